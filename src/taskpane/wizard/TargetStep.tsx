import { Body1, Caption1, Card, Field, Input, Subtitle2, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { fiscalYearSpan } from '../../actions';
import { formatMonth, formatMonthOfYear, readTypedNumber } from '../../i18n';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { fieldProblem } from '../parts/fieldProblem';
import type { Draft, DraftChange, DraftKpi, TargetForm } from './draft';
import { periodTexts, yearOf, type DraftProblem } from './toSetup';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start', gap: tokens.spacingHorizontalM, '& input, & span': { minWidth: 0 } },
});

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface TargetStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly problems: readonly DraftProblem[];
  readonly change: (change: DraftChange) => void;
}

export function TargetStep({ draft, definitions, problems, change }: TargetStepProps) {
  const { words: { pane: { wizard: { targets } } }, language } = useLanguage();
  const styles = useStyles();
  const year = yearOf(draft);
  const span = year !== undefined && draft.fiscalStart !== 1 ? fiscalYearSpan(year, draft.fiscalStart) : undefined;
  const has = (code: DraftProblem['code']): boolean => problems.some((problem) => problem.code === code);
  return (
    <>
      <Body1>{targets.intro}</Body1>
      <Choice label={targets.fiscalStart} value={String(draft.fiscalStart)} onChange={(month) => change({ kind: 'fiscalStart', month: Number(month) })}
        {...(span && { hint: targets.yearSpan(draft.year, formatMonthOfYear(span.from, language), formatMonthOfYear(span.through, language)) })}
        options={MONTHS.map((month) => ({ value: String(month), label: formatMonth(month, language) }))} />
      <div className={styles.pair}>
        <Field label={targets.year} size="small" {...fieldProblem(has('badYear') ? targets.badYear : undefined)}>
          <Input size="small" inputMode="numeric" value={draft.year} onChange={(_, data) => change({ kind: 'year', year: data.value })} />
        </Field>
        <Field label={targets.currency} size="small" {...fieldProblem(has('badCurrency') ? targets.badCurrency : undefined)}>
          <Input size="small" value={draft.currency} onChange={(_, data) => change({ kind: 'currency', currency: data.value.toUpperCase() })} />
        </Field>
      </div>
      {draft.kpis.map((kpi) => {
        const definition = definitions.get(kpi.id);
        return definition && <KpiTarget key={kpi.id} kpi={kpi} definition={definition} problems={problems.filter((entry) => 'kpi' in entry && entry.kpi === kpi.id)} change={change} />;
      })}
    </>
  );
}

interface KpiTargetProps {
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly problems: readonly DraftProblem[];
  readonly change: (change: DraftChange) => void;
}

function KpiTarget({ kpi, definition, problems, change }: KpiTargetProps) {
  const { words: { pane: { wizard: { targets } } }, language, number } = useLanguage();
  const adds = definition.rollup === 'sum';
  const forms = adds ? targets.forms : targets.holdForms;
  const setTarget = (part: Partial<DraftKpi['target']>): void => change({ kind: 'kpi', id: kpi.id, change: { target: { ...kpi.target, ...part } } });
  const texts = periodTexts(kpi.target.periods);
  const sum = texts.reduce((total, text) => total + (readTypedNumber(text, language) ?? 0), 0);
  const said = problems.map((entry) => (entry.code === 'notANumber' ? (entry.text.trim() === '' ? targets.missingNumber : targets.notANumber(entry.text)) : entry.code === 'notTwelve' ? targets.notTwelve(entry.count) : ''))[0];

  return (
    <Card size="small">
      <Subtitle2 as="h2">{definition.name[language]}</Subtitle2>
      <Choice<TargetForm>
        label={targets.form}
        value={kpi.target.form}
        options={Object.entries(forms).map(([value, label]) => ({ value: value as TargetForm, label }))}
        onChange={(form) => setTarget({ form })}
      />
      {(kpi.target.form === 'even' || kpi.target.form === '445' || kpi.target.form === 'hold') && (
        <Field label={kpi.target.form === 'hold' ? targets.hold : targets.annual} size="small" hint={definition.unit === 'share' ? targets.share : undefined} {...fieldProblem(said)}>
          <Input size="small" inputMode="decimal" value={kpi.target.amount} onChange={(_, data) => setTarget({ amount: data.value })} />
        </Field>
      )}
      {kpi.target.form === 'periods' && (
        <>
          <Field label={targets.periods} size="small" {...fieldProblem(said)}>
            <Textarea size="small" rows={6} resize="vertical" value={kpi.target.periods} onChange={(_, data) => setTarget({ periods: data.value })} />
          </Field>
          {adds && <Caption1>{targets.sum(number(sum))}</Caption1>}
        </>
      )}
      <Field label={targets.owner} size="small">
        <Input size="small" value={kpi.owner} onChange={(_, data) => change({ kind: 'kpi', id: kpi.id, change: { owner: data.value } })} />
      </Field>
    </Card>
  );
}

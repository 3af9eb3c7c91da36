import { Body1, Card, Field, Input, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { fiscalYearSpan } from '../../actions';
import { formatMonth, formatMonthOfYear } from '../../i18n';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { fieldProblem } from '../parts/fieldProblem';
import { AnswerFields } from '../setup/AnswerFields';
import { formsFor } from '../setup/targetDraft';
import { TargetFields } from '../setup/TargetFields';
import { toleranceScale } from '../setup/tolerance';
import type { Draft, DraftChange, DraftKpi } from './draft';
import { yearOf, type DraftProblem } from './toSetup';

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
        return definition && <KpiTarget key={kpi.id} kpi={kpi} definition={definition} fiscalStart={draft.fiscalStart} problems={problems.filter((entry) => 'kpi' in entry && entry.kpi === kpi.id)} change={change} />;
      })}
    </>
  );
}

interface KpiTargetProps {
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly fiscalStart: number;
  readonly problems: readonly DraftProblem[];
  readonly change: (change: DraftChange) => void;
}

function KpiTarget({ kpi, definition, fiscalStart, problems, change }: KpiTargetProps) {
  const { language, number } = useLanguage();
  const { tolerance, unit } = definition;
  const update = (part: Partial<DraftKpi>): void => change({ kind: 'kpi', id: kpi.id, change: part });
  return (
    <Card size="small">
      <Subtitle2 as="h2">{definition.name[language]}</Subtitle2>
      <TargetFields draft={kpi.target} forms={formsFor(definition, undefined, {})} unit={unit} adds={definition.rollup === 'sum'} setup={{ fiscalStart }}
        problems={problems.flatMap((problem) => (problem.code === 'target' ? [problem.problem] : []))} onChange={(part) => update({ target: { ...kpi.target, ...part } })} />
      <AnswerFields owner={kpi.owner} tolerance={kpi.tolerance ?? number(tolerance.value * toleranceScale(tolerance.kind, unit))} kind={tolerance.kind} unit={unit}
        isToleranceWrong={problems.some(({ code }) => code === 'tolerance')} onChange={update} />
    </Card>
  );
}

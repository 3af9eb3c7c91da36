import { Button, Caption1, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { plannedKpi, reviseTargets, setTarget, targetIn, type ReadSetup } from '../../actions';
import { readTypedNumber } from '../../i18n';
import type { SetupKpi, VersionRecord } from '../../kpi';
import { useLanguage } from '../language';
import { useNavigation, useUnsaved } from '../navigation';
import { AnswerFields } from '../setup/AnswerFields';
import { SetupPage } from '../setup/SetupPage';
import type { SetupAction } from '../setup/useSetup';
import { draftOfTarget, figureOf, formsFor, newTargetOf, targetProblems, type TargetDraft } from '../setup/targetDraft';
import { TargetFields } from '../setup/TargetFields';
import { readTolerance, toleranceScale } from '../setup/tolerance';
import { today } from '../today';
import { rememberWho, whoAtLast } from '../who';
import { VersionFields } from './VersionFields';

const useStyles = makeStyles({
  how: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});

interface TargetEditorProps {
  readonly kpi: SetupKpi;
  readonly year: number;
  readonly version: string;
  readonly found: ReadSetup;
  readonly action: SetupAction;
  readonly onBack: () => void;
  readonly onDone: (said: string) => void;
}

/** One KPI's target for a year: corrected where it was wrong, or decided anew with its reason. */
export function TargetEditor({ kpi, year, version, found, action, onBack, onDone }: TargetEditorProps) {
  const { words, language } = useLanguage();
  const { targets: texts, setup: setupTexts, wizard } = words.pane;
  const { leave } = useNavigation();
  const styles = useStyles();
  const planned = useMemo(() => plannedKpi(kpi), [kpi]);
  const name = planned.name[language];
  const target = targetIn(planned.targets, year, version);
  const figures = useMemo(() => found.figuresOf(kpi.id, year, target?.version ?? version), [found, kpi.id, year, target, version]);
  const write = useMemo(() => writerFor(language, planned.unit), [language, planned.unit]);
  const before = useMemo(() => draftOfTarget(planned, target, figures, write), [planned, target, figures, write]);
  const [changes, setChanges] = useState<Partial<TargetDraft>>({});
  const [owner, setOwner] = useState(planned.owner);
  const toleranceBefore = writerFor(language, 'count')(planned.tolerance.value * toleranceScale(planned.tolerance.kind, planned.unit));
  const [tolerance, setTolerance] = useState(toleranceBefore);
  const [decides, setDecides] = useState(false);
  const [closedThrough, setClosedThrough] = useState(String(Math.min(found.setup.show?.period ?? 0, 11)));
  const [record, setRecord] = useState<VersionRecord>({ version: '', date: today(), reason: '', who: whoAtLast() });
  const [checked, setChecked] = useState(false);
  const draft = { ...before, ...changes };
  const isFigureChanged = JSON.stringify(draft) !== JSON.stringify(before);
  const isChanged = isFigureChanged || owner.trim() !== planned.owner || tolerance !== toleranceBefore;
  const running = action.state.kind === 'running';
  useUnsaved(isChanged && !running);
  const typedTolerance = readTolerance(tolerance, planned.tolerance.kind, planned.unit, language);
  const problems = isFigureChanged ? targetProblems(draft, language) : [];
  const count = problems.length + (typedTolerance ? 0 : 1);
  const wanted = decides && isFigureChanged && count === 0 ? newTargetOf(draft, language, figures) : undefined;

  const save = (): void => {
    setChecked(true);
    if (count > 0) return;
    if (wanted) {
      rememberWho(record.who);
      const revision = { year, revises: version, closedThrough: readTypedNumber(closedThrough, language) ?? NaN, record, targets: { [kpi.id]: wanted } };
      void action.change((overwrite, options) => reviseTargets({ ...revision, overwrite }, options), () => onDone(texts.decided(name, record.version.trim())));
      return;
    }
    const figure = isFigureChanged ? figureOf(draft, language, figures, target) : undefined;
    const changed = {
      ...(owner.trim() !== planned.owner && { owner: owner.trim() === '' ? undefined : owner.trim() }),
      ...(tolerance !== toleranceBefore && { tolerance: typedTolerance }),
    };
    void action.change((overwrite, options) => setTarget({ kpi: kpi.id, year, version, ...(figure !== undefined && { figure }), record: changed, overwrite }, options), () => onDone(setupTexts.saved(name)));
  };

  return (
    <SetupPage
      title={name}
      step="edit"
      action={action}
      onBack={() => leave(onBack)}
      status={checked && count > 0 && <Caption1 role="alert">{wizard.problems(count)}</Caption1>}
      footer={<><span /><Button appearance="primary" disabled={running || !isChanged} onClick={save}>{setupTexts.save}</Button></>}
    >
      {({ setup }) => (
        <>
          <Caption1>{texts.of(year, version)}</Caption1>
          <TargetFields draft={draft} forms={formsFor(planned, target, figures)} problems={checked ? problems : []} unit={planned.unit} adds={planned.rollup === 'sum'} setup={setup}
            onChange={(change) => setChanges((earlier) => ({ ...earlier, ...change }))} />
          <AnswerFields owner={owner} tolerance={tolerance} kind={planned.tolerance.kind} unit={planned.unit} isToleranceWrong={checked && !typedTolerance}
            onChange={(change) => {
              if (change.owner !== undefined) setOwner(change.owner);
              if (change.tolerance !== undefined) setTolerance(change.tolerance);
            }} />
          {isFigureChanged && target && draft.form !== 'none' && draft.form !== 'source' && (
            <div className={styles.how}>
              <Field label={texts.how} size="small">
                <RadioGroup value={decides ? 'decide' : 'correct'} onChange={(_, { value }) => setDecides(value === 'decide')}>
                  <Radio value="correct" label={texts.correct} />
                  <Radio value="decide" label={texts.decide} />
                </RadioGroup>
              </Field>
              {decides && (
                <>
                  <VersionFields record={record} onChange={setRecord} />
                  <Field label={texts.closedThrough} size="small" hint={texts.closedHint}>
                    <Input size="small" inputMode="numeric" value={closedThrough} onChange={(_, { value }) => setClosedThrough(value)} />
                  </Field>
                </>
              )}
            </div>
          )}
        </>
      )}
    </SetupPage>
  );
}

/** Figures as their form takes them back: a share in per cent, and all digits that count. */
function writerFor(language: 'en' | 'nb', unit: string): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-US', unit === 'share' ? { style: 'percent', maximumFractionDigits: 6 } : { maximumFractionDigits: 8 });
  return (value) => format.format(value).replace(/[\u00a0\u202f]/g, ' ').replace('−', '-');
}

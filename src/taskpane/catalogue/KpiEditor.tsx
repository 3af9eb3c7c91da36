import { Button, Caption1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { changedSinceReview, freeKpiId, libraryKpis, plannedKpi, type CatalogueChange, type ReadSetup } from '../../actions';
import type { SetupKpi } from '../../kpi';
import { useLanguage } from '../language';
import { useNavigation, useUnsaved } from '../navigation';
import { SetupPage } from '../setup/SetupPage';
import type { SetupAction } from '../setup/useSetup';
import { KpiExplanation } from '../setup/KpiExplanation';
import { draftOfKpi, draftProblems, emptyKpiDraft, recordOf } from '../setup/kpiDraft';
import { KpiFields } from '../setup/KpiFields';

interface KpiEditorProps {
  /** Undefined for a new one of the user's own */
  readonly kpi: SetupKpi | undefined;
  readonly found: ReadSetup;
  readonly action: SetupAction;
  readonly onBack: () => void;
  readonly onSave: (change: CatalogueChange, said: string) => void;
}

/** One KPI's record: changed, or written anew. */
export function KpiEditor({ kpi, found, action, onBack, onSave }: KpiEditorProps) {
  const { words, language, number } = useLanguage();
  const { catalogue: texts, setup } = words.pane;
  const { leave } = useNavigation();
  const planned = useMemo(() => kpi && plannedKpi(kpi), [kpi]);
  const before = useMemo(() => (planned ? draftOfKpi(planned, language, words, number) : emptyKpiDraft(number)), [planned, language, words, number]);
  const [changes, setChanges] = useState<Partial<typeof before>>({});
  const [checked, setChecked] = useState(false);
  const draft = { ...before, ...changes };
  const problems = draftProblems(draft, language);
  const isChanged = (Object.keys(before) as (keyof typeof before)[]).some((field) => draft[field] !== before[field]);
  useUnsaved(isChanged && action.state.kind !== 'running');
  const running = action.state.kind === 'running';
  const inLibrary = kpi && libraryKpis().find(({ id }) => id === kpi.id);

  const changedSince = planned ? changedSinceReview(planned).map((field) => texts.fields[field]).join(', ') : '';

  const save = (): void => {
    setChecked(true);
    if (problems.length > 0) return;
    const change: CatalogueChange = kpi && planned
      ? { kind: 'edit', id: kpi.id, record: recordOf(draft, language, words, { kpi: planned, draft: before }) }
      : { kind: 'add', id: freeKpiId(draft.name, found.setup.kpis.map(({ id }) => id)), record: recordOf(draft, language, words) };
    onSave(change, kpi ? setup.saved(draft.name.trim()) : texts.added(draft.name.trim()));
  };
  return (
    <SetupPage
      title={planned ? planned.name[language] : texts.ownTitle}
      step="edit"
      action={action}
      onBack={() => leave(onBack)}
      status={checked && problems.length > 0 && <Caption1 role="alert">{words.pane.wizard.problems(problems.length)}</Caption1>}
      footer={
        <>
          {planned
            ? (
              <Button disabled={running || isChanged} onClick={() => onSave({ kind: 'edit', id: planned.id, record: { active: planned.active ? false : undefined } }, setup.saved(planned.name[language]))}>
                {planned.active ? texts.retire : texts.takeBack}
              </Button>
            )
            : <span />}
          <Button appearance="primary" disabled={running || !isChanged} onClick={save}>{setup.save}</Button>
        </>
      }
    >
      {() => (
        <>
          {planned && <KpiExplanation kpi={{ ...planned, ...(inLibrary && { trap: inLibrary.trap }) }} />}
          <KpiFields draft={draft} problems={checked ? problems : []} changedSince={changedSince === '' ? undefined : texts.changedSince(changedSince)} onChange={(change) => setChanges((earlier) => ({ ...earlier, ...change }))} />
          {planned?.active && <Caption1>{texts.retireHint}</Caption1>}
        </>
      )}
    </SetupPage>
  );
}

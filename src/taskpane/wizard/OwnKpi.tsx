import { Button, Caption1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { freeKpiId, plannedKpi, type KpiRecord } from '../../actions';
import { useLanguage } from '../language';
import { useNavigation, useUnsaved } from '../navigation';
import { Page } from '../parts/Page';
import { draftOfKpi, draftProblems, emptyKpiDraft, recordOf } from '../setup/kpiDraft';
import { KpiFields } from '../setup/KpiFields';
import type { DraftKpi } from './draft';

interface OwnKpiProps {
  /** Undefined for a new one */
  readonly kpi: DraftKpi | undefined;
  /** Ids of the KPIs that are chosen */
  readonly taken: readonly string[];
  readonly onBack: () => void;
  readonly onSave: (id: string, record: KpiRecord) => void;
}

/** The record of a KPI of the user's own. */
export function OwnKpi({ kpi, taken, onBack, onSave }: OwnKpiProps) {
  const { words, language, number } = useLanguage();
  const { catalogue: texts, setup, wizard } = words.pane;
  const { leave } = useNavigation();
  const planned = useMemo(() => kpi?.record && plannedKpi({ id: kpi.id, ...kpi.record, ...(kpi.owner !== '' && { owner: kpi.owner }) }), [kpi]);
  const before = useMemo(() => (planned ? draftOfKpi(planned, language, words, number) : emptyKpiDraft(number)), [planned, language, words, number]);
  const [changes, setChanges] = useState<Partial<typeof before>>({});
  const [checked, setChecked] = useState(false);
  const draft = { ...before, ...changes };
  const problems = draftProblems(draft, language);
  useUnsaved(Object.keys(changes).length > 0);
  const save = (): void => {
    setChecked(true);
    if (problems.length > 0) return;
    const written = recordOf(draft, language, words, planned && { kpi: planned, draft: before });
    onSave(kpi?.id ?? freeKpiId(draft.name, taken), { ...kpi?.record, ...written });
  };
  return (
    <Page
      title={planned ? planned.name[language] : texts.ownTitle}
      onBack={() => leave(onBack)}
      status={checked && problems.length > 0 && <Caption1 role="alert">{wizard.problems(problems.length)}</Caption1>}
      footer={<><Button onClick={() => leave(onBack)}>{words.pane.cancel}</Button><Button appearance="primary" onClick={save}>{setup.save}</Button></>}
    >
      <KpiFields draft={draft} problems={checked ? problems : []} onChange={(change) => setChanges((earlier) => ({ ...earlier, ...change }))} />
    </Page>
  );
}

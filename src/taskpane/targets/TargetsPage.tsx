import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plannedKpi, targetIn, versionsOf, type ReadSetup } from '../../actions';
import type { Language } from '../../i18n';
import type { Unit } from '../../kpi';
import { KpiChoice } from '../catalogue/KpiList';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { Choice } from '../parts/Choice';
import { SetupPage } from '../setup/SetupPage';
import { useSetup } from '../setup/useSetup';
import { figureText } from './figureText';
import { RollYear } from './RollYear';
import { TargetEditor } from './TargetEditor';

const useStyles = makeStyles({ pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalM } });

type Step = { readonly kind: 'list' } | { readonly kind: 'roll' } | { readonly kind: 'edit'; readonly kpi: string };

/** Targets: one KPI's at a time, and next year's all at once. */
export function TargetsPage() {
  const { words: { pane }, language } = useLanguage();
  const texts = pane.targets;
  const { place } = useNavigation();
  const styles = useStyles();
  const action = useSetup();
  const [step, setStep] = useState<Step>(place.kpi !== undefined ? { kind: 'edit', kpi: place.kpi } : { kind: place.task === 'rollYear' ? 'roll' : 'list' });
  const [chosen, setChosen] = useState<{ readonly year?: number; readonly version?: string }>({});
  const [done, setDone] = useState<string>();
  const { found } = action;
  const years = found ? yearsOf(found) : [];
  const year = chosen.year ?? found?.setup.show?.year ?? years.at(-1) ?? new Date().getFullYear();
  const versions = found ? versionsOf(found.setup) : [];
  const version = chosen.version ?? found?.setup.show?.version ?? versions[0] ?? 'plan';
  const toList = (said?: string): void => {
    action.dismiss();
    action.answer(false);
    setDone(said);
    setStep({ kind: 'list' });
  };
  const edited = step.kind === 'edit' ? found?.setup.kpis.find(({ id }) => id === step.kpi) : undefined;
  if (found && edited) return <TargetEditor key={edited.id} kpi={edited} year={year} version={version} found={found} action={action} onBack={() => toList()} onDone={toList} />;
  if (found && step.kind === 'roll') return <RollYear year={year} version={version} found={found} action={action} onBack={() => toList()} />;
  return (
    <SetupPage title={texts.title} step="list" action={action} done={done} footer={<><span /><Button onClick={() => setStep({ kind: 'roll' })}>{texts.nextYear(year + 1)}</Button></>}>
      {({ setup, figuresOf }) => (
        <>
          <Body1>{texts.intro}</Body1>
          <div className={styles.pair}>
            <Choice label={texts.year} value={String(year)} options={[...new Set([...years, year])].sort().map((one) => ({ value: String(one), label: String(one) }))} onChange={(value) => setChosen({ ...chosen, year: Number(value) })} />
            <Choice label={texts.measuredBy} value={version} options={[...new Set([...versions, version])].map((one) => ({ value: one, label: one }))} onChange={(value) => setChosen({ ...chosen, version: value })} />
          </div>
          <KpiChoice kpis={setup.kpis.map(plannedKpi).filter(({ active }) => active)} onChoose={(kpi) => setStep({ kind: 'edit', kpi })}
            caption={({ id, unit, owner, targets }) => [targetText(targetIn(targets, year, version), figuresOf(id, year, version).value?.[0] ?? undefined, unit, language, texts), owner === '' ? pane.catalogue.noOwner : owner].join(' · ')} />
        </>
      )}
    </SetupPage>
  );
}

function targetText(target: ReturnType<typeof targetIn>, annual: number | undefined, unit: Unit, language: Language, texts: ReturnType<typeof useLanguage>['words']['pane']['targets']): string {
  if (!target) return texts.noTarget;
  if (target.lower !== undefined || target.upper !== undefined) return texts.between(...([target.lower, target.upper].map((limit) => (limit === undefined ? '…' : figureText(limit, unit, language))) as [string, string]));
  const level = target.hold ?? annual;
  return level === undefined ? texts.byMonth : figureText(level, unit, language);
}

/** Years that targets name, and the one after the last, which has none yet. */
function yearsOf({ setup }: ReadSetup): readonly number[] {
  return [...new Set(setup.kpis.flatMap(({ targets = [] }) => targets.map((target) => target.year)))].sort((one, other) => one - other);
}

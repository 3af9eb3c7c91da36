import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changeCatalogue, plannedKpi, type CatalogueChange } from '../../actions';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { SetupPage } from '../setup/SetupPage';
import { useSetup } from '../setup/useSetup';
import { CatalogueFiles } from './CatalogueFiles';
import { KpiEditor } from './KpiEditor';
import { KpiList } from './KpiList';
import { LibraryList } from './LibraryList';

type Step = { readonly kind: 'list' } | { readonly kind: 'add' } | { readonly kind: 'files' } | { readonly kind: 'own' } | { readonly kind: 'edit'; readonly id: string };

/** The catalogue: what each KPI means and who owns it, changed one at a time. */
export function CataloguePage() {
  const { words: { pane }, language } = useLanguage();
  const texts = pane.catalogue;
  const { place } = useNavigation();
  const action = useSetup();
  const [step, setStep] = useState<Step>(place.kpi === undefined ? { kind: 'list' } : { kind: 'edit', id: place.kpi });
  const [done, setDone] = useState<string>();
  const running = action.state.kind === 'running';
  const toList = (said?: string): void => {
    action.dismiss();
    action.answer(false);
    setDone(said);
    setStep({ kind: 'list' });
  };
  const save = (change: CatalogueChange, said: string): void => {
    void action.change((overwrite, options) => changeCatalogue({ change, overwrite }, options), () => toList(said));
  };
  const edited = step.kind === 'edit' ? action.found?.setup.kpis.find(({ id }) => id === step.id) : undefined;

  if (action.found && (step.kind === 'own' || edited)) {
    return <KpiEditor key={edited?.id ?? ''} kpi={edited} found={action.found} action={action} onBack={() => toList()} onSave={save} />;
  }
  if (step.kind === 'files') return <CatalogueFiles action={action} onBack={() => toList()} />;
  if (step.kind === 'add') {
    return (
      <SetupPage title={texts.addTitle} step="add" action={action} onBack={() => toList()} footer={<><span /><Button disabled={running} onClick={() => setStep({ kind: 'own' })}>{texts.addOwn}</Button></>}>
        {({ setup }) => <LibraryList taken={setup.kpis.map(({ id }) => id)} disabled={running} onAdd={({ id, name }) => save({ kind: 'add', id }, texts.added(name[language]))} />}
      </SetupPage>
    );
  }
  return (
    <SetupPage title={texts.title} step="list" action={action} done={done} footer={
      <>
        <Button disabled={running} onClick={() => setStep({ kind: 'files' })}>{texts.files}</Button>
        <Button appearance="primary" disabled={running} onClick={() => setStep({ kind: 'add' })}>{texts.add}</Button>
      </>
    }>
      {({ setup }) => <KpiList setup={setup} kpis={setup.kpis.map(plannedKpi)} onChoose={(id) => setStep({ kind: 'edit', id })} />}
    </SetupPage>
  );
}

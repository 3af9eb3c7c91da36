import { Body1, Button, Caption1, Field, SearchBox, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import { useAction } from '../useAction';
import { FunctionForm } from './FunctionForm';
import { loadFunctions, searchFunctions, type DescribedFunction } from './loadFunctions';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: 0, listStyle: 'none' },
  one: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', padding: tokens.spacingVerticalXS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  description: { color: tokens.colorNeutralForeground2 },
});

/** The KPI functions: found by word in either language, explained, and put into a cell. */
export function FunctionsPage() {
  const { words: { pane }, language } = useLanguage();
  const texts = pane.functions;
  const action = useAction();
  const { run } = action;
  const [functions, setFunctions] = useState<readonly DescribedFunction[]>();
  const [search, setSearch] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  const load = useCallback(async () => {
    setFunctions(await run(() => loaded(loadFunctions(language)), texts.notLoaded));
  }, [run, language, texts]);
  useEffect(() => {
    void load();
  }, [load]);
  const chosen = functions?.find(({ id }) => id === chosenId);
  if (chosen) return <FunctionForm key={chosen.id} chosen={chosen} onBack={() => setChosenId(undefined)} />;
  return (
    <Page title={texts.title} step={chosenId === undefined ? 'list' : 'chosen'} status={<ActionStatus state={action.state} onCancel={action.cancel} />}>
      <Body1>{texts.intro}</Body1>
      <Field label={texts.search}><SearchBox value={search} onChange={(_, data) => setSearch(data.value)} /></Field>
      {!functions && action.state.kind !== 'failed' && <SkeletonItems />}
      {!functions && action.state.kind === 'failed' && <Button onClick={() => void load()}>{pane.tryAgain}</Button>}
      {functions && <FunctionList functions={searchFunctions(functions, search)} onChoose={setChosenId} />}
    </Page>
  );
}

function FunctionList({ functions, onChoose }: { readonly functions: readonly DescribedFunction[]; readonly onChoose: (id: string) => void }) {
  const { words: { pane: { functions: texts } } } = useLanguage();
  const styles = useStyles();
  // Half a hundred functions are one stop; within them the arrow keys lead on.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <>
      <Caption1 aria-live="polite">{functions.length === 0 ? texts.none : texts.found(functions.length)}</Caption1>
      <ul className={styles.list} {...arrows}>
        {functions.map(({ id, description }) => (
          <li key={id}>
            <Button appearance="subtle" className={styles.one} onClick={() => onChoose(id)}>
              <span className={styles.words}><strong>{id}</strong><Caption1 className={styles.description}>{description}</Caption1></span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What cannot be fetched is an answer; any other fault goes on its way. */
async function loaded(functions: Promise<readonly DescribedFunction[]>) {
  try {
    return { ok: true, value: await functions } as const;
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return { ok: false, reason: fault.message } as const;
  }
}

import { Body1, Button, Caption1, Field, MessageBarTitle, Radio, RadioGroup, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { catalogueReasonText, exportReasonText, exportSetup, plannedKpi, takeInCatalogue, type ImportedCatalogue, type TakeInRequest } from '../../actions';
import type { Setup } from '../../kpi';
import { useLanguage } from '../language';
import { FileButton, type ReadFile } from '../parts/FileButton';
import { Question } from '../parts/Question';
import { saveFile } from '../parts/saveFile';
import { SetupPage } from '../setup/SetupPage';
import type { SetupAction } from '../setup/useSetup';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  option: { display: 'flex', flexDirection: 'column' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What a catalogue for others leaves out; the whole set-up leaves out nothing. */
const LEFT_OUT = { catalogue: ['goals', 'targets', 'data', 'meeting'], workbook: [] } as const;
type Kind = keyof typeof LEFT_OUT;
const KINDS = ['catalogue', 'workbook'] as const;
const LISTED = 8;

interface Comparison {
  readonly file: string;
  readonly catalogue: string;
  readonly report: ImportedCatalogue;
}

interface CatalogueFilesProps {
  readonly action: SetupAction;
  readonly onBack: () => void;
}

/** The catalogue, or all of the set-up, as a file: saved, and the KPIs of another's taken in. */
export function CatalogueFiles({ action, onBack }: CatalogueFilesProps) {
  const { words, language } = useLanguage();
  const { catalogue: texts } = words.pane;
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>('catalogue');
  const [compared, setCompared] = useState<Comparison>();
  const [done, setDone] = useState<string>();
  const running = action.state.kind === 'running';
  const nameOf = (setup: Setup | undefined) => (id: string): string => plannedKpi(setup?.kpis.find((kpi) => kpi.id === id) ?? { id }).name[language];
  const begin = (): void => {
    action.answer(false);
    setCompared(undefined);
    setDone(undefined);
  };

  const save = async (): Promise<void> => {
    begin();
    const document = await action.run(() => exportSetup({ leaveOut: LEFT_OUT[kind] }), (reason) => exportReasonText(reason, words));
    if (document === undefined) return;
    const name = `${texts.fileNames[kind]}.setup.json`;
    saveFile(name, new Blob([document], { type: 'application/json' }));
    setDone(texts.savedAs(name));
  };
  const perform = (request: TakeInRequest, onDone: (report: ImportedCatalogue) => void): void => {
    void action.perform(
      (overwrite, options) => takeInCatalogue({ ...request, overwrite: overwrite || request.checkOnly === true }, options),
      (reason) => catalogueReasonText(reason, words, nameOf(action.found?.setup)), onDone,
    );
  };
  const compare = ({ name, bytes }: ReadFile): void => {
    begin();
    const catalogue = new TextDecoder().decode(bytes);
    perform({ catalogue, onSame: 'replace', checkOnly: true }, (report) => {
      if (report.added.length + report.changed.length === 0) setDone(texts.comparison.nothing(name));
      else setCompared({ file: name, catalogue, report });
    });
  };
  const take = (onSame: TakeInRequest['onSame']): void => {
    if (!compared) return;
    setCompared(undefined);
    perform({ catalogue: compared.catalogue, onSame }, ({ added, changed }) => setDone(texts.comparison.done(added.length, onSame === 'replace' ? changed.length : 0)));
  };
  return (
    <SetupPage title={texts.filesTitle} step="files" action={action} done={done} onBack={onBack}
      status={compared && <TakeInQuestion compared={compared} nameOf={nameOf(compared.report.setup)} onLeave={() => setCompared(undefined)} onTake={take} />}>
      {() => (
        <>
          <section className={styles.section} aria-label={texts.saveTitle}>
            <Subtitle2 as="h2">{texts.saveTitle}</Subtitle2>
            <Field label={texts.saveAs} size="small">
              <RadioGroup value={kind} onChange={(_, { value }) => setKind(KINDS.find((one) => one === value) ?? 'catalogue')}>
                {KINDS.map((one) => (
                  <Radio key={one} value={one} label={<span className={styles.option}>{texts.savedParts[one][0]}<Caption1>{texts.savedParts[one][1]}</Caption1></span>} />
                ))}
              </RadioGroup>
            </Field>
            <Button appearance="primary" disabledFocusable={running} onClick={() => void save()}>{texts.save}</Button>
          </section>
          <section className={styles.section} aria-label={texts.openTitle}>
            <Subtitle2 as="h2">{texts.openTitle}</Subtitle2>
            <Body1>{texts.openHint}</Body1>
            <FileButton label={texts.open} primary={false} disabled={running} accept=".json" onChoose={compare} />
          </section>
        </>
      )}
    </SetupPage>
  );
}

interface TakeInQuestionProps {
  readonly compared: Comparison;
  readonly nameOf: (id: string) => string;
  readonly onLeave: () => void;
  readonly onTake: (onSame: TakeInRequest['onSame']) => void;
}

/** What would come in, and what of it the workbook says otherwise. */
function TakeInQuestion({ compared: { file, report }, nameOf, onLeave, onTake }: TakeInQuestionProps) {
  const { words: { pane: { catalogue: { comparison: texts, fields: fieldWords }, import: { more } } } } = useLanguage();
  const styles = useStyles();
  const { added, changed, same, typed, missingTables } = report;
  const named = (ids: readonly string[]): string => [...ids.slice(0, LISTED).map(nameOf), ...(ids.length > LISTED ? [more(ids.length - LISTED)] : [])].join(', ');
  const take = changed.length === 0 ? [{ label: texts.take, onAnswer: () => onTake('keep') }] : [
    { label: texts.replace, onAnswer: () => onTake('replace') }, ...(added.length > 0 ? [{ label: texts.keep, onAnswer: () => onTake('keep') }] : []),
  ];
  return (
    <Question no={texts.no} onNo={onLeave} answers={take}>
      <MessageBarTitle>{texts.title(file)}</MessageBarTitle>
      <ul className={styles.list}>
        {added.length > 0 && <li>{texts.added(named(added))}</li>}
        {changed.length > 0 && (
          <li>
            {texts.changed}
            <ul className={styles.list}>
              {changed.slice(0, LISTED).map(({ id, fields }) => <li key={id}>{texts.changedIn(nameOf(id), fields.map((field) => fieldWords[field]).join(', '))}</li>)}
              {changed.length > LISTED && <li>{more(changed.length - LISTED)}</li>}
            </ul>
          </li>
        )}
        {same.length > 0 && <li>{texts.same(same.length)}</li>}
        {typed.length > 0 && <li>{texts.typed(named(typed), missingTables.join(', '))}</li>}
      </ul>
    </Question>
  );
}

import { Body1, Button, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { FileButton } from '../parts/FileButton';
import { Page } from '../parts/Page';
import { importProblem, type ImportDraft } from './importDraft';
import { ImportForm } from './ImportForm';
import { RefreshQuestion } from './RefreshQuestion';
import { SourceRemarks } from './SourceRemarks';
import { useImport, type ImportDone } from './useImport';

interface ImportPageProps {
  readonly onBack: () => void;
  readonly onWizard: () => void;
}

/** A CSV file becomes a table, or brings a table up to date: what was found out about it is shown and corrected first. */
export function ImportPage({ onBack, onWizard }: ImportPageProps) {
  const { words: { pane } } = useLanguage();
  const texts = pane.import;
  const flow = useImport();
  const { draft, question, done, state } = flow;
  const running = state.kind === 'running';
  const step = done ? 'done' : question ? 'question' : 'file';

  return (
    <Page
      title={texts.title}
      step={step}
      onBack={question && !done ? flow.withdraw : onBack}
      status={<ActionStatus state={state} onCancel={flow.cancel} />}
      footer={draft?.detection && (
        <>
          {done?.kind === 'imported' && <><Button onClick={onBack}>{pane.close}</Button><Button appearance="primary" onClick={onWizard}>{texts.useIt}</Button></>}
          {done?.kind === 'refreshed' && <><span /><Button appearance="primary" onClick={onBack}>{pane.close}</Button></>}
          {step === 'question' && (
            <>
              <Button disabled={running} onClick={flow.withdraw}>{texts.question.goBack}</Button>
              <Button appearance="primary" disabled={running} onClick={() => void flow.confirm(draft, question!)}>{texts.question.confirm}</Button>
            </>
          )}
          {step === 'file' && <><span /><WriteButton draft={draft} disabled={running} flow={flow} /></>}
        </>
      )}
    >
      {step === 'file' && <Body1>{texts.intro}</Body1>}
      {step !== 'question' && <FileButton label={draft ? texts.chooseAgain : texts.choose} primary={!draft} disabled={running} onChoose={(file) => void flow.choose(file)} />}
      {draft && <Subtitle2 as="h2">{draft.file.name}</Subtitle2>}
      {done && <><DoneMessage done={done} /><SourceRemarks source={done.report.source} /></>}
      {step === 'question' && draft && <RefreshQuestion table={draft.target} question={question!} onLoadedThrough={flow.setLoadedThrough} />}
      {step === 'file' && draft?.detection && <ImportForm draft={draft} detection={draft.detection} disabled={running} flow={flow} />}
      {draft && !draft.detection && state.kind === 'failed' && Object.keys(draft.decided).length > 0 && (
        <Button onClick={() => void flow.readAnew(draft)}>{texts.readAnew}</Button>
      )}
    </Page>
  );
}

function WriteButton({ draft, disabled, flow }: { readonly draft: ImportDraft; readonly disabled: boolean; readonly flow: Pick<ReturnType<typeof useImport>, 'ask' | 'write'> }) {
  const { words: { pane: { import: texts } } } = useLanguage();
  const refreshes = draft.target !== '';
  return (
    <Button appearance="primary" disabled={disabled || importProblem(draft) !== undefined} onClick={() => void (refreshes ? flow.ask(draft) : flow.write(draft))}>
      {refreshes ? texts.compare : texts.write}
    </Button>
  );
}

function DoneMessage({ done }: { readonly done: ImportDone }) {
  const { words: { pane: { import: texts } } } = useLanguage();
  const said = done.kind === 'imported'
    ? [texts.done(done.report.table, done.report.rows), texts.kept]
    : [
      texts.refreshed(done.table, done.report.added, done.report.changed, done.report.left),
      ...(done.report.disappearedTotal > 0 ? [texts.removed(done.report.disappearedTotal)] : []),
    ];
  return <MessageBar intent="success" layout="multiline"><MessageBarBody>{said.join(' ')}</MessageBarBody></MessageBar>;
}

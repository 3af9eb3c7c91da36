import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language';
import { saysSomething, type EntryDraft } from './entryDraft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalM, '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
});

interface EntryFormProps {
  readonly draft: EntryDraft;
  readonly running: boolean;
  readonly onChange: (draft: EntryDraft) => void;
  readonly onWrite: () => void;
}

/** What is said of a KPI and what is agreed; one button writes both. */
export function EntryForm({ draft, running, onChange, onWrite }: EntryFormProps) {
  const { words: { pane: { meeting: texts } } } = useLanguage();
  const styles = useStyles();
  const [checked, setChecked] = useState(false);
  const isMissing = checked && !saysSomething(draft);
  const write = (): void => {
    setChecked(true);
    if (!saysSomething(draft)) return;
    setChecked(false);
    onWrite();
  };
  return (
    <div className={styles.form}>
      <Field label={texts.note} size="small" {...(isMissing ? { validationState: 'error' as const, validationMessage: texts.nothingToWrite } : {})}>
        <Textarea size="small" resize="vertical" rows={2} value={draft.note} onChange={(_, { value }) => onChange({ ...draft, note: value })} />
      </Field>
      <Field label={texts.action} size="small"><Input size="small" value={draft.action} onChange={(_, { value }) => onChange({ ...draft, action: value })} /></Field>
      {draft.action.trim() !== '' && (
        <div className={styles.pair}>
          <Field label={texts.actionOwner} size="small"><Input size="small" value={draft.owner} onChange={(_, { value }) => onChange({ ...draft, owner: value })} /></Field>
          <Field label={texts.due} size="small"><Input size="small" type="date" value={draft.due} onChange={(_, { value }) => onChange({ ...draft, due: value })} /></Field>
        </div>
      )}
      <Button disabledFocusable={running} onClick={write}>{texts.write}</Button>
    </div>
  );
}

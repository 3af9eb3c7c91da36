import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language';
import { Page } from '../parts/Page';

interface WhoStepProps {
  readonly who: string;
  readonly onGiven: (who: string) => void;
}

/** Asks once who writes: notes and actions bear a name. */
export function WhoStep({ who: before, onGiven }: WhoStepProps) {
  const { words: { pane: { meeting: texts } } } = useLanguage();
  const [who, setWho] = useState(before);
  const [checked, setChecked] = useState(false);
  const isMissing = checked && who.trim() === '';
  const begin = (): void => {
    setChecked(true);
    if (who.trim() !== '') onGiven(who.trim());
  };
  return (
    <Page title={texts.title} step="who" footer={<><span /><Button appearance="primary" onClick={begin}>{texts.begin}</Button></>}>
      <Field label={texts.name} hint={texts.nameHint} {...(isMissing ? { validationState: 'error' as const, validationMessage: texts.nameNeeded } : {})}>
        <Input autoComplete="name" value={who} onChange={(_, { value }) => setWho(value)} onKeyDown={({ key }) => {
          if (key === 'Enter') begin();
        }} />
      </Field>
    </Page>
  );
}

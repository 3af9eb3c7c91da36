import { Button, Caption1, Field, Input, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { confirmTargets } from '../../actions';
import type { OpenConfirmation } from '../../kpi';
import { useLanguage } from '../language';
import type { SetupAction } from '../setup/useSetup';
import { today } from '../today';
import { rememberWho, whoAtLast } from '../who';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  owner: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ConfirmationsProps {
  readonly unconfirmed: readonly OpenConfirmation[];
  readonly action: SetupAction;
  readonly nameOf: (kpi: string) => string;
  readonly onDone: (said: string) => void;
}

/** Targets that wait for those who answer for them; what somebody says they stand behind is recorded with name and date. */
export function Confirmations({ unconfirmed, action, nameOf, onDone }: ConfirmationsProps) {
  const { words: { pane: { review: texts } } } = useLanguage();
  const styles = useStyles();
  const [who, setWho] = useState(whoAtLast());
  const [checked, setChecked] = useState(false);
  const running = action.state.kind === 'running';
  const confirm = (year: number, version: string, kpis: readonly string[]): void => {
    setChecked(true);
    if (who.trim() === '') return;
    rememberWho(who);
    void action.change(
      (overwrite, options) => confirmTargets({ year, version, kpis, who: who.trim(), date: today(), overwrite }, options),
      ({ confirmed }) => onDone(texts.confirmed(confirmed.length)),
    );
  };
  if (unconfirmed.length === 0) return null;
  return (
    <>
      <Field label={texts.by} size="small" {...(checked && who.trim() === '' ? { validationState: 'error' as const, validationMessage: texts.byNeeded } : {})}>
        <Input size="small" autoComplete="name" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      {unconfirmed.map(({ year, version, owners }) => (
        <section key={`${year} ${version}`} className={styles.section} aria-label={texts.unconfirmed(version, year)}>
          <Subtitle2 as="h2">{texts.unconfirmed(version, year)}</Subtitle2>
          {owners.map(({ owner, kpis }) => (
            <div key={owner ?? ''} className={styles.owner}>
              <strong>{owner ?? texts.unowned}</strong>
              <Caption1>{kpis.map(nameOf).join(', ')}</Caption1>
              <Button size="small" disabledFocusable={running} onClick={() => confirm(year, version, kpis)}>{owner === undefined ? texts.confirmUnowned : texts.confirm(owner)}</Button>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

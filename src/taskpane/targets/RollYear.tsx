import { Body1, Button, Caption1, Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plannedKpi, rollYear, type ReadSetup, type RollReport } from '../../actions';
import { readTypedNumber } from '../../i18n';
import type { VersionRecord } from '../../kpi';
import { useLanguage } from '../language';
import { SetupPage } from '../setup/SetupPage';
import type { SetupAction } from '../setup/useSetup';
import { today } from '../today';
import { rememberWho, whoAtLast } from '../who';
import { VersionFields } from './VersionFields';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

interface RollYearProps {
  readonly year: number;
  readonly version: string;
  readonly found: ReadSetup;
  readonly action: SetupAction;
  readonly onBack: () => void;
}

/** Next year's targets from this year's, and the list of whom to ask. */
export function RollYear({ year, version, found, action, onBack }: RollYearProps) {
  const { words: { pane }, language } = useLanguage();
  const { roll: texts } = pane.targets;
  const [from, setFrom] = useState<'targets' | 'actuals'>('targets');
  const [change, setChange] = useState('0');
  const [record, setRecord] = useState<VersionRecord>({ version: `${version} ${year + 1}`, date: today(), reason: texts.reason(year + 1), who: whoAtLast() });
  const [checked, setChecked] = useState(false);
  const [report, setReport] = useState<RollReport>();
  const running = action.state.kind === 'running';
  const percent = readTypedNumber(change.replace(/%$/, ''), language);
  const roll = (): void => {
    setChecked(true);
    if (percent === undefined) return;
    rememberWho(record.who);
    void action.change((overwrite, options) => rollYear({ year, version, record, from, change: percent / 100, overwrite }, options), setReport);
  };
  const nameOf = (id: string): string => plannedKpi(found.setup.kpis.find((kpi) => kpi.id === id) ?? { id }).name[language];
  return (
    <SetupPage
      title={texts.title(year + 1)}
      step={report ? 'rolled' : 'roll'}
      action={action}
      onBack={onBack}
      done={report && texts.done(year + 1)}
      footer={report
        ? <><span /><Button appearance="primary" onClick={onBack}>{pane.close}</Button></>
        : <><span /><Button appearance="primary" disabled={running} onClick={roll}>{texts.make}</Button></>}
    >
      {() => (report ? <Report report={report} nameOf={nameOf} /> : (
        <>
          <Body1>{texts.intro(year, version)}</Body1>
          <Field label={texts.from} size="small">
            <RadioGroup value={from} onChange={(_, { value }) => setFrom(value === 'actuals' ? 'actuals' : 'targets')}>
              <Radio value="targets" label={texts.fromTargets} />
              <Radio value="actuals" label={texts.fromActuals} />
            </RadioGroup>
          </Field>
          <Field label={texts.change} size="small" {...(checked && percent === undefined ? { validationState: 'error' as const, validationMessage: pane.wizard.targets.notANumber(change) } : {})}>
            <Input size="small" inputMode="decimal" contentAfter="%" value={change} onChange={(_, { value }) => setChange(value)} />
          </Field>
          <VersionFields record={record} onChange={setRecord} />
        </>
      ))}
    </SetupPage>
  );
}

function Report({ report, nameOf }: { readonly report: RollReport; readonly nameOf: (id: string) => string }) {
  const { words: { pane: { targets: { roll: texts } } } } = useLanguage();
  const styles = useStyles();
  const owners = [...new Set(report.toConfirm.map(({ owner }) => owner))];
  return (
    <>
      <Subtitle2 as="h2">{texts.toConfirm}</Subtitle2>
      {owners.map((owner) => (
        <section key={owner} aria-label={owner}>
          <strong>{owner}</strong>
          <ul className={styles.list}>{report.toConfirm.filter((one) => one.owner === owner).map(({ kpi }) => <li key={kpi}>{nameOf(kpi)}</li>)}</ul>
        </section>
      ))}
      {(['withoutOwner', 'withoutTarget', 'withoutShape', 'fromData'] as const).map((list) => report[list].length > 0 && (
        <MessageBar key={list} intent={list === 'fromData' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{texts[list]}<Caption1> {report[list].map(nameOf).join(', ')}</Caption1></MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

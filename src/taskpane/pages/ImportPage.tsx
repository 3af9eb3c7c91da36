import { Body1, Button, Checkbox, Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { detectCsv, importReasonText, importTable, readTables, refreshSource, suggestTableName, type CsvDetection, type CsvFormatOverrides } from '../../actions';
import { useLanguage } from '../language';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { useAction } from '../useAction';
import { BadRows } from './BadRows';
import { CsvColumns } from './CsvColumns';
import { CsvFormatFields } from './CsvFormatFields';

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ImportPageProps {
  readonly onBack: () => void;
  readonly onWizard: () => void;
}

/** A CSV file becomes a table, or brings a table up to date: what was found out about it is shown and corrected first. */
export function ImportPage({ onBack, onWizard }: ImportPageProps) {
  const { words, number } = useLanguage();
  const explain = (reason: Parameters<typeof importReasonText>[0]): string => importReasonText(reason, words);
  const texts = words.pane.import;
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ChosenFile>();
  const [decided, setDecided] = useState<CsvFormatOverrides>({});
  const [detection, setDetection] = useState<CsvDetection>();
  const [table, setTable] = useState('');
  const [existing, setExisting] = useState<readonly string[]>([]);
  const [mode, setMode] = useState<'replace' | 'append'>('replace');
  const [key, setKey] = useState<readonly string[]>([]);
  const [done, setDone] = useState<string>();
  const { state, run, cancel, dismiss } = useAction();
  const running = state.kind === 'running';
  const refreshes = existing.some((name) => name.toLowerCase() === table.trim().toLowerCase());

  const detect = async (chosen: ChosenFile, overrides: CsvFormatOverrides): Promise<void> => {
    setDecided(overrides);
    const found = await run((options) => detectCsv(chosen.bytes, overrides, options), explain);
    setDetection(found);
  };

  const choose = async (chosen: File): Promise<void> => {
    const read: ChosenFile = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    setFile(read);
    setDone(undefined);
    setKey([]);
    setTable(suggestTableName(chosen.name));
    dismiss();
    await detect(read, {});
    const tables = await run(readTables, explain);
    if (tables) setExisting(tables.map(({ name }) => name));
  };

  const write = async (chosen: ChosenFile): Promise<void> => {
    const { columns, titleLines: _, ...format } = decided;
    const types = columns && Object.fromEntries(columns.map((column) => [column.name, column.type]));
    const source = { table: table.trim(), file: chosen.name, ...format, ...(types && { types }), onBadRow: 'skip' as const, ...(refreshes && key.length > 0 && { key }) };
    const files = new Map([[chosen.name, chosen.bytes]]);
    if (refreshes) {
      const report = await run((options) => refreshSource({ source, files, mode }, options), explain);
      if (!report) return;
      const { refreshed, removed } = texts;
      setDone([refreshed(number(report.added), number(report.changed), number(report.left)), ...(report.disappearedTotal > 0 ? [removed(number(report.disappearedTotal))] : [])].join(' '));
    } else {
      const report = await run((options) => importTable({ source, files }, options), explain);
      if (report && detection) setDone(texts.done(table.trim(), number(detection.rows)));
    }
  };

  const keyMissing = refreshes && mode === 'append' && key.length === 0;
  return (
    <Page
      title={texts.title}
      onBack={onBack}
      footer={file && detection && (
        done
          ? <><Button onClick={onBack}>{words.pane.close}</Button><Button appearance="primary" onClick={onWizard}>{texts.useIt}</Button></>
          : <><span /><Button appearance="primary" disabled={running || table.trim() === '' || keyMissing} onClick={() => void write(file)}>{texts.write}</Button></>
      )}
    >
      <Body1>{texts.intro}</Body1>
      <input ref={picker} type="file" accept=".csv,.txt,.tsv,text/csv" hidden onChange={(event) => {
        const chosen = event.target.files?.[0];
        // The same file can be chosen again after it was corrected.
        event.target.value = '';
        if (chosen) void choose(chosen);
      }} />
      <Button appearance={file ? 'secondary' : 'primary'} disabled={running} onClick={() => picker.current?.click()}>{file ? texts.chooseAgain : texts.choose}</Button>
      {file && <Subtitle2 as="h2">{file.name}</Subtitle2>}
      {done && <MessageBar intent="success" layout="multiline"><MessageBarBody>{done}</MessageBarBody></MessageBar>}
      <ActionStatus state={state} onCancel={cancel} />
      {file && detection && !done && (
        <>
          <Body1>{texts.rows(number(detection.rows), number(detection.format.columns.length))}</Body1>
          <CsvFormatFields detection={detection} onChange={(change) => void detect(file, { ...decided, ...change })} />
          <BadRows detection={detection} />
          <CsvColumns detection={detection} />
          <Field label={texts.tableName} size="small">
            <Input size="small" value={table} onChange={(_, data) => setTable(data.value)} />
          </Field>
          {refreshes && (
            <>
              <Field label={texts.refreshing(table.trim())}>
                <RadioGroup value={mode} onChange={(_, data) => setMode(data.value === 'append' ? 'append' : 'replace')}>
                  <Radio value="replace" label={texts.replace} />
                  <Radio value="append" label={texts.append} />
                </RadioGroup>
              </Field>
              <Field label={texts.key} {...(keyMissing ? { validationState: 'warning' as const, validationMessage: texts.keyNeeded } : {})}>
                <div role="group" aria-label={texts.key}>
                  {detection.format.columns.map(({ name }) => (
                    <Checkbox key={name} label={name} checked={key.includes(name)} onChange={(_, { checked }) => setKey(checked ? [...key, name] : key.filter((other) => other !== name))} />
                  ))}
                </div>
              </Field>
            </>
          )}
        </>
      )}
    </Page>
  );
}

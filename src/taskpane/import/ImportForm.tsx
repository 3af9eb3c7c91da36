import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CsvDetection } from '../../actions';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Choices } from '../parts/Choices';
import { FileButton } from '../parts/FileButton';
import { CsvColumns } from './CsvColumns';
import { CsvFormatFields } from './CsvFormatFields';
import { importProblem, mappingOf, missingFiles, type ImportDraft } from './importDraft';
import { ReadingRemarks } from './ReadingRemarks';
import type { useImport } from './useImport';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  panel: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface ImportFormProps {
  readonly draft: ImportDraft;
  readonly detection: CsvDetection;
  readonly disabled: boolean;
  readonly flow: Pick<ReturnType<typeof useImport>, 'change' | 'setFormat' | 'setTarget'>;
}

/** What was found out about a file and what is to become of it. Where the workbook knows from before, nothing has to be decided. */
export function ImportForm({ draft, detection, disabled, flow }: ImportFormProps) {
  const { words: { pane: { import: words } } } = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const mapping = mappingOf(draft);
  const problem = importProblem(draft);
  const columns = detection.format.columns.map(({ name }) => name);
  const details = (
    <>
      <CsvFormatFields detection={detection} onChange={(change) => void flow.setFormat(draft, change)} />
      <Choices label={words.key} options={columns} value={draft.key} hint={words.keyOptional} problem={problem === 'keyMissing' ? words.keyNeeded : undefined} onChange={(key) => flow.change({ key })} />
    </>
  );
  return (
    <>
      <Body1>{words.size(detection.rows, columns.length)}</Body1>
      {draft.targets.length > 0 && (
        <Choice label={words.target} value={draft.target} onChange={(target) => void flow.setTarget(draft, target)}
          options={[{ value: '', label: words.becomesTable }, ...draft.targets.map(({ table }) => ({ value: table, label: words.refreshesTable(table) }))]} />
      )}
      {draft.target === '' && (
        <Field label={words.tableName} size="small" {...(problem === 'nameTaken' ? { validationState: 'error' as const, validationMessage: words.nameTaken(draft.newName.trim()) } : {})}>
          <Input size="small" value={draft.newName} onChange={(_, data) => flow.change({ newName: data.value })} />
        </Field>
      )}
      {draft.target !== '' && (
        <Field label={words.mode} size="small">
          <RadioGroup value={draft.mode} onChange={(_, data) => flow.change({ mode: data.value === 'append' ? 'append' : 'replace' })}>
            <Radio value="replace" label={words.replace} />
            <Radio value="append" label={words.append} />
          </RadioGroup>
        </Field>
      )}
      {missingFiles(draft).map((file) => (
        <div key={file} className={styles.fields}>
          <Body1>{words.joined(file)}</Body1>
          <FileButton label={words.chooseJoined(file)} primary disabled={disabled} onChoose={({ bytes }) => flow.change({ joined: new Map([...draft.joined, [file, bytes]]) })} />
        </div>
      ))}
      <ReadingRemarks detection={detection} />
      {mapping
        ? (
          <Accordion collapsible openItems={open || problem === 'keyMissing' ? ['how'] : []} onToggle={() => setOpen(!open)}>
            <Caption1>{words.asBefore(mapping.file)}</Caption1>
            <AccordionItem value="how">
              <AccordionHeader size="small">{words.how}</AccordionHeader>
              <AccordionPanel className={styles.panel}><div className={styles.fields}>{details}</div></AccordionPanel>
            </AccordionItem>
          </Accordion>
        )
        : details}
      <CsvColumns detection={detection} />
    </>
  );
}

import { Body1, Button, Card, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import type { KpiDefinition, Part, TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import type { Draft, DraftChange, DraftInput, DraftKpi } from './draft';
import { InputFields } from './InputFields';
import type { DraftProblem } from './toSetup';

interface DataStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly tables: readonly TableSketch[];
  readonly problems: readonly DraftProblem[];
  readonly change: (change: DraftChange) => void;
  readonly onReadAgain: () => void;
  readonly onImport: () => void;
}

export function DataStep({ draft, definitions, tables, problems, change, onReadAgain, onImport }: DataStepProps) {
  const { words: { pane } } = useLanguage();
  if (tables.length === 0) {
    return (
      <>
        <MessageBar intent="info" layout="multiline"><MessageBarBody>{pane.wizard.data.noTables}</MessageBarBody></MessageBar>
        <Button appearance="primary" onClick={onImport}>{pane.home.importData}</Button>
        <Button onClick={onReadAgain}>{pane.wizard.data.readAgain}</Button>
      </>
    );
  }
  return (
    <>
      <Body1>{pane.wizard.data.intro}</Body1>
      {draft.kpis.map((kpi) => {
        const definition = definitions.get(kpi.id);
        return definition && (
          <KpiData key={kpi.id} kpi={kpi} definition={definition} tables={tables} change={change}
            unmapped={problems.flatMap((problem) => (problem.code === 'unmapped' && problem.kpi === kpi.id ? [problem.part] : []))} />
        );
      })}
    </>
  );
}

interface KpiDataProps {
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly tables: readonly TableSketch[];
  readonly unmapped: readonly Part[];
  readonly change: (change: DraftChange) => void;
}

function KpiData({ kpi, definition, tables, unmapped, change }: KpiDataProps) {
  const { words: { pane: { wizard: { data } } }, language } = useLanguage();
  const update = (part: Partial<DraftKpi>): void => change({ kind: 'kpi', id: kpi.id, change: part });
  const setInput = (part: Part, input: DraftInput): void => update({ inputs: { ...kpi.inputs, [part]: input } });
  const used = tables.find((table) => table.name === Object.values(kpi.inputs)[0]?.table);
  const members = used?.columns.filter((column) => column.kind === 'text' && column.choices.length > 1) ?? [];

  return (
    <Card size="small">
      <Subtitle2 as="h2">{definition.name[language]}</Subtitle2>
      {definition.inputs.map((input) => (
        <InputFields key={input.part} label={input.label[language]} aggregate={input.aggregate} tables={tables} input={kpi.inputs[input.part]}
          problem={unmapped.includes(input.part) ? data.unmapped(input.label[language]) : undefined} onChange={(next) => setInput(input.part, next)} />
      ))}
      <Choice label={data.emptyMonth} value={kpi.empty} onChange={(empty) => update({ empty })}
        options={[{ value: 'zero', label: data.emptyMonths.zero }, { value: 'missing', label: data.emptyMonths.missing }]} />
      {members.length > 0 && (
        <Choice label={data.byMember} value={kpi.dimension} onChange={(dimension) => update({ dimension })}
          options={[{ value: '', label: data.notBrokenDown }, ...members.map(({ name }) => ({ value: name, label: name }))]} />
      )}
    </Card>
  );
}

import { Body1, Button, Caption1, Card, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { emptyGroupMapping, roleGroups } from '../../actions';
import type { GroupMapping, KpiDefinition, TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import type { Draft, DraftChange, DraftKpi } from './draft';
import { RoleFields } from './RoleFields';
import { asksForEmptyMonth, type DraftProblem } from './toSetup';

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
            unmapped={problems.flatMap((problem) => (problem.code === 'unmapped' && problem.kpi === kpi.id ? [problem] : []))} />
        );
      })}
    </>
  );
}

interface KpiDataProps {
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly tables: readonly TableSketch[];
  readonly unmapped: readonly Extract<DraftProblem, { code: 'unmapped' }>[];
  readonly change: (change: DraftChange) => void;
}

function KpiData({ kpi, definition, tables, unmapped, change }: KpiDataProps) {
  const { words: { pane: { wizard: { data } } }, language } = useLanguage();
  const update = (part: Partial<DraftKpi>): void => change({ kind: 'kpi', id: kpi.id, change: part });
  const groups = roleGroups(definition);
  const mappingOf = (index: number): GroupMapping => kpi.mapping[index] ?? emptyGroupMapping;
  const setGroup = (index: number, next: GroupMapping): void => update({
    mapping: groups.map((_, at) => (at === index ? next : mappingOf(at))), isMappedByUser: true,
    // A breakdown is by a column of the table, and goes with it.
    ...(next.table !== mappingOf(index).table && { dimension: '' }),
  });
  const members = membersIn(groups.flatMap((_, index) => tables.filter(({ name }) => name === mappingOf(index).table)));
  const labelOf = (parts: readonly string[]): string => definition.inputs.filter(({ part }) => parts.includes(part)).map(({ label }) => label[language]).join(', ');

  return (
    <Card size="small">
      <Subtitle2 as="h2">{definition.name[language]}</Subtitle2>
      <Body1>{definition.formula[language]}</Body1>
      {!kpi.isMappedByUser && kpi.mapping.some(({ table }) => table !== '') && <Caption1>{data.guessed}</Caption1>}
      {groups.map((group, index) => (
        <RoleFields key={group.parts.join()} label={groups.length > 1 ? labelOf(group.parts) : undefined} group={group} tables={tables} mapping={mappingOf(index)}
          missing={unmapped.flatMap((problem) => (problem.group === index ? [problem.role] : []))} onChange={(next) => setGroup(index, next)} />
      ))}
      {asksForEmptyMonth(definition) && (
        <Choice label={data.emptyMonth} value={kpi.empty} onChange={(empty) => update({ empty })}
          options={[{ value: 'zero', label: data.emptyMonths.zero }, { value: 'missing', label: data.emptyMonths.missing }]} />
      )}
      {members.length > 0 && (
        <Choice label={data.byMember} value={kpi.dimension} onChange={(dimension) => update({ dimension })}
          options={[{ value: '', label: data.notBrokenDown }, ...members.map((name) => ({ value: name, label: name }))]} />
      )}
    </Card>
  );
}

/** The columns by which all rows of a KPI can be broken down: they stand in each of its tables. */
function membersIn(tables: readonly TableSketch[]): readonly string[] {
  const names = tables.map(({ columns }) => columns.filter(({ kind, choices }) => kind === 'text' && choices.length > 1).map(({ name }) => name));
  return (names[0] ?? []).filter((name) => names.every((others) => others.includes(name)));
}

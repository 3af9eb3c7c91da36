import { Body1, Button, Caption1, Card, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { OWN_AGGREGATES, emptyGroupMapping, isMapped, roleGroups, type KpiFigures } from '../../actions';
import type { GroupMapping, KpiDefinition, OwnAggregate, OwnPart, TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import type { Draft, DraftChange, DraftKpi } from './draft';
import { MonthFigures } from './MonthFigures';
import { RoleFields } from './RoleFields';
import { asksForEmptyMonth, isTyped, type DraftProblem } from './toSetup';

const useStyles = makeStyles({ ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS } });

export interface ComputedMonths {
  readonly kpi: DraftKpi;
  readonly figures: KpiFigures;
}

interface DataStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly tables: readonly TableSketch[];
  readonly problems: readonly DraftProblem[];
  /** What was computed, for KPIs as they were then */
  readonly months: readonly ComputedMonths[];
  readonly change: (change: DraftChange) => void;
  readonly onReadAgain: () => void;
  readonly onImport: () => void;
  readonly onMonths: (kpi: DraftKpi) => void;
}

export function DataStep({ draft, definitions, tables, problems, months, change, onReadAgain, onImport, onMonths }: DataStepProps) {
  const { words: { pane } } = useLanguage();
  const styles = useStyles();
  const typeAll = (): void => {
    for (const { id } of draft.kpis) change({ kind: 'kpi', id, change: { source: 'typed' } });
  };
  return (
    <>
      {tables.length > 0 && <Body1>{pane.wizard.data.intro}</Body1>}
      {tables.length === 0 && (
        <>
          <MessageBar intent="info" layout="multiline"><MessageBarBody>{pane.wizard.data.noTables}</MessageBarBody></MessageBar>
          <div className={styles.ways}>
            <Button appearance="primary" onClick={onImport}>{pane.home.importData}</Button>
            <Button onClick={onReadAgain}>{pane.wizard.data.readAgain}</Button>
            <Button onClick={typeAll}>{pane.wizard.data.typeAll}</Button>
          </div>
        </>
      )}
      {draft.kpis.map((kpi) => {
        const definition = definitions.get(kpi.id);
        return definition && (
          <KpiData key={kpi.id} kpi={kpi} definition={definition} tables={tables} change={change} figures={months.find((one) => one.kpi === kpi)?.figures} onMonths={() => onMonths(kpi)}
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
  readonly figures: KpiFigures | undefined;
  readonly change: (change: DraftChange) => void;
  readonly onMonths: () => void;
}

/** Where a KPI's figures come from: a table, or somebody who types them. */
function KpiData(props: KpiDataProps) {
  const { kpi, definition, tables, unmapped, change } = props;
  const { words: { pane: { wizard: { data } }, sheets: { titles } }, language } = useLanguage();
  return (
    <Card size="small">
      <Subtitle2 as="h2">{definition.name[language]}</Subtitle2>
      {definition.inputs.length > 0 && (
        <Choice label={data.source} value={kpi.source} options={[{ value: 'table', label: data.sources.table }, { value: 'typed', label: data.sources.typed }]}
          {...(tables.length === 0 && unmapped.length > 0 && { problem: data.needsSource })} onChange={(source) => change({ kind: 'kpi', id: kpi.id, change: { source } })} />
      )}
      {isTyped(kpi, definition) && <Caption1>{data.typedHint(titles.actuals)}</Caption1>}
      {!isTyped(kpi, definition) && tables.length > 0 && <TableFields {...props} />}
    </Card>
  );
}

function TableFields({ kpi, definition, tables, unmapped, figures, change, onMonths }: KpiDataProps) {
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
    <>
      {definition.formula[language] !== '' && <Body1>{definition.formula[language]}</Body1>}
      {!kpi.isMappedByUser && kpi.mapping.some(({ table }) => table !== '') && <Caption1>{data.guessed}</Caption1>}
      {groups.map((group, index) => (
        <RoleFields key={group.parts.join()} label={groups.length > 1 ? labelOf(group.parts) : undefined} group={group} tables={tables} mapping={mappingOf(index)}
          missing={unmapped.flatMap((problem) => (problem.group === index ? [problem.role] : []))} onChange={(next) => setGroup(index, next)}>
          {kpi.record && <Calculation kpi={kpi} definition={definition} part={group.parts[0] as OwnPart} onChange={(calculation) => update({ calculation })} />}
        </RoleFields>
      ))}
      {asksForEmptyMonth(definition) && (
        <Choice label={data.emptyMonth} value={kpi.empty} onChange={(empty) => update({ empty })}
          options={[{ value: 'zero', label: data.emptyMonths.zero }, { value: 'missing', label: data.emptyMonths.missing }]} />
      )}
      {members.length > 0 && (
        <Choice label={data.byMember} value={kpi.dimension} onChange={(dimension) => update({ dimension })}
          options={[{ value: '', label: data.notBrokenDown }, ...members.map((name) => ({ value: name, label: name }))]} />
      )}
      {isMapped(definition, kpi.mapping) && <Button size="small" aria-label={`${data.seeMonths}: ${definition.name[language]}`} onClick={onMonths}>{data.seeMonths}</Button>}
      {figures && <MonthFigures figures={figures} unit={definition.unit} />}
    </>
  );
}

interface CalculationProps {
  readonly kpi: DraftKpi;
  readonly definition: KpiDefinition;
  readonly part: OwnPart;
  readonly onChange: (calculation: DraftKpi['calculation']) => void;
}

/** What is made of a table's rows in a month, for a KPI of the user's own. */
function Calculation({ kpi, definition, part, onChange }: CalculationProps) {
  const { words: { pane: { wizard: { data } } } } = useLanguage();
  const taken = definition.inputs.find((input) => input.part === part)?.aggregate ?? 'sum';
  return (
    <Choice<OwnAggregate> label={data.calculation} value={taken} onChange={(aggregate) => onChange({ ...kpi.calculation, [part]: aggregate })}
      options={OWN_AGGREGATES[definition.rollup].map((value) => ({ value, label: data.aggregates[value] }))} />
  );
}

/** The columns by which all rows of a KPI can be broken down: they stand in each of its tables. */
function membersIn(tables: readonly TableSketch[]): readonly string[] {
  const names = tables.map(({ columns }) => columns.filter(({ kind, choices }) => kind === 'text' && choices.length > 1).map(({ name }) => name));
  return (names[0] ?? []).filter((name) => names.every((others) => others.includes(name)));
}

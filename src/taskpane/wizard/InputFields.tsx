import { makeStyles, tokens } from '@fluentui/react-components';
import type { KpiInput, TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Choices } from '../parts/Choices';
import type { DraftInput } from './draft';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
});

interface InputFieldsProps {
  readonly label: string;
  readonly aggregate: KpiInput['aggregate'];
  readonly tables: readonly TableSketch[];
  readonly input: DraftInput | undefined;
  readonly problem: string | undefined;
  readonly onChange: (input: DraftInput) => void;
}

/** Where one part of a KPI is found: table, what is taken of which column, by which date, of which rows. */
export function InputFields({ label, aggregate, tables, input, problem, onChange }: InputFieldsProps) {
  const { words: { pane: { wizard: { data } } } } = useLanguage();
  const styles = useStyles();
  const shown: DraftInput = input ?? { table: '', aggregate, column: '', less: '', date: '', where: undefined };
  const set = (part: Partial<DraftInput>): void => onChange({ ...shown, ...part });
  const table = tables.find(({ name }) => name === shown.table);
  const columns = table?.columns ?? [];
  const named = (names: readonly { readonly name: string }[], none: string) => [{ value: '', label: none }, ...names.map(({ name }) => ({ value: name, label: name }))];
  const dates = columns.filter(({ kind }) => kind === 'date');
  const numbers = columns.filter(({ kind }) => kind === 'number' || kind === 'date');
  const limited = columns.filter(({ choices }) => choices.length > 0);
  const condition = limited.find(({ name }) => name === shown.where?.column);

  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{label}</legend>
      <Choice label={data.table} value={shown.table} options={named(tables, '–')} {...(problem ? { problem } : {})}
        onChange={(name) => onChange({ ...shown, table: name, column: '', less: '', date: '', where: undefined })} />
      {table && (
        <>
          <div className={styles.pair}>
            <Choice label={data.aggregate} value={shown.aggregate} onChange={(next) => set({ aggregate: next, less: '' })}
              options={(['sum', 'count', 'average', 'last'] as const).map((value) => ({ value, label: data.aggregates[value] }))} />
            <Choice label={data.column} value={shown.column} onChange={(column) => set({ column })} options={named(shown.aggregate === 'count' ? columns : numbers, '–')} />
          </div>
          {shown.aggregate === 'sum' && <Choice label={data.less} value={shown.less} onChange={(less) => set({ less })} options={named(numbers, data.nothing)} />}
          <div className={styles.pair}>
            <Choice label={data.date} value={shown.date} onChange={(date) => set({ date })} options={named(dates, '–')} />
            <Choice label={data.where} value={shown.where?.column ?? ''} options={named(limited, data.allRows)}
              onChange={(column) => set({ where: column === '' ? undefined : { column, values: [] } })} />
          </div>
          {condition && (
            <Choices label={`${condition.name} ${data.is}`} options={condition.choices} value={shown.where?.values ?? []}
              onChange={(values) => set({ where: { column: condition.name, values } })} />
          )}
        </>
      )}
    </fieldset>
  );
}

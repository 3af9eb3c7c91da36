import { Field, Input } from '@fluentui/react-components';
import type { VersionRecord } from '../../kpi';
import { useLanguage } from '../language';

/** A decision's name, date and reason, and who made it. */
export function VersionFields({ record, onChange }: { readonly record: VersionRecord; readonly onChange: (record: VersionRecord) => void }) {
  const { words: { pane: { targets: { version: texts } } } } = useLanguage();
  const field = (key: 'version' | 'date' | 'reason' | 'who', type: 'text' | 'date' = 'text') => (
    <Field label={texts[key]} size="small"><Input size="small" type={type} value={record[key]} onChange={(_, { value }) => onChange({ ...record, [key]: value })} /></Field>
  );
  return <>{field('version')}{field('date', 'date')}{field('reason')}{field('who')}</>;
}

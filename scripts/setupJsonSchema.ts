import { toJsonSchema } from '@valibot/to-json-schema';
import { setupDefinitions, setupSchema } from '../src/kpi';

/** The published schema of `*.setup.json`, as text. What JSON Schema cannot say (that a date is in the calendar) is checked on reading. */
export function setupJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(setupSchema, { definitions: setupDefinitions, ignoreActions: ['check', 'trim'] });
  return `${JSON.stringify({ $schema, title: 'Måltall set-up', description: 'A whole KPI workbook in one document.', ...schema }, undefined, 2)}\n`;
}

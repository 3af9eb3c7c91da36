import { readFileSync } from 'node:fs';
import { functionNamespace } from '../../cli/functionNamespace';
import { MANIFEST } from '../../cli/project';

it('is found through the resources of the manifest', () => {
  expect(functionNamespace(readFileSync(MANIFEST, 'utf8'))).toBe('KPI');
});

it('is missed where a manifest has no functions', () => {
  expect(() => functionNamespace('<OfficeApp><Id>x</Id></OfficeApp>')).toThrow('names no namespace');
});

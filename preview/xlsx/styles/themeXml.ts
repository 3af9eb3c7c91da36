import { element } from '../package';
import { OFFICE_THEME } from './colors';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Without a theme part, charts with automatic colours look different from program to program. */
export function themeXml(): string {
  const solid = element('a:solidFill', undefined, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: 6350 }, solid);
  const effect = element('a:effectStyle', undefined, element('a:effectLst'));
  const font = (name: string, face: string): string => element(name, undefined,
    element('a:latin', { typeface: face }), element('a:ea', { typeface: '' }), element('a:cs', { typeface: '' }));
  return element('a:theme', { 'xmlns:a': DRAWING, name: 'Office' }, element('a:themeElements', undefined,
    element('a:clrScheme', { name: 'Office' }, ...[...OFFICE_THEME].map(([name, color]) => element(`a:${name}`, undefined, element('a:srgbClr', { val: color })))),
    element('a:fontScheme', { name: 'Office' }, font('a:majorFont', 'Calibri Light'), font('a:minorFont', 'Calibri')),
    element('a:fmtScheme', { name: 'Office' },
      element('a:fillStyleLst', undefined, solid, solid, solid),
      element('a:lnStyleLst', undefined, line, line, line),
      element('a:effectStyleLst', undefined, effect, effect, effect),
      element('a:bgFillStyleLst', undefined, solid, solid, solid))));
}

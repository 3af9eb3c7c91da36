import { element } from '../package';

/** The boxes in which notes are shown, in the older drawing language that Excel still wants for them. They stay closed until pointed at. */
export function noteShapes(places: readonly { readonly row: number; readonly column: number }[]): string {
  return element('xml', { 'xmlns:v': 'urn:schemas-microsoft-com:vml', 'xmlns:o': 'urn:schemas-microsoft-com:office:office', 'xmlns:x': 'urn:schemas-microsoft-com:office:excel' },
    element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: '1' })),
    element('v:shapetype', { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': '202', path: 'm,l,21600r21600,l21600,xe' },
      element('v:stroke', { joinstyle: 'miter' }), element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' })),
    ...places.map(({ row, column }, index) => element('v:shape', {
      id: `_x0000_s${1025 + index}`, type: '#_x0000_t202', style: 'position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden',
      fillcolor: '#ffffe1', 'o:insetmode': 'auto',
    },
      element('v:fill', { color2: '#ffffe1' }), element('v:shadow', { color: 'black', obscured: 't' }), element('v:path', { 'o:connecttype': 'none' }),
      element('v:textbox', { style: 'mso-direction-alt:auto' }),
      element('x:ClientData', { ObjectType: 'Note' }, element('x:MoveWithCells'), element('x:SizeWithCells'),
        element('x:Anchor', undefined, [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(', ')),
        element('x:AutoFill', undefined, 'False'), element('x:Row', undefined, String(row)), element('x:Column', undefined, String(column))))));
}

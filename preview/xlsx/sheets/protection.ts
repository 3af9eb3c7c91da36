import { SheetState, sheetPasswordHash } from '../../model';
import { element, XmlNode } from '../package';

type Protection = NonNullable<SheetState['protection']>;

/** What files call forbidden, Excel's interface calls allowed: `autoFilter="1"` forbids the filter. */
const FORBIDDEN_UNLESS_SAID = {
  allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns', allowInsertRows: 'insertRows', allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows', allowSort: 'sort', allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;
const ALLOWED_UNLESS_SAID = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' } as const;

export function protectionXml(protection: Protection | undefined): string | undefined {
  if (!protection) return undefined;
  const { options } = protection;
  const mode = options['selectionMode'];
  const attributes: Record<string, string | boolean | undefined> = {
    password: protection.password === undefined ? protection.passwordHash : sheetPasswordHash(protection.password),
    sheet: true,
    selectLockedCells: mode === 'Unlocked' || mode === 'None' || undefined,
    selectUnlockedCells: mode === 'None' || undefined,
  };
  for (const [option, attribute] of Object.entries(FORBIDDEN_UNLESS_SAID)) if (options[option] === true) attributes[attribute] = false;
  for (const [option, attribute] of Object.entries(ALLOWED_UNLESS_SAID)) if (options[option] !== true) attributes[attribute] = true;
  return element('sheetProtection', attributes);
}

export function readProtection(node: XmlNode | undefined): Protection | undefined {
  if (!node?.flag('sheet')) return undefined;
  const options: Record<string, boolean | string> = {};
  for (const [option, attribute] of Object.entries(FORBIDDEN_UNLESS_SAID)) options[option] = !node.flag(attribute, true);
  for (const [option, attribute] of Object.entries(ALLOWED_UNLESS_SAID)) options[option] = !node.flag(attribute);
  options['selectionMode'] = node.flag('selectUnlockedCells') ? 'None' : node.flag('selectLockedCells') ? 'Unlocked' : 'Normal';
  const hash = node.attribute('password');
  return { ...(hash !== undefined && { passwordHash: hash }), options };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { HostCollection, HostObject } from '../../../preview/model';

const OBJECTS = join(__dirname, '../../../preview/model/objects');
const DECLARATIONS = join(__dirname, '../../../node_modules/@types/office-js/index.d.ts');

/** The members of every class of the Excel namespace, as Microsoft declares them, with the requirement set that brought each. */
function declaredMembers(): Map<string, Map<string, string>> {
  const text = readFileSync(DECLARATIONS, 'utf8');
  const source = ts.createSourceFile(DECLARATIONS, text, ts.ScriptTarget.Latest);
  const members = new Map<string, Map<string, string>>();
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Excel' || !node.body || !ts.isModuleBlock(node.body)) return;
    for (const statement of node.body.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const known = new Map<string, string>();
      for (const member of statement.members) {
        if (!member.name || !ts.isIdentifier(member.name) || known.has(member.name.text)) continue;
        known.set(member.name.text, /Api set: ([^\]]*)\]/.exec(text.slice(member.getFullStart(), member.getEnd()))?.[1] ?? '');
      }
      members.set(statement.name.text, known);
    }
  });
  return members;
}

/** The host classes of a file, with what each adds to the base classes of all host objects. */
async function hostClasses(file: string): Promise<[string, string[]][]> {
  const exported = Object.values((await import(join(OBJECTS, file))) as Record<string, unknown>);
  const classes = exported.filter((value): value is typeof HostObject => typeof value === 'function' && value.prototype instanceof HostObject);
  return classes.map((type) => {
    const names = new Set<string>();
    for (let level: object = type.prototype; level !== HostObject.prototype && level !== HostCollection.prototype; level = Object.getPrototypeOf(level) as object) {
      for (const name of Object.getOwnPropertyNames(level)) if (name !== 'constructor' && !name.startsWith('_')) names.add(name);
    }
    return [type.name, [...names]];
  });
}

/** Parts of other classes that bear no Excel type's name themselves. */
const PARTS = new Set(['RangeGeometry', 'RangeContent', 'ChartTextFormat']);
/** Every collection of ours has this one, which the client's indexer reaches. */
const INDEXER = 'getItem';
/** What the stand-in says it is (`Office.context.requirements`); Excel of that age has nothing newer. */
const NEWEST_MINOR_VERSION = 14;

function isNewer(apiSet: string): boolean {
  const version = /ExcelApi(\w*) 1\.(\d+)/.exec(apiSet);
  return version !== null && (version[1] !== '' || Number(version[2]) > NEWEST_MINOR_VERSION);
}

test('host objects bear the names of Excel types, and no member that Excel does not have', async () => {
  const excel = declaredMembers();
  const classes = (await Promise.all(readdirSync(OBJECTS).map(hostClasses))).flat();
  const strange = classes.filter(([name]) => !PARTS.has(name)).flatMap(([name, members]) => {
    const known = excel.get(name);
    if (!known) return [name];
    return members.filter((member) => member !== INDEXER && (!known.has(member) || isNewer(known.get(member)!))).map((member) => `${name}.${member} ${known.get(member) ?? ''}`);
  });
  expect(strange).toEqual([]);
});

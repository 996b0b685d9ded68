/** What `src/excel` asks of Office.js, found by the type checker, set against the client's own metadata and against what the host answers. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Book } from '../../../src/workbench/host/book';
import { rootOf } from '../../../src/workbench/host/objects/root';
import { WireCollection, WireObject, wireMethod, wireName, wireNames, wireProperty } from '../../../src/workbench/host/wire-object';
import { aClient } from './a-client';

/** Of the client itself: they never reach the wire. */
const OF_THE_CLIENT = new Set(['load', 'set', 'toJSON', 'items', 'context', 'isNullObject', 'track', 'untrack', 'value']);
const NOT_PROXIES = new Set(['RequestContext', 'ClientObject', 'ClientRequestContext', 'ClientResult', 'TrackedObjects', 'EventHandlers', 'EventHandlerResult', 'FunctionResult', 'Error', 'Session']);
/** How an event is listened to on the wire. */
const EVENTS: Readonly<Record<string, string>> = { onChanged: '_RegisterDataChangedEvent', onSelectionChanged: '_RegisterSelectionChangedEvent', onActivated: '_RegisterActivatedEvent', onDeactivated: '_RegisterDeactivatedEvent', onDeleted: '_RegisterDeletedEvent', onAdded: '_RegisterAddedEvent' };

type ClientClass = { prototype: { _className?: string; _scalarPropertyNames?: string[]; _navigationPropertyNames?: string[] } };

function usedMembers(): Map<string, Set<string>> {
  const folder = join(process.cwd(), 'src/excel');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
  const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2020, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, strict: true, noEmit: true, types: ['office-js'], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const used = new Map<string, Set<string>>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const declared = symbol?.declarations?.[0];
    if (!declared?.getSourceFile().fileName.includes('office-js') || !ts.isClassDeclaration(declared.parent) || !declared.parent.name || !symbol) return;
    const members = used.get(declared.parent.name.text) ?? new Set<string>();
    used.set(declared.parent.name.text, members.add(symbol.name));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) note(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

/** Objects of every class that can be reached from the workbook; a few of each, because the first may be an empty collection. */
function emulated(book: Book): [string, WireObject][] {
  const found: [string, WireObject][] = [];
  const take = (object: unknown): void => {
    if (!(object instanceof WireObject) || found.filter(([type]) => type === object.type).length > 4) return;
    found.push([object.type, object]);
    if (object instanceof WireCollection) object.items().forEach(take);
    for (const name of wireNames(object)) {
      const getter = wireProperty(object, name)?.get;
      try {
        if (getter) take(getter.call(object));
      } catch {
        // A member that this object has not (a cell-value rule of a custom format) is reached through another.
      }
    }
  };
  take(rootOf(book));
  take(book.make.range(book.model.sheets[0], { row: 0, column: 0, rows: 2, columns: 2 }));
  return found;
}

async function aFullBook(): Promise<Book> {
  const client = aClient([['Name', 'Open'], ['Acme', 10]]);
  await client.on((sheet, context) => {
    sheet.tables.add('A1:B2', true);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
    const formats = sheet.getRange('A1:B2').conditionalFormats;
    formats.add('Custom');
    formats.add('CellValue');
    sheet.names.add('Mark', '=Ledger!$A$1');
    context.workbook.settings.add('key', 1);
    context.workbook.customXmlParts.add('<a xmlns="b"/>');
    sheet.customProperties.add('key', 'value');
  });
  return client.host.book;
}

const clientClass = (type: string): ClientClass | undefined => (aClient().door.Excel as unknown as Record<string, ClientClass>)[type];

test('the host answers every member that src/excel uses', async () => {
  const host = emulated(await aFullBook());
  const used = usedMembers();
  const lacks: string[] = [];
  for (const [type, members] of used) {
    if (NOT_PROXIES.has(type)) continue;
    const objects = host.filter(([known]) => known === type).map(([, object]) => object);
    for (const member of members) {
      if (OF_THE_CLIENT.has(member)) continue;
      const name = EVENTS[member] ?? member.charAt(0).toUpperCase() + member.slice(1);
      if (!objects.some((object) => wireProperty(object, name) ?? wireMethod(object, name))) lacks.push(`${type}.${member}`);
    }
  }
  expect(used.size).toBeGreaterThan(10);
  expect(lacks).toEqual([]);
}, 120000);

test('the host invents nothing: every member it answers is one of the client', async () => {
  const unknown: string[] = [];
  const classes = new Set<string>();
  for (const [type, object] of emulated(await aFullBook())) {
    const known = clientClass(type)?.prototype;
    if (!known) continue;
    classes.add(type);
    const names = new Set<string>();
    for (let at: object | null = known; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) for (const name of Object.getOwnPropertyNames(at)) names.add(name.toLowerCase());
    for (const name of wireNames(object)) if (!name.startsWith('_') && !names.has(name.toLowerCase())) unknown.push(`${type}.${name}`);
  }
  expect(classes.size).toBeGreaterThan(35);
  expect(unknown).toEqual([]);
});

test('scalars that are answered when nothing is selected exist, and are scalars to the client', async () => {
  const wrong: string[] = [];
  for (const [type, object] of emulated(await aFullBook())) {
    const scalars = new Set((clientClass(type)?.prototype._scalarPropertyNames ?? []).map((name) => name.toLowerCase()));
    for (const name of object.scalars) if (!wireProperty(object, wireName(object, name) ?? '')?.get || (scalars.size > 0 && !scalars.has(name.toLowerCase()))) wrong.push(`${type}.${name}`);
  }
  expect(wrong).toEqual([]);
});

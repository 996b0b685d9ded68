/** Judges a saved .xlsx by other means than the writer's: another unzipper, another XML parser, and the packaging rules. It knows no model. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { dirname, posix } from 'path';

export interface CheckedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: CheckedElement[];
  text: string;
}

/** Parses with namespaces, as strictly as the parser can. */
export function parsed(source: string): CheckedElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: CheckedElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: CheckedElement = { name: tag.local, attributes: new Map(Object.values(tag.attributes).map((one) => [one.prefix === '' ? one.local : `${one.uri.split('/').pop() ?? ''}:${one.local}`, one.value])), children: [], text: '' };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => (open[open.length - 1].text += text));
  parser.on('cdata', (text) => (open[open.length - 1].text += text));
  parser.write(source).close();
  return root.children[0];
}

export function find(element: CheckedElement, name: string): CheckedElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => find(child, name))];
}

/** Parts by name; the unzipper proves sizes, we prove that no name stands twice. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const names: string[] = [];
  const parts = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) throw new Error(`a part stands twice: ${names.join(' ')}`);
  return new Map(names.map((name) => [name, parts[name]]));
}

export const textOf = (parts: ReadonlyMap<string, Uint8Array>, part: string): string => {
  const bytes = parts.get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/** The order of CT_Worksheet in the standard, written down a second time on purpose. */
const SHEET_ORDER = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');
const BOOK_ORDER = 'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(' ');
const STYLE_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

function inOrder(element: CheckedElement, order: readonly string[], part: string): string[] {
  const ranks = element.children.map(({ name }) => order.indexOf(name));
  return [...element.children.filter((_, i) => ranks[i] < 0).map(({ name }) => `${part}: <${name}> does not belong`), ...ranks.flatMap((rank, i) => (i > 0 && rank < ranks[i - 1] ? [`${part}: <${element.children[i].name}> is out of order`] : []))];
}

function checkRelationships(parts: ReadonlyMap<string, Uint8Array>, trees: ReadonlyMap<string, CheckedElement>): string[] {
  const faults: string[] = [];
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) continue;
    const owner = posix.join(dirname(dirname(name)), posix.basename(name, '.rels'));
    if (owner !== '.' && name !== '_rels/.rels' && !parts.has(owner)) faults.push(`${name} belongs to no part`);
    const ids = tree.children.map(({ attributes }) => attributes.get('Id') ?? '');
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id stands twice`);
    for (const { attributes } of tree.children) {
      const target = attributes.get('Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : posix.join(name === '_rels/.rels' ? '' : dirname(owner), target);
      if (attributes.get('TargetMode') !== 'External' && !parts.has(part)) faults.push(`${name}: ${target} is missing`);
    }
    const used = trees.get(owner) ? find0(trees.get(owner)!).flatMap(({ attributes }) => [...attributes].filter(([key]) => /^relationships:(id|embed|link)$/.test(key)).map(([, id]) => id)) : [];
    faults.push(...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: ${id} leads nowhere`));
  }
  return faults;
}

const find0 = (element: CheckedElement): CheckedElement[] => [element, ...element.children.flatMap(find0)];

function checkContentTypes(parts: ReadonlyMap<string, Uint8Array>, types: CheckedElement): string[] {
  const overrides = find(types, 'Override').map(({ attributes }) => attributes.get('PartName') ?? '');
  const extensions = find(types, 'Default').map(({ attributes }) => (attributes.get('Extension') ?? '').toLowerCase());
  return [
    ...[...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !extensions.includes(name.split('.').pop()!.toLowerCase())).map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `a content type for ${name}, which is missing`),
    ...overrides.filter((name, i) => overrides.indexOf(name) !== i).map((name) => `two content types for ${name}`),
  ];
}

function checkSheet(part: string, tree: CheckedElement, styleCount: number, differentialCount: number): string[] {
  const faults = inOrder(tree, SHEET_ORDER, part);
  let last = 0;
  for (const row of find(tree, 'row')) {
    const number = Number(row.attributes.get('r') ?? last + 1);
    if (!(number > last)) faults.push(`${part}: row ${number} does not ascend`);
    last = number;
  }
  for (const cell of find(tree, 'c')) {
    if (Number(cell.attributes.get('s') ?? 0) >= styleCount) faults.push(`${part}: ${cell.attributes.get('r') ?? ''} has style ${cell.attributes.get('s') ?? ''} of ${styleCount}`);
    if (cell.children.map(({ name }) => name).join() .match(/^(f)?,?(v|is)?$/) === null) faults.push(`${part}: cell with ${cell.children.map(({ name }) => name).join()}`);
  }
  for (const rule of find(tree, 'cfRule')) if (rule.attributes.has('dxfId') && Number(rule.attributes.get('dxfId')) >= differentialCount) faults.push(`${part}: a rule has no look`);
  const priorities = find(tree, 'cfRule').map(({ attributes }) => attributes.get('priority'));
  if (new Set(priorities).size !== priorities.length) faults.push(`${part}: two rules of one priority`);
  return faults;
}

function checkStyles(tree: CheckedElement): string[] {
  const count = (name: string): number => tree.children.find((element) => element.name === name)?.children.length ?? 0;
  const faults = inOrder(tree, STYLE_ORDER, 'styles');
  for (const section of tree.children) if (section.attributes.has('count') && Number(section.attributes.get('count')) !== section.children.length) faults.push(`styles: ${section.name} counts wrong`);
  for (const xf of tree.children.find(({ name }) => name === 'cellXfs')?.children ?? []) {
    for (const [key, section] of [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders']] as const) if (Number(xf.attributes.get(key) ?? 0) >= count(section)) faults.push(`styles: ${key} out of range`);
  }
  return faults;
}

/** Everything wrong with the package; an empty list for one that Excel and LibreOffice can open without repair as far as rules can say. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const trees = new Map([...parts.keys()].filter((name) => /\.(xml|rels|vml)$/i.test(name)).map((name) => [name, parsed(textOf(parts, name))]));
  const styles = [...trees.values()].find(({ name }) => name === 'styleSheet');
  const count = (name: string): number => styles?.children.find((element) => element.name === name)?.children.length ?? 0;
  const ids = [...trees.values()].filter(({ name }) => name === 'table').map(({ attributes }) => attributes.get('id'));
  const book = [...trees].find(([, { name }]) => name === 'workbook');
  const sheetIds = book ? find(book[1], 'sheet').map(({ attributes }) => attributes.get('sheetId')) : [];
  return [
    ...checkRelationships(parts, trees), ...checkContentTypes(parts, trees.get('[Content_Types].xml')!), ...(styles ? checkStyles(styles) : ['no styles']),
    ...[...trees].filter(([, { name }]) => name === 'worksheet').flatMap(([part, tree]) => checkSheet(part, tree, Math.max(1, count('cellXfs')), count('dxfs'))),
    ...(book ? inOrder(book[1], BOOK_ORDER, book[0]) : ['no workbook']),
    ...(new Set(ids).size === ids.length ? [] : ['two tables of one id']), ...(new Set(sheetIds).size === sheetIds.length ? [] : ['two sheets of one id']),
    ...(book && find(book[1], 'definedName').some(({ attributes }) => Number(attributes.get('localSheetId') ?? 0) >= sheetIds.length) ? ['a name of no sheet'] : []),
  ];
}

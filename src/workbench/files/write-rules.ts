/** Links and conditional formats of a sheet: those that the file had and nobody changed stay as written, others go, come or are written anew. */
import { areaAddress, columnName, parseArea } from '../host/a1';
import type { CellLook, ConditionalFormatModel, SheetModel } from '../host/model';
import { fileFormula } from './file-formula';
import type { PackageDraft } from './package-draft';
import { RELATIONSHIP_NAMESPACE } from './blank-package';
import { OPERATOR_IN_FILE } from './read-sheet';
import type { SheetShell } from './sheet-shell';
import { attribute, childrenOf, escapeAttribute, escapeText } from './xml-tree';

type Link = SheetModel['links'] extends Map<string, infer L> ? L : never;

/** More than this on one sheet makes Excel repair the file. */
const MOST_LINKS = 65_530;

const targetOf = (link: Link | undefined): string => JSON.stringify([link?.address, link?.documentReference, link?.screenTip]);

function linkXml(key: string, link: Link, relate: (address: string) => string): string {
  const [row, column] = key.split(',').map(Number) as [number, number];
  const outside = link.address === undefined || link.address === '' ? '' : ` xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${relate(link.address)}"`;
  const location = link.documentReference === undefined || link.documentReference === '' ? '' : ` location="${escapeAttribute(link.documentReference.replace(/^#/, ''))}"`;
  if (outside + location === '') return '';
  return `<hyperlink ref="${columnName(column)}${row + 1}"${outside}${location}${link.screenTip ? ` tooltip="${escapeAttribute(link.screenTip.slice(0, 255))}"` : ''}/>`;
}

/** `part` is where relationships to outside addresses start. */
export function writeLinks(shell: SheetShell, sheet: SheetModel, before: SheetModel, draft: PackageDraft, part: string): void {
  const keys = new Set([...sheet.links.keys(), ...before.links.keys()]);
  const isSame = (key: string): boolean => targetOf(sheet.links.get(key)) === targetOf(before.links.get(key));
  if ([...keys].every(isSame)) return;
  const kept = new Map<string, string>();
  const unwanted = new Set<string>();
  for (const element of childrenOf(shell.first('hyperlinks'), 'hyperlink')) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    const key = area ? `${area.row},${area.column}` : '';
    if (!area || isSame(key)) kept.set(key, (kept.get(key) ?? '') + shell.raw(element));
    else unwanted.add(attribute(element, 'id') ?? '');
  }
  draft.unrelate(part, ({ id, kind }) => kind === 'hyperlink' && unwanted.has(id));
  const known = new Map<string, string>();
  const relate = (address: string): string => {
    const id = known.get(address) ?? draft.relate(part, 'hyperlink', { outside: address });
    known.set(address, id);
    return id;
  };
  const written = [...kept.values(), ...[...sheet.links].filter(([key]) => !kept.has(key)).map(([key, link]) => linkXml(key, link, relate))].filter((xml) => xml !== '').slice(0, MOST_LINKS);
  shell.set('hyperlinks', written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`);
}

function ruleText(format: ConditionalFormatModel, name: string): string | undefined {
  const value = Object.entries(format.rule).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function ruleXml(format: ConditionalFormatModel, priority: number, differential: number): string | null {
  const formulas = (format.type === 'custom' ? ['Formula'] : ['Formula1', 'Formula2']).map((name) => ruleText(format, name)).filter((text): text is string => text !== undefined && text !== '');
  if (formulas.length === 0 || (format.type !== 'custom' && format.type !== 'cell-value')) return null;
  const operator = OPERATOR_IN_FILE.get(ruleText(format, 'Operator') ?? '') ?? 'equal';
  const kind = format.type === 'custom' ? 'type="expression"' : `type="cellIs" operator="${operator}"`;
  return `<cfRule ${kind} dxfId="${differential}" priority="${priority}"${format.rule['stopIfTrue'] === true ? ' stopIfTrue="1"' : ''}>${formulas.map((formula) => `<formula>${escapeText(fileFormula(formula, null))}</formula>`).join('')}</cfRule>`;
}

const contentOf = ({ area, type, rule, look }: ConditionalFormatModel): string => JSON.stringify([area, type, rule, look]);

/** Rules of kinds that the model does not know are never taken away; when the order of rules changes, they come last. Colour scales and bars made here are left out: the client makes none. */
export function writeConditionalFormats(shell: SheetShell, sheet: SheetModel, before: SheetModel, part: string, differential: (look: Partial<CellLook>) => number): void {
  const list = (formats: readonly ConditionalFormatModel[]): string => formats.map((format) => `${format.origin ?? 'new'} ${contentOf(format)}`).join('\n');
  if (list(sheet.conditionalFormats) === list(before.conditionalFormats)) return;
  const ranks = new Map<string, number>();
  const fresh: string[] = [];
  sheet.conditionalFormats.forEach((format, rank) => {
    const kept = before.conditionalFormats.some((old) => old.origin === format.origin && contentOf(old) === contentOf(format));
    if (kept && format.origin !== undefined) return void ranks.set(format.origin, rank + 1);
    const rule = ruleXml(format, rank + 1, differential(format.look));
    if (rule !== null) fresh.push(`<conditionalFormatting sqref="${areaAddress(format.area)}">${rule}</conditionalFormatting>`);
  });
  const known = new Set(before.conditionalFormats.map(({ origin }) => origin));
  let last = sheet.conditionalFormats.length;
  childrenOf(shell.root, 'conditionalFormatting').forEach((block, n) => {
    const rules = childrenOf(block, 'cfRule').map((rule, m) => ({ rule, origin: `${part}#${n}.${m}` }));
    const stays = rules.filter(({ origin }) => ranks.has(origin) || !known.has(origin));
    if (stays.length === 0) return shell.remove(block);
    for (const one of rules) {
      if (!stays.includes(one)) shell.remove(one.rule);
      else shell.setAttributes(one.rule, { priority: ranks.get(one.origin) ?? (last += 1) });
    }
  });
  fresh.forEach((xml) => shell.add('conditionalFormatting', xml));
}

/** Completes what the headings tell of the customer by what the cells beside each other say: the number left of the name, the name beside the number, and who else is named where neither is. */
import type { ColumnReading } from './ledger';
import { isBlank } from './cells';
import { NEARLY_ALL, cellsOf, decides, give, isOfCodes, type Sample } from './customer-sample';
import type { HeadingSense } from './heading-sense';
import { settleNumberAndName } from './number-and-name';
import type { RoleEvidence } from './refine-roles';
import { accountForNumber, companyBesideContact, companyForName, contactForName, ownerForName, particularsForName } from './who-else-is-named';

/** Fewer documents show nothing of how two columns go together. */
const ENOUGH_DOCUMENTS = 3;

/** More codes than so many a name are no customers' numbers. */
const MOST_NAMESAKES = 1.2;

const MAYBE_NAMES: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['description', 'customerName', 'customerId']);
const MAYBE_NUMBERS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['customerId', 'invoiceNumber', 'reference']);

/** Adds and renames roles of `evidence`; never one that a person has decided. `documents` are the sheet rows of the sample's documents. */
export function completeCustomer(evidence: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  if (evidence.purpose === 'payments' || closed.has('customerName') || closed.has('customerId')) return;
  const { roles } = evidence;
  const sample: Sample = { evidence, documents };
  settleNumberAndName(sample);
  const name = roles.get('customerName');
  if (name !== undefined && !roles.has('customerId') && isOfCodes(sample, name.column)) codeForName(sample, name);
  companyBesideContact(sample);
  if (!roles.has('customerName')) nameBesideNumber(sample);
  if (!roles.has('customerName')) contactForName(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) ownerForName(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) particularsForName(sample);
  if (!roles.has('customerId')) numberBesideName(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) accountForNumber(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) companyForName(sample);
}

/** "Auxiliary | Label": what reads as a name by its heading is a code, and the name stands beside it. */
function codeForName(sample: Sample, name: ColumnReading): void {
  const { roles } = sample.evidence;
  const beside = nameBeside(sample, name.column);
  if (beside < 0) return;
  roles.delete('customerName');
  roles.set('customerId', { ...name, role: 'customerId', because: `the heading "${name.heading}" says so and its cells are codes` });
  give(sample, 'customerName', beside, 'the name that goes with each customer number');
}

function nameBesideNumber(sample: Sample): void {
  const id = sample.evidence.roles.get('customerId');
  if (id === undefined) return;
  const beside = nameBeside(sample, id.column);
  const name = beside >= 0 ? beside : nameElsewhere(sample, id.column);
  if (name >= 0) give(sample, 'customerName', name, 'the name that goes with each customer number');
}

/** The column left of the names, if each code there has its name and there are hardly more codes than names: two customers may bear one name. */
function numberBesideName(sample: Sample): void {
  const name = sample.evidence.roles.get('customerName');
  if (name === undefined) return;
  const left = neighbour(sample, name.column, -1);
  if (left < 0 || !isFree(sample, left, MAYBE_NUMBERS) || !isOfCodes(sample, left)) return numberElsewhere(sample, name.column);
  const values = cellsOf(sample, left);
  const codes = new Set(values).size, names = new Set(cellsOf(sample, name.column)).size;
  if (codes === values.length || codes > names * MOST_NAMESAKES + 1 || !decides(sample, left, name.column)) return;
  give(sample, 'customerId', left, 'each customer has a code of its own there');
}

/** A column anywhere whose heading may mean the customer's number ("Account code", which is also a line's) and whose codes go with the names, one to one. */
function numberElsewhere(sample: Sample, name: number): void {
  const { grid, roles, header } = sample.evidence;
  const used = new Set([...roles.values()].map(({ column }) => column));
  const found = grid.columns.find((column) => !used.has(column) && (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerId')
    && isOfCodes(sample, column) && new Set(cellsOf(sample, column)).size > 1 && decides(sample, column, name) && decides(sample, name, column));
  if (found !== undefined) give(sample, 'customerId', found, 'each customer has a code of its own there');
}

/** The column right or left of a number whose text goes with it; -1 for none. */
function nameBeside(sample: Sample, number: number): number {
  for (const step of [1, -1] as const) {
    const column = neighbour(sample, number, step);
    if (column >= 0 && isFree(sample, column, MAYBE_NAMES) && areNamesOf(sample, number, column)) return column;
  }
  return -1;
}

/** A column anywhere whose heading may mean the customer ("Company") and whose text goes with the number, one to one; -1 for none. */
function nameElsewhere(sample: Sample, number: number): number {
  const { grid, roles, header } = sample.evidence;
  const used = new Set([...roles.values()].map(({ column }) => column));
  const found = grid.columns.filter((column) => !used.has(column) && (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerName'));
  return found.find((column) => areNamesOf(sample, number, column) && decides(sample, column, number)) ?? -1;
}

function areNamesOf(sample: Sample, number: number, column: number): boolean {
  const names = cellsOf(sample, column);
  const worded = names.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value)).length;
  const numbers = new Set(cellsOf(sample, number)).size;
  // "ORD-001" has letters and names nobody.
  return worded >= names.length * NEARLY_ALL && !isOfCodes(sample, column) && numbers > 1 && new Set(names).size >= numbers * 0.8 && decides(sample, number, column);
}

/** The next column that has a cell in nearly all documents. */
function neighbour({ evidence, documents }: Sample, column: number, step: 1 | -1): number {
  const { columns } = evidence.grid;
  for (let at = columns.indexOf(column) + step; at >= 0 && at < columns.length; at += step) {
    const filled = documents.filter((row) => !isBlank(evidence.grid.cell(row, columns[at]))).length;
    if (filled === 0 && !evidence.header.headings.has(columns[at])) continue;
    return documents.length >= ENOUGH_DOCUMENTS && filled >= documents.length * NEARLY_ALL ? columns[at] : -1;
  }
  return -1;
}

/** No role of weight, and a heading that says nothing else. */
function isFree({ evidence }: Sample, column: number, allowed: ReadonlySet<HeadingSense>): boolean {
  const reading = [...evidence.roles.values()].find((one) => one.column === column);
  if (reading !== undefined && reading.role !== 'description') return false;
  const senses = evidence.header.senses.get(column) ?? [];
  return senses.every(({ sense }) => allowed.has(sense));
}

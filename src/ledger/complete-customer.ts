/** Completes what the headings tell of the customer by what the cells beside each other say: the number left of the name, the name beside the number, a contact where nobody else is named. */
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { isBlank } from './cells';
import { freeColumns } from './free-columns';
import type { HeadingSense } from './heading-sense';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';

/** Fewer documents show nothing of how two columns go together. */
const ENOUGH_DOCUMENTS = 3;
/** So many documents that each has a number of its own, and the numbers are theirs and nobody's else. */
const MANY_DOCUMENTS = 6;
/** Of the documents, so many must have the cell. */
const NEARLY_ALL = 0.9;

/** More codes than so many a name are no customers' numbers. */
const MOST_NAMESAKES = 1.2;

/** A digit and no blank, and no fraction. */
const CODE = /^(?=\S*\d)(?!-?[\d.,]*[.,]\d{1,2}$)\S+$/;

const MAYBE_NAMES: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['description', 'contact', 'customerName', 'customerId']);
const MAYBE_NUMBERS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['customerId', 'invoiceNumber', 'reference']);

/** Adds and renames roles of `evidence`; never one that a person has decided. `documents` are the sheet rows of the sample's documents. */
export function completeCustomer(evidence: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  if (evidence.purpose === 'payments' || closed.has('customerName') || closed.has('customerId')) return;
  const { roles } = evidence;
  const sample: Sample = { evidence, documents };
  dropForeignNumber(sample);
  dropGroups(sample);
  const name = roles.get('customerName');
  if (name !== undefined && !roles.has('customerId') && isOfCodes(sample, name.column)) codeForName(sample, name);
  if (!roles.has('customerName')) nameBesideNumber(sample);
  if (!roles.has('customerName')) contactForName(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) ownerForName(sample);
  if (!roles.has('customerId')) numberBesideName(sample);
  if (!roles.has('customerName') && !roles.has('customerId')) companyForName(sample);
}

interface Sample {
  readonly evidence: RoleEvidence;
  readonly documents: readonly number[];
}

/** An account of the books is one for many customers, a number of the document another for each: neither is the customer's number, whatever the heading says. */
function dropForeignNumber(sample: Sample): void {
  const { roles } = sample.evidence;
  const id = roles.get('customerId'), name = roles.get('customerName');
  if (id === undefined || name === undefined) return;
  const ids = cellsOf(sample, id.column), names = cellsOf(sample, name.column);
  const different = new Set(ids).size;
  // One customer may be written in two ways, which begin alike.
  const customers = new Set(names.map((value) => normalHeading(String(value)).slice(0, 4))).size;
  const ofManyCustomers = ids.length >= names.length * NEARLY_ALL && customers > 1 && (different === 1 || different * 2 < customers);
  const namesDocument = (sample.evidence.header.senses.get(id.column) ?? []).some(({ sense }) => sense === 'invoiceNumber');
  const ofOneDocument = ids.length >= MANY_DOCUMENTS && different === ids.length && new Set(names).size * (namesDocument ? 1 : 2) < different;
  if (ofManyCustomers || ofOneDocument) roles.delete('customerId');
}

/** Below this a heading leaves open what it names. */
const SURE = 0.9;

/** A number that many names share is a ledger account's, and a name that a number has several of is that of the company or branch that sold: neither tells who owes. */
function dropGroups(sample: Sample): void {
  const { roles } = sample.evidence;
  const id = roles.get('customerId'), name = roles.get('customerName');
  if (id === undefined || name === undefined || !haveSeveral(sample, id.column, name.column)) return;
  // Of the two it is the one with fewer: there are more customers than ledger accounts and companies.
  const fewerIds = new Set(cellsOf(sample, id.column)).size < new Set(cellsOf(sample, name.column)).size;
  if (fewerIds && id.confidence < SURE) roles.delete('customerId');
  else if (!fewerIds && name.confidence < SURE) roles.delete('customerName');
}

/** True when most of what stands more than once in the first column has different things beside it in the second. */
function haveSeveral({ evidence, documents }: Sample, first: number, second: number): boolean {
  const beside = new Map<CellValue, { rows: number; readonly values: Set<CellValue> }>();
  for (const row of documents) {
    const [key, value] = [evidence.grid.cell(row, first), evidence.grid.cell(row, second)];
    if (isBlank(key) || isBlank(value)) continue;
    const known = beside.get(key) ?? { rows: 0, values: new Set<CellValue>() };
    known.rows += 1;
    beside.set(key, { rows: known.rows, values: known.values.add(value) });
  }
  const repeated = [...beside.values()].filter(({ rows }) => rows > 1);
  return repeated.length > 0 && repeated.filter(({ values }) => values.size > 1).length > repeated.length / 2;
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

/** Small products write the customer under "Contact". */
function contactForName(sample: Sample): void {
  const { roles } = sample.evidence;
  const contact = roles.get('contact');
  const id = roles.get('customerId');
  if (contact === undefined || (id !== undefined && (!decides(sample, id.column, contact.column) || isPerson(contact.heading)))) return;
  give(sample, 'customerName', contact.column, `nobody else is named but under "${contact.heading}"`);
}

/** Not the customer: the one at the customer's to speak to. */
function isPerson(heading: string): boolean {
  return !/^(primary |customer )?(contact|kontakt|contacto|contatto|kontakti|kontrahent|contato)( client| cliente)?$/.test(normalHeading(heading));
}

/** Whoever owns the building or the flat owes; elsewhere the owner is the colleague in charge. */
function ownerForName(sample: Sample): void {
  const owner = sample.evidence.roles.get('salesperson');
  if (owner !== undefined && /^((unit|property|home|project) ?)?owner( name)?$|^(eigentumer|proprietaire|propietario|proprietario|eigenaar)$/.test(normalHeading(owner.heading))) give(sample, 'customerName', owner.column, `nobody else is named but under "${owner.heading}"`);
}

/** "Company" with one name throughout: of a ledger that names nobody else it is the only customer, unless the title says whose books these are. */
function companyForName(sample: Sample): void {
  const { grid, header } = sample.evidence;
  const found = freeColumns(sample.evidence).filter((column) => (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerName') && isOneName(sample, column));
  if (found.length !== 1) return;
  const name = String(cellsOf(sample, found[0])[0]).trim().toLowerCase();
  for (let row = grid.firstRow; row < header.rows[0]; row += 1) if (grid.columns.some((column) => String(grid.cell(row, column) ?? '').toLowerCase().includes(name))) return;
  give(sample, 'customerName', found[0], 'nobody else is named, and every document has the same name there');
}

function isOneName(sample: Sample, column: number): boolean {
  const names = cellsOf(sample, column);
  return sample.documents.length > 0 && names.length >= sample.documents.length * NEARLY_ALL && new Set(names).size === 1 && typeof names[0] === 'string' && /\p{L}{2}/u.test(names[0]);
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
  if (reading !== undefined && reading.role !== 'description' && (reading.role !== 'contact' || isPerson(reading.heading))) return false;
  const senses = evidence.header.senses.get(column) ?? [];
  return senses.every(({ sense }) => allowed.has(sense));
}

function isOfCodes(sample: Sample, column: number): boolean {
  const cells = cellsOf(sample, column);
  const codes = cells.filter((value) => (typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && CODE.test(value.trim()))).length;
  // Five digits could be a day's serial number; they are more often a code.
  const digits = cells.filter((value) => typeof value === 'string' && /^\d+$/.test(value.trim())).length;
  const profile = sample.evidence.profiles.get(column);
  return cells.length > 0 && codes >= cells.length * NEARLY_ALL && profile !== undefined && Math.max(0, profile.textDates - digits) + profile.formattedDates < profile.filled * 0.5;
}

function cellsOf({ evidence, documents }: Sample, column: number): CellValue[] {
  return documents.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value));
}

/** True when rows that are alike in the first column are alike in the second. */
function decides({ evidence, documents }: Sample, first: number, second: number): boolean {
  const told = new Map<CellValue, CellValue>();
  for (const row of documents) {
    const [key, value] = [evidence.grid.cell(row, first), evidence.grid.cell(row, second)];
    if (isBlank(key) || isBlank(value)) continue;
    if (told.has(key) && told.get(key) !== value) return false;
    told.set(key, value);
  }
  return true;
}

function give({ evidence }: Sample, role: ColumnRole, column: number, because: string): void {
  for (const [other, reading] of evidence.roles) if (reading.column === column) evidence.roles.delete(other);
  evidence.roles.set(role, { role, column, heading: evidence.header.headings.get(column) ?? '', confidence: 0.7, because });
}

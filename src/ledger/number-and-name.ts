/** Whether a customer's number and name, which two columns seem to tell, are of the same customers: else one of them is of the books, of a document, or of who sold. */
import { isBlank } from './cells';
import { NEARLY_ALL, cellsOf, differentIn, type Sample } from './customer-sample';
import { normalHeading } from './headings';
import type { CellValue } from './ledger';

/** Below this a heading leaves open what it names. */
const SURE = 0.9;
/** So many documents that each has a number of its own, and the numbers are theirs and nobody's else. */
const MANY_DOCUMENTS = 6;

/**
 * A number that many names share is an account of the books or a group of customers; a name that many numbers share is the company or branch that sold; a number that no two documents share is the document's.
 * Each of them names nobody who owes, and is dropped: a number by its contents whatever its heading says, where they leave no doubt; else of the two the one with fewer, there being more customers than groups, if its heading leaves open what it names.
 */
export function settleNumberAndName(sample: Sample): void {
  const { roles } = sample.evidence;
  const id = roles.get('customerId'), name = roles.get('customerName');
  if (id === undefined || name === undefined) return;
  const namesGiveWay = name.confidence < SURE && id.confidence >= SURE;
  const [numbers, names] = [differentIn(sample, id.column), differentIn(sample, name.column)];
  if (isOfDocuments(sample, id.column, name.column)) roles.delete(namesGiveWay ? 'customerName' : 'customerId');
  else if (isOfManyCustomers(sample, id.column, name.column)) roles.delete('customerId');
  else if (haveSeveral(sample, id.column, name.column) && numbers < names) { if (id.confidence < SURE) roles.delete('customerId'); }
  else if ((haveSeveral(sample, id.column, name.column) || (haveSeveral(sample, name.column, id.column) && names * 2 <= numbers)) && name.confidence < SURE) roles.delete('customerName');
}

/** No two documents have the same number, though their customers have several each. */
function isOfDocuments(sample: Sample, number: number, name: number): boolean {
  const cells = cellsOf(sample, number);
  const namesDocument = (sample.evidence.header.senses.get(number) ?? []).some(({ sense }) => sense === 'invoiceNumber');
  const names = differentIn(sample, name);
  return cells.length >= MANY_DOCUMENTS && new Set(cells).size === cells.length && (namesDocument ? names < cells.length : names * 2 <= cells.length);
}

/** One number for all, or for two customers and more each. */
function isOfManyCustomers(sample: Sample, number: number, name: number): boolean {
  const cells = cellsOf(sample, number);
  const numbers = new Set(cells).size, customers = new Set(cellsOf(sample, name).map(spelledAlike)).size;
  if (cells.length < cellsOf(sample, name).length * NEARLY_ALL || customers < 2) return false;
  return numbers === 1 || numbers * 2 < customers || (numbers * 2 === customers && haveSeveral(sample, number, name, spelledAlike));
}

/** One customer may be written in two ways, which begin alike. */
function spelledAlike(name: CellValue): string {
  return normalHeading(String(name)).slice(0, 4);
}

/** True when most of what stands more than once in the first column has different things beside it in the second. */
function haveSeveral({ evidence, documents }: Sample, first: number, second: number, alike: (value: CellValue) => CellValue = (value) => value): boolean {
  const beside = new Map<CellValue, { rows: number; readonly values: Set<CellValue> }>();
  for (const row of documents) {
    const [key, value] = [evidence.grid.cell(row, first), evidence.grid.cell(row, second)];
    if (isBlank(key) || isBlank(value)) continue;
    const known = beside.get(key) ?? { rows: 0, values: new Set<CellValue>() };
    known.rows += 1;
    beside.set(key, { rows: known.rows, values: known.values.add(alike(value)) });
  }
  const repeated = [...beside.values()].filter(({ rows }) => rows > 1);
  return repeated.length > 0 && repeated.filter(({ values }) => values.size > 1).length > repeated.length / 2;
}

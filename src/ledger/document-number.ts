/** Which of several columns of numbers is the document's own: the one that says "invoice" before a voucher's, the document's before the number under which the entry was typed in. */
import { isBelowNought, isBlank } from './cells';
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';

/** Fewer documents show nothing of a column. */
const ENOUGH_DOCUMENTS = 3;
const NEARLY_ALL = 0.9;

const NAMES_INVOICE = /invoice|\binv\b|rechnung|facture|factura|fattura|factuur|faktuur|faktura|fatura|fakturanr|lasku|\bbill\b/;
/** A number of the entry and of nothing else: of the transaction in the program, of the line in the list. */
const OF_ENTRY = /^(no|nr|id|number|num|entry|entry no|tran|tran no|trans|trans no|trans id|transaction|transaction no|transaction number|transaction id|urn|seq|seq no|record|record no|rec no|audit no|ser no|s no|sl no|lfd nr|lp|line)$/;
const OF_DOCUMENT = /^(ref|ref no|reference|reference no|reference number|inv ref|invoice ref|doc ref|document ref|document reference|invoice reference)$/;

/** True for a heading that says outright that invoices stand below. */
export function namesInvoice(heading: string): boolean {
  return NAMES_INVOICE.test(normalHeading(heading));
}

/** Changes the role of the document's number in `evidence.roles`, unless a person or a known export decided it. `documents` are the sheet rows of the sample's documents. */
export function settleDocumentNumber(evidence: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  const current = evidence.roles.get('invoiceNumber');
  if (evidence.purpose === 'payments' || current === undefined || closed.has('invoiceNumber') || evidence.format?.roleOf(current.heading) === 'invoiceNumber' || documents.length < ENOUGH_DOCUMENTS) return;
  const heading = normalHeading(current.heading);
  if (namesInvoice(current.heading)) return;
  const sample: Sample = { evidence, documents };
  const better = invoiceColumn(sample, current) ?? (OF_ENTRY.test(heading) ? referenceColumn(sample, current, closed) : null);
  if (better === null) return;
  for (const [role, reading] of evidence.roles) if (reading.column === better.column) evidence.roles.delete(role);
  evidence.roles.set('invoiceNumber', { role: 'invoiceNumber', column: better.column, heading: evidence.header.headings.get(better.column) ?? '', confidence: 0.8, because: better.because });
}

interface Sample {
  readonly evidence: RoleEvidence;
  readonly documents: readonly number[];
}

interface Better {
  readonly column: number;
  readonly because: string;
}

/** "Voucher | Invoice": each document has its own number under a heading that names invoices. */
function invoiceColumn(sample: Sample, current: ColumnReading): Better | null {
  const { candidates, header } = sample.evidence;
  const found = candidates.find(({ role, column, score }) => role === 'invoiceNumber' && column !== current.column && score > 0.5 && isFree(sample, column)
    && namesInvoice(header.headings.get(column) ?? '') && isEachItsOwn(sample, column, () => true));
  return found === undefined ? null : { column: found.column, because: `"${found.heading}" names the invoice and "${current.heading}" does not` };
}

/** "No | Ref": where both rise together, the reference is no customer's but the document's own, and the number counts entries. */
function referenceColumn(sample: Sample, current: ColumnReading, closed: ReadonlySet<string>): Better | null {
  const { grid, header, roles } = sample.evidence;
  const owes = owing(sample);
  const held = (column: number): ColumnRole | undefined => [...roles.values()].find((reading) => reading.column === column)?.role;
  for (const column of grid.columns) {
    const role = held(column);
    if (column === current.column || (role !== undefined && (closed.has(role) || !['reference', 'appliesTo', 'purchaseOrder'].includes(role)))) continue;
    if (!OF_DOCUMENT.test(normalHeading(header.headings.get(column) ?? '')) || !isEachItsOwn(sample, column, owes)) continue;
    if (risesWith(sample, current.column, column, owes)) return { column, because: `"${header.headings.get(column) ?? ''}" is each document's own; "${current.heading}" counts entries` };
  }
  return null;
}

function isFree({ evidence }: Sample, column: number): boolean {
  const role = [...evidence.roles.values()].find((reading) => reading.column === column)?.role;
  return role === undefined || role === 'reference' || role === 'purchaseOrder';
}

/** What is owed has a document; money that came in has a word such as "BACS" instead. */
function owing({ evidence }: Sample): (row: number) => boolean {
  const money = evidence.roles.get('balance') ?? evidence.roles.get('amount');
  return (row) => money === undefined || !isBelowNought(evidence.grid.cell(row, money.column));
}

/** Nearly every document has a code there, and those that count no two the same. */
function isEachItsOwn({ evidence, documents }: Sample, column: number, counts: (row: number) => boolean): boolean {
  const cellOf = (row: number): CellValue => evidence.grid.cell(row, column);
  const filled = documents.filter((row) => !isBlank(cellOf(row)));
  const own = filled.filter(counts).map((row) => String(cellOf(row)).trim());
  return filled.length >= documents.length * NEARLY_ALL && own.length > 0 && own.filter((text) => /\d/.test(text)).length >= own.length * NEARLY_ALL && new Set(own).size >= own.length * 0.95;
}

/** In the order of the one number the other never falls, and is not made of it as a payment's reference is. */
function risesWith({ evidence, documents }: Sample, entry: number, other: number, counts: (row: number) => boolean): boolean {
  const pairs = documents.filter(counts).map((row) => ({ entry: lastNumber(evidence.grid.cell(row, entry)), own: lastNumber(evidence.grid.cell(row, other)), text: String(evidence.grid.cell(row, other)) }))
    .filter((pair) => !Number.isNaN(pair.entry) && !Number.isNaN(pair.own)).sort((left, right) => left.entry - right.entry);
  if (pairs.length < ENOUGH_DOCUMENTS || pairs.every((pair) => pair.text.includes(String(pair.entry)))) return false;
  const steps = pairs.slice(1).filter((pair, index) => pair.own > pairs[index].own).length;
  return steps >= (pairs.length - 1) * NEARLY_ALL;
}

function lastNumber(value: CellValue): number {
  const digits = /(\d+)\D*$/.exec(String(value ?? ''));
  return digits === null ? NaN : Number(digits[1]);
}

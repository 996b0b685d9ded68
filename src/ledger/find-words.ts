/** Finds columns of words by what they say: what kind a document is, whether it is paid, in what time it must be, and which invoice a payment or a credit note settles. Headings alone are weighed elsewhere. */
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import { isStateOfAnother } from './choose-status';
import { documentMeaning, statusMeaning } from './document-words';
import { findReferences } from './find-references';
import { freeColumns } from './free-columns';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';
import { yesOrNo } from './yes-or-no';
import type { SampleRows } from './sample-rows';
import { tellSides } from './supplier-documents';
import { daysOfTerms } from './terms';
import { AmountText } from './text-amounts';

/** "Paid late" says how it was paid, and not whether. */
const HOW = /late|on.?time|early|default|verspatet|punktlich/i;
/** A status has few words. */
const MOST_STATUSES = 8;
const MAYBE_TYPES: ReadonlySet<string> = new Set(['other', 'documentType', 'description', 'line']);

/** Adds roles to `evidence.roles`; never one that a person has decided. */
export function findByWords(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  dropWaysOfPaying(evidence, rows, closed);
  findTerms(evidence, rows, closed);
  if (rows.documents.length < 3) return;
  findType(evidence, rows, closed);
  findStatus(evidence, rows, closed);
  findReferences(evidence, rows, closed);
}

/** Headings of how or when is paid, and not of what is an invoice and what a payment. */
const OF_PAYING = /^(?!.*(invoice|rechnung|factu|fattur)).*\b(pay|payment|pmt|zahlungs?\p{L}*|paiement|reglement|pago|cobro|pagamento|pgto|beta(al|ling|lning)\p{L}*|maksu\p{L}*|platnosc\p{L}*)\b/u;

/** Words that tell a payment and as often how an invoice is to be paid. */
const A_WAY = /\b(che(ck|que)s?|cash|wire|ach|transfer|credit card|bank|virement|uberweisung|transferencia|recibo|bonifico|overboeking|przelew)\b/;

/** "Payment type" above Check, Wire and Invoice says how each invoice is paid: what is paid by cheque is no payment. */
function dropWaysOfPaying(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const type = evidence.roles.get('documentType');
  if (type !== undefined && !closed.has('documentType') && tellsWaysOfPaying(evidence, rows, type.column)) evidence.roles.delete('documentType');
}

/** By its heading; or because all that would be payments fall due later than on their own day, as invoices do, and bear no sign. */
function tellsWaysOfPaying({ grid, header, roles }: RoleEvidence, rows: SampleRows, column: number): boolean {
  if (OF_PAYING.test(normalHeading(header.headings.get(column) ?? ''))) return true;
  const payments = rows.documents.filter((row) => documentMeaning(String(grid.cell(row, column) ?? '')) === 'payment');
  const [issued, due, money] = [roles.get('invoiceDate'), roles.get('dueDate'), roles.get('balance') ?? roles.get('amount')];
  if (payments.length === 0 || !payments.every((row) => A_WAY.test(normalHeading(String(grid.cell(row, column))))) || issued === undefined || due === undefined || money === undefined) return false;
  const reader = new AmountText();
  return payments.every((row) => !isBlank(grid.cell(row, due.column)) && grid.cell(row, due.column) !== grid.cell(row, issued.column) && (amountOf(grid.cell(row, money.column), reader) ?? 0) > 0);
}

/** "Forma de pago" above "30 días" and "Transferencia 60 días": the way of paying and its time often stand together. Ways alone, "Cash" among them, are no terms. */
function findTerms(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles, header, grid } = evidence;
  if (roles.has('terms') || closed.has('terms')) return;
  for (const column of freeColumns(evidence)) {
    const heading = header.headings.get(column) ?? '';
    if (!OF_PAYING.test(normalHeading(heading))) continue;
    const cells = rows.documents.map((row) => grid.cell(row, column)).filter((value) => !isBlank(value));
    const timed = cells.filter((value) => typeof value === 'string' && /\d/.test(value) && /\p{L}{2}/u.test(value) && (daysOfTerms(value) ?? 0) > 0).length;
    if (timed === 0 || timed < cells.length / 2) continue;
    roles.set('terms', { role: 'terms', column, heading, confidence: 0.7, because: `under "${heading}" stand terms of payment` });
    return;
  }
}

/** "Class" above Invoice and Credit Memo: any column of nothing but kinds of documents, most of them invoices. */
function findType(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles, header, grid } = evidence;
  if (roles.has('documentType') || closed.has('documentType')) return;
  for (const column of freeColumns(evidence)) {
    // "Zahlungsart" above Rechnung, Lastschrift and Überweisung tells how invoices are paid.
    if (tellsWaysOfPaying(evidence, rows, column) || (header.senses.get(column) ?? []).some(({ sense }) => !MAYBE_TYPES.has(sense))) continue;
    const cells = rows.documents.map((row) => grid.cell(row, column));
    const heading = header.headings.get(column) ?? '';
    if (tellSides(cells)) return void roles.set('documentType', { role: 'documentType', column, heading, confidence: 0.6, because: `under "${heading}" stands what was sold and what was bought` });
    const kinds = cells.map((cell) => (typeof cell === 'string' && /\p{L}{2}/u.test(cell) ? documentMeaning(cell) : null));
    const invoices = kinds.filter((kind) => kind === 'invoice').length;
    if (new Set(cells).size < 2 || kinds.some((kind) => kind === null || kind === 'not-a-claim') || invoices < kinds.length / 2) continue;
    roles.set('documentType', { role: 'documentType', column, heading, confidence: 0.6, because: `under "${heading}" stand nothing but kinds of documents` });
    return;
  }
}

/** "Paid?" above yes and no, "Bezahlt" above ja and nein, and any column of nothing but words of a status, one of which ends a claim. */
function findStatus(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles, header } = evidence;
  if (roles.has('status') || closed.has('status')) return;
  for (const column of freeColumns(evidence)) {
    if (isStateOfAnother(evidence, column)) continue;
    const senses = (header.senses.get(column) ?? []).map(({ sense }) => sense);
    const heading = header.headings.get(column) ?? '';
    // "Cobrada", "Incassata": a word of a status above the answers.
    const ofPayment = senses.some((sense) => sense === 'paid' || sense === 'status' || sense === 'balance') || (statusMeaning(heading) === 'paid' && !HOW.test(heading));
    const words = [...new Set(rows.documents.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value)))];
    if (words.length === 0 || words.length > MOST_STATUSES || words.some((word) => typeof word === 'number' && word !== 0 && word !== 1)) continue;
    const meanings = words.map((word) => (typeof word === 'string' ? statusMeaning(word) : null));
    const tells = meanings.every((meaning) => meaning !== null) && meanings.some((meaning) => meaning !== 'open');
    const answers = ofPayment && words.every((word, index) => meanings[index] !== null || yesOrNo(word) !== null);
    if (!answers && !(senses.length === 0 && tells)) continue;
    roles.set('status', { role: 'status', column, heading, confidence: answers ? 0.8 : 0.5, because: `under "${heading}" nothing but words that say whether it is paid` });
    return;
  }
}

/** Whether a "payment date" is the day on which a document was paid or the day by which it must be: decided by what stands below it. */
import { dayInSample } from './sample-days';
import { amountOf } from './cell-amount';
import { statusMeaning } from './document-words';
import { normalHeading } from './headings';
import type { ColumnReading } from './ledger';
import { calendarOf } from '../receivables/days';
import type { TextOrder } from './date-order';
import type { RoleEvidence } from './refine-roles';
import { AmountText } from './text-amounts';

/** Headings that say no more than that it is the day of the payment: "paid on" has no other meaning. */
const DAY_OF_PAYMENT = /^((payment|pay|settlement) (date|day)|date of payment|fecha (de )?(pago|cobro)|zahlungs?datum|zahldatum|zahltag|zahlungstag|datum (der )?zahlung|zahlung am|date (de |du )?(paiement|reglement)|data (di |de |do )?(pagamento|incasso|saldo|recebimento)|betaaldatum|betalingsdatum|datum betaling|betalnings?datum|betaldatum|betalingsdato|maksupaiva|maksupvm|data zapłaty|data zaplaty)$/;
const NEARLY_ALL = 0.9;
/** Dates as text are not decided yet: one order in which all of it fits is enough. */
const ORDERS: readonly TextOrder[] = ['dmy', 'mdy', 'ymd'];
/** Days that most terms run for. */
const USUAL_TERMS: ReadonlySet<number> = new Set([7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 35, 40, 42, 45, 50, 60, 61, 62, 75, 90, 91, 92, 120]);
/** Of documents so many at least have the same terms as others. */
const ROWS_A_TERM = 3;

/** True for a heading that may mean either day. */
export function isDayOfPayment(heading: string): boolean {
  return DAY_OF_PAYMENT.test(normalHeading(heading));
}

/** Makes the day of payment the due date where no column is that and it stands under every open document; never against a person's word. `documents` are the sheet rows of the sample's documents. */
export function settlePaymentDay(evidence: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  const { roles } = evidence;
  dropEarlierPayments(evidence, documents, closed);
  const paid = roles.get('paidDate');
  if (evidence.purpose === 'payments' || paid === undefined || roles.has('dueDate') || closed.has('dueDate') || closed.has('paidDate') || !isDayOfPayment(paid.heading)) return;
  const isDue = ORDERS.some((order) => { const days = daysOf(evidence, paid, documents, order); return days !== null && areDue(days); });
  if (!isDue) return;
  roles.delete('paidDate');
  roles.set('dueDate', { ...paid, role: 'dueDate', confidence: 0.7, because: `every open document has its day under "${paid.heading}", after its own` });
  const other = evidence.candidates.find(({ role, column, score }) => role === 'paidDate' && column !== paid.column && score > 0.5 && ![...roles.values()].some((reading) => reading.column === column));
  if (other !== undefined) roles.set('paidDate', { role: 'paidDate', column: other.column, heading: other.heading, confidence: other.score, because: other.because });
}

interface DocumentDay {
  /** Days from the document's own. */
  readonly after: number;
  readonly on: number;
  /** By a column of what is open, or by the words of a status; null where neither tells. */
  readonly isOpen: boolean | null;
}

/** Null where a document has no day of payment: then it was not paid. What is paid in part, or is a credit, tells nothing. */
function daysOf(evidence: RoleEvidence, paid: ColumnReading, documents: readonly number[], order: TextOrder): readonly DocumentDay[] | null {
  const { grid, roles } = evidence;
  const issued = roles.get('invoiceDate');
  const days: DocumentDay[] = [];
  let missing = 0;
  for (const row of documents) {
    const isOpen = isOpenIn(evidence, row);
    if (isOpen === 'in part') continue;
    const on = dayInSample(grid.cell(row, paid.column), order), from = issued === undefined ? null : dayInSample(grid.cell(row, issued.column), order);
    if (on !== null && from !== null) days.push({ after: on - from, on, isOpen });
    else if (isOpen !== false) missing += 1;
  }
  return issued === undefined || days.length === 0 || missing > documents.length * (1 - NEARLY_ALL) ? null : days;
}

function isOpenIn({ grid, roles }: RoleEvidence, row: number): boolean | 'in part' | null {
  const reader = new AmountText();
  const amountAt = (role: 'amount' | 'balance'): number | null => { const column = roles.get(role)?.column; return column === undefined ? null : amountOf(grid.cell(row, column), reader); };
  const [amount, balance] = [amountAt('amount'), amountAt('balance')];
  if (amount !== null && amount < 0) return 'in part';
  if (amount !== null && balance !== null) return balance === 0 ? false : balance < amount ? 'in part' : true;
  const status = roles.get('status');
  const meaning = status === undefined ? null : statusMeaning(String(grid.cell(row, status.column) ?? ''));
  return meaning === 'paid' ? false : meaning === 'part-paid' ? 'in part' : meaning === 'open' ? true : null;
}

/** What is open and has a day was not paid on it. Where nothing tells what is open, days by usual terms were not chosen by those who pay. */
function areDue(days: readonly DocumentDay[]): boolean {
  const open = days.filter(({ isOpen }) => isOpen === true);
  if (open.length > 0) return open.every(({ after }) => after >= 0);
  if (days.some(({ isOpen }) => isOpen === false) || days.some(({ after }) => after <= 0)) return false;
  const terms = new Set(days.map(({ after }) => after));
  const atMonthEnd = days.every(({ on }) => calendarOf(on + 1).dayOfMonth === 1);
  return days.length > 1 && (terms.size * ROWS_A_TERM <= days.length || atMonthEnd || (terms.size < days.length && days.every(({ after }) => USUAL_TERMS.has(after))));
}

const LAST = /\b(last|latest|most recent|letzte[rs]?|derniere?|ultim[oa]|laatste)\b/;
/** One in so many, and it is no slip. */
const NOT_A_FEW = 4;

/** The customer's last payment stands beside its invoices too, and is earlier than many of them. */
function dropEarlierPayments({ grid, roles }: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  const paid = roles.get('paidDate'), issued = roles.get('invoiceDate');
  if (paid === undefined || issued === undefined || closed.has('paidDate') || !LAST.test(normalHeading(paid.heading))) return;
  const days = documents.map((row) => [dayInSample(grid.cell(row, paid.column)), dayInSample(grid.cell(row, issued.column))]);
  const both = days.filter(([on, from]) => on !== null && from !== null);
  const before = both.filter(([on, from]) => (on ?? 0) < (from ?? 0)).length;
  if (before > 1 && before * NOT_A_FEW >= both.length) roles.delete('paidDate');
}

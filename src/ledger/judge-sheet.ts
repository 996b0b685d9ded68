/** Whether a sheet whose columns have been read is a ledger of receivables, and if not, why; it only judges. */
import type { ColumnReading, ColumnRole, RefusalCode } from './ledger';
import type { RoleCandidate } from './assign-roles';
import type { ColumnProfile } from './column-profile';
import type { HeaderFound } from './find-header';
import { namesInvoice } from './document-number';
import { namesBucket } from './heading-sense';
import { normalHeading } from './headings';

const DATES: readonly ColumnRole[] = ['invoiceDate', 'dueDate'];
const MONEY: readonly ColumnRole[] = ['balance', 'amount', 'debit', 'credit'];

/** How sure a column is that was found by its contents alone. */
const BY_CONTENT = 0.45;

export interface SheetSigns {
  readonly header: HeaderFound;
  readonly columns: ReadonlyMap<ColumnRole, ColumnReading>;
  /** Columns of ages hold what is open. */
  readonly aged: boolean;
  readonly candidates: readonly RoleCandidate[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  readonly title: string;
  readonly purpose: 'ledger' | 'payments';
}

/** Null when it is a ledger that can be read. */
export function whyNotALedger(signs: SheetSigns): RefusalCode | null {
  const { columns, header } = signs;
  if (signs.purpose === 'payments') return whyNotPayments(columns);
  const buckets = [...header.headings.values()].filter((heading) => namesBucket(heading)).length;
  const dated = DATES.some((role) => columns.has(role));
  const money = MONEY.some((role) => columns.has(role)) || signs.aged || buckets >= 2;
  const party = columns.has('customerName') || columns.has('customerId');
  const document = columns.has('invoiceNumber') || columns.has('documentType');
  if (isPayables(signs)) return 'payables-not-receivables';
  if (buckets >= 2 && !dated) return 'summary-not-documents';
  if (!party && !document && !(dated && money)) return 'no-ledger-found';
  if (!money) return dated || document ? (header.score >= 2.5 ? 'no-amounts' : 'no-ledger-found') : 'no-ledger-found';
  if (!dated) return !document && /summary|zusammenfassung|synthese|resumen|riepilogo|overzicht|balance/i.test(signs.title) ? 'summary-not-documents' : 'no-dates';
  return nothingOwed(signs) ? 'no-ledger-found' : null;
}

/** Days and amounts alone: a bank statement, a list of hours, a journal of accounts, a list of orders. No heading names who owes, nor a document, nor when it is due. */
function nothingOwed({ columns, candidates, header }: SheetSigns): boolean {
  if ((columns.get('dueDate')?.confidence ?? 0) <= BY_CONTENT && isOfOrders(columns, header)) return true;
  if (isOfGoods(columns, header)) return true;
  if (columns.has('dueDate')) return false;
  if (!columns.has('invoiceNumber') && [...header.headings.values()].some((heading) => HOURS.test(normalHeading(heading)))) return true;
  if (isStatement(columns, candidates)) return true;
  const named = (['customerName', 'customerId', 'invoiceNumber', 'documentType'] as const).filter((role) => (columns.get(role)?.confidence ?? 0) > BY_CONTENT);
  const accountsOnly = named.every((role) => role === 'customerId' && ACCOUNT.test(normalHeading(columns.get(role)?.heading ?? '')));
  return accountsOnly;
}

/** Time that was worked and not invoiced yet. */
const HOURS = /^(hours|billable hours|stunden|heures|horas|ore|uren|timmar|timer)$/;

/** Things that are in stock, nobody who bought them and no invoice. */
function isOfGoods(columns: ReadonlyMap<ColumnRole, ColumnReading>, header: HeaderFound): boolean {
  const details = [...header.senses.values()].filter((senses) => senses[0]?.sense === 'line').length;
  return details >= 3 && !columns.has('customerName') && !columns.has('customerId') && ![...header.headings.values()].some((heading) => namesInvoice(heading));
}

/** A balance that is carried from row to row, and no document anywhere: a bank's statement, whoever sent the money. */
function isStatement(columns: ReadonlyMap<ColumnRole, ColumnReading>, candidates: readonly RoleCandidate[]): boolean {
  const documents = (['invoiceNumber', 'documentType', 'appliesTo', 'customerId', 'balance'] as const).some((role) => columns.has(role));
  return !documents && candidates.some(({ role, score }) => role === 'balance' && score > 0.5);
}

/** An account may be any of the books': only with a document or a name does it owe. */
const ACCOUNT = /^(account|account (no|number|code)|acct|acct no|konto|konto ?nr|kontonummer|compte|no compte|n compte|cuenta|conto|rekening|gl account)$/;
const ORDER = /\b(order|quote|quotation|estimate|angebots?\p{L}*|devis|presupuesto|cotizacion|preventivo|offert[ae]\p{L}*|auftrags?\p{L}*|bestell\p{L}*|commande|pedido|ordine|orden de compra)\b/u;

/** A heading of orders or quotes. */
export function speaksOfOrders(heading: string): boolean {
  return ORDER.test(normalHeading(heading));
}

/** Numbers and days are orders', and nothing says that any of it was invoiced, paid or left open. */
function isOfOrders(columns: ReadonlyMap<ColumnRole, ColumnReading>, header: HeaderFound): boolean {
  const ofOrders = (role: ColumnRole): boolean => speaksOfOrders(columns.get(role)?.heading ?? '');
  const numbered = columns.has('invoiceNumber') ? ofOrders('invoiceNumber') : [...header.headings.values()].some(speaksOfOrders);
  return numbered && ofOrders('invoiceDate') && !columns.has('balance') && !columns.has('paid') && !columns.has('paidDate');
}

function whyNotPayments(columns: ReadonlyMap<ColumnRole, ColumnReading>): RefusalCode | null {
  if (!['amount', 'paid', 'credit', 'balance'].some((role) => columns.has(role as ColumnRole))) return 'no-amounts';
  return null;
}

/** A title of what is owed to suppliers. */
export function speaksOfPayables(title: string): boolean {
  return /\b(a\/p\b|payables?|creditors?|(?:purchases?|bought) ledger|vendors?|suppliers?|kreditoren|verbindlichkeiten|fournisseurs?|proveedores|fornitori|crediteuren|leveranciers)\b/i.test(title);
}

/** A supplier column instead of a customer column, or a title that says payables. */
function isPayables(signs: SheetSigns): boolean {
  const vendor = signs.candidates.find(({ role, column, heading }) => role === 'vendor' && !OURS.test(normalHeading(heading)) && !sellsAlone(signs, column));
  const customer = Math.max(0, ...customersOf(signs).map(({ confidence }) => confidence));
  if (/\b(a\/r|receivables?|debtors?|debitoren|clients?|clienti|debiteuren|customers?)\b/i.test(signs.title)) return false;
  if (speaksOfPayables(signs.title)) return true;
  return vendor !== undefined && vendor.score > customer - 0.05;
}

/** "Our supplier no": what the customer calls us. */
const OURS = /^(our|unsere?|notre|nuestro|nostro|onze?|ons) /;

function customersOf({ columns }: SheetSigns): ColumnReading[] {
  return (['customerName', 'customerId'] as const).flatMap((role) => columns.get(role) ?? []);
}

/** One supplier throughout and several who bought from it: the supplier is who keeps the ledger. */
function sellsAlone(signs: SheetSigns, column: number): boolean {
  const many = (at: number): number => signs.profiles.get(at)?.distinct ?? 0;
  return many(column) === 1 && (signs.profiles.get(column)?.filled ?? 0) > 1 && customersOf(signs).some((customer) => customer.column !== column && customer.confidence > BY_CONTENT && many(customer.column) > 1);
}

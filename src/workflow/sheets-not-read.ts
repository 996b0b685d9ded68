/** Sheets that belong to the ledger by their looks and were not read with it: told, because a total without them is silently too small or too large. */
import { documentKey } from '../ledger/apply-payments';
import { looksLikePayments } from '../ledger/find-paid-invoices';
import type { ColumnRole, LedgerProblem } from '../ledger/ledger';
import type { Candidate, LookedAt } from './find-ledger';

const PAYMENTS = /payment|receipt|remittance|zahlung|paiement|reglement|r\u00e8glement|encaissement|pago|cobro|pagament|incass|betaling|ontvangst/i;
const CUSTOMERS = /customer|debtor|client|kunde|debitor|klant/i;
/** What a list of customers tells of them beside who they are. */
const OF_CUSTOMERS: readonly ColumnRole[] = ['email', 'contact', 'phone', 'language', 'country', 'terms', 'creditLimit', 'hold'];
/** With one of these the ledger says itself what is paid. */
const TELLS_PAID: readonly ColumnRole[] = ['balance', 'paid', 'paidDate', 'status', 'credit', 'appliesTo'];

/** The sheets that were read beside the chosen one, by their names. */
export interface ReadBeside {
  readonly payments: string | null;
  readonly customers: string | null;
}

/** One problem for each. `numbers` are the ledger's. */
export function sheetsNotRead(candidates: readonly Candidate[], chosen: LookedAt, numbers: ReadonlySet<string>, read: ReadBeside): readonly LedgerProblem[] {
  const others = candidates.filter(({ looked, visible, rows }) => looked.survey.sheet !== chosen.survey.sheet && visible && rows > 1 && looked.survey.sheet !== read.payments && looked.survey.sheet !== read.customers);
  const alike = others.filter(({ looked }) => looked.shape !== '' && looked.shape === chosen.shape && looked.survey.refusal === null);
  const tellsPaid = chosen.survey.columns.some(({ role }) => TELLS_PAID.includes(role));
  const payments = tellsPaid ? [] : others.filter(({ looked }) => !alike.some((other) => other.looked === looked) && ((PAYMENTS.test(looked.survey.sheet) && looked.survey.headerRows.length > 0) || looksLikePayments(looked.survey, looked.sample, numbers)));
  const ledgers = others.filter((other) => !alike.includes(other) && !payments.includes(other) && isAnotherLedger(other.looked, numbers));
  const lists = others.filter(({ looked: { survey } }) => survey.refusal !== null && CUSTOMERS.test(survey.sheet) && survey.columns.some(({ role }) => OF_CUSTOMERS.includes(role)));
  return [
    ...alike.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" has the same headings as "${chosen.survey.sheet}" and was not read. If its documents belong to the same ledger, put them all on one sheet and run again.`)),
    ...ledgers.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" reads as a ledger too: its documents are not on "${chosen.survey.sheet}", and were not read. If they belong to the same ledger, put them all on one sheet and run again.`)),
    ...payments.map(({ looked }) => told(looked, unreadPayments(looked.survey.sheet, read.payments))),
    ...lists.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" looks like a list of customers and was not read. If it says who is on hold, or has their addresses, name it as the sheet of customers and run again.`)),
  ];
}

function unreadPayments(sheet: string, read: string | null): string {
  if (read !== null) return `The sheet "${sheet}" looks like payments of these invoices too and was not read: only those on "${read}" are counted. Put them all on one sheet and run again.`;
  return `The sheet "${sheet}" looks like payments of these invoices and was not read, so what they paid counts as open. Name it as the sheet of payments and run again.`;
}

/** Below this a sheet has something of a ledger and may be anything. */
const LOOKS_RIGHT = 0.6;

/** Under other headings, documents most of which are not the chosen ledger's: last month's list of the same is none. */
function isAnotherLedger({ survey, sample }: LookedAt, numbers: ReadonlySet<string>): boolean {
  if (survey.refusal !== null || survey.confidence < LOOKS_RIGHT || survey.details.allSettled || PAYMENTS.test(survey.sheet) || looksLikePayments(survey, sample, numbers)) return false;
  const column = survey.columns.find(({ role }) => role === 'invoiceNumber')?.column;
  const last = survey.headerRows[survey.headerRows.length - 1] ?? 0;
  const place = sample.columns.indexOf(column ?? -1);
  const keys = place < 0 ? [] : sample.values.slice(Math.max(0, last + 1 - sample.firstRow)).map((row) => documentKey(row[place] as string | number)).filter((key) => key !== '');
  return keys.length > 0 && keys.filter((key) => numbers.has(key)).length < keys.length / 2;
}

function told({ survey: { sheet } }: LookedAt, message: string): LedgerProblem {
  return { sheet, row: null, column: null, problem: 'sheet-not-read', value: sheet, severity: 'warning', message };
}

/** Sheets that belong to the ledger by their looks and were not read with it: told, because a total without them is silently too small or too large. */
import type { SheetCandidate } from '../ledger/choose-sheet';
import { looksLikePayments } from '../ledger/find-paid-invoices';
import type { ColumnRole, LedgerProblem } from '../ledger/ledger';
import type { LookedAt } from './find-ledger';

type Candidate = SheetCandidate & { readonly looked: LookedAt };

const PAYMENTS = /payment|receipt|remittance|zahlung|paiement|reglement|r\u00e8glement|encaissement|pago|cobro|pagament|incass|betaling|ontvangst/i;
const CUSTOMERS = /customer|debtor|client|kunde|debitor|klant/i;
/** What a list of customers tells of them beside who they are. */
const OF_CUSTOMERS: readonly ColumnRole[] = ['email', 'contact', 'phone', 'language', 'country', 'terms', 'creditLimit', 'hold'];
/** With one of these the ledger says itself what is paid. */
const TELLS_PAID: readonly ColumnRole[] = ['balance', 'paid', 'paidDate', 'status', 'credit', 'appliesTo'];

/** One problem for each. `numbers` are the ledger's, `read` names sheets that were read beside the chosen one. */
export function sheetsNotRead(candidates: readonly Candidate[], chosen: LookedAt, numbers: ReadonlySet<string>, read: readonly (string | null)[]): readonly LedgerProblem[] {
  const others = candidates.filter(({ looked, visible, rows }) => looked !== chosen && visible && rows > 1 && !read.includes(looked.survey.sheet));
  const alike = others.filter(({ looked }) => looked.shape !== '' && looked.shape === chosen.shape && looked.survey.refusal === null);
  const tellsPaid = chosen.survey.columns.some(({ role }) => TELLS_PAID.includes(role));
  const payments = tellsPaid ? [] : others.filter(({ looked }) => !alike.some((other) => other.looked === looked) && ((PAYMENTS.test(looked.survey.sheet) && looked.survey.headerRows.length > 0) || looksLikePayments(looked.survey, looked.sample, numbers)));
  const lists = others.filter(({ looked: { survey } }) => survey.refusal !== null && CUSTOMERS.test(survey.sheet) && survey.columns.some(({ role }) => OF_CUSTOMERS.includes(role)));
  return [
    ...alike.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" has the same headings as "${chosen.survey.sheet}" and was not read. If its documents belong to the same ledger, put them all on one sheet and run again.`)),
    ...payments.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" looks like the payments of these invoices and was not read, so every invoice counts as unpaid. Name it as the sheet of payments and run again.`)),
    ...lists.map(({ looked }) => told(looked, `The sheet "${looked.survey.sheet}" looks like a list of customers and was not read. If it says who is on hold, or has their addresses, name it as the sheet of customers and run again.`)),
  ];
}

function told({ survey: { sheet } }: LookedAt, message: string): LedgerProblem {
  return { sheet, row: null, column: null, problem: 'sheet-not-read', value: sheet, severity: 'warning', message };
}

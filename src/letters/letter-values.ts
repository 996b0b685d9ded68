/** Fills the fields of a letter from the review and the decision, formatted in the letter's language and cleaned of trickery. It chooses no document and no words. */
import { onOrAfterBusinessDay } from '../receivables/business-days';
import { calendarOf, NO_DAY } from '../receivables/days';
import type { Day } from '../receivables/days';
import type { ReminderToSend } from '../receivables/decide-reminders';
import type { CompanyPolicy } from '../receivables/policy';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { Wording } from '../wording/sentences';
import type { LetterRow, LetterValues } from './letter-fields';
import { cleanLine, cleanText } from './template/encode';

const UNKNOWN_DATE = '–';
/** Longer document numbers and names are cut with an ellipsis: they come from a sheet and could be anything. */
const LONGEST_NUMBER = 40;
const LONGEST_NAME = 120;

/** Fields that are the same in every letter of a run. */
export type SenderValues = Pick<LetterValues, 'senderName' | 'companyName' | 'companyPhone' | 'companyEmail' | 'paymentDetails'>;

/** A language's wording, with what a run says over and over kept: ten thousand letters name some hundred different days and counts. */
export interface Speech {
  readonly wording: Wording;
  readonly days: (count: number) => string;
  readonly count: (value: number) => string;
  readonly yearOf: (day: Day) => number;
}

/** Make it once a run. */
export function speechOf(wording: Wording): Speech {
  return { wording, days: kept((count) => wording.say(wording.formats.pluralOf(count) === 'one' ? 'letter.days.one' : 'letter.days.other', { count })), count: kept(wording.formats.count), yearOf: kept((day) => calendarOf(day).year) };
}

function kept<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** The company's own fields, cleaned once. */
export function senderValues(company: CompanyPolicy): SenderValues {
  return {
    senderName: cleanLine(company.senderName, LONGEST_NAME),
    companyName: cleanLine(company.name, LONGEST_NAME),
    companyPhone: cleanLine(company.phone, LONGEST_NAME),
    companyEmail: cleanLine(company.email, LONGEST_NAME),
    paymentDetails: cleanText(company.paymentDetails).trim(),
  };
}

/** The documents of a decision as rows, oldest due date first, each with its open balance. */
export function letterRows(review: ReceivablesReview, decision: ReminderToSend, { wording }: Speech): LetterRow[] {
  const { open, entries } = review;
  const { formats } = wording;
  const { currency } = review.accounts[decision.account];
  return decision.documents.map((document) => {
    const entry = open.entry[document];
    const issuedOn = entries.issuedOn[entry];
    const days = decision.on - open.dueOn[document];
    return {
      number: documentNumber(entries.document[entry], wording),
      date: issuedOn === NO_DAY ? UNKNOWN_DATE : formats.shortDate(issuedOn),
      due: formats.shortDate(open.dueOn[document]),
      days: days < 1000 ? String(days) : formats.count(days),
      open: formats.amount(open.open[document], currency),
    };
  });
}

function documentNumber(number: string | number, wording: Wording): string {
  return cleanLine(String(number), LONGEST_NUMBER) || wording.say('letter.noNumber');
}

/** Every field of the letter. `rows` are the decision's own, from `letterRows`. */
export function letterValues(review: ReceivablesReview, decision: ReminderToSend, rows: readonly LetterRow[], speech: Speech, sender: SenderValues): LetterValues {
  const { open, entries } = review;
  const { wording } = speech;
  const { formats } = wording;
  const account = review.accounts[decision.account];
  const invoices = decision.documents.filter((document) => open.open[document] > 0);
  const oldest = invoices[0];
  const oldestEntry = open.entry[oldest];
  const dueOn = open.dueOn[oldest];
  const issuedOn = entries.issuedOn[oldestEntry];
  const credit = creditsBeside(review, account, decision);
  return {
    // Named one by one: spread into a record of this size they cost as much as all the formatting.
    senderName: sender.senderName,
    companyName: sender.companyName,
    companyPhone: sender.companyPhone,
    companyEmail: sender.companyEmail,
    paymentDetails: sender.paymentDetails,
    customerName: cleanLine(account.customer.name, LONGEST_NAME),
    customerId: cleanLine(account.customer.id, LONGEST_NAME),
    contactName: cleanLine(account.customer.contact ?? '', LONGEST_NAME),
    total: formats.money(decision.asksFor, account.currency),
    several: invoices.length > 1,
    invoiceCount: speech.count(invoices.length),
    invoiceNumber: documentNumber(entries.document[oldestEntry], wording),
    invoiceDate: issuedOn === NO_DAY ? UNKNOWN_DATE : formats.date(issuedOn),
    dueDate: formats.date(dueOn),
    dueDay: speech.yearOf(dueOn) === speech.yearOf(decision.on) ? formats.dayAndMonth(dueOn) : formats.date(dueOn),
    daysPastDue: speech.days(decision.daysPastDue),
    credit: credit === 0 ? '' : formats.money(credit, account.currency),
    today: formats.date(decision.on),
    answerBy: formats.date(onOrAfterBusinessDay(decision.on + review.policy.reminders.answerDays)),
    invoices: rows,
  };
}

/** Credits of the account that the letter does not list, as a positive amount in minor units. */
function creditsBeside(review: ReceivablesReview, account: AccountReview, decision: ReminderToSend): number {
  if (account.creditCount === 0 && review.policy.aging.credits !== 'by-own-date') return 0;
  const listed = new Set(decision.documents);
  let credit = 0;
  for (let document = account.firstOpen; document < account.firstOpen + account.openEntries; document += 1) {
    if (review.open.open[document] < 0 && !listed.has(document)) credit -= review.open.open[document];
  }
  return credit;
}

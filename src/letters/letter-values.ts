/** How each field of a letter is filled from its facts, formatted in the letter's language and cleaned of trickery. It chooses no document and no words. */
import { calendarOf, NO_DAY } from '../receivables/days';
import type { Day } from '../receivables/days';
import { decimalsOf, toMinorUnits } from '../receivables/money';
import type { CompanyPolicy } from '../receivables/policy';
import type { Wording } from '../wording/sentences';
import { chargesOf, chargesOn } from './letter-facts';
import type { LetterFacts } from './letter-facts';
import type { LetterRow, LetterValues } from './letter-fields';
import { cleanLine, cleanText } from './template/encode';

const UNKNOWN_DATE = '–';
/** Longer document numbers and names are cut with an ellipsis: they come from a sheet and could be anything. */
const LONGEST_NUMBER = 40;
const LONGEST_NAME = 120;

/** Fields that are the same in every letter of a run. */
type SenderField = 'senderName' | 'senderTitle' | 'companyName' | 'legalName' | 'address' | 'registration' | 'seniorName' | 'agencyName' | 'companyPhone' | 'companyEmail' | 'paymentDetails' | 'signature';
export type SenderValues = Pick<LetterValues, SenderField>;

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
  const line = (text: string): string => cleanLine(text, LONGEST_NAME);
  const lines = (text: string): string => cleanText(text).trim();
  const [senderName, senderTitle, companyName] = [company.senderName, company.senderTitle, company.name].map(line);
  return {
    senderName, senderTitle, companyName,
    signature: [senderName, senderName && senderTitle, companyName].filter((part) => part !== '').join('\n'),
    legalName: line(company.legalName) || companyName,
    address: lines(company.address),
    registration: line(company.registration),
    seniorName: line(company.seniorName),
    agencyName: line(company.agencyName),
    companyPhone: line(company.phone),
    companyEmail: line(company.email),
    paymentDetails: lines(company.paymentDetails),
  };
}

/** The documents of a letter as rows, in their order, each with its open balance. */
export function letterRows(facts: LetterFacts, { wording }: Speech): LetterRow[] {
  const { review: { open, entries }, account: { currency }, on } = facts;
  const { formats } = wording;
  const charged = facts.review.interest !== null;
  return facts.documents.map((document) => {
    const entry = open.entry[document];
    const issuedOn = entries.issuedOn[entry];
    const days = on - open.dueOn[document];
    const charges = charged ? chargesOn(facts, document) : 0;
    return {
      number: documentNumber(entries.document[entry], wording),
      date: issuedOn === NO_DAY ? UNKNOWN_DATE : formats.shortDate(issuedOn),
      due: formats.shortDate(open.dueOn[document]),
      days: days <= 0 ? UNKNOWN_DATE : days < 1000 ? String(days) : formats.count(days),
      open: formats.amount(open.open[document], currency),
      charges: charges === 0 ? '' : formats.money(charges, currency),
    };
  });
}

/** A document's number as it may stand in a letter. */
export function documentNumber(number: string | number, wording: Wording): string {
  return cleanLine(String(number), LONGEST_NUMBER) || wording.say('letter.noNumber');
}

/** All that filling a field may look at. */
export interface Filling {
  readonly facts: LetterFacts;
  readonly speech: Speech;
  readonly sender: SenderValues;
  readonly rows: readonly LetterRow[];
  readonly deadline: Day;
}

type FieldFillers = { readonly [Field in keyof LetterValues]: (filling: Filling) => LetterValues[Field] };

const money = ({ facts, speech }: Filling, minorUnits: number): string => speech.wording.formats.money(minorUnits, facts.account.currency);
const moneyIfAny = (filling: Filling, minorUnits: number | null | undefined): string => (minorUnits ? money(filling, minorUnits) : '');
const dateIfAny = ({ speech }: Filling, day: Day | null | undefined): string => (day === null || day === undefined || day === NO_DAY ? '' : speech.wording.formats.date(day));
const dateOrDash = (filling: Filling, day: Day): string => dateIfAny(filling, day) || UNKNOWN_DATE;
const dayInYear = ({ facts, speech }: Filling, day: Day): string => (speech.yearOf(day) === speech.yearOf(facts.on) ? speech.wording.formats.dayAndMonth(day) : speech.wording.formats.date(day));
const sender = (field: SenderField) => (filling: Filling): string => filling.sender[field];
const reminders = ({ facts }: Filling): LetterFacts['review']['policy']['reminders'] => facts.review.policy.reminders;

/** A way to fill each field, so that a field added to the list does not compile until it is filled. Only those that a template uses are. */
export const FIELD_FILLERS: FieldFillers = {
  customerName: ({ facts }) => cleanLine(facts.account.customer.name, LONGEST_NAME),
  customerId: ({ facts }) => cleanLine(facts.account.customer.id, LONGEST_NAME),
  contactName: ({ facts }) => cleanLine(facts.account.customer.contact ?? '', LONGEST_NAME),
  total: (filling) => money(filling, filling.facts.asksFor),
  several: ({ facts }) => facts.invoices > 1,
  invoiceCount: ({ facts, speech }) => speech.count(facts.invoices),
  invoiceNumber: ({ facts, speech }) => (facts.entry < 0 ? '' : documentNumber(facts.review.entries.document[facts.entry], speech.wording)),
  invoiceDate: (filling) => (filling.facts.entry < 0 ? '' : dateOrDash(filling, filling.facts.review.entries.issuedOn[filling.facts.entry])),
  dueDate: (filling) => dateOrDash(filling, filling.facts.dueOn),
  dueDay: (filling) => (filling.facts.dueOn === NO_DAY ? UNKNOWN_DATE : dayInYear(filling, filling.facts.dueOn)),
  daysPastDue: ({ facts, speech }) => speech.days(Math.max(0, facts.on - facts.dueOn)),
  credit: (filling) => moneyIfAny(filling, creditsBeside(filling.facts)),
  today: (filling) => dateOrDash(filling, filling.facts.on),
  answerBy: (filling) => dateOrDash(filling, filling.deadline),
  deadline: (filling) => dateOrDash(filling, filling.deadline),
  deadlineDay: (filling) => dayInYear(filling, filling.deadline),
  lastLetterOn: (filling) => dateIfAny(filling, filling.facts.lastLetterOn),
  charges: (filling) => moneyIfAny(filling, chargesOf(filling.facts)),
  statutory: ({ facts }) => facts.review.policy.interest.method === 'statutory',
  // By law invoices of several half-years bear several rates: each that was reckoned with is told.
  interestRate: ({ facts, speech }) => [...new Set(facts.documents.flatMap((document) => (facts.review.interest?.partsOf(document) ?? []).map((part) => speech.wording.formats.rate(part.rate))))].join(' / '),
  grandTotal: (filling) => money(filling, filling.facts.asksFor + chargesOf(filling.facts)),
  planOffered: (filling) => reminders(filling).offersPlan,
  supplyHeld: (filling) => reminders(filling).holdsSupply && filling.facts.account.customer.debtorType !== 'consumer',
  // A letter says that somebody gets a copy only where the policy has one sent.
  seniorName: (filling) => (['senior', 'both'].includes((reminders(filling).cc as Readonly<Record<string, string>>)[filling.facts.letter] ?? '') ? filling.sender.seniorName : ''),
  toAgency: (filling) => ['collection-agency', 'undecided'].includes(reminders(filling).finalStep),
  toLawyer: (filling) => reminders(filling).finalStep === 'lawyer',
  toCourt: (filling) => reminders(filling).finalStep === 'court-claim',
  agencyName: sender('agencyName'),
  person: ({ facts }) => facts.account.customer.debtorType !== 'business',
  consumer: ({ facts }) => facts.account.customer.debtorType === 'consumer',
  informationSheet: ({ facts }) => facts.account.customer.debtorType !== 'business' && /^(gb|gbr|uk|united kingdom|england|wales|great britain)$/i.test(facts.account.customer.country?.trim() ?? ''),
  paidAmount: (filling) => moneyIfAny(filling, filling.facts.told.paid?.amount),
  paidOn: (filling) => dateIfAny(filling, filling.facts.told.paid?.on),
  remains: (filling) => moneyIfAny(filling, filling.facts.account.open),
  remainsPastDue: (filling) => moneyIfAny(filling, Math.max(0, filling.facts.account.pastDue)),
  allPastDue: ({ facts: { account } }) => account.pastDue > 0 && account.pastDue >= account.open,
  promisedOn: (filling) => dateIfAny(filling, filling.facts.told.promised?.on),
  promisedAmount: (filling) => moneyIfAny(filling, filling.facts.told.promised?.amount),
  discountRate: ({ facts, speech }) => (facts.told.discount ? speech.wording.formats.rate(facts.told.discount.share) : ''),
  discountedTotal: (filling) => moneyIfAny(filling, filling.facts.told.discount && discounted(filling.facts, filling.facts.told.discount.share)),
  payBy: (filling) => dateIfAny(filling, filling.facts.told.discount?.until),
  newLimit: (filling) => moneyIfAny(filling, filling.facts.told.limit?.now),
  oldLimit: (filling) => moneyIfAny(filling, filling.facts.told.limit?.before),
  years: ({ facts, speech }) => yearsOf(facts, speech),
  signature: sender('signature'),
  senderName: sender('senderName'),
  senderTitle: sender('senderTitle'),
  companyName: sender('companyName'),
  legalName: sender('legalName'),
  address: sender('address'),
  registration: sender('registration'),
  companyPhone: sender('companyPhone'),
  companyEmail: sender('companyEmail'),
  paymentDetails: sender('paymentDetails'),
  invoices: ({ rows }) => rows,
};

/** The sum less the discount, rounded half up to the minor unit. */
function discounted({ asksFor, account }: LetterFacts, share: number): number {
  const decimals = decimalsOf(account.currency);
  return asksFor - toMinorUnits((asksFor * share) / 10 ** decimals, decimals);
}

/** Credits of the account that the letter does not list, as a positive amount in minor units. */
function creditsBeside({ review, account, documents }: LetterFacts): number {
  if (account.creditCount === 0 && review.policy.aging.credits !== 'by-own-date') return 0;
  const listed = new Set(documents);
  let credit = 0;
  for (let document = account.firstOpen; document < account.firstOpen + account.openEntries; document += 1) {
    if (review.open.open[document] < 0 && !listed.has(document)) credit -= review.open.open[document];
  }
  return credit;
}

/** Whole years since the account's first document. */
function yearsOf({ review: { entries }, account, on }: LetterFacts, { wording }: Speech): string {
  let first = on;
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.account[entry] === account.accountIndex && entries.issuedOn[entry] !== NO_DAY && entries.issuedOn[entry] < first) first = entries.issuedOn[entry];
  }
  const [from, to] = [calendarOf(first), calendarOf(on)];
  const before = to.month < from.month || (to.month === from.month && to.dayOfMonth < from.dayOfMonth);
  const count = to.year - from.year - (before ? 1 : 0);
  return count < 1 ? '' : wording.say(wording.formats.pluralOf(count) === 'one' ? 'letter.years.one' : 'letter.years.other', { count });
}

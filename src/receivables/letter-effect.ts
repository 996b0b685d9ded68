/** How well letters of each stage worked: what of the sums they asked for was paid within so many days, by the log and the ledger. It judges no stage. */
import type { ContactLog, LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import type { CurrencyCode } from './money';
import { REMINDER_STAGES, type ReminderStage } from './reminder-ladder';

/** What became of the letters of one stage in one currency. Money is minor units. */
export interface LetterEffect {
  readonly stage: ReminderStage;
  readonly currency: CurrencyCode;
  readonly letters: number;
  /** Invoices open when they were asked for, and what was open on them then. */
  readonly invoices: number;
  readonly asked: number;
  /** One for each of the days asked about. */
  readonly within: readonly PaidWithin[];
}

export interface PaidWithin {
  readonly days: number;
  /** Asked for by letters old enough to tell: sent at least `days` before the as-of day. */
  readonly of: number;
  readonly paid: number;
  /** `paid` of `of`, from 0 to 1; null where no letter is old enough. */
  readonly share: number | null;
}

interface Asked {
  readonly entry: number;
  readonly on: Day;
  /** The next letter about the same invoice: what is paid after it is its doing. */
  until: Day;
  readonly stage: ReminderStage;
}

export const EFFECT_DAYS = [7, 14, 30] as const;

/**
 * One entry a stage and currency of which letters were logged up to `asOf`, in the order of the ladder. A payment counts for the last letter about its
 * invoice before the day of the payment. Empty where the ledger tells no payment dates: then nothing can be known.
 */
export function letterEffect(book: Book, log: ContactLog, asOf: Day, within: readonly number[] = EFFECT_DAYS): readonly LetterEffect[] {
  const letters = log.filter((contact) => contact.stage !== null && contact.stage !== 'thank-you' && contact.on <= asOf);
  if (letters.length === 0 || book.backDating === 'impossible') return [];
  const asked = askedFor(book, letters);
  const payments = paymentsOf(book, new Set(asked.map(({ entry }) => entry)));
  const found = new Map<string, { effect: LetterEffect & { invoices: number; asked: number; within: { days: number; of: number; paid: number; share: number | null }[] }; letters: Set<string> }>();
  for (const { entry, on, until, stage } of asked) {
    const { customer, currency } = book.accounts[book.entries.account[entry]];
    const own = payments.get(entry) ?? [];
    const open = book.entries.amount[entry] - sumOf(own, (day) => day <= on);
    if (open <= 0 || book.entries.issuedOn[entry] > on) continue;
    const key = `${stage}\t${currency}`;
    const known = found.get(key) ?? { letters: new Set<string>(), effect: { stage, currency, letters: 0, invoices: 0, asked: 0, within: within.map((days) => ({ days, of: 0, paid: 0, share: null })) } };
    found.set(key, known);
    known.letters.add(`${customer}\t${on}`);
    known.effect.invoices += 1;
    known.effect.asked += open;
    for (const one of known.effect.within) {
      if (on + one.days > asOf) continue;
      one.of += open;
      one.paid += Math.min(open, sumOf(own, (day) => day > on && day <= Math.min(on + one.days, until)));
    }
  }
  return [...found.values()].map(({ effect, letters: sent }) => ({ ...effect, letters: sent.size, within: effect.within.map((one) => ({ ...one, share: one.of > 0 ? one.paid / one.of : null })) }))
    .sort((a, b) => REMINDER_STAGES.indexOf(a.stage) - REMINDER_STAGES.indexOf(b.stage) || (a.currency < b.currency ? -1 : 1));
}

function sumOf(payments: readonly (readonly [Day, number])[], counts: (on: Day) => boolean): number {
  return payments.reduce((sum, [on, amount]) => (counts(on) ? sum + amount : sum), 0);
}

/** Each invoice of each letter, with the day of the next letter about it. */
function askedFor(book: Book, letters: readonly LoggedContact[]): readonly Asked[] {
  const { customers, accounts, entries } = book;
  const ofCustomer = new Map<string, LoggedContact[]>();
  for (const letter of letters) ofCustomer.set(letter.customerId, [...ofCustomer.get(letter.customerId) ?? [], letter]);
  const ofAccount = accounts.map(({ customer, currency }) => (ofCustomer.get(customers[customer].id) ?? []).filter((letter) => letter.currency === null || letter.currency === currency).sort((a, b) => a.on - b.on));
  const asked: Asked[] = [];
  for (let entry = 0; entry < entries.count; entry += 1) {
    const candidates = ofAccount[entries.account[entry]];
    if (candidates.length === 0 || entries.amount[entry] <= 0) continue;
    const number = String(entries.document[entry]);
    let last: Asked | null = null;
    for (const { on, stage, documents } of candidates) {
      const isAbout = documents.length === 0 ? entries.dueOn[entry] !== NO_DAY && entries.dueOn[entry] < on : documents.includes(number);
      if (!isAbout || stage === null) continue;
      if (last) last.until = on;
      last = { entry, on, until: Infinity, stage };
      asked.push(last);
    }
  }
  return asked;
}

function paymentsOf({ applications }: Book, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly (readonly [Day, number])[]> {
  const payments = new Map<number, (readonly [Day, number])[]>();
  for (let index = 0; index < applications.count; index += 1) {
    const entry = applications.entry[index];
    if (!wanted.has(entry)) continue;
    const own = payments.get(entry) ?? [];
    own.push([applications.on[index], applications.amount[index]]);
    payments.set(entry, own);
  }
  return payments;
}

/** Measures letters a second through the product's own composer, beside a bare template literal in the same run; it decides no goal. */
import { decideReminders } from '../../src/receivables/decide-reminders';
import type { ReminderToSend } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';
import { letterComposer } from '../../src/letters/compose-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { formatsFor } from '../../src/wording/formats';
import { aBook, aCustomer, day } from '../a/book';
import { processorTime } from './processor-time';

const ACCOUNTS = 2000;
const ROWS = 10;

export interface LetterSpeed {
  /** Text and HTML, ten rows, every figure formatted, through the composer. */
  readonly lettersPerSecond: number;
  /** A template literal that writes the same two texts with the same formats. */
  readonly templateLiteralPerSecond: number;
}

/** Runs for about `seconds`, the two in turn, and gives the median of the rounds. */
export function measureLetters(seconds = 4): LetterSpeed {
  const { review, decisions } = aLargeRun();
  const compose = letterComposer(review, ENGLISH);
  const literal = literalComposer(review);
  const ours: number[] = [];
  const bare: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until || ours.length < 3) {
    ours.push(perSecond(decisions, (decision) => compose(decision).html.length));
    bare.push(perSecond(decisions, (decision) => literal(decision).html.length));
  }
  return { lettersPerSecond: median(ours), templateLiteralPerSecond: median(bare) };
}

function perSecond(decisions: readonly ReminderToSend[], write: (decision: ReminderToSend) => number): number {
  const started = processorTime();
  let characters = 0;
  for (const decision of decisions) characters += write(decision);
  const took = processorTime() - started;
  if (characters === 0) throw new Error('nothing was written');
  return Math.round((decisions.length / took) * 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function aLargeRun(): { review: ReceivablesReview; decisions: ReminderToSend[] } {
  const asOf = day('2026-09-30');
  const iso = (back: number): string => new Date(Date.UTC(2026, 8, 30 - back)).toISOString().slice(0, 10);
  const customers = Array.from({ length: ACCOUNTS }, (_, index) => aCustomer(`C${index}`, { name: `Müller & Söhne ${index}`, email: `c${index}@customer.example` }));
  const documents = customers.flatMap((customer, index) => Array.from({ length: ROWS }, (_, row) => ({
    customer: customer.id, currency: 'EUR', no: `INV-${index * ROWS + row}`, issued: iso(40 + row * 17 + (index % 30)), due: iso(10 + row * 17 + (index % 30)), amount: `${((index * 7919 + row * 104729) % 2000000) + 100}.${String((index + row) % 100).padStart(2, '0')}`,
  })));
  const policy: CollectionPolicy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, name: 'Northwind Ltd', senderName: 'Ruth Miller', phone: '+44 20 7946 0000', paymentDetails: 'IBAN GB33 BUKB 2020 1555 5555 55' } };
  const review = makeReview(aBook(documents, { customers }), asOf, policy);
  const decisions = decideReminders(review, [], policy.reminders, asOf).flatMap((decision) => ('send' in decision ? [decision] : []));
  if (decisions.length !== ACCOUNTS) throw new Error(`${decisions.length} letters instead of ${ACCOUNTS}`);
  return { review, decisions };
}

/** What a programmer would write by hand for this one letter. */
function literalComposer({ accounts, open, entries, policy }: ReceivablesReview): (decision: ReminderToSend) => { text: string; html: string } {
  const formats = formatsFor('en');
  const escape = (text: string): string => text.replace(/[&<>"']/g, (special) => `&#${special.charCodeAt(0)};`);
  const cell = 'padding:4px 8px;font:14px Arial,sans-serif;border-bottom:1px solid #ccc;text-align:left';
  return ({ account, documents, asksFor, daysPastDue, on }) => {
    const { customer, currency } = accounts[account];
    const total = formats.money(asksFor, currency);
    const rows = documents.map((document) => {
      const entry = open.entry[document];
      return { number: String(entries.document[entry]), date: formats.shortDate(entries.issuedOn[entry]), due: formats.shortDate(open.dueOn[document]), days: String(on - open.dueOn[document]), open: formats.amount(open.open[document], currency) };
    });
    const answerBy = formats.date(on + policy.reminders.answerDays);
    const about = `Our records show ${total} open on ${documents.length} invoices that are past due, the oldest by ${daysPastDue} days. They may simply have been overlooked.`;
    const close = `If anything is unclear, please call us on ${policy.company.phone}. If you have paid in the last few days, please disregard this reminder, with our thanks.`;
    const text = `Dear ${customer.name},\n\n${about}\n\n${rows.map((row) => `${row.number.padEnd(10)}  ${row.date.padEnd(11)}  ${row.due.padEnd(11)}  ${row.days.padStart(13)}  ${row.open.padStart(17)}`).join('\n')}\nTotal ${total}\n\nCould you let us know by ${answerBy} when we may expect your payment?\n\nHow to pay:\n${policy.company.paymentDetails}\n\n${close}\n\nKind regards,\n${policy.company.senderName}\n${policy.company.name}`;
    const html = `<div lang="en" dir="ltr"><p>Dear ${escape(customer.name)},</p><p>${escape(about)}</p><table>${rows.map((row) => `<tr><td style="${cell}">${escape(row.number)}</td><td style="${cell}">${escape(row.date)}</td><td style="${cell}">${escape(row.due)}</td><td style="${cell}">${escape(row.days)}</td><td style="${cell}">${escape(row.open)}</td></tr>`).join('')}</table><p>Total ${escape(total)}</p><p>Could you let us know by ${escape(answerBy)} when we may expect your payment?</p><p>${escape(policy.company.paymentDetails)}</p><p>${escape(close)}</p><p>Kind regards,<br>${escape(policy.company.senderName)}<br>${escape(policy.company.name)}</p></div>`;
    return { text, html };
  };
}

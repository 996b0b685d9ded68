/** The Contact Log sheet: made once, with the rows of the first letters, and from then on only added to. It reads nothing back; `src/ledger/contact-log-sheet.ts` does. */
import { CONTACT_COLUMNS, type ContactColumn } from '../ledger/contact-log-words';
import { CONTACT_KINDS, DISPUTE_OUTCOMES, DISPUTE_REASONS, type ContactKind, type DisputeOutcome, type DisputeReason } from '../receivables/contact-log';
import type { Day } from '../receivables/days';
import type { CurrencyCode } from '../receivables/money';
import { REMINDER_STAGES, type ReminderStage } from '../receivables/reminder-ladder';
import type { Wording } from '../wording/sentences';
import type { LaidOutSheet, ReportCell, ReportColumn, ReportRow, ReportSheet } from './report-sheet';

export const CHANNELS = ['email', 'post', 'portal', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One contact to be logged, and what it says in its cells. */
export interface ContactEntry {
  readonly on: Day;
  /** Either may be empty, not both. */
  readonly customerId: string;
  readonly customerName: string;
  readonly currency: CurrencyCode;
  readonly kind: ContactKind;
  readonly stage: ReminderStage | null;
  readonly channel: Channel | null;
  readonly invoices: readonly string[];
  /** Minor units; null where it is about no amount. */
  readonly amount: number | null;
  readonly promisedFor: Day | null;
  readonly template: string;
  readonly by: string;
  readonly note: string;
  /** Of a dispute, or how one ended; absent for any other contact. */
  readonly reason?: DisputeReason | DisputeOutcome | null;
}

/** A cell holds some 32,000 characters; a letter about more documents than fit is about the whole account. */
const LONGEST_LIST = 30_000;

const FORMATS: Readonly<Partial<Record<ContactColumn, ReportColumn['format']>>> = { date: 'date', amount: 'money', promisedFor: 'date' };

/** The sheet with these rows; `entries` may be none. The columns stand in the order of `CONTACT_COLUMNS`. */
export function contactLogSheet(entries: readonly ContactEntry[], wording: Wording): ReportSheet {
  const { say } = wording;
  const choices: Partial<Record<ContactColumn, readonly string[]>> = {
    kind: CONTACT_KINDS.map((kind) => say(`contactKind.${kind}`)), stage: REMINDER_STAGES.map((stage) => say(`letters.stage.${stage}`)), channel: CHANNELS.map((channel) => say(`channel.${channel}`)),
    reason: [...DISPUTE_REASONS, ...DISPUTE_OUTCOMES].map((reason) => say(`disputeReason.${reason}`)),
  };
  return {
    id: 'contact-log', name: say('sheet.contact-log'), title: say('title.contact-log'), subtitle: say('contactLog.subtitle'), tieOut: [],
    tables: [{
      id: 'contacts', heading: null, currency: null, filters: true, whenEmpty: '',
      columns: CONTACT_COLUMNS.map((id): ReportColumn => ({ id, heading: say(`contactLog.${id}`), format: FORMATS[id] ?? 'text', ...(choices[id] ? { choices: choices[id] } : {}) })),
      rows: entries.map((entry) => rowOf(entry, wording)),
    }],
    charts: [],
    // Nothing stands under the table, so that it can be gone on with there.
    notes: [],
  };
}

/** Characters that rows still to come will take: the sheet is made before most of them. */
const ROOM: Readonly<Record<ContactColumn, number>> = {
  date: 12, customerId: 14, customer: 28, currency: 10, kind: 11, stage: 18, channel: 11, invoices: 28, amount: 14, promisedFor: 15, template: 28, by: 16, note: 40, reason: 18,
};

/** The sheet laid out with room for what will be added. */
export function withRoom(laidOut: LaidOutSheet): LaidOutSheet {
  return { ...laidOut, widths: laidOut.widths.map((width, column) => Math.max(width, ROOM[CONTACT_COLUMNS[column]] ?? 0)) };
}

function rowOf(entry: ContactEntry, { say }: Wording): ReportRow {
  // A number that holds the sign between numbers stands in a line of its own.
  const invoices = entry.invoices.some((number) => /[,;]/.test(number)) ? entry.invoices.map((number) => `${number}\n`).join('') : entry.invoices.join(', ');
  const cells: Readonly<Record<ContactColumn, ReportCell>> = {
    date: entry.on, customerId: entry.customerId || null, customer: entry.customerName || null, currency: entry.currency, kind: say(`contactKind.${entry.kind}`),
    stage: entry.stage === null ? null : say(`letters.stage.${entry.stage}`), channel: entry.channel === null ? null : say(`channel.${entry.channel}`),
    invoices: invoices.length > LONGEST_LIST ? null : invoices, amount: entry.amount, promisedFor: entry.promisedFor, template: entry.template, by: entry.by, note: entry.note,
    reason: entry.reason ? say(`disputeReason.${entry.reason}`) : null,
  };
  return { currency: entry.currency, cells: CONTACT_COLUMNS.map((column) => cells[column]) };
}

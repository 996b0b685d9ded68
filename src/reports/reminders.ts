/** The Reminders sheet: who gets which letter today, who does not and why, with the proof that every past-due invoice is in exactly one of them; and how well letters have worked. It decides no letter. */
import type { ContactLog } from '../receivables/contact-log';
import type { ReminderDecision } from '../receivables/decide-reminders';
import { EFFECT_DAYS, letterEffect } from '../receivables/letter-effect';
import { decimalsOf } from '../receivables/money';
import { reminderLines, reminderTieOut, type ReminderLine } from '../receivables/reminder-lines';
import { customerColumns, type CustomerColumns } from './customer-columns';
import { documentNumbers } from './document-numbers';
import { knownOrDash } from './figure-blocks';
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { criterion, sheetFrame, type ReportInput } from './sheet-frame';

/** What was decided in this run; absent where no letters were asked for. */
export interface DecidedLetters {
  readonly reminders: readonly ReminderDecision[];
  readonly contacts: ContactLog;
  /** Why no letter is written in this run at all; null where they are. */
  readonly refused: string | null;
}

/** Beyond this nobody reads on; the proof counts all. */
const LINES = 20_000;
const MOST_NUMBERS = 12;

/** The sheet; null where nothing was decided. */
export function remindersSheet(input: ReportInput): ReportSheet | null {
  const { review, wording: { say }, context: { decided } } = input;
  if (!decided) return null;
  const lines = reminderLines(review, decided.reminders);
  const effect = effectTable(input, decided);
  const frame = sheetFrame('reminders', input);
  return {
    ...frame, tieOut: [], ...(decided.refused === null ? {} : { subtitle: `${input.wording.retell(decided.refused)} ${frame.subtitle}` }),
    tables: [tieOutTable(input, lines), ...(effect ? [effect] : []), lineTable(input, lines)], charts: [],
    notes: [say('reminders.note'), ...(effect ? [say('reminders.noteEffect')] : []), ...(effect === null && decided.contacts.some(({ stage }) => stage !== null) ? [say('reminders.noEffect')] : [])],
  };
}

function tieOutTable({ review, wording: { say } }: ReportInput, lines: readonly ReminderLine[]): ReportTable {
  const columns: ReportColumn[] = [
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'invoices', heading: say('reminders.pastDueInvoices'), format: 'count' },
    { id: 'pastDue', heading: say('reminders.pastDue'), format: 'money' },
    { id: 'inLetters', heading: say('reminders.inLetters'), format: 'money' },
    { id: 'heldBack', heading: say('reminders.heldBack'), format: 'money' },
    { id: 'difference', heading: say('column.difference'), format: 'money' },
  ];
  const whole = lines.length <= LINES;
  const rows = reminderTieOut(review, lines, review.asOf).map(({ currency, invoices, pastDue, inLetters, heldBack }): ReportRow => {
    const sum = (column: string, value: number) => (whole ? { formula: `SUMIFS({lines.${column}},{lines.currency},${criterion(currency)})`, value } : value);
    const difference = pastDue - inLetters - heldBack;
    return { currency, meaning: difference === 0 ? 'item' : 'warning', cells: [currency, invoices, pastDue, sum('inLetter', inLetters), sum('heldBack', heldBack), { formula: `ROUND({pastDue}-{inLetters}-{heldBack},${decimalsOf(currency)})`, value: difference }] };
  });
  return { id: 'proof', heading: say('reminders.proof'), columns, rows, currency: null, filters: false, whenEmpty: say('reminders.nothingPastDue') };
}

function lineTable(input: ReportInput, lines: readonly ReminderLine[]): ReportTable {
  const { say } = input.wording;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'letter', heading: say('reminders.letter'), format: 'text' },
    { id: 'because', heading: say('reminders.because'), format: 'text' },
    { id: 'asksFor', heading: say('reminders.asksFor'), format: 'money' },
    { id: 'inLetter', heading: say('reminders.inLetter'), format: 'money' },
    { id: 'heldBack', heading: say('reminders.heldBackLine'), format: 'money' },
    { id: 'days', heading: say('column.daysPastDue'), format: 'days' },
    { id: 'until', heading: say('reminders.until'), format: 'date' },
    { id: 'email', heading: say('customers.email'), format: 'text' },
    { id: 'count', heading: say('reminders.documents'), format: 'count' },
    { id: 'numbers', heading: say('contactLog.invoices'), format: 'text', widest: 40 },
  ];
  const ordered = [...lines.filter(({ send }) => send !== null), ...lines.filter(({ send }) => send === null)];
  return { id: 'lines', heading: say('reminders.lines'), columns, rows: ordered.slice(0, LINES).map((line) => rowOf(input, line, names)), currency: null, filters: true, whenEmpty: say('reminders.none') };
}

function rowOf({ review, wording: { say } }: ReportInput, line: ReminderLine, names: CustomerColumns): ReportRow {
  const { customer, currency } = review.accounts[line.account];
  const because = line.because === 'nothing-due' ? say('reminders.notYet') : line.because === null ? null : say(`wait.${line.because}`);
  return {
    currency, meaning: line.send === null ? 'quiet' : 'item',
    cells: [
      ...names.cellsOf(customer), currency, line.send === null ? say('reminders.noLetter') : say(`letters.stage.${line.send}`), because,
      line.send === null ? null : line.asksFor, line.send === null ? null : line.pastDue, line.send === null ? line.pastDue : null, line.daysPastDue, line.until,
      customer.email, line.documents.length, documentNumbers(review, line.documents, MOST_NUMBERS),
    ],
  };
}

function effectTable({ review, reading, wording: { say } }: ReportInput, { contacts }: DecidedLetters): ReportTable | null {
  const effects = letterEffect(reading.book, contacts, review.asOf);
  if (effects.length === 0) return null;
  const columns: ReportColumn[] = [
    { id: 'stage', heading: say('contactLog.stage'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'letters', heading: say('reminders.letters'), format: 'count' },
    { id: 'invoices', heading: say('contactLog.invoices'), format: 'count' },
    { id: 'asked', heading: say('reminders.asked'), format: 'money' },
    ...EFFECT_DAYS.map((days): ReportColumn => ({ id: `within${days}`, heading: say('reminders.paidWithin', { days }), format: 'percent' })),
  ];
  const rows = effects.map(({ stage, currency, letters, invoices, asked, within }): ReportRow => ({
    currency, cells: [say(`letters.stage.${stage}`), currency, letters, invoices, asked, ...within.map(({ share }) => knownOrDash(share))],
  }));
  return { id: 'effect', heading: say('reminders.effect'), columns, rows, currency: null, filters: false };
}

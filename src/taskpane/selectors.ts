/** What a screen shows, worked out of the state. Pure: figures and choices only; the words are put to them elsewhere. */
import type { ColumnReading, ColumnRole, Ledger, SetAsideKind, SetAsideRow } from '../ledger/ledger';
import type { CurrencyCode } from '../receivables/money';
import type { Day } from '../receivables/days';
import type { LedgerSource } from '../receivables/entries';
import type { ReceivablesReview } from '../receivables/review';
import type { PaneState } from './state';

/** The as-of day in force and where it comes from. */
export function asOfOf(state: PaneState, today: Day): { readonly day: Day; readonly from: 'chosen' | 'stated' | 'today' } {
  if (state.asOf !== null) return { day: state.asOf, from: 'chosen' };
  const stated = state.reading.is === 'read' ? state.reading.ledger.book.statedAsOf : null;
  return stated === null ? { day: today, from: 'today' } : { day: stated, from: 'stated' };
}

/** Roles shown though no column was found for them, because a review leans on them; in the order of the card. */
const ALWAYS_SHOWN: readonly ColumnRole[] = ['customerName', 'invoiceNumber', 'invoiceDate', 'dueDate', 'amount', 'balance', 'currency'];
/** Roles of which any one will do for another. */
const STANDS_FOR: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  customerName: ['customerId'], amount: ['balance', 'debit', 'credit'], balance: ['amount', 'debit', 'credit'],
};

export interface RoleLine {
  readonly role: ColumnRole;
  readonly reading: ColumnReading | null;
}

/** Roles that figures hang on: these stand on the card at once, as does any column that was only guessed. */
const FIGURES_HANG_ON: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['customerId', 'customerName', 'invoiceNumber', 'documentType', 'invoiceDate', 'dueDate', 'amount', 'paid', 'balance', 'debit', 'credit', 'debitCreditSign', 'paidDate', 'currency', 'exchangeRate']);
const GUESSED_BELOW = 0.75;

/** Whether a line of the card may be folded away: read with confidence, and no figure hangs on it. */
export function isMinor({ role, reading }: RoleLine): boolean {
  return !FIGURES_HANG_ON.has(role) && reading !== null && reading.confidence >= GUESSED_BELOW;
}

/** The lines of the card: every column that was read, then (while she corrects) what she might look for and did not find. */
export function roleLines(ledger: Ledger, correcting: boolean): readonly RoleLine[] {
  const found = new Map(ledger.columns.map((one) => [one.role, one]));
  const read = ledger.columns.map((reading) => ({ role: reading.role, reading }));
  const lacking = ALWAYS_SHOWN.filter((role) => !found.has(role) && (correcting || !STANDS_FOR[role]?.some((other) => found.has(other))));
  return [...read, ...lacking.map((role) => ({ role, reading: null }))];
}

export interface AsideGroup {
  readonly kind: SetAsideKind;
  readonly count: number;
  /** The first few, with their reasons. */
  readonly shown: readonly SetAsideRow[];
}

/** Rows set aside, by kind in the order they first occur, each with the first few. */
export function asideGroups(ledger: Ledger, showEach = 5): readonly AsideGroup[] {
  const groups = new Map<SetAsideKind, { count: number; shown: SetAsideRow[] }>();
  for (const row of ledger.setAside) {
    const group = groups.get(row.kind) ?? { count: 0, shown: [] };
    group.count += 1;
    if (group.shown.length < showEach) group.shown.push(row);
    groups.set(row.kind, group);
  }
  return [...groups].map(([kind, group]) => ({ kind, ...group }));
}

/** How many problems of each severity the reader found. */
export function problemCounts(ledger: Ledger): Readonly<Record<'error' | 'warning' | 'notice', number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const problem of ledger.problems) counts[problem.severity] += 1;
  return counts;
}

export interface AgingPart {
  readonly label: string;
  /** Minor units. */
  readonly amount: number;
  /** Of everything open and owed to us, 0 to 1; a bucket that is negative (credits aged inside) has none. */
  readonly share: number;
  /** 0 is not past due; 1 and up are past due, later buckets higher. */
  readonly step: number;
}

export interface CurrencyView {
  readonly currency: CurrencyCode;
  readonly open: number;
  readonly openCount: number;
  readonly pastDue: number;
  /** Of invoices alone, whatever the policy does with credits: `invoicesPastDue` of `invoicesOpen`. */
  readonly pastDueShare: number | null;
  readonly invoicesOpen: number;
  readonly invoicesPastDue: number;
  readonly credits: number;
  readonly disputed: number;
  readonly difference: number;
  /** Ledger less the general ledger's balance that she told; null where she told none. */
  readonly controlDifference: number | null;
  /** The day of the general ledger's balance where it is another than the review's. */
  readonly controlOtherDay: Day | null;
  readonly parts: readonly AgingPart[];
}

/** Each currency's figures, the largest number of open documents first, so that the main currency leads. */
export function currencyViews(review: ReceivablesReview): readonly CurrencyView[] {
  return review.totals.map((totals) => {
    const line = review.tieOut.find(({ currency }) => currency === totals.currency);
    const positive = totals.buckets.reduce((sum, amount) => sum + Math.max(0, amount), 0);
    return {
      currency: totals.currency,
      open: totals.open,
      openCount: totals.openCount,
      pastDue: totals.pastDue,
      pastDueShare: totals.invoicesOpen > 0 ? totals.invoicesPastDue / totals.invoicesOpen : null,
      invoicesOpen: totals.invoicesOpen,
      invoicesPastDue: totals.invoicesPastDue,
      credits: totals.credits,
      disputed: totals.disputed,
      difference: line?.difference ?? 0,
      controlDifference: line?.control === undefined ? null : line.ledger - line.control,
      controlOtherDay: line?.controlOn === undefined || line.controlOn === review.asOf ? null : line.controlOn,
      parts: totals.buckets.map((amount, step) => ({ label: review.bucketLabels[step] ?? '', amount, share: positive > 0 ? Math.max(0, amount) / positive : 0, step })),
    };
  }).sort((a, b) => b.openCount - a.openCount || (a.currency < b.currency ? -1 : 1));
}

export interface CleanUpLine {
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly problem: string;
  /** Whom or what it is about; may be empty. */
  readonly about: string;
  /** The reader's whole sentence; null where the kind of problem has one of its own. */
  readonly message: string | null;
  /** How many customers it is about, where it is said once for all. */
  readonly count: number | null;
  readonly source: LedgerSource | null;
}

const WORST_FIRST = ['error', 'warning', 'notice'] as const;

/** What to put right before anyone is written to: the reader's problems and the review's findings, the worst first. */
export function cleanUpLines(ledger: Ledger, review: ReceivablesReview): readonly CleanUpLine[] {
  const read = ledger.problems.map(({ severity, problem, value, message, sheet, row }, index): CleanUpLine => ({ key: `read ${index}`, severity, problem, about: value, message, count: null, source: row === null ? null : { sheet, row } }));
  const found = review.findings.map(({ severity, problem, customer, value, count, source }, index): CleanUpLine => ({ key: `found ${index}`, severity, problem, about: aboutOf(customer, value), message: null, count: count ?? null, source }));
  return [...read, ...found].sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
}

function aboutOf(customer: string | undefined, value: string): string {
  return customer === undefined || value.includes(customer) ? value : value === '' ? customer : `${customer}, ${value}`;
}

/** Does any currency fail to tie out? */
export function tiesOut(review: ReceivablesReview): boolean {
  return review.tieOut.every((line) => line.difference === 0);
}

/** 0-based column as its letter: 0 is A, 39 is AN. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** What the pane is showing, as plain data, and how each event changes it. Pure: it does nothing, knows no screen and no Office. */
import type { Ledger, LedgerMapping } from '../ledger/ledger';
import type { Day } from '../receivables/days';
import type { Progress } from '../workflow/ports';
import { reducePolicy, type PolicyDraft, type PolicyEvent } from './policy/policy-state';
import type { ColumnOption, Correction, LedgerChoice, ReportName, Reviewed, Survey } from './desk';
import { paceAfter, type Pace } from './time-left';
import { NO_LETTER_WORK, workAfterMarking, workAfterReview, workOn, type LetterWork, type LetterWorkEvent } from './letter-work';

export type Errand = 'review' | 'write' | 'restore' | 'freeze' | 'statements' | 'sample';

/** A sentence for her, until the next event of weight: what was done, stopped or failed. `detail` is for support. */
export interface Notice {
  readonly tone: 'good' | 'quiet' | 'bad';
  readonly text: string;
  readonly detail?: string;
}

export type Reading =
  | { readonly is: 'none' }
  | { readonly is: 'under-way'; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly is: 'read'; readonly ledger: Ledger }
  | { readonly is: 'stopped' }
  | { readonly is: 'refused'; readonly text: string; readonly detail?: string; /** The day and the month cannot be told apart: she can say which is which. */ readonly asksDateOrder?: boolean; /** No headings were found where she may see them. */ readonly asksHeaderRow?: boolean; /** Those that the sheet was looked at with. */ readonly corrections?: LedgerMapping };

export interface PaneState {
  readonly screen: 'ledger' | 'review' | 'letters' | 'customer' | 'policy' | 'plan';
  /** Where Back leads from the policy. */
  readonly policyFrom: 'ledger' | 'review' | 'letters' | 'customer' | 'plan';
  readonly survey: Survey | null;
  readonly choice: LedgerChoice | null;
  /** Her corrections; null until a reading says what is remembered for its shape. */
  readonly mapping: LedgerMapping | null;
  readonly reading: Reading;
  /** Columns to choose from while she corrects; null while she does not. */
  readonly correcting: readonly ColumnOption[] | null;
  /** The day she chose; null follows the ledger. */
  readonly asOf: Day | null;
  /** Long work under way: it takes the whole pane. */
  readonly run: { readonly errand: Errand; readonly progress: Progress | null; readonly stopping: boolean } | null;
  /** A writing was stopped, and Excel still puts back what it had begun. */
  readonly puttingBack: boolean;
  /** How fast the work under way, reading too, told that it goes on. */
  readonly pace: Pace | null;
  readonly reviewed: Reviewed | null;
  /** The ledger changed after the review. */
  readonly stale: boolean;
  readonly written: readonly ReportName[] | null;
  readonly hasPrevious: boolean;
  /** The general ledger's balances by currency, as exact decimals. */
  readonly controlTotals: Readonly<Record<string, string>>;
  /** The day of those balances, YYYY-MM-DD; empty where nobody told it. */
  readonly controlDay: string;
  /** The account whose page is open, as its place in the ledger's accounts: the same in every review of one reading. */
  readonly account: number | null;
  readonly policy: PolicyDraft | null;
  /** Index of the letter in front. */
  readonly letter: number;
  readonly letterWork: LetterWork;
  /** What stands in forms that she began and did not send, by the name of the form; the one touched last comes last. */
  readonly forms: Readonly<Record<string, unknown>>;
  readonly notice: Notice | null;
}

export const INITIAL: PaneState = {
  screen: 'ledger', policyFrom: 'ledger', survey: null, choice: null, mapping: null, reading: { is: 'none' }, correcting: null, asOf: null, run: null, puttingBack: false, pace: null,
  reviewed: null, stale: false, written: null, hasPrevious: false, controlTotals: {}, controlDay: '', account: null, policy: null, letter: 0, letterWork: NO_LETTER_WORK, forms: {}, notice: null,
};

export type PaneEvent =
  | { readonly type: 'surveyed'; readonly survey: Survey }
  | { readonly type: 'chose'; readonly choice: LedgerChoice }
  | { readonly type: 'correcting'; readonly columns: readonly ColumnOption[] | null }
  | { readonly type: 'corrected'; readonly correction: Correction }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'dated'; readonly asOf: Day | null }
  /** Null takes the figure away. */
  | { readonly type: 'controlled'; readonly currency: string; readonly amount: string | null; readonly on: string }
  | { readonly type: 'control-dated'; readonly on: string }
  | { readonly type: 'started'; readonly errand: Errand }
  /** `at`: the moment, in milliseconds of any one clock. */
  | { readonly type: 'progressed'; readonly progress: Progress; readonly at: number }
  | { readonly type: 'stopping' }
  /** What a stopped writing had begun is put back, or could not be. */
  | { readonly type: 'put-back'; readonly notice: Notice }
  /** The run is over and changed nothing that the pane shows; the notice says why. */
  | { readonly type: 'ended'; readonly notice: Notice | null }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'wrote'; readonly reports: readonly ReportName[]; readonly notice: Notice; readonly hasPrevious: boolean }
  | { readonly type: 'restored'; readonly notice: Notice; readonly hasPrevious: boolean }
  | { readonly type: 'ledger-changed' }
  | { readonly type: 'went'; readonly screen: PaneState['screen'] }
  | { readonly type: 'looked-at'; readonly account: number }
  | { readonly type: 'policy'; readonly event: PolicyEvent }
  | { readonly type: 'picked-letter'; readonly letter: number }
  | { readonly type: 'letter-work'; readonly event: LetterWorkEvent }
  /** Null: there is nothing in the form to keep. */
  | { readonly type: 'form'; readonly form: string; readonly fields: unknown }
  /** Letters were logged as sent; the review is the one made after it. */
  | { readonly type: 'marked'; readonly reviewed: Reviewed; readonly notice: Notice }
  /** A payment plan or a contact was written; the review is the one made after it, of the same reading. */
  | { readonly type: 'remade'; readonly reviewed: Reviewed; readonly notice: Notice }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

/** What is remembered for the shape that was read, or refused: a further correction is added to it. */
function correctionsIn(reading: Reading): LedgerMapping | null {
  return (reading.is === 'read' ? reading.ledger.corrections : reading.is === 'refused' ? reading.corrections : null) ?? null;
}

function withHeaderRow({ headerRow: _, ...others }: LedgerMapping, row: number | null): LedgerMapping {
  return row === null ? others : { ...others, headerRow: row };
}

/** The corrections after one more; a sheet of its own keeps the ones made on it. */
export function corrected(mapping: LedgerMapping, correction: Correction): LedgerMapping {
  switch (correction.what) {
    case 'column': return { ...mapping, columns: { ...mapping.columns, [correction.role]: correction.letter } };
    case 'date-order': return { ...mapping, dateOrder: correction.order };
    case 'currency': return { ...mapping, currency: correction.currency };
    case 'kind': return { ...mapping, kind: correction.kind };
    case 'header-row': return withHeaderRow(mapping, correction.row);
    case 'payments': return { ...mapping, payments: correction.sheet };
    case 'customers': return { ...mapping, customers: correction.sheet };
    case 'nothing': return mapping.sheet === undefined ? {} : { sheet: mapping.sheet };
  }
}

function controlled(totals: PaneState['controlTotals'], currency: string, amount: string | null): PaneState['controlTotals'] {
  const others = Object.entries(totals).filter(([one]) => one !== currency);
  return Object.fromEntries(amount === null ? others : [...others, [currency, amount]]);
}

function clampedLetter(state: PaneState, letter: number): number {
  return Math.max(0, Math.min(letter, (state.reviewed?.letters.length ?? 0) - 1));
}

/** The next state. Events that make no sense in a state leave it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'surveyed': return { ...state, survey: event.survey, hasPrevious: event.survey.hasPrevious, controlTotals: event.survey.controlTotals, controlDay: event.survey.controlDay };
    case 'chose': return chose(state, event.choice);
    case 'correcting': return { ...state, correcting: event.columns };
    case 'corrected': return { ...state, mapping: { ...corrected(state.mapping ?? {}, event.correction), ...(state.choice && { sheet: state.choice.sheet }) } };
    case 'read': return { ...state, reading: event.reading, pace: null, mapping: state.mapping ?? correctionsIn(event.reading) };
    case 'dated': return { ...state, asOf: event.asOf };
    case 'controlled': return { ...state, controlTotals: controlled(state.controlTotals, event.currency, event.amount), controlDay: event.on };
    case 'control-dated': return { ...state, controlDay: event.on };
    case 'started': return { ...state, run: { errand: event.errand, progress: null, stopping: false }, pace: null, notice: null };
    case 'progressed': return progressed(state, event.progress, paceAfter(state.pace, event.progress, event.at));
    case 'stopping': return stopping(state);
    case 'put-back': return { ...state, puttingBack: false, notice: event.notice };
    // Putting back ends with the run that does it, not with one begun since.
    case 'ended': return { ...state, run: null, puttingBack: state.puttingBack && state.run !== null, notice: event.notice };
    case 'reviewed': return { ...state, run: null, reviewed: event.reviewed, stale: false, written: null, account: sameReading(state, event.reviewed) ? state.account : null, letter: 0, letterWork: workAfterReview(state.letterWork, state.reviewed, event.reviewed), screen: 'review', notice: null };
    case 'wrote': return { ...state, run: null, puttingBack: false, written: event.reports, hasPrevious: event.hasPrevious, notice: event.notice };
    case 'restored': return { ...state, run: null, puttingBack: false, written: null, hasPrevious: event.hasPrevious, notice: event.notice };
    case 'ledger-changed': return state.reviewed ? { ...state, stale: true } : state;
    case 'went': return went(state, event.screen);
    case 'looked-at': return state.reviewed ? { ...went(state, 'customer'), account: event.account } : state;
    case 'policy': return { ...state, policy: reducePolicy(state.policy, event.event) };
    case 'picked-letter': return { ...state, letter: clampedLetter(state, event.letter), letterWork: { ...state.letterWork, editing: false, typing: null }, notice: null };
    case 'letter-work': return { ...state, letterWork: workOn(state.letterWork, event.event) };
    case 'form': return { ...state, forms: withForm(state.forms, event.form, event.fields) };
    case 'marked': return { ...state, reviewed: event.reviewed, letterWork: workAfterMarking(state.letterWork, event.reviewed), letter: Math.max(0, Math.min(state.letter, event.reviewed.letters.length - 1)), notice: event.notice };
    case 'remade': return { ...state, run: null, puttingBack: false, reviewed: event.reviewed, letter: 0, letterWork: workAfterReview(state.letterWork, state.reviewed, event.reviewed), notice: event.notice };
    case 'noticed': return { ...state, notice: event.notice };
  }
}

/** Accounts keep their places only while the ledger is not read anew. */
function sameReading({ reviewed }: PaneState, next: Reviewed): boolean {
  return reviewed?.ledger.book === next.ledger.book;
}

function went(state: PaneState, screen: PaneState['screen']): PaneState {
  return { ...state, screen, notice: null, policyFrom: screen === 'policy' && state.screen !== 'policy' ? state.screen : state.policyFrom };
}

function withForm(forms: PaneState['forms'], form: string, fields: unknown): PaneState['forms'] {
  const others = Object.entries(forms).filter(([name]) => name !== form);
  return Object.fromEntries(fields === null ? others : [...others, [form, fields]]);
}

/** Another sheet has other columns and other customers: corrections made on one are not taken to the next, nor is what she began to fill in. */
function chose(state: PaneState, choice: LedgerChoice): PaneState {
  return { ...state, choice, forms: state.choice?.sheet === choice.sheet ? state.forms : {}, mapping: null, reading: { is: 'none' }, correcting: null, asOf: null, notice: null };
}

function progressed(state: PaneState, progress: Progress, pace: Pace): PaneState {
  if (state.run) return { ...state, pace, run: { ...state.run, progress } };
  return state.reading.is === 'under-way' ? { ...state, pace, reading: { ...state.reading, progress } } : state;
}

/** A review ends by itself at once; a writing goes on in the background, where it puts back what it began, and the pane is hers again. */
function stopping(state: PaneState): PaneState {
  if (state.run && state.run.errand !== 'review') return { ...state, run: null, puttingBack: true };
  if (state.run) return { ...state, run: { ...state.run, stopping: true } };
  return state.reading.is === 'under-way' ? { ...state, reading: { ...state.reading, stopping: true } } : state;
}

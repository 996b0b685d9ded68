/** The main job as an order of events: ledger, day, review, decisions, letters. Every rule stands elsewhere. */
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import type { Ledger } from '../ledger/ledger';
import type { Letter } from '../letters/letter';
import { languagesOf, letterComposer } from '../letters/compose-letter';
import type { StandingTexts } from '../letters/edited-letters';
import type { LetterText } from '../letters/templates/letter-text';
import type { ContactLog } from '../receivables/contact-log';
import type { Day } from '../receivables/days';
import { decideReminders } from '../receivables/decide-reminders';
import type { ReminderDecision } from '../receivables/decide-reminders';
import { reviewing } from '../receivables/make-review';
import type { CollectionPolicy } from '../receivables/policy';
import type { ReceivablesReview } from '../receivables/review';
import { isoOf } from '../receivables/days';
import { lastLoggedLetter } from '../receivables/contact-log';
import { afterComposing, letterTexts, readLetterTexts, textProblems, type LetterTexts } from './letter-texts';
import { breathe, inSteps, outcomeOf } from './outcome';
import type { RunControl, RunOutcome, Workbook } from './ports';
import { readContactLog, withProblems } from './read-contact-log';
import { NO_PLAN_SHEETS, readPlans } from './read-plans';
import type { PlansReading } from './read-plans';
import type { LedgerRequest } from './read-ledger-sheet';
import { readLedgerSheet } from './read-ledger-sheet';

export interface ReviewRequest extends Omit<LedgerRequest, 'homeCurrency'> {
  readonly policy: CollectionPolicy;
  /** Null: the day that the export's own title states, else `today`. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** Beside those of the Contact Log. */
  readonly contacts: ContactLog;
  /** The Contact Log as read; null or absent where there is none. */
  readonly log?: ContactLogReading | null;
  /** The Templates sheet as it stands; null or absent where there is none. */
  readonly texts?: StandingTexts | null;
  /** The payment plans as read; absent where there are none. */
  readonly plans?: PlansReading;
}

/** A ledger reviewed, with everything decided and nothing written yet. */
export interface ReviewRun {
  readonly ledger: Ledger;
  readonly review: ReceivablesReview;
  /** Where the as-of day comes from. */
  readonly asOfFrom: 'request' | 'ledger' | 'today';
  /** One for each account of the review, in its order. */
  readonly reminders: readonly ReminderDecision[];
  readonly letters: readonly Letter[];
  readonly log: ContactLogReading | null;
  /** The payment plans as read from their sheets. */
  readonly plans: PlansReading;
  /** What the decisions were made with: of the log, and told beside it. */
  readonly contacts: ContactLog;
  /** Why no letter may be written in this run at all: a sentence; null where letters may be. */
  readonly lettersRefused: string | null;
  readonly texts: LetterTexts;
}

/** Letters composed between two breaths: about ten milliseconds' worth. */
const LETTERS_A_STEP = 200;

/** Reads the workbook's ledger and reviews it. Nothing is written. */
export async function reviewLedger(workbook: Workbook, request: ReviewRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const read = await readLedgerSheet(workbook, { ...request, homeCurrency: request.policy.company.homeCurrency }, run);
  if (read.is !== 'done') return read;
  return reviewWithLog(workbook, read.result, request, run);
}

/** Reviews a ledger that has been read already with the Contact Log, the Templates sheet and the payment plans as they stand now. */
export async function reviewWithLog(workbook: Workbook, ledger: Ledger, request: Omit<ReadReviewRequest, 'log' | 'texts' | 'plans'>, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const own = await outcomeOf(run, async () => {
    const [log, texts, plans] = await Promise.all([readContactLog(workbook, ledger, run), readLetterTexts(workbook, run), readPlans(workbook, ledger, run)]);
    return { log: log?.reading ?? null, texts, plans };
  });
  return own.is === 'done' ? reviewRead(ledger, { ...request, ...own.result }, run) : own;
}

export type ReadReviewRequest = Pick<ReviewRequest, 'policy' | 'asOf' | 'today' | 'contacts' | 'log' | 'texts' | 'plans'>;

/** Reviews a ledger that has been read already, such as on another day or under another policy. */
export function reviewRead(ledger: Ledger, request: ReadReviewRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  return outcomeOf(run, async () => {
    const { policy, log = null, plans = NO_PLAN_SHEETS } = request;
    const contacts = [...request.contacts, ...log?.contacts ?? []];
    const stated = ledger.book.statedAsOf;
    const asOf = request.asOf ?? stated ?? request.today;
    const step = async (done: number): Promise<void> => {
      run.report({ stage: 'reviewing', done, total: 2, unit: 'steps' });
      await breathe(run);
    };
    await step(0);
    const review = await inSteps(reviewing(ledger.book, asOf, policy, contacts, plans.plans), run);
    await step(1);
    const lettersRefused = log?.unreadable ?? datedBeforeLog(contacts, asOf, log);
    const decided = decideReminders(review, contacts, policy.reminders, asOf);
    const reminders = lettersRefused === null ? decided : decided.map(withoutLetter);
    await step(2);
    const { letters, texts } = await compose(review, reminders, await letterTexts(languagesOf(review), request.texts ?? null), run);
    const asOfFrom = request.asOf !== null ? 'request' : stated !== null ? 'ledger' : 'today';
    return { ledger: withProblems(ledger, [log?.sheet, request.texts?.sheet, ...plans.sheets], [...log?.problems ?? [], ...textProblems(texts), ...plans.problems]), review, asOfFrom, reminders, letters, log, plans, contacts, lettersRefused, texts };
  });
}

/** A run dated before the last logged letter would write again what was written since. DOMAIN section 5. */
function datedBeforeLog(contacts: ContactLog, asOf: Day, log: ContactLogReading | null): string | null {
  const last = lastLoggedLetter(contacts);
  if (last === null || last.on <= asOf) return null;
  const on = isoOf(last.on);
  return log && last.row !== undefined
    ? `A letter dated ${on} is logged already (row ${last.row} of the sheet "${log.sheet}"), which is after ${isoOf(asOf)}. No letter is written for an earlier day: choose ${on} or later, or correct that row.`
    : `A letter dated ${on} is logged already, which is after ${isoOf(asOf)}. No letter is written for an earlier day: choose ${on} or later, or correct that row.`;
}

function withoutLetter(decision: ReminderDecision): ReminderDecision {
  return 'send' in decision ? { account: decision.account, on: decision.on, wait: 'written-recently', until: null } : decision;
}

async function compose(review: ReceivablesReview, reminders: readonly ReminderDecision[], texts: LetterTexts, run: RunControl): Promise<Pick<ReviewRun, 'letters' | 'texts'>> {
  const due = reminders.flatMap((decision) => ('send' in decision ? [decision] : []));
  const tooLong = new Set<LetterText>();
  const composer = letterComposer(review, texts.shelf, (text) => tooLong.add(text));
  const letters: Letter[] = [];
  for (let from = 0; from < due.length; from += LETTERS_A_STEP) {
    letters.push(...due.slice(from, from + LETTERS_A_STEP).map(composer));
    run.report({ stage: 'composing', done: letters.length, total: due.length, unit: 'letters' });
    await breathe(run);
  }
  return { letters, texts: afterComposing(texts, tooLong) };
}

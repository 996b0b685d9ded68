/** The two tasks that are measured on the large ledger, each through the product's own code, with the time of every stage. Figures are checked against the tight loop's. */
import type { Ledger } from '../../src/ledger/ledger';
import { createLedgerReader, type LedgerReader, type ReadOutcome } from '../../src/ledger/ledger-reader';
import { surveySheet, type ReadingContext } from '../../src/ledger/survey-sheet';
import { accountReviews, firstOfAccounts } from '../../src/receivables/account-reviews';
import { bucketsOf, openEntriesAt } from '../../src/receivables/aging';
import { bucketScheme } from '../../src/receivables/aging-schemes';
import type { Book } from '../../src/receivables/entries';
import type { ReceivablesReview } from '../../src/receivables/review';
import { reviewing } from '../../src/receivables/make-review';
import { documentsAt } from '../../src/receivables/open-balances';
import { paymentHabits } from '../../src/receivables/payment-habits';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { AS_OF, HEADINGS, ROWS } from './large-ledger';
import { processorTime } from './processor-time';
import { measureReports } from './reports';

export type Cells = (string | number)[][];

const COLUMNS = HEADINGS.map((_, index) => index);
/** The number of rows is known beforehand, as it is in a workbook. */
const CONTEXT: ReadingContext = { sheet: 'Ledger', dateSystem: 1900, homeCurrency: 'USD', rows: ROWS + 1 };
const NOT_MAPPED = { customerName: null, currency: null, status: null, reference: null, salesperson: null, country: null };

/** A reading under way and what it has cost so far, milliseconds. */
export class TimedReading {
  readonly reader: LedgerReader;
  take = 0;
  finish = 0;
  longestPart = 0;
  longestStep = 0;
  private row = 1;

  /** `columns` "six" maps document, customer, both dates, amount and payment date; "all" what the product finds. */
  constructor(sample: Cells, columns: 'six' | 'all') {
    const context: ReadingContext = columns === 'six' ? { ...CONTEXT, mapping: { columns: NOT_MAPPED } } : CONTEXT;
    this.reader = createLedgerReader(surveySheet({ firstRow: 1, columns: COLUMNS, values: sample }, context), context);
  }

  takePart(values: Cells): void {
    const started = processorTime();
    this.reader.take({ firstRow: this.row, columns: COLUMNS, values });
    const took = processorTime() - started;
    this.row += values.length;
    this.take += took;
    this.longestPart = Math.max(this.longestPart, took);
  }

  ledger(): Ledger {
    const steps = this.reader.finishing();
    let outcome: ReadOutcome | null = null;
    while (outcome === null) {
      const started = processorTime();
      const step = steps.next();
      const took = processorTime() - started;
      this.finish += took;
      this.longestStep = Math.max(this.longestStep, took);
      if (step.done === true) outcome = step.value;
    }
    if (outcome.is !== 'read') throw new Error(`the large ledger was refused: ${outcome.message}`);
    if (outcome.ledger.rowsTaken !== ROWS) throw new Error(`${outcome.ledger.rowsTaken} of ${ROWS} rows taken`);
    return outcome.ledger;
  }
}

/** Milliseconds for the aging: what is open, buckets and total of every customer, and how each paid, weighted days to pay among it. */
export function timeAging(book: Book, totalOpen: number): number {
  const started = processorTime();
  const { aging } = DEFAULT_POLICY;
  const scheme = bucketScheme(aging, AS_OF);
  const documents = documentsAt(book, AS_OF, aging.termsDays);
  const found = openEntriesAt(book, AS_OF, documents);
  const open = { ...found, bucket: bucketsOf(book, found, AS_OF, aging, scheme) };
  const habits = paymentHabits(book, documents.settledOn, documents.dueOn, new Int32Array(book.accounts.length), 1);
  const accounts = accountReviews(book, open, firstOfAccounts(book, open), scheme.labels.length, habits.ofAccounts);
  const took = processorTime() - started;
  mustAgree(accounts.reduce((sum, account) => sum + account.open, 0), totalOpen);
  return took;
}

export interface ReviewTimes {
  readonly review: number;
  /** Its longest step. */
  readonly longestJudging: number;
  readonly build: number;
  readonly layOut: number;
  readonly longestBlock: number;
}

/** Milliseconds for everything the product makes of a ledger. */
export function timeReview(ledger: Ledger, totalOpen: number): ReviewTimes {
  const steps = reviewing(ledger.book, AS_OF, DEFAULT_POLICY);
  let [took, longestJudging] = [0, 0];
  let review: ReceivablesReview | null = null;
  while (review === null) {
    const started = processorTime();
    const step = steps.next();
    const now = processorTime() - started;
    took += now;
    longestJudging = Math.max(longestJudging, now);
    if (step.done === true) review = step.value;
  }
  mustAgree(review.totals[0].open, totalOpen);
  const { build, layOut, longestBlock } = measureReports(review, ledger);
  return { review: took, longestJudging, build, layOut, longestBlock };
}

/** A benchmark of wrong figures would measure nothing. */
function mustAgree(open: number, totalOpen: number): void {
  if (open !== totalOpen) throw new Error(`the product says ${open} is open, the tight loop ${totalOpen}`);
}

/** `npm run bench`: the product's own reader and review on a full Excel sheet, as ratios to a tight loop in the same run. Floors that are missed end it with an error. */
import { surveySheet } from '../../src/ledger/survey-sheet';
import { createLedgerReader } from '../../src/ledger/ledger-reader';
import type { Ledger } from '../../src/ledger/ledger';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';
import { AS_OF, HEADINGS, ROWS, largeLedgerParts } from './large-ledger';
import { measureLetters } from './letters';
import { measureReports } from './reports';
import { measureSyncs } from './syncs';
import { TightLoop } from './tight-loop';

interface Round {
  readonly parse: number;
  readonly tight: number;
  readonly take: number;
  readonly finish: number;
  readonly review: number;
  readonly reports: number;
  /** Longest single part of reading, milliseconds. */
  readonly longestPart: number;
  /** MiB that the reader holds above one part when all rows are in. */
  readonly held: number;
}

const CONTEXT = { sheet: 'Ledger', dateSystem: 1900, homeCurrency: 'USD' } as const;
const now = (): number => performance.now();
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function oneRound(parts: readonly string[]): Round {
  const columns = HEADINGS.map((_, index) => index);
  const tightLoop = new TightLoop();
  const before = held();
  let [parse, tight, take, longestPart] = [0, 0, 0, 0];
  let firstRow = 1;
  const sample = (JSON.parse(parts[0]) as (string | number)[][]).slice(0, 200);
  const survey = surveySheet({ firstRow: 1, columns, values: sample }, CONTEXT);
  const reader = createLedgerReader(survey, CONTEXT);
  parts.forEach((part, index) => {
    const started = now();
    const values = JSON.parse(part) as (string | number)[][];
    const parsed = now();
    tightLoop.take(values, index === 0 ? 1 : 0);
    const looped = now();
    reader.take({ firstRow, columns, values });
    const taken = now();
    firstRow += values.length;
    parse += parsed - started;
    tight += looped - parsed;
    take += taken - looped;
    longestPart = Math.max(longestPart, taken - looped);
  });
  const started = now();
  const outcome = reader.finish();
  const finished = now();
  if (outcome.is !== 'read') throw new Error(`the large ledger was refused: ${outcome.message}`);
  const review = makeReview(outcome.ledger.book, AS_OF, DEFAULT_POLICY);
  const reviewed = now();
  check(review, outcome.ledger, tightLoop);
  const reports = measureReports(review, outcome.ledger);
  return { parse, tight, take, finish: finished - started, review: reviewed - finished, reports, longestPart, held: held() - before };
}

/** A benchmark of wrong figures would measure nothing. */
function check(review: ReceivablesReview, ledger: Ledger, tightLoop: TightLoop): void {
  if (ledger.rowsTaken !== ROWS) throw new Error(`${ledger.rowsTaken} of ${ROWS} rows taken`);
  if (review.totals[0].open !== tightLoop.totalOpen()) throw new Error(`the review says ${review.totals[0].open}, the tight loop ${tightLoop.totalOpen()}`);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = 0;

function line(name: string, value: number, goal: number, floor: number, unit: string, lowerIsBetter = true): void {
  const bad = lowerIsBetter ? value > floor : value < floor;
  if (bad) missed += 1;
  const good = lowerIsBetter ? value <= goal : value >= goal;
  console.log(`${name.padEnd(64)} ${value.toFixed(value < 10 ? 2 : 0).padStart(9)} ${unit.padEnd(6)} goal ${goal}, floor ${floor}  ${bad ? 'BELOW THE FLOOR' : good ? 'goal met' : 'within the floor'}`);
}

async function main(): Promise<void> {
  console.log(`${ROWS.toLocaleString('en')} rows × ${HEADINGS.length} columns, in parts of 20,000 rows\n`);
  const parts = largeLedgerParts();
  const rounds = Array.from({ length: 5 }, () => oneRound(parts));
  const warm = rounds.slice(1);
  const of = (pick: (round: Round) => number): number => median(warm.map(pick));
  const columns = (round: Round): number => round.take + round.finish;
  const whole = (round: Round): number => columns(round) + round.review + round.reports;
  console.log(`tight loop ${of((round) => round.tight).toFixed(0)} ms, JSON.parse ${of((round) => round.parse).toFixed(0)} ms, take ${of((round) => round.take).toFixed(0)} ms, finish ${of((round) => round.finish).toFixed(0)} ms, review ${of((round) => round.review).toFixed(0)} ms, report sheets ${of((round) => round.reports).toFixed(0)} ms (medians of ${warm.length})\n`);
  line('reading into columns, aging and every figure / tight loop', of((round) => (columns(round) + round.review) / round.tight), 1.2, 1.5, '×');
  line('the whole review, report sheets as data / tight loop', of((round) => whole(round) / round.tight), 2, 3, '×');
  line('the whole review / JSON.parse of the ledger', of((round) => whole(round) / round.parse), 0.4, 0.5, '×');
  line('first call / warm median', whole(rounds[0]) / of(whole), 2, 3, '×');
  line('memory above one part, columns included', Math.max(...rounds.map((round) => round.held)), 100, 200, 'MiB');
  line('longest block of one 20,000-row part', Math.max(...warm.map((round) => round.longestPart)), 50, 200, 'ms');
  const syncs = await measureSyncs();
  line('syncs to read 1,048,575 rows, six columns', syncs.toRead, 20, 54, '');
  line('largest part read', syncs.largestPart / 2 ** 20, 3.5, 5, 'MB');
  line('syncs to write all report sheets, 10,000 open rows', syncs.toWrite, 12, 30, '');
  const letters = measureLetters();
  line('letters a second, text and HTML, 10 rows', letters.lettersPerSecond, 60_000, 30_000, '/s', false);
  line('a template literal / our letters', letters.templateLiteralPerSecond / letters.lettersPerSecond, 5, 8, '×');
  if (missed > 0) {
    console.log(`\n${missed} below the floor`);
    process.exitCode = 1;
  }
}

void main();

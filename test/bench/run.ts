/** The benchmark: the product's own reader and review on a full Excel sheet, as ratios to a tight loop in the same run. Floors that are missed end it with an error. */
import { BareSix, BareTen } from './bare-columns';
import { ROWS, HEADINGS, largeLedgerParts } from './large-ledger';
import { measureLetters } from './letters';
import { TIME_IS, processorTime } from './processor-time';
import type { SyncCounts } from './syncs';
import { TimedReading, timeAging, timeReview, type Cells, type ReviewTimes } from './tasks';
import { TightLoop } from './tight-loop';

interface Round extends ReviewTimes {
  readonly parse: number;
  readonly tight: number;
  /** The columns of each task, and nothing asked of a cell. */
  readonly bareSix: number;
  readonly bareTen: number;
  /** Six columns read, and the aging of every customer. */
  readonly six: { readonly take: number; readonly finish: number; readonly aging: number };
  /** All columns that the product wants. */
  readonly take: number;
  readonly finish: number;
  readonly longestPart: number;
  readonly longestStep: number;
  /** MiB that the reader holds above one part when all rows are in. */
  readonly held: number;
}

const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function oneRound(parts: readonly string[]): Round {
  const six = readSix(parts);
  const before = held();
  const tightLoop = new TightLoop();
  let [parse, tight] = [0, 0];
  const reading = new TimedReading(sampleOf(parts), 'all');
  parts.forEach((part, index) => {
    const started = processorTime();
    const values = JSON.parse(part) as Cells;
    const parsed = processorTime();
    tightLoop.take(values, index === 0 ? 1 : 0);
    tight += processorTime() - parsed;
    parse += parsed - started;
    reading.takePart(values);
  });
  const ledger = reading.ledger();
  const heldNow = held() - before;
  const times = timeReview(ledger, tightLoop.totalOpen());
  const { take, finish, longestPart, longestStep } = reading;
  // Last, for what they leave behind must not be taken for the reader's.
  const bareSix = readBare(parts, new BareSix());
  const bareTen = readBare(parts, new BareTen());
  return { parse, tight, bareSix, bareTen, six: { ...six, aging: timeAging(six.book, tightLoop.totalOpen()) }, take, finish, longestPart, longestStep, held: heldNow, ...times };
}

const sampleOf = (parts: readonly string[]): Cells => (JSON.parse(parts[0]) as Cells).slice(0, 200);

function readSix(parts: readonly string[]): { readonly take: number; readonly finish: number; readonly book: Parameters<typeof timeAging>[0] } {
  const reading = new TimedReading(sampleOf(parts), 'six');
  for (const part of parts) reading.takePart(JSON.parse(part) as Cells);
  const { book } = reading.ledger();
  return { take: reading.take, finish: reading.finish, book };
}

function readBare(parts: readonly string[], columns: BareSix | BareTen): number {
  let took = 0;
  parts.forEach((part, index) => {
    const values = JSON.parse(part) as Cells;
    const started = processorTime();
    columns.take(values, index === 0 ? 1 : 0);
    took += processorTime() - started;
  });
  if (columns.rows !== ROWS) throw new Error(`${columns.rows} of ${ROWS} rows`);
  return took;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = 0;

function line(name: string, value: number, goal: number, floor: number, unit: string, lowerIsBetter = true): void {
  const bad = lowerIsBetter ? value > floor : value < floor;
  if (bad) missed += 1;
  const good = lowerIsBetter ? value <= goal : value >= goal;
  console.log(`${name.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(9)} ${unit.padEnd(6)} goal ${goal}, floor ${floor}  ${bad ? 'BELOW THE FLOOR' : good ? 'goal met' : 'within the floor'}`);
}

/** Measures everything and prints it. */
export async function runBenchmark(measureSyncs: () => Promise<SyncCounts>): Promise<void> {
  console.log(`${ROWS.toLocaleString('en')} rows × ${HEADINGS.length} columns, in parts of 20,000 rows\n`);
  const parts = largeLedgerParts();
  const rounds = Array.from({ length: 5 }, () => oneRound(parts));
  const warm = rounds.slice(1);
  const of = (pick: (round: Round) => number): number => median(warm.map(pick));
  const ms = (pick: (round: Round) => number): string => `${of(pick).toFixed(0)} ms`;
  const task = (round: Round): number => round.six.take + round.six.finish + round.six.aging;
  const whole = (round: Round): number => round.take + round.finish + round.review + round.build;
  console.log(`tight loop ${ms(({ tight }) => tight)}, JSON.parse ${ms(({ parse }) => parse)} (${TIME_IS}, medians of ${warm.length} rounds; ratios within each round)`);
  console.log(`six columns: take ${ms(({ six }) => six.take)}, finish ${ms(({ six }) => six.finish)}, aging ${ms(({ six }) => six.aging)}`);
  console.log(`all columns: take ${ms(({ take }) => take)}, finish ${ms(({ finish }) => finish)}, review ${ms(({ review }) => review)}, report sheets as data ${ms(({ build }) => build)}, laid out ${ms(({ layOut }) => layOut)}\n`);
  const limit = (name: string, bare: (round: Round) => number, ours: (round: Round) => number): void =>
    console.log(`the limit beside it: ${name} bare, nothing asked of any cell / tight loop ${of((round) => bare(round) / round.tight).toFixed(2)} ×; ours take ${of((round) => ours(round) / round.tight).toFixed(2)} ×`);
  limit('six columns', ({ bareSix }) => bareSix, ({ six }) => six.take);
  line('six columns read, aging and days to pay by customer / tight loop', of((round) => task(round) / round.tight), 1.2, 1.5, '×');
  limit('ten columns', ({ bareTen }) => bareTen, ({ take }) => take);
  line('all columns, whole review, report sheets as data / tight loop', of((round) => whole(round) / round.tight), 2, 3, '×');
  line('the same / JSON.parse of the ledger', of((round) => whole(round) / round.parse), 0.4, 0.5, '×');
  line('the same, first call / warm median', whole(rounds[0]) / of(whole), 2, 3, '×');
  line('memory above one part, columns and ledger included', Math.max(...rounds.map((round) => round.held)), 100, 200, 'MiB');
  line('longest block of reading one 20,000-row part', Math.max(...warm.map((round) => round.longestPart)), 50, 200, 'ms');
  console.log(`blocks at ${ROWS.toLocaleString('en')} rows, between which the pane breathes: longest step of deciding what the rows mean ${ms(({ longestStep }) => longestStep)}, of the review ${ms(({ longestJudging }) => longestJudging)}, longest step of making the report sheets ${ms(({ longestBlock }) => longestBlock)}`);
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

/** The backtest as a command: words in, a table and an exit status out. 0 done, 2 a ledger that cannot be tested, 64 wrong usage, 1 a defect of ours. It measures nothing itself. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Ledger } from '../../ledger/ledger';
import { readLedger, sliceOf } from '../../ledger/read-ledger';
import { dayFromIso, isoOf } from '../../receivables/days';
import type { Day } from '../../receivables/days';
import { NotAWorkbook } from '../files/not-a-workbook';
import { openWorkbook } from '../files/open-workbook';
import type { SheetModel, WorkbookModel } from '../host/model';
import type { CommandWorld, ExitStatus } from '../report/command';
import { LEAST_IN_TENTH, POINTS_ALLOWED, calibrationVerdict } from './by-chance';
import { compareForecasts, NothingToCompare } from './compare';
import type { Comparison } from './compare';

const USAGE = 'Usage: npm run backtest -- LEDGER.csv|.xlsx --from YYYY-MM-DD [--to YYYY-MM-DD]';
const LAST_DAY = '9999-12-31';

interface BacktestOptions {
  readonly ledger: string;
  readonly from: Day;
  readonly to: Day;
}

/** A ledger that cannot be tested, said in `message`. */
class Untestable extends Error {}

/** Never rejects. */
export async function backtestCommand(words: readonly string[], world: Pick<CommandWorld, 'print' | 'complain'>): Promise<ExitStatus> {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') {
    world.complain(`${parsed}\n${USAGE}\n`);
    return 64;
  }
  try {
    const { book } = await ledgerIn(parsed.ledger);
    world.print(table(compareForecasts(book, parsed.from, parsed.to), isoOf(parsed.from)));
    return 0;
  } catch (error) {
    const expected = error instanceof Untestable || error instanceof NotAWorkbook || error instanceof NothingToCompare;
    world.complain(expected ? `${error.message}\n` : `This is a mistake of ours. ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return expected ? 2 : 1;
  }
}

/** `--name value` and `--name=value` both work; a sentence where the words make no sense. */
function parseWords(words: readonly string[]): BacktestOptions | string {
  const given = new Map<string, string>();
  const ledgers: string[] = [];
  const rest = words.flatMap((word) => (/^--[^=]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word]));
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at];
    if (!word.startsWith('-')) ledgers.push(word);
    else if (word !== '--from' && word !== '--to') return `There is no option ${word}.`;
    else if (given.has(word)) return `The option ${word} is given twice.`;
    else given.set(word, rest[at += 1] ?? '');
  }
  if (ledgers.length !== 1) return ledgers.length === 0 ? 'No ledger is named.' : `Only one ledger can be read at a time; "${ledgers[1]}" is one too many.`;
  const [from, to] = [dayFromIso(given.get('--from') ?? ''), dayFromIso(given.get('--to') ?? LAST_DAY)];
  if (from === null || to === null) return from === null && !given.has('--from') ? 'Say with --from on which day the test begins.' : `"${given.get(from === null ? '--from' : '--to') ?? ''}" is not a date in the form YYYY-MM-DD.`;
  return from > to ? 'The test ends before it begins: --to is earlier than --from.' : { ledger: ledgers[0], from, to };
}

/** The first sheet that reads as a ledger; where none does, why the first one does not. */
async function ledgerIn(path: string): Promise<Ledger> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Untestable(`There is no file "${path}". Check the name and the folder.`);
  const model = await openWorkbook(readFileSync(path), basename(path));
  const outcomes = model.sheets.map((sheet) => readLedger([sliceOf(rowsOf(sheet))], { sheet: sheet.name, dateSystem: dateSystemOf(model), homeCurrency: 'USD' }));
  for (const outcome of outcomes) if (outcome.is === 'read') return outcome.ledger;
  const [first] = outcomes;
  throw new Untestable(first?.is === 'refused' ? first.message : `"${path}" has no sheet.`);
}

const dateSystemOf = ({ date1904 }: WorkbookModel): 1900 | 1904 => (date1904 ? 1904 : 1900);

function rowsOf({ cells }: SheetModel): (string | number | boolean)[][] {
  return Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => cells.value(row, column)));
}

function table({ ours, lines }: Comparison, from: string): string {
  const figure = (value: number | null, places: number): string => (value === null ? '–' : value.toFixed(places)).padStart(8);
  const off = (said: number, count: number): string => (1.96 * Math.sqrt((said * (1 - said)) / count)).toFixed(3);
  return [
    `${ours.count} invoices issued from ${from} on and settled since, ${ours.lateCount} of them late; each foreseen on its day of issue from what was known before that day.`,
    '', `${'AUC'.padStart(8)}${'Brier'.padStart(8)}${'days off'.padStart(10)}`,
    ...lines.map(({ name, auc, brier, meanError }) => `${figure(auc, 4)}${figure(brier, 4)}${figure(meanError, 2).padStart(10)}  ${name}`),
    '', 'Calibration of Dunwell: chance said, share that was late; "by chance" is how far apart the two may be with so few invoices, nineteen times in twenty',
    `${'tenth'.padStart(12)}${'invoices'.padStart(10)}${'said'.padStart(8)}${'late'.padStart(8)}${'apart'.padStart(8)}${'by chance'.padStart(11)}`,
    ...ours.calibration.filter((tenth) => tenth.count > 0).map(({ from: least, to, count, said, happened }) =>
      `${`${least.toFixed(1)}–${to.toFixed(1)}`.padStart(12)}${String(count).padStart(10)}${said.toFixed(3).padStart(8)}${happened.toFixed(3).padStart(8)}${(happened - said).toFixed(3).padStart(8)}${off(said, count).padStart(11)}`),
    ...verdictLines(ours), '',
  ].join('\n');
}

function verdictLines({ calibration }: Comparison['ours']): string[] {
  const { judged, within, allWithinIfRight, apart, mostByChance } = calibrationVerdict(calibration);
  if (judged === 0) return [];
  return [
    '', `Tenths that hold ${LEAST_IN_TENTH} invoices or more: ${judged}. Within ${POINTS_ALLOWED * 100} points: ${within}. Were every chance exactly right, all ${judged} would be within them in ${Math.round(allWithinIfRight * 100)} of 100 such samples.`,
    `Together they are ${apart.toFixed(1)} apart (squares, in variances of chance); right chances stay below ${mostByChance.toFixed(1)} nineteen times in twenty.`,
  ];
}

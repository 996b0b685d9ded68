/** `npm run backtest -- FILE --from 2013-01-01 [--to 2013-12-31]`: how good the product's forecasts would have been on a ledger's own past, beside simpler ones in the same run. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readLedger, sliceOf } from '../ledger/read-ledger';
import { dayFromIso, isoOf } from '../receivables/days';
import { LEAST_IN_TENTH, POINTS_ALLOWED, calibrationVerdict } from './backtest/by-chance';
import { compareForecasts } from './backtest/compare';
import type { Comparison } from './backtest/compare';
import { openWorkbook } from './files/open-workbook';

const USAGE = 'Usage: npm run backtest -- LEDGER.csv|.xlsx --from YYYY-MM-DD [--to YYYY-MM-DD]';

async function run(args: readonly string[]): Promise<string> {
  const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const [file] = args;
  const from = dayFromIso(after('--from') ?? '');
  const to = dayFromIso(after('--to') ?? '9999-12-31');
  if (file === undefined || file.startsWith('--') || from === null || to === null) throw new Error(USAGE);
  const model = await openWorkbook(readFileSync(file), basename(file));
  const [sheet] = model.sheets;
  const rows = Array.from({ length: sheet.cells.rowCount }, (_, row) => Array.from({ length: sheet.cells.columnCount }, (_cell, column) => sheet.cells.value(row, column)));
  const outcome = readLedger([sliceOf(rows)], { sheet: sheet.name, dateSystem: 1900, homeCurrency: 'USD' });
  if (outcome.is === 'refused') throw new Error(outcome.message);
  return table(compareForecasts(outcome.ledger.book, from, to), isoOf(from));
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

run(process.argv.slice(2)).then((text) => {
  process.stdout.write(text);
}, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 64;
});

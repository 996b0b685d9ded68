/** The lists to choose from in columns of hers: which of a sheet's are ours, and how one is offered and taken back. What is not on a list may be typed all the same. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { addressOf, cellAddress } from './addresses';
import type { StandingChoice, StandingTable } from './snapshot';

const LAST_ROW = 1_048_576;

/** The lists of a laid-out sheet. */
export function wantedChoices(sheet: LaidOutSheet): readonly StandingChoice[] {
  return (sheet.choices ?? []).map(({ column, firstRow, words }) => ({ column, firstRow, words: words.join(',') }));
}

const nameOf = ({ column, firstRow, words }: StandingChoice): string => `${column},${firstRow},${words}`;

function rangeOf(sheet: Excel.Worksheet, { column, firstRow }: StandingChoice): Excel.Range {
  return sheet.getRange(addressOf({ row: firstRow, column, rows: LAST_ROW - firstRow + 1, columns: 1 }));
}

/** Queues the taking back of lists that stand and the offering of those wanted, where they differ. A list reaches down to the sheet's last row, so that rows added later have it too. */
export function replaceChoices(sheet: Excel.Worksheet, wanted: readonly StandingChoice[], standing: readonly StandingChoice[]): void {
  const [names, known] = [new Set(wanted.map(nameOf)), new Set(standing.map(nameOf))];
  for (const choice of standing) if (!names.has(nameOf(choice))) rangeOf(sheet, { ...choice, firstRow: 1 }).dataValidation.clear();
  for (const choice of wanted) {
    if (known.has(nameOf(choice))) continue;
    const { dataValidation } = rangeOf(sheet, choice);
    dataValidation.rule = { list: { inCellDropDown: true, source: choice.words } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
}

/**
 * Queues the question which of our lists stand in the columns of the block; call what it returns after the sync. Ours reach the sheet's last row and refuse nothing; no list of hers does
 * both by itself. One that was `begun` may not have got so far. Each begins under the heading of the table that it belongs to.
 */
export function askChoices(sheet: Excel.Worksheet, block: Block, begun: readonly StandingChoice[] = []): (tables: readonly StandingTable[]) => readonly StandingChoice[] {
  const cells = Array.from({ length: block.columns }, (_, i) => {
    const { dataValidation } = sheet.getRange(cellAddress(LAST_ROW, block.column + i));
    dataValidation.load({ type: true, rule: true, errorAlert: true });
    return { column: block.column + i, dataValidation };
  });
  return (tables) => cells.flatMap(({ column, dataValidation: { type, rule, errorAlert } }): StandingChoice[] => {
    const words = type === 'List' ? rule.list?.source : undefined;
    const table = tables.find((one) => column >= one.block.column && column < one.block.column + one.block.columns);
    return typeof words === 'string' && (errorAlert?.showAlert === false || begun.some((one) => one.words === words)) && table ? [{ column, firstRow: table.block.row + 1, words }] : [];
  });
}

/** Gives every cell of a report sheet its place, formula and format, so that a writer has nothing left to decide. It knows no host. */
import { columnLetter } from '../ledger/column-letter';
import { decimalsOf, toCellNumber, type CurrencyCode } from '../receivables/money';
import { resultOf } from '../receivables/steps';
import { placeFormula, type PlacedTable } from './formula-places';
import { layOutTable } from './lay-out-table';
import { differenceFormat, figureHeadingFormat, figureWidth, moneyFormat, PLAIN_DATE } from './number-formats';
import { planSheet, type SheetPlan } from './place-tables';
import type { Block, LaidOutSheet, ReportChart, ReportSheet, ReportSheetId, TieOutLine } from './report-sheet';
import { SheetCanvas } from './sheet-canvas';

const NARROWEST = 8;
/** What a column has that nobody sized. */
const USUAL_WIDTH = 8.43;
/** A note is read in lines of at least so many characters, also under a narrow table. */
const NARROWEST_NOTE = 90;
/** A chart is at least as wide as so many characters. */
const CHART_WIDTH = 64;
/** Label, ledger, word, aged, word, credits, word, difference. */
const TIE_OUT_COLUMNS = 8;
/** And for each sum that it is compared with: word, sum, word, difference. */
const COMPARED_COLUMNS = 4;

/**
 * The sheet with addresses. `names` are the names that the sheets bear in this workbook; `dateFormat` is the workbook's own number format for dates.
 * Money becomes the number that a cell holds. Throws when a formula names a column that is not there.
 */
export function layOut(sheet: ReportSheet, names: ReadonlyMap<ReportSheetId, string>, dateFormat: string = PLAIN_DATE): LaidOutSheet {
  return resultOf(layingOut(sheet, names, dateFormat));
}

/** The same in steps, between which a screen can be drawn and a stop be heard. */
export function* layingOut(sheet: ReportSheet, names: ReadonlyMap<ReportSheetId, string>, dateFormat: string = PLAIN_DATE): Generator<void, LaidOutSheet> {
  const canvas = new SheetCanvas();
  const plan = planSheet(sheet);
  canvas.text(1, 0, sheet.title);
  canvas.style('title', 1, 0, 1, 1);
  canvas.text(2, 0, sheet.subtitle);
  canvas.style('subtitle', 2, 0, 1, 1);
  sheet.tieOut.forEach((line, index) => layOutTieOut(line, 3 + index, plan, canvas));
  const tieOutColumns = TIE_OUT_COLUMNS + COMPARED_COLUMNS * Math.max(0, ...sheet.tieOut.map(({ compared }) => compared?.length ?? 0));
  canvas.style('tie-out', 3, 0, sheet.tieOut.length, tieOutColumns);
  for (let column = TIE_OUT_COLUMNS - 1; column < tieOutColumns; column += COMPARED_COLUMNS) canvas.style('agrees', 3, column, sheet.tieOut.length, 1);
  for (const placed of plan.tables.values()) {
    const headingRow = plan.headingRows.get(placed.table.id);
    if (headingRow !== undefined) {
      canvas.text(headingRow, 0, placed.table.heading ?? '');
      canvas.style('heading', headingRow, 0, 1, 1);
    }
    yield* layOutTable(placed, { canvas, places: plan.tables, dateFormat });
  }
  const columns = Math.max(tieOutColumns, ...sheet.tables.map((table) => table.columns.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(NARROWEST, canvas.widths[column] ?? 0));
  const notes = sheet.notes.flatMap((note) => linesOf(note, Math.max(NARROWEST_NOTE, sum(widths))));
  notes.forEach((note, index) => canvas.text(plan.firstNote + index, 0, note));
  canvas.style('note', plan.firstNote, 0, notes.length, 1);
  const cells = canvas.cells(columns);
  return {
    id: sheet.id,
    name: names.get(sheet.id) ?? sheet.name,
    cells,
    expected: canvas.expected,
    formats: canvas.formats,
    styles: canvas.styles,
    ramps: canvas.ramps,
    tables: [...plan.tables.values()].filter((placed) => placed.table.filters).map((placed) => filterTable(sheet.id, placed)),
    links: canvas.links,
    choices: [...plan.tables.values()].flatMap(({ table, firstItem }) => table.columns.flatMap(({ choices }, column) => (choices ? [{ firstRow: firstItem, column, words: choices }] : []))),
    charts: sheet.charts.map((chart, index) => placeChart(chart, chartData(chart, plan), wideEnough(plan.charts[index] as Block, widths), canvas)),
    widths,
    fitted: canvas.fitted,
    frozenRows: frozenRowsOf(plan),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The text in lines of at most `longest` characters, broken between words: a note that ran on would make the printed page as wide as itself. */
function linesOf(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + word.length <= longest) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The block over as many columns as a chart needs to be read. */
function wideEnough(block: Block, widths: readonly number[]): Block {
  let [columns, width] = [0, 0];
  for (; width < CHART_WIDTH; columns += 1) width += widths[block.column + columns] ?? USUAL_WIDTH;
  return { ...block, columns };
}

function layOutTieOut(line: TieOutLine, row: number, plan: SheetPlan, canvas: SheetCanvas): void {
  const { currency } = line;
  const label = (column: number, text: string): void => {
    canvas.text(row, column, text);
    canvas.widen(column, text.length + 3);
    // A word stands beside its figure, however wide its column is.
    if (column > 0) canvas.format(figureHeadingFormat(false), row, column, 1, 1);
  };
  const figure = (column: number, minorUnits: number, formula: string | undefined, format: string): void => {
    const value = toCellNumber(minorUnits, currency);
    if (formula === undefined) canvas.figure(row, column, value);
    else canvas.formula(row, column, placeFormula(formula, plan.tables, null)(row), value);
    canvas.format(format, row, column, 1, 1);
    canvas.widen(column, figureWidth(value, 'money', currency));
  };
  label(0, line.label);
  figure(1, line.ledger, undefined, moneyFormat(currency));
  label(2, line.words.aged);
  figure(3, line.aged, rounded(line.agedFormula, currency), moneyFormat(currency));
  label(4, line.words.credits);
  figure(5, line.credits, rounded(line.creditsFormula, currency), moneyFormat(currency));
  label(6, line.words.difference);
  figure(7, line.ledger - line.aged - line.credits, rounded(`B${row}-D${row}-F${row}`, currency), differenceFormat(currency));
  line.compared?.forEach((sum, place) => {
    if (sum === null) return;
    const from = TIE_OUT_COLUMNS + COMPARED_COLUMNS * place;
    label(from, sum.label);
    figure(from + 1, sum.amount, undefined, moneyFormat(currency));
    label(from + 2, sum.difference);
    figure(from + 3, sum.differs, rounded(sum.formula?.(`B${row}`, `${columnLetter(from + 1)}${row}`), currency), differenceFormat(currency));
  });
}

/** Sums of doubles carry dust; a tie-out must not. */
function rounded(formula: string | undefined, currency: CurrencyCode): string | undefined {
  return formula === undefined ? undefined : `ROUND(${formula},${decimalsOf(currency)})`;
}

function filterTable(id: ReportSheetId, placed: PlacedTable): LaidOutSheet['tables'][number] {
  const { table, headingRow, items, columnOf } = placed;
  const words = `${id}-${table.id}`.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const hers = table.columns.flatMap((column, index) => (column.hers ? [index] : []));
  const keyColumns = table.keyColumns?.map((column) => columnOf.get(column) ?? 0);
  const alsoCalled = new Map(table.columns.flatMap((column, index) => (column.alsoCalled ? [[index, column.alsoCalled] as const] : [])));
  return {
    name: `Dunwell_${words.join('')}`,
    block: { row: headingRow, column: 0, rows: 1 + items, columns: table.columns.length },
    keys: hers.length > 0 ? table.rows.map((row) => row.key ?? '') : null,
    ...(keyColumns ? { keyColumns } : {}),
    ...(hers.length > 0 && alsoCalled.size > 0 ? { alsoCalled } : {}),
    hers,
    ...(table.keepsRows ? { keepsRows: true } : {}),
    ...(table.keepsRows || table.rows.some((row) => row.replaceable) ? { replaceable: table.rows.map((row) => row.replaceable ?? hers.map(() => null)) } : {}),
  };
}

function placeChart({ title, kind }: ReportChart, data: Block, at: Block, canvas: SheetCanvas): LaidOutSheet['charts'][number] {
  return { title, kind, data, at, ...(kind === 'stacked-bar' && canvas.numbersIn(data).every((number) => number >= 0) ? { fromZero: true } : {}) };
}

/** Category column and series beside it, headings included: a chart's data is one block. */
function chartData(chart: ReportChart, plan: SheetPlan): Block {
  const placed = plan.tables.get(chart.table);
  const places = [chart.category, ...chart.series].map((id) => placed?.columnOf.get(id));
  if (!placed || places.some((place, index) => place === undefined || place !== (places[0] as number) + index)) {
    throw new Error(`The chart "${chart.title}" needs its category and series side by side in the table ${chart.table}.`);
  }
  return { row: placed.headingRow, column: places[0] as number, rows: 1 + placed.items, columns: places.length };
}

/** Everything down to the table's heading, where the sheet is one table; a page of blocks scrolls as a whole. */
function frozenRowsOf(plan: SheetPlan): number {
  const [only, ...others] = plan.tables.values();
  return only && others.length === 0 ? only.headingRow : 0;
}

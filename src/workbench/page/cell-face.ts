/** What one cell looks like: its text, alignment, colours and link, from its value, its look, the table it is in and the conditional formats over it. It draws nothing. */
import { intersection } from '../host/a1';
import type { CellLook, HostValue, SheetModel, TableModel, WorkbookModel } from '../host/model';
import { shownText } from '../host/number-text';
import { conditionalLook } from './conditional-look';

export interface CellFace {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly look: Partial<CellLook>;
  /** A number or date: where it does not fit, it is shown as "###" and never cut, as in Excel. */
  readonly number: boolean;
  /** Text may run over empty neighbours, as in Excel. */
  readonly spills: boolean;
  readonly filterButton: boolean;
  readonly link: boolean;
}

/** Answers for the cells of one sheet; made anew when anything changed, because it keeps what is costly to find. */
export function facesOf(model: WorkbookModel, sheet: SheetModel): (row: number, column: number) => CellFace {
  const conditional = conditionalLook(sheet);
  return (row, column) => {
    const value = sheet.cells.value(row, column);
    const plain = model.styles.looks[sheet.cells.look(row, column)] ?? model.styles.looks[0];
    const table = sheet.tables.find((candidate) => isIn(candidate, row, column));
    const link = linkOf(sheet, row, column) !== null;
    const look: Partial<CellLook> = {
      ...(table ? tableLook(table, row) : {}),
      ...(link ? { fontColor: LINK_COLOR, underline: true } : {}),
      ...plain,
      ...formatColor(value, plain.numberFormat),
      ...conditional(row, column, value),
    };
    const spills = typeof value === 'string' && value !== '' && !plain.wrap && !table;
    return { text: shownText(value, plain.numberFormat, model.date1904), align: alignment(value, plain), look, number: typeof value === 'number', spills, filterButton: !!table && table.hasHeaders && table.showFilterButton && row === table.area.row, link };
  };
}

const LINK_COLOR = '#0563C1';

function alignment(value: HostValue, look: CellLook): CellFace['align'] {
  if (look.horizontal && look.horizontal !== 'general') return look.horizontal;
  // Text that its format fills up from the left stands at the right.
  if (typeof value === 'number' || (typeof value === 'string' && /(^|;)\* @[^;]*$/.test(look.numberFormat))) return 'right';
  return typeof value === 'boolean' || /^#[A-Z/0!?]+$/.test(value) ? 'center' : 'left';
}

/** "[Red]" in the section that shows the value. */
function formatColor(value: HostValue, format: string): Partial<CellLook> {
  if (typeof value !== 'number' || !/\[red\]/i.test(format)) return {};
  return /\[red\]/i.test(sectionFor(value, format.split(';'))) ? { fontColor: '#C00000' } : {};
}

/** The first whose condition holds; without conditions positives, negatives and zeros have one each. */
function sectionFor(value: number, sections: readonly string[]): string {
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some(Boolean)) return sections.find((_, n) => !conditions[n] || holds(value, conditions[n][1], Number(conditions[n][2]))) ?? sections[0];
  return value < 0 && sections.length > 1 ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function holds(value: number, sign: string, limit: number): boolean {
  const order = Math.sign(value - limit);
  return (order < 0 && sign.startsWith('<')) || (order > 0 && sign.endsWith('>')) || (order > 0 && sign === '>=') || (order === 0 && sign.endsWith('='));
}

/** Where the cell leads, such as "'Ledger'!A17" or an address on the web; null for no link. */
export function linkOf(sheet: SheetModel, row: number, column: number): string | null {
  const link = sheet.links.get(`${row},${column}`);
  if (link) return link.documentReference ?? link.address ?? null;
  const formula = sheet.cells.formula(row, column);
  return formula ? (/^=HYPERLINK\("#?((?:[^"]|"")*)"/i.exec(formula)?.[1].replaceAll('""', '"') ?? null) : null;
}

function isIn(table: TableModel, row: number, column: number): boolean {
  return intersection(table.area, { row, column, rows: 1, columns: 1 }) !== null;
}

/** The accents of Office's theme, by the number at a table style's end: seven of a kind, the first without colour. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#D9D9D9', '#D9E2F3', '#FBE4D5', '#EDEDED', '#FFF2CC', '#DEEAF6', '#E2EFD9'];

function tableLook(table: TableModel, row: number): Partial<CellLook> {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return {};
  const kind = (Number(style[2]) - 1) % 7;
  const light = style[1] === 'Light';
  const { area } = table;
  const isHeader = table.hasHeaders && row === area.row;
  const isTotal = table.showTotals && row === area.row + area.rows - 1;
  if (isHeader) return light && Number(style[2]) <= 7 ? { bold: true, borderBottom: ACCENTS[kind], borderTop: ACCENTS[kind] } : { bold: true, fill: ACCENTS[kind], fontColor: '#FFFFFF' };
  if (isTotal) return { bold: true, borderTop: ACCENTS[kind] };
  const band = table.showBandedRows && (row - area.row - (table.hasHeaders ? 1 : 0)) % 2 === 0;
  return band ? { fill: BANDS[kind] } : {};
}

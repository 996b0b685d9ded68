/** The looks that conditional formats lend to cells: comparisons with a number (by rule, or by a formula that compares the cell itself), and colour scales. Other formulas are left to Excel. */
import { columnName } from '../host/a1';
import type { CellLook, ConditionalFormatModel, HostValue, SheetModel } from '../host/model';

type LookOf = (row: number, column: number, value: HostValue) => Partial<CellLook>;

/** For every format over a sheet, in its order: the first that speaks decides. */
export function conditionalLook(sheet: SheetModel): LookOf {
  const formats = sheet.conditionalFormats.map((format) => ({ area: format.area, lookOf: lookOf(sheet, format) }));
  return (row, column, value) => {
    if (typeof value !== 'number') return {};
    for (const { area, lookOf } of formats) {
      if (!lookOf || row < area.row || column < area.column || row >= area.row + area.rows || column >= area.column + area.columns) continue;
      const look = lookOf(value);
      if (look) return look;
    }
    return {};
  };
}

type ByNumber = (value: number) => Partial<CellLook> | null;

function lookOf(sheet: SheetModel, format: ConditionalFormatModel): ByNumber | null {
  switch (format.type) {
    case 'cell-value':
      return comparison(String(part(format.rule, 'operator')), part(format.rule, 'formula1'), part(format.rule, 'formula2'), format.look);
    case 'custom':
      return ofItself(format);
    case 'color-scale':
      return colorScale(sheet, format);
    default:
      return null;
  }
}

/** "=AND(ISNUMBER(C6),C6>0)" or "=C6>0", where C6 is the area's first cell: only then does every cell compare itself. */
function ofItself({ area, rule, look }: ConditionalFormatModel): ByNumber | null {
  const cell = `${columnName(area.column)}${area.row + 1}`;
  const bare = String(part(rule, 'formula') ?? '').replace(/\s/g, '').replace(/^=AND\(ISNUMBER\(([A-Z]+\d+)\),(.*)\)$/i, (whole, asked: string, rest: string) => (asked === cell ? `=${rest}` : whole));
  const found = /^=([A-Z]+\d+)(>=|<=|<>|>|<|=)(-?[\d.]+)$/i.exec(bare);
  return found && found[1] === cell ? comparison(SIGNS.get(found[2]) ?? '', found[3], '', look) : null;
}

const SIGNS: ReadonlyMap<string, string> = new Map([['>', 'GreaterThan'], ['>=', 'GreaterThanOrEqual'], ['<', 'LessThan'], ['<=', 'LessThanOrEqual'], ['=', 'EqualTo'], ['<>', 'NotEqualTo']]);

/** A key of the rule, whatever its case. */
function part(rule: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(rule).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function comparison(operator: string, formula1: unknown, formula2: unknown, look: Partial<CellLook>): ByNumber | null {
  const first = Number(String(formula1 ?? '').replace(/^=/, ''));
  const second = Number(String(formula2 ?? '').replace(/^=/, ''));
  if (Number.isNaN(first)) return null;
  switch (operator.toLowerCase()) {
    case 'greaterthan':
      return (value) => (value > first ? look : null);
    case 'greaterthanorequal':
      return (value) => (value >= first ? look : null);
    case 'lessthan':
      return (value) => (value < first ? look : null);
    case 'lessthanorequal':
      return (value) => (value <= first ? look : null);
    case 'equalto':
      return (value) => (value === first ? look : null);
    case 'notequalto':
      return (value) => (value !== first ? look : null);
    case 'between':
      return (value) => (value >= first && value <= second ? look : null);
    default:
      return null;
  }
}

/** From the area's lowest number to its highest, through the middle where the scale has three colours. */
function colorScale(sheet: SheetModel, { area, rule }: ConditionalFormatModel): ByNumber | null {
  const colors = ['minimum', 'midpoint', 'maximum'].map((name) => part(rule, name)).filter((point) => typeof point === 'object' && point !== null)
    .map((point) => String(part(point as Record<string, unknown>, 'color') ?? '')).filter((color) => /^#[0-9a-f]{6}$/i.test(color));
  if (colors.length < 2) return null;
  let least = Infinity;
  let most = -Infinity;
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.rowCount); row += 1) {
    for (let column = area.column; column < Math.min(area.column + area.columns, sheet.cells.columnCount); column += 1) {
      const value = sheet.cells.value(row, column);
      if (typeof value !== 'number') continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return (value) => {
    const place = most > least ? ((value - least) / (most - least)) * (colors.length - 1) : 0;
    const from = Math.min(Math.floor(place), colors.length - 2);
    return { fill: mixed(colors[from], colors[from + 1], place - from) };
  };
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share).toString(16).padStart(2, '0')).join('')}`;
}

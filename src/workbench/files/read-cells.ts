/** The cells of one sheet's XML, read as they stream by: cached values, formulas as written, style numbers. It evaluates nothing, and leaves everything around the cells to others. */
import { columnNumber, MAX_COLUMNS, MAX_ROWS } from '../host/a1';
import type { HostValue } from '../host/model';
import { decodeCellText } from './cell-text';
import { damaged } from './not-a-workbook';
import { attributeOf, XmlScanner, type XmlHandler } from './scan-xml';
import { shiftFormula } from './shared-formulas';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: HostValue;
  /** With its "=", or undefined. */
  readonly formula: string | undefined;
  /** The program that wrote the formula never worked it out: an empty text would say that it is one. */
  readonly isUncalculated: boolean;
  /** Style number. */
  readonly style: number;
  /** The formula is one of several that are written once: it cannot be copied out of its place as it stands. */
  readonly shared: boolean;
  /** The cell as written, where it was asked for. */
  readonly source?: string;
}

export interface CellSink {
  cell(cell: ReadCell): void;
  /** When a row begins; `attributes` as written. */
  row?(row: number, attributes: string): void;
  endRow?(row: number): void;
}

const DAY_MS = 86_400_000;

/** A cell of the strict format's date type as a serial. */
function serialOf(text: string, date1904: boolean): HostValue {
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  const serial = time / DAY_MS + 25_569;
  return date1904 ? serial - 1462 : serial < 61 ? serial - 1 : serial;
}

/** Streams `<sheetData>`; hand it to a scanner, or use `cellScanner`. */
export class CellReader implements XmlHandler {
  private row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private formulaAttributes = '';
  private into: 'value' | 'formula' | 'text' | null = null;
  private phonetic = 0;
  /** Set from outside just before the cell closes, by who keeps the source. */
  source: string | undefined;
  private readonly masters = new Map<string, { row: number; column: number; formula: string }>();

  constructor(private readonly strings: readonly string[], private readonly date1904: boolean, private readonly sink: CellSink) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.into = 'value';
    else if (name === 't') this.into = this.phonetic === 0 ? 'text' : null;
    else if (name === 'f') {
      this.into = 'formula';
      this.formula = '';
      this.formulaAttributes = attributes;
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.phonetic += 1;
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.sink.endRow?.(this.row);
    else if (name === 'rPh') this.phonetic -= 1;
    else this.into = null;
  }

  text(text: string): void {
    if (this.into === 'formula') this.formula += text;
    else if (this.into !== null) this.value += text;
  }

  private openRow(attributes: string): void {
    const number = attributeOf(attributes, 'r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) throw damaged(`there is no row ${number ?? this.row + 1}`);
    this.column = -1;
    this.sink.row?.(this.row, attributes);
  }

  private openCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.column >= MAX_COLUMNS || this.row < 0) throw damaged(`there is no cell ${reference ?? ''}`);
    this.type = attributeOf(attributes, 't') ?? 'n';
    const style = attributeOf(attributes, 's');
    this.style = style === undefined ? 0 : Number(style) || 0;
    this.value = '';
    this.formula = null;
  }

  private closeCell(): void {
    const shared = this.formula !== null && attributeOf(this.formulaAttributes, 't') === 'shared';
    const formula = this.formula === null ? undefined : this.readFormula(this.formula, shared);
    const value = this.readValue();
    this.sink.cell({ row: this.row, column: this.column, value, formula, isUncalculated: formula !== undefined && value === '' && this.type !== 'str', style: this.style, shared, ...(this.source === undefined ? {} : { source: this.source }) });
    this.into = null;
  }

  private readFormula(text: string, shared: boolean): string | undefined {
    if (!shared) return text === '' ? undefined : `=${withoutPrefixes(text)}`;
    const group = attributeOf(this.formulaAttributes, 'si') ?? '';
    if (text !== '') {
      this.masters.set(group, { row: this.row, column: this.column, formula: text });
      return `=${withoutPrefixes(text)}`;
    }
    const master = this.masters.get(group);
    return master && `=${withoutPrefixes(shiftFormula(master.formula, this.row - master.row, this.column - master.column))}`;
  }

  private readValue(): HostValue {
    const { value } = this;
    if (value === '') return '';
    switch (this.type) {
      case 's': return this.strings[Number(value)] ?? '';
      case 'b': return value.trim() === '1' || value.trim() === 'true';
      case 'str': case 'inlineStr': return decodeCellText(value);
      case 'e': return value;
      case 'd': return serialOf(value.trim(), this.date1904);
      default: {
        const number = Number(value);
        return Number.isFinite(number) && value.trim() !== '' ? number : value.trim();
      }
    }
  }
}

/** Newer functions carry a prefix in the file that nobody sees in the cell. */
function withoutPrefixes(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.|_xlws\.|_xlpm\./g, '') : formula;
}

/** 0-based column of a cell reference; the row's own number is what counts for the row. */
function columnOf(reference: string): number {
  let end = 0;
  let column = 0;
  for (; end < reference.length && end < 4; end += 1) {
    const code = reference.charCodeAt(end) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return end > 3 ? -1 : end === 0 ? columnNumber('') : column - 1;
}

/** A scanner over a whole sheet part that gives cells to `sink` (with their source, if asked) and, when that was not asked, afterwards holds everything around them, with an empty `<sheetData>`, in `kept`. */
export function cellScanner(strings: readonly string[], date1904: boolean, sink: CellSink, withSource = false): XmlScanner {
  const cells = new CellReader(strings, date1904, sink);
  let depth = 0;
  let inside = false;
  let closing = '';
  const scanner: XmlScanner = new XmlScanner({
    open(name, attributes, tag) {
      depth += 1;
      if (inside) {
        cells.open(name, attributes);
        if (withSource && name === 'row') scanner.keep = true;
        // The tag itself is kept by now; what stood between the cells is not wanted.
        if (withSource && name === 'c') scanner.kept.splice(0, scanner.kept.length - 1);
        if (name === 'c') closing = tag.empty ? '' : `</${tag.qualified}>`;
      } else if (depth === 2 && name === 'sheetData') {
        inside = !tag.empty;
        scanner.keep = !inside;
      }
    },
    close(name) {
      depth -= 1;
      if (inside && depth === 1) {
        inside = false;
        scanner.keep = true;
      } else if (inside) {
        if (withSource && name === 'c') cells.source = scanner.kept.join('') + closing;
        cells.close(name);
      }
    },
    text(text) {
      if (inside) cells.text(text);
    },
  });
  scanner.keep = true;
  return scanner;
}

/** A formula's text cut into tokens: numbers, texts, errors, references with their sheet, structured references, names, signs. */
import { parseArea } from '../a1';

export interface TablePart {
  readonly columns: readonly string[];
  /** "#Totals", "#Data", "#Headers", "#All". */
  readonly parts: readonly string[];
  readonly thisRow: boolean;
}

export type Token =
  | { readonly kind: 'number' | 'text' | 'error' | 'sign'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'reference' | 'name'; readonly sheet: string | null; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'table'; readonly text: string; readonly of: TablePart; readonly from: number; readonly to: number };

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!)/iy;
const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS = /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),@]/y;

/** Null where some character fits nowhere. */
export function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = oneToken(text, at, match);
    if (!token) return null;
    found.push(token);
    at = token.to;
  }
  return found.length > 0 ? found : null;
}

function oneToken(text: string, from: number, match: (pattern: RegExp) => RegExpExecArray | null): Token | null {
  const quoted = match(TEXT);
  if (quoted) return { kind: 'text', text: quoted[1].replace(/""/g, '"'), from, to: from + quoted[0].length };
  const error = match(ERROR);
  if (error) return { kind: 'error', text: error[0].toUpperCase(), from, to: from + error[0].length };
  const sheet = match(SHEET);
  if (sheet) return onSheet(text, from, sheet);
  const cells = match(CELLS);
  if (cells && parseArea(cells[0])) return { kind: 'reference', sheet: null, text: cells[0], from, to: from + cells[0].length };
  const number = match(NUMBER);
  if (number) return { kind: 'number', text: number[0], from, to: from + number[0].length };
  if (text[from] === '[') return structured(text, from, from);
  const name = match(NAME);
  if (name) return text[from + name[0].length] === '[' ? structured(text, from, from + name[0].length) : { kind: 'name', sheet: null, text: name[0], from, to: from + name[0].length };
  const sign = match(SIGN);
  return sign && { kind: 'sign', text: sign[0], from, to: from + sign[0].length };
}

function onSheet(text: string, from: number, sheet: RegExpExecArray): Token | null {
  const name = sheet[1] !== undefined ? sheet[1].replace(/''/g, "'") : sheet[2];
  const at = from + sheet[0].length;
  CELLS.lastIndex = at;
  const cells = CELLS.exec(text);
  if (cells && parseArea(cells[0])) return { kind: 'reference', sheet: name, text: cells[0], from, to: at + cells[0].length };
  ERROR.lastIndex = at;
  const error = ERROR.exec(text);
  if (error) return { kind: 'error', text: error[0].toUpperCase(), from, to: at + error[0].length };
  NAME.lastIndex = at;
  const named = NAME.exec(text);
  return named && { kind: 'name', sheet: name, text: named[0], from, to: at + named[0].length };
}

/** "Table1[Amount]", "Table1[[#Totals],[Amount]]", "[@Amount]", "Table1[[From]:[To]]"; an apostrophe escapes a bracket. */
function structured(text: string, from: number, open: number): Token | null {
  const inner = bracketed(text, open);
  if (inner === null) return null;
  const to = open + inner.length + 2;
  const table = text.slice(from, open);
  const part = { columns: [] as string[], parts: [] as string[], thisRow: false };
  let rest = inner.trim();
  if (rest.startsWith('@')) {
    part.thisRow = true;
    rest = rest.slice(1);
  }
  if (!rest.startsWith('[')) {
    if (rest !== '') addPart(rest, part);
  } else
    for (let at = 0; at < rest.length; ) {
      const piece = rest[at] === '[' ? bracketed(rest, at) : null;
      if (piece === null) {
        if (!/[,:\s]/.test(rest[at])) return null;
        at += 1;
        continue;
      }
      addPart(piece, part);
      at += piece.length + 2;
    }
  return { kind: 'table', text: table, of: part, from, to };
}

function addPart(piece: string, part: { columns: string[]; parts: string[]; thisRow: boolean }): void {
  if (/^#this row$/i.test(piece)) part.thisRow = true;
  else if (piece.startsWith('#')) part.parts.push(piece);
  else part.columns.push(piece.replace(/'(.)/g, '$1'));
}

function bracketed(text: string, open: number): string | null {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "'" && at + 1 < text.length) at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(open + 1, at);
    }
  }
  return null;
}

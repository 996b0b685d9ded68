/** Text as a cell's XML says it: control characters, lone surrogates and what looks like such an escape become _xHHHH_, and back. It knows no elements. */
import { escapeText } from './xml-tree';

/** Longer text makes Excel repair the file. */
export const LONGEST_CELL_TEXT = 32_767;

 
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text that stands for itself: most of it, and much faster told than escaped. */
const PLAIN = /^[ !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/** A cell's text ready to stand inside `<t>` or `<v>`; cut where Excel would cut. */
export function encodeCellText(text: string): string {
  if (text.length <= LONGEST_CELL_TEXT && PLAIN.test(text)) return text;
  const fitting = text.length > LONGEST_CELL_TEXT ? text.slice(0, LONGEST_CELL_TEXT) : text;
  return escapeText(fitting.replace(NEEDS_ESCAPE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));
}

/** The inverse, for text whose entities are already resolved. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Leading or trailing blanks and line ends survive only where this is said. */
export function textElement(name: 't', text: string): string {
  return /^\s|\s$|\n/.test(text) ? `<${name} xml:space="preserve">${encodeCellText(text)}</${name}>` : `<${name}>${encodeCellText(text)}</${name}>`;
}

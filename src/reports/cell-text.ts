/** What goes into a cell so that Excel shows exactly the text that is meant. It knows no sheet and no style. */

/** Excel holds no more in a cell. */
const LONGEST_TEXT = 32_000;

/** Words that Excel, in one language or another, takes for a truth value. */
const TRUTH_VALUES = new Set(['true', 'false', 'wahr', 'falsch', 'vrai', 'faux', 'verdadero', 'falso', 'vero', 'waar', 'onwaar']);
const LONGEST_TRUTH_VALUE = 10;

/** Control characters that a workbook file cannot hold; tab and line breaks stay. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text for a cell. What Excel could read as a formula, number, date or truth value gets a leading apostrophe, which Excel takes off again: anything but
 * words of letters that begin with a letter and hold no digit.
 */
export function textForCell(text: string): string {
  const storable = isPrintableAscii(text) ? text : text.replace(UNSTORABLE, ' ').slice(0, LONGEST_TEXT);
  if (storable === '') return '';
  return isPlainWords(storable) ? storable : `'${storable}`;
}

/** Most texts, told without an expression; none that would have to be shortened. */
function isPrintableAscii(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

function isPlainWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return false;
  }
  const first = text.charCodeAt(0) | 32;
  const beginsWithLetter = first >= 97 && first <= 122 || /^\p{L}/u.test(text);
  return beginsWithLetter && !(text.length <= LONGEST_TRUTH_VALUE && TRUTH_VALUES.has(text.toLowerCase()));
}

/** The text of a cell as it is shown, without the apostrophe that guards it. */
export function shownText(cell: string | number): string {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : String(cell);
}

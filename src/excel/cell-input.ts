/** What must be written into a cell so that it holds exactly a given text, number or formula. It knows Excel's habit of reading typed text as something else. */

export type CellInput = string | number | boolean;

const CALM = /^\p{L}[\p{L} .,;:()&'_-]*$/u;
/** Words that Excel reads as true or false in one of its languages, or as a month and so as a date. */
const READS_AS_VALUE = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar)$/i;

/**
 * The input that leaves exactly `text` as text: with a leading apostrophe where Excel might take it for a formula, number, date, truth
 * value or error. Excel swallows that apostrophe, whatever the cell's format.
 */
export function textInput(text: string): string {
  return text === '' || (CALM.test(text) && !READS_AS_VALUE.test(text) && text.length < 255) ? text : `'${text}`;
}

/** The input for a laid-out cell: formulas of ours and texts that carry their apostrophe already go as they are. */
export function laidOutInput(cell: string | number): CellInput {
  return typeof cell === 'number' || cell === '' || cell.startsWith('=') || cell.startsWith("'") ? cell : textInput(cell);
}

/** The input that puts back what a cell held: `value` and `formula` as Excel told them. */
export function sameAgain(value: CellInput, formula: CellInput): CellInput {
  // A formula is told with its "=" and its value apart; text that begins with "=" is told twice alike.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'string') return isErrorText(value) ? value : textInput(value);
  return value;
}

/** An error typed into a cell ("#N/A") is written as such, not as text. */
function isErrorText(value: string): boolean {
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value);
}

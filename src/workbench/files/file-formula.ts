/** A formula as the file says it: without "=", newer functions with their prefix, table references in full. It computes nothing. */

/** Functions newer than the file format's first edition, of those that receivables sheets meet. */
const PREFIXED = new Set(['CONCAT', 'TEXTJOIN', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'XMATCH', 'UNIQUE', 'SORTBY', 'SEQUENCE', 'LET', 'LAMBDA', 'TEXTBEFORE', 'TEXTAFTER', 'DAYS', 'STDEV.S', 'STDEV.P', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'FORECAST.LINEAR', 'ISFORMULA', 'FORMULATEXT']);
/** These two bear a second prefix. */
const WORKSHEET = new Set(['FILTER', 'SORT']);

// Text, quoted sheet name, table reference with one level of nesting, function name.
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_\\][\w.\\]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\](?!\S*!)|([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** `table` is the table that the cell stands in, for references that leave its name out. */
export function fileFormula(formula: string, table: string | null): string {
  return formula.replace(/^=/, '').replace(TOKENS, (token: string, name?: string, inside?: string, called?: string) => {
    if (called !== undefined) return PREFIXED.has(called.toUpperCase()) ? `_xlfn.${called}` : WORKSHEET.has(called.toUpperCase()) ? `_xlfn._xlws.${called}` : token;
    if (inside === undefined) return token;
    const owner = name ?? table;
    if (owner === null) return token;
    if (!inside.startsWith('@')) return `${owner}[${inside}]`;
    const column = inside.slice(1);
    return column === '' ? `${owner}[#This Row]` : `${owner}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA']);

/** Whether a formula's value is an error that the file has a word for. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}

/** Which number format a built-in number means, in English notation, and back. It formats nothing. */

/** Numbers 0 to 49 as English Excel shows them; the gaps are other languages'. */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [5, '$#,##0_);($#,##0)'], [6, '$#,##0_);[Red]($#,##0)'], [7, '$#,##0.00_);($#,##0.00)'], [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'], [14, 'm/d/yyyy'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'm/d/yyyy h:mm'], [37, '#,##0_);(#,##0)'], [38, '#,##0_);[Red](#,##0)'], [39, '#,##0.00_);(#,##0.00)'], [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'], [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'], [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'], [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mm:ss.0'], [48, '##0.0E+0'], [49, '@'],
];
const CODES = new Map(BUILT_IN);
/** Only those whose look does not depend on the reader's country; 14 is the short date, which ought to. */
const NUMBERS = new Map(BUILT_IN.filter(([number]) => number <= 4 || (number >= 9 && number <= 13) || number === 14 || number === 49).map(([number, code]) => [code, number]));

/** The code of a built-in number; the East-Asian date numbers are dates too. */
export function builtInFormat(number: number): string {
  return CODES.get(number) ?? ((number >= 27 && number <= 36) || (number >= 50 && number <= 58) ? 'm/d/yyyy' : 'General');
}

/** The built-in number of a code, or undefined: it must then be defined. */
export function builtInNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}

/** The currency of every row: its own cell, a mark in the amount, the column, the title, else the home currency, and says so. */
import type { CurrencyCode } from '../receivables/money';
import { currencyOfMark } from './currency-marks';
import type { SectionRow } from './class-rows';
import type { CodeLane } from './code-lane';
import { columnOf, noteProblem, type Reading } from './reading';
import { shownText } from './cells';

export interface RowCurrencies {
  readonly codes: readonly CurrencyCode[];
  /** Index into `codes` by row; null when the whole sheet has one currency. */
  readonly byRow: Uint16Array | null;
}

/** Decides the currencies; a ledger that names none gets the home currency and one notice. */
export function readCurrencies(reading: Reading, sections: readonly SectionRow[]): RowCurrencies {
  const { store, context, survey, count } = reading;
  const home = context.mapping?.currency ?? context.homeCurrency;
  const told = context.mapping?.currency ?? survey.details.columnCurrency;
  const lane = store.codes.get('currency');
  const marks = new Map<number, string>();
  for (const role of ['paid', 'credit', 'debit', 'amount', 'balance'] as const) for (const [row, mark] of store.money.get(role)?.marks ?? []) marks.set(row, mark);
  // A bare "$" below "Moneda: Peso mexicano" is the peso's.
  const ofSign = told ?? home;
  const fallback = told ?? oneMarkOfTotals(reading, marks, home) ?? home;
  if (context.mapping?.currency !== undefined || (!lane && marks.size === 0 && sections.length === 0)) {
    if (told === null) sayNoCurrency(reading, fallback);
    return { codes: [fallback], byRow: null };
  }
  const codes: CurrencyCode[] = [];
  const indexOf = (code: CurrencyCode): number => { const at = codes.indexOf(code); return at >= 0 ? at : codes.push(code) - 1; };
  const byMark = new Map<string, CurrencyCode | null>();
  const byCell = (lane?.distinct ?? ['']).map((value) => (value === '' ? null : currencyOfMark(String(value), home)));
  lane?.distinct.forEach((value, code) => {
    if (code > 0 && byCell[code] === null) noteProblem(reading, 'no-currency', 'warning', null, columnOf(reading, 'currency'), value, `"${shownText(value)}" is not a currency; those rows are taken as ${fallback}.`);
  });
  const only = marks.size === 0 && sections.length === 0 && lane ? onlyCurrency(reading, lane, byCell, fallback) : null;
  if (only !== null) return { codes: [only], byRow: null };
  const byRow = new Uint16Array(count);
  let named = 0, section = 0, below: CurrencyCode | null = null;
  for (let row = 0; row < count; row += 1) {
    for (; section < sections.length && sections[section].row < row; section += 1) below = sections[section].currency;
    let code = lane ? byCell[lane.values[row]] : null;
    if (reading.aside[row] !== 0 && code === null) continue;
    const mark = code === null ? marks.get(row) : undefined;
    if (mark !== undefined) {
      if (!byMark.has(mark)) byMark.set(mark, currencyOfMark(mark, ofSign));
      code = byMark.get(mark) ?? null;
    }
    code ??= below;
    if (code !== null) named += 1;
    byRow[row] = indexOf(code ?? fallback);
  }
  if (named === 0 && told === null && oneMarkOfTotals(reading, marks, home) === null) sayNoCurrency(reading, fallback);
  if (codes.length === 0) codes.push(fallback);
  return { codes, byRow: codes.length > 1 ? byRow : null };
}

/** The currency that every cell names, where all taken rows have it; null otherwise. */
function onlyCurrency(reading: Reading, lane: CodeLane, byCell: readonly (CurrencyCode | null)[], fallback: CurrencyCode): CurrencyCode | null {
  const [, first = null] = byCell;
  if (first === null || byCell.some((currency, code) => code > 0 && currency !== first)) return null;
  if (first === fallback) return first;
  const { aside, count } = reading;
  for (let row = 0; row < count; row += 1) if (lane.values[row] === 0 && aside[row] === 0) return null;
  return first;
}

/** QuickBooks writes the sign on its totals only: one sign throughout is the documents' too. */
function oneMarkOfTotals(reading: Reading, marks: ReadonlyMap<number, string>, home: CurrencyCode): CurrencyCode | null {
  const found = new Set<CurrencyCode | null>();
  for (const [row, mark] of marks) if (reading.aside[row] !== 0) found.add(currencyOfMark(mark, home));
  return found.size === 1 ? [...found][0] : null;
}

function sayNoCurrency(reading: Reading, home: CurrencyCode): void {
  noteProblem(reading, 'no-currency', 'notice', null, null, '', `The sheet "${shownText(reading.survey.sheet)}" names no currency; its amounts are taken as ${home}. Change the currency in the policy or in the mapping if that is wrong.`);
}

/** What is open in all currencies together, beside the figures of each: a column of the Aging Summary and a block of the Overview, with the rate, its day and where it stands. There only where a sheet of rates is. */
import { consolidated, ratesInForce, type ExchangeRate, type RatesInForce } from '../receivables/exchange-rates';
import type { AccountReview } from '../receivables/review';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** Null where there is nothing to consolidate with. */
export function ratesOf({ review, reading }: Pick<ReportInput, 'review' | 'reading'>): RatesInForce | null {
  return ratesInForce(reading.rates ?? [], review.totals.map(({ currency }) => currency), review.policy.company.homeCurrency, review.asOf);
}

/** The column beside, and what stands in it; nothing of either without rates. */
export function inHomeColumn({ wording: { say } }: ReportInput, rates: RatesInForce | null): { readonly columns: readonly ReportColumn[]; readonly cellsOf: (account: Pick<AccountReview, 'currency' | 'open'>) => readonly ReportCell[] } {
  if (rates === null) return { columns: [], cellsOf: () => [] };
  return {
    columns: [{ id: 'inHome', heading: say('column.inHome', { currency: rates.home }), format: 'money', currency: rates.home, total: 'sum' }],
    cellsOf: ({ currency, open }) => [rates.inHome(open, currency) ?? { unknown: true }],
  };
}

/** The total of that column over all currencies; none where a currency has no rate, for a part is no total. */
export function inHomeTotal(input: ReportInput, rates: RatesInForce | null, columns: readonly ReportColumn[]): readonly ReportRow[] {
  const { review, wording: { say } } = input;
  const open = rates === null ? null : consolidated(rates, review.accounts, review.totals.map(({ currency }) => currency)).open;
  if (rates === null || open === null || review.totals.length < 2) return [];
  return [{
    meaning: 'total',
    cells: columns.filter(({ hers }) => !hers).map(({ id }, index): ReportCell => (index === 0 ? say('total.inHome', { currency: rates.home }) : id === 'inHome' ? { formula: 'SUBTOTAL(109,{accounts.inHome})', value: open } : null)),
  }];
}

/** One line a currency with its rate; null without rates. */
export function inHomeBlock(input: ReportInput): ReportTable | null {
  const rates = ratesOf(input);
  if (rates === null) return null;
  const { review, wording: { say } } = input;
  const { lines, open } = consolidated(rates, review.accounts, review.totals.map(({ currency }) => currency));
  const columns: ReportColumn[] = [
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'rate', heading: say('column.exchangeRate'), format: 'exchange-rate' },
    { id: 'rateOn', heading: say('column.rateOn'), format: 'date' },
    { id: 'inHome', heading: say('column.inHome', { currency: rates.home }), format: 'money', currency: rates.home },
  ];
  const rows = lines.map(({ currency, open: own, rate, inHome }): ReportRow => ({
    currency, cells: [currency, own, currency === rates.home ? 1 : rate?.rate ?? { unknown: true }, rate?.on ?? null, inHome ?? { unknown: true }],
  }));
  const total: ReportCell = open === null ? { unknown: true } : { formula: 'SUM({inHome.inHome})', value: open };
  return { id: 'inHome', heading: say('overview.inHome', { currency: rates.home }), columns, rows, currency: null, filters: false, footer: [{ meaning: 'total', cells: [say('total'), null, null, null, total] }] };
}

/** The stamp: every rate in force with its day and its sheet; nothing without rates. */
export function inHomeNotes(input: ReportInput): readonly string[] {
  const rates = ratesOf(input);
  if (rates === null) return [];
  const { review, wording: { say, formats } } = input;
  const found = review.totals.flatMap(({ currency }): ExchangeRate[] => { const rate = rates.rateOf(currency); return rate === null ? [] : [rate]; });
  const missing = review.totals.map(({ currency }) => currency).filter((currency) => currency !== rates.home && rates.rateOf(currency) === null);
  const told = found.map(({ currency, rate, on, source }) => say(on === null ? 'inHome.rateUndated' : 'inHome.rate', {
    foreign: currency, rate: formats.exchangeRate(rate), home: rates.home, day: on === null ? '' : formats.shortDate(on), row: String(source.row),
  }));
  return [
    say('inHome.note', { currency: rates.home, rates: told.join(', '), sheet: found[0].source.sheet }),
    ...(missing.length === 0 ? [] : [say('inHome.missing', { currencies: missing.join(', '), home: rates.home })]),
  ];
}

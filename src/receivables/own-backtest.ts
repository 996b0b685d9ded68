/** Measures the outlook on the ledger's own last year: each month's invoices foreseen from what was known on its first day, against what happened up to the as-of day. It changes no rule. */
import { foreseeByMonth, forecastQuality } from './backtest';
import type { ForecastQuality } from './backtest';
import { addMonths, calendarOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { documentsAt } from './open-balances';
import type { CollectionPolicy } from './policy';

/** More documents than this are measured by the headless run only: a year is twelve times the learning. */
export const MOST_MEASURED = 60_000;
/** Fewer settled invoices say more about chance than about the forecast. */
const LEAST_FORESEEN = 30;

export interface OwnBacktest {
  readonly from: Day;
  readonly to: Day;
  readonly quality: ForecastQuality;
}

/** Null with too little to measure, or ("too-many") too much to measure in a moment. Only invoices settled by `asOf` can be measured, so the last weeks are left out: of them only the quick payers are known. */
export function ownBacktest(book: Book, asOf: Day, policy: CollectionPolicy): OwnBacktest | 'too-few' | 'too-many' {
  if (book.backDating !== 'exact') return 'too-few';
  if (book.entries.count > MOST_MEASURED) return 'too-many';
  const { settledOn, dueOn } = documentsAt(book, asOf, policy.aging.termsDays);
  const to = firstOfMonth(addMonths(asOf, -3)) - 1;
  const from = firstOfMonth(addMonths(to, -11));
  const foreseen = foreseeByMonth(book, from, to, settledOn, dueOn);
  return foreseen.length < LEAST_FORESEEN ? 'too-few' : { from, to, quality: forecastQuality(foreseen) };
}

const firstOfMonth = (day: Day): Day => day - calendarOf(day).dayOfMonth + 1;

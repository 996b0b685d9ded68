/** The Overview's list of what to do today, what is likely to bring most first. It decides nothing of it. */
import { worklist } from '../receivables/worklist';
import { todayActionText, todayNextText } from '../wording/today-text';
import type { ReportColumn, ReportRow, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** More is not done in a day. */
const MOST = 15;

/** The block; null where no letters were decided, so that the list would not be whole. */
export function todayBlock({ review, wording, context: { decided } }: ReportInput): ReportTable | null {
  if (!decided) return null;
  const { say } = wording;
  const columns: ReportColumn[] = [
    { id: 'customer', heading: say('column.customer'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'amount', heading: say('column.amount'), format: 'money' },
    { id: 'gain', heading: say('today.column.gain'), format: 'money' },
    { id: 'what', heading: say('today.column.what'), format: 'text' },
    { id: 'phone', heading: say('today.column.phone'), format: 'text' },
    { id: 'next', heading: say('today.column.next'), format: 'text' },
  ];
  const items = worklist(review, decided.refused === null ? decided.reminders : [], decided.contacts);
  const rows = items.slice(0, MOST).map((item): ReportRow => {
    const { customer, currency } = review.accounts[item.account];
    return { currency, cells: [customer.name, currency, item.amount, item.gain, todayActionText(item, wording), customer.phone, todayNextText(item, wording)] };
  });
  const rest: ReportRow[] = items.length > MOST ? [{ meaning: 'quiet', cells: [say('today.more', { count: items.length - MOST }), null, null, null, null, null, null] }] : [];
  return { id: 'today', heading: say('today.heading'), columns, rows: [...rows, ...rest], currency: null, filters: false, whenEmpty: say('today.none') };
}

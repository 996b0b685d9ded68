/** In which order the text dates of a sheet are written, decided by all its date columns together; it does not repair anything. */
import { NO_DAY } from '../receivables/days';
import type { ColumnRole, DateOrder } from './ledger';
import type { DateLane } from './lanes';
import type { HeadingLanguage } from './heading-sense';
import { isPacked, resolveParts, unpackParts } from './text-dates';

export type TextOrder = 'mdy' | 'dmy' | 'ymd';

export interface OrderEvidence {
  readonly lanes: ReadonlyMap<ColumnRole, DateLane>;
  readonly count: number;
  readonly language: HeadingLanguage;
  /** The title's date: a day, packed parts, or NO_DAY. */
  readonly stated: number;
  /** A person's word. */
  readonly told: DateOrder | undefined;
}

export interface OrderDecided {
  /** For the review: what most dates look like. */
  readonly order: DateOrder;
  /** How each column's undecided texts are to be read. */
  readonly byRole: ReadonlyMap<ColumnRole, TextOrder>;
}

/** The order, or null when nothing in the sheet decides it. */
export function decideDateOrder(evidence: OrderEvidence): OrderDecided | null {
  const { lanes, told } = evidence;
  const byRole = new Map<ColumnRole, TextOrder>();
  const open: ColumnRole[] = [];
  if (told !== undefined && told !== 'serial') {
    for (const role of lanes.keys()) byRole.set(role, told);
    return { order: shownOrder(lanes, told), byRole };
  }
  for (const [role, lane] of lanes) {
    const own = ownEvidence(lane, evidence.count);
    if (own === 'contradictory') return null;
    if (own !== 'none' && own !== 'open') byRole.set(role, own);
    else if (own === 'open') open.push(role);
  }
  if (open.length > 0) {
    const order = commonOrder(byRole) ?? byOtherEvidence(evidence, open);
    if (order === null) return null;
    for (const role of open) byRole.set(role, order);
  }
  return { order: shownOrder(lanes, commonOrder(byRole)), byRole };
}

/** What the column alone proves: a part above 12 is no month. "none" when it has no undecided text, "open" when nothing decides. */
function ownEvidence(lane: DateLane, count: number): TextOrder | 'open' | 'none' | 'contradictory' {
  if (lane.texts === 0) return 'none';
  let packed = 0, dayFirst = 0, monthFirst = 0, yearFirst = 0, asymmetric = 0;
  for (let row = 0; row < count; row += 1) {
    const value = lane.values[row];
    if (!isPacked(value)) continue;
    packed += 1;
    const [first, second] = unpackParts(value);
    if (first > 31) yearFirst += 1;
    else if (first > 12) dayFirst += 1;
    else if (second > 12) monthFirst += 1;
    else if (first !== second) asymmetric += 1;
  }
  if (packed === 0) return 'none';
  if (yearFirst > 0) return 'ymd';
  // One cell in twenty may be a slip; it becomes a problem of its own. More is a column in two orders.
  if (dayFirst > 0 && monthFirst > 0 && Math.min(dayFirst, monthFirst) > 0.05 * Math.max(dayFirst, monthFirst)) return 'contradictory';
  if (dayFirst + monthFirst > 0) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  if (lane.points === packed) return 'dmy';
  return asymmetric === 0 ? 'mdy' : 'open';
}

function commonOrder(byRole: ReadonlyMap<ColumnRole, TextOrder>): TextOrder | null {
  const votes = new Set(byRole.values());
  return votes.size === 1 ? [...votes][0] : null;
}

/** Evidence beside the parts themselves: the title, terms and sequence of the dates, the language of the headings. */
function byOtherEvidence(evidence: OrderEvidence, open: readonly ColumnRole[]): TextOrder | null {
  if (isPacked(evidence.stated)) {
    const [first, second] = unpackParts(evidence.stated);
    if (first > 12) return 'dmy';
    if (second > 12) return 'mdy';
  }
  const monthFirst = plausibility(evidence, open, 'mdy'), dayFirst = plausibility(evidence, open, 'dmy');
  if (monthFirst.wrong === 0 && dayFirst.wrong > 0) return 'mdy';
  if (dayFirst.wrong === 0 && monthFirst.wrong > 0) return 'dmy';
  if (monthFirst.pairs >= 3 && monthFirst.sameTerms >= 0.6 && dayFirst.sameTerms < monthFirst.sameTerms * 0.6) return 'mdy';
  if (dayFirst.pairs >= 3 && dayFirst.sameTerms >= 0.6 && monthFirst.sameTerms < dayFirst.sameTerms * 0.6) return 'dmy';
  if (monthFirst.pairs >= 2 && monthFirst.usualTerms >= 0.8 && dayFirst.usualTerms <= 0.3) return 'mdy';
  if (dayFirst.pairs >= 2 && dayFirst.usualTerms >= 0.8 && monthFirst.usualTerms <= 0.3) return 'dmy';
  return evidence.language === 'en' ? null : 'dmy';
}

/** Days of credit that the trade agrees on. */
const USUAL_TERMS = new Set([0, 7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 45, 60, 75, 90, 120]);

interface Plausibility {
  /** Due or paid before issued, or issued after the title's date. */
  readonly wrong: number;
  readonly pairs: number;
  /** Share of documents with the commonest number of days from invoice to due date. */
  readonly sameTerms: number;
  /** Share of documents whose terms are usual ones. */
  readonly usualTerms: number;
}

function plausibility(evidence: OrderEvidence, open: readonly ColumnRole[], order: 'mdy' | 'dmy'): Plausibility {
  const { lanes, count, stated } = evidence;
  const dayAt = (role: ColumnRole, row: number): number => {
    const value = lanes.get(role)?.values[row] ?? NO_DAY;
    return isPacked(value) ? resolveParts(value, open.includes(role) ? order : 'dmy') ?? NO_DAY : value;
  };
  const terms = new Map<number, number>();
  let wrong = 0, pairs = 0;
  for (let row = 0; row < Math.min(count, 5000); row += 1) {
    const issued = dayAt('invoiceDate', row);
    if (issued <= 0) continue;
    if (stated > 0 && issued > stated) wrong += 1;
    const due = dayAt('dueDate', row), paid = dayAt('paidDate', row);
    if (paid > 0 && paid < issued) wrong += 1;
    if (due <= 0) continue;
    pairs += 1;
    if (due < issued) wrong += 1;
    terms.set(due - issued, (terms.get(due - issued) ?? 0) + 1);
  }
  let most = 0, usual = 0;
  for (const [days, documents] of terms) { most = Math.max(most, documents); if (USUAL_TERMS.has(days)) usual += documents; }
  return { wrong, pairs, sameTerms: pairs === 0 ? 0 : most / pairs, usualTerms: pairs === 0 ? 0 : usual / pairs };
}

function shownOrder(lanes: ReadonlyMap<ColumnRole, DateLane>, textOrder: TextOrder | null): DateOrder {
  let numbers = 0, yearFirst = 0, monthFirst = 0, dayFirst = 0, texts = 0;
  for (const role of ['invoiceDate', 'dueDate'] as const) {
    const lane = lanes.get(role);
    if (!lane) continue;
    numbers += lane.numbers;
    texts += lane.texts;
    yearFirst += lane.yearFirst; monthFirst += lane.monthFirst; dayFirst += lane.dayFirst;
  }
  if (texts === 0 || numbers > texts) return 'serial';
  if (texts > yearFirst + monthFirst + dayFirst && textOrder !== null) return textOrder;
  if (yearFirst >= monthFirst + dayFirst) return 'ymd';
  return monthFirst > dayFirst ? 'mdy' : 'dmy';
}

/** Days of a column with its texts resolved; `failed` is told of each text that is no day in this order. Changes the lane's own array. */
export function resolveLane(lane: DateLane, count: number, order: TextOrder | undefined, failed: (row: number) => void): Int32Array {
  if (lane.texts === 0) return lane.values;
  for (let row = 0; row < count; row += 1) {
    const value = lane.values[row];
    if (!isPacked(value)) continue;
    const day = order === undefined ? null : resolveParts(value, order);
    if (day === null) failed(row);
    lane.values[row] = day ?? NO_DAY;
  }
  return lane.values;
}

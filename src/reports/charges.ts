/** What late payment is charged and early payment costs, as columns and a block: shown only where the policy says so. It works out neither. */
import { discountCost, discountOffers } from '../receivables/early-payment';
import type { ReportCell, ReportColumn, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** Nobody offers it to more at a time. */
const MOST_OFFERS = 15;

/** Columns of the Aging Detail; none where the policy charges no interest. */
export function interestColumns({ review, wording: { say } }: ReportInput): ReportColumn[] {
  if (review.interest === null) return [];
  return [
    { id: 'interest', heading: say('column.interestToDate'), format: 'money', total: 'sum' },
    ...(chargesFixedSums(review.policy.interest) ? [{ id: 'fixedSum', heading: say('column.fixedSum'), format: 'money' as const, total: 'sum' as const }] : []),
    { id: 'interestHow', heading: say('column.interestHow'), format: 'text' },
  ];
}

function chargesFixedSums({ method, fixedSums, flatFee }: ReportInput['review']['policy']['interest']): boolean {
  return method === 'statutory' ? fixedSums : flatFee > 0;
}

const NO_CELLS: readonly ReportCell[] = [];

/** Cells of those columns for a place of `OpenEntries`. */
export function interestCells({ review, wording }: ReportInput): (place: number, currency: string) => readonly ReportCell[] {
  const { interest } = review;
  if (interest === null) return () => NO_CELLS;
  const fixed = chargesFixedSums(review.policy.interest);
  const { say, formats, counted } = wording;
  return (place, currency) => {
    const how = interest.ofPlaces[place] === 0 ? null : interest.partsOf(place)
      .map(({ days, rate, balance }) => say('interest.part', { days: counted('day', days), rate: formats.figure(rate * 100), balance: formats.money(balance, currency) })).join('; ');
    return [interest.ofPlaces[place], ...(fixed ? [interest.fixedSums[place]] : []), how];
  };
}

/** The same cells for documents that stand in one line. */
export function interestOfMany({ review: { interest, policy } }: ReportInput, places: readonly number[]): ReportCell[] {
  if (interest === null) return [];
  const sumOf = (amounts: Float64Array): number => places.reduce((sum, place) => sum + amounts[place], 0);
  return [sumOf(interest.ofPlaces), ...(chargesFixedSums(policy.interest) ? [sumOf(interest.fixedSums)] : []), null];
}

/** What the reader must know of the charge; null where there is none. */
export function interestNote({ review, wording: { say, formats } }: ReportInput): string | null {
  if (review.interest === null) return null;
  const { method, rate, cap, region, rounding } = review.policy.interest;
  if (method === 'statutory' && region === 'us') return say('interest.noteNone');
  const capped = cap !== null && cap < rate;
  const basis = method === 'statutory'
    ? say('interest.noteStatutory', { source: review.interest.source ?? '' })
    : say('interest.noteContract', { rate: formats.figure((capped ? cap : rate) * 100), cap: capped ? say('interest.capped') : '' });
  return `${basis} ${say(`interest.noteRounding.${rounding}`)}`;
}

/** The block of the Overview; null where the policy names no discount. */
export function discountBlock({ review, wording: { say, counted, formats } }: ReportInput): ReportTable | null {
  const terms = review.policy.discount;
  const cost = discountCost(terms);
  if (cost === null) return null;
  const columns: ReportColumn[] = [
    { id: 'measure', heading: say('column.measure'), format: 'text' },
    { id: 'rate', heading: say('column.rate'), format: 'percent' },
  ];
  const rows = [{ cells: [say('discount.simple'), cost.simple] }, { cells: [say('discount.compounded'), cost.compounded] }];
  const heading = say('discount.heading', { share: formats.figure(terms.share * 100), within: counted('day', terms.withinDays), instead: counted('day', terms.insteadOfDays) });
  return { id: 'discount', heading, columns, rows, currency: null, filters: false };
}

/** Customers to whom the discount may be offered, by the day on which they really pay; null where there is no discount or nobody to offer it to. */
export function discountOfferBlock({ review, wording: { say } }: ReportInput): ReportTable | null {
  if (discountCost(review.policy.discount) === null) return null;
  const offers = discountOffers(review);
  if (offers.length === 0) return null;
  const columns: ReportColumn[] = [
    { id: 'customer', heading: say('column.customer'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'usual', heading: say('discount.usualDays'), format: 'days' },
    { id: 'simple', heading: say('discount.simpleShort'), format: 'percent' },
    { id: 'compounded', heading: say('discount.compoundedShort'), format: 'percent' },
  ];
  const rows = offers.slice(0, MOST_OFFERS).map(({ account: { customer, currency, open }, usualDays, cost }) => ({ currency, cells: [customer.name, currency, open, usualDays, cost.simple, cost.compounded] }));
  return { id: 'offers', heading: say('discount.offers'), columns, rows, currency: null, filters: false };
}

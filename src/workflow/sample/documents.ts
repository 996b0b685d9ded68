/** Makes the sample ledger's documents: eighteen months of trade up to 30 September 2026, the same on every machine, with each case that a real ledger has. */
import { addMonths, dayFromIso } from '../../receivables/days';
import type { Day } from '../../receivables/days';
import { SAMPLE_CUSTOMERS } from './customers';
import type { SampleCustomer } from './customers';

export interface SampleDocument {
  readonly customer: SampleCustomer;
  readonly number: string;
  readonly type: 'Invoice' | 'Credit note' | 'Payment';
  readonly issued: Day;
  readonly due: Day | null;
  /** Major units of the customer's currency. */
  readonly amount: number;
  readonly paid: number;
  readonly paidOn: Day | null;
  readonly disputed: boolean;
  readonly reference: string;
  /** Where the package says something else than open, part paid or paid. */
  readonly status?: string;
}

/** The day on which the sample ledger was exported. */
export const SAMPLE_AS_OF: Day = dayFromIso('2026-09-30') ?? 0;

/** A small repeatable generator (mulberry32), 0 to 1. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Documents in the order of their dates, numbered as they were issued. */
export function sampleDocuments(): readonly SampleDocument[] {
  const random = repeatable(20260930);
  const invoices = SAMPLE_CUSTOMERS.flatMap((customer) => invoicesOf(customer, random));
  const odd = oddities(invoices);
  const all = [...invoices, ...odd].sort((a, b) => a.issued - b.issued || (a.customer.number < b.customer.number ? -1 : 1));
  let next = 20100;
  return all.map((document) => ({ ...document, number: document.number || `${document.type === 'Invoice' ? 'INV' : document.type === 'Credit note' ? 'CN' : 'PMT'}-${(next += 1)}` }));
}

function invoicesOf(customer: SampleCustomer, random: () => number): SampleDocument[] {
  const months = 18;
  return Array.from({ length: customer.invoices }, (_, index) => {
    const month = customer.invoices === 1 ? 1 : Math.round((index * (months - 1)) / (customer.invoices - 1));
    const issued = addMonths(SAMPLE_AS_OF, month - months + 1) - 27 + Math.floor(random() * 26);
    const late = customer.lateBy + (customer.slowsBy ?? 0) * month + Math.round((random() + random() - 1) * customer.spread);
    const due = issued + customer.termsDays;
    const paidOn = Math.max(issued + 1, due + late);
    const places = customer.currency === 'JPY' ? 1 : 100;
    const amount = Math.round(customer.usual * (0.55 + random() * 0.9) * places) / places;
    const settled = paidOn <= SAMPLE_AS_OF && !(month >= months - 7 && random() < (customer.unpaid ?? 0));
    return { customer, number: '', type: 'Invoice', issued, due, amount, paid: settled ? amount : 0, paidOn: settled ? paidOn : null, disputed: false, reference: random() < 0.4 ? `PO-${4000 + Math.floor(random() * 900)}` : '' };
  });
}

/** What makes a ledger real: one line a case, each on a customer of its own. Changes the invoices and gives the documents to add. */
function oddities(invoices: SampleDocument[]): SampleDocument[] {
  const openOf = (number: string): number => {
    for (let index = invoices.length - 1; index >= 0; index -= 1) if (invoices[index].customer.number === number && invoices[index].paid === 0) return index;
    throw new Error(`The sample's customer ${number} has nothing open.`);
  };
  const change = (number: string, how: (one: SampleDocument) => Partial<SampleDocument>): void => {
    const index = openOf(number);
    invoices[index] = { ...invoices[index], ...how(invoices[index]) };
  };
  const half = (one: SampleDocument): number => Math.round(one.amount * 50) / 100;
  change('000492', (one) => ({ paid: half(one), paidOn: SAMPLE_AS_OF - 12 }));
  change('000602', (one) => ({ paid: half(one), paidOn: SAMPLE_AS_OF - 5 }));
  change('000503', () => ({ disputed: true, reference: 'PO-4711 (short delivery)' }));
  change('000624', () => ({ disputed: true }));
  change('000520', () => ({ due: null }));
  change('000411', (one) => ({ paid: one.amount - 0.01, paidOn: SAMPLE_AS_OF - 3 }));
  change('000452', (one) => ({ due: one.issued - 3 }));
  change('000533', () => ({ reference: '=SUM(A1:A9)' }));
  change('000498', () => ({ reference: '@night shift, gate 4' }));
  change('000514', (one) => ({ paid: one.amount + 120, paidOn: SAMPLE_AS_OF - 8 }));
  const of = (number: string): SampleCustomer => {
    const found = SAMPLE_CUSTOMERS.find((customer) => customer.number === number);
    if (!found) throw new Error(`The sample has no customer ${number}.`);
    return found;
  };
  change('000428', (one) => ({ customer: { ...one.customer, name: 'Barrow St. Theatre' } }));
  const twice: SampleDocument = { customer: of('000486'), number: 'INV-20099', type: 'Invoice', issued: SAMPLE_AS_OF - 47, due: SAMPLE_AS_OF - 17, amount: 1480, paid: 0, paidOn: null, disputed: false, reference: 'PO-4410' };
  const draft: SampleDocument = { ...twice, customer: of('000474'), number: 'INV-DRAFT-7', issued: SAMPLE_AS_OF - 1, due: SAMPLE_AS_OF + 29, amount: 990, reference: '', status: 'Draft' };
  const credit = (number: string, type: 'Credit note' | 'Payment', days: number, amount: number): SampleDocument =>
    ({ customer: of(number), number: '', type, issued: SAMPLE_AS_OF - days, due: null, amount: -amount, paid: 0, paidOn: null, disputed: false, reference: type === 'Payment' ? 'On account' : 'Returned goods' });
  return [twice, twice, draft, credit('000417', 'Credit note', 22, 310.5), credit('000481', 'Payment', 9, 1500), credit('000619', 'Credit note', 40, 95.2), credit('000706', 'Payment', 15, 120000), credit('000545', 'Payment', 4, 50)];
}


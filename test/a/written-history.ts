/** Histories made up by chance: what was invoiced, when it was due and how it was paid, written out as the lists in which products tell it. It decides what is written, never what is read. */
import fc from 'fast-check';
import type { CellValue } from '../../src/ledger/ledger';
import { isoOf } from '../../src/receivables/days';
import { AS_OF } from './written-ledger';

export interface WrittenInvoice {
  readonly customer: string;
  readonly number: string;
  readonly issued: number;
  /** Days from the invoice. */
  readonly terms: number;
  /** Cents. */
  readonly total: number;
  /** In the order of their days, none later than the as-of date; together never more than the total. */
  readonly payments: readonly { readonly on: number; readonly amount: number }[];
}

/** "status" tells of each invoice whether and when it was paid; "transactions" has payments on rows of their own; "ages" what is open in a column for each age, "payments" has them on a sheet of their own. */
export type Telling = 'status' | 'transactions' | 'sides' | 'ages' | 'payments';

interface Words {
  readonly customer: string; readonly number: string; readonly issued: string; readonly due: string; readonly terms: string; readonly amount: string;
  readonly status: string; readonly paid: string; readonly unpaid: string; readonly paidOn: string;
  readonly type: string; readonly invoice: string; readonly payment: string; readonly appliesTo: string; readonly debit: string; readonly credit: string;
  readonly notDue: string; readonly days: (from: number, to: number) => string; readonly over: string; readonly open: string; readonly net: (days: number) => string;
}

/** As products of six languages say it. */
const WORDS: readonly Words[] = [
  { customer: 'Customer', number: 'Invoice No', issued: 'Invoice Date', due: 'Due Date', terms: 'Terms', amount: 'Amount', status: 'Status', paid: 'Paid', unpaid: 'Unpaid', paidOn: 'Paid Date', type: 'Type', invoice: 'Invoice', payment: 'Payment', appliesTo: 'Applies To', debit: 'Debit', credit: 'Credit', notDue: 'Current', days: (from, to) => `${from}-${to}`, over: 'Over 90', open: 'Balance', net: (days) => (days === 0 ? 'Due on receipt' : `Net ${days}`) },
  { customer: 'Kunde', number: 'Rechnungsnummer', issued: 'Rechnungsdatum', due: 'Fällig am', terms: 'Zahlungsziel', amount: 'Betrag', status: 'Status', paid: 'bezahlt', unpaid: 'offen', paidOn: 'Bezahlt am', type: 'Belegart', invoice: 'Rechnung', payment: 'Zahlung', appliesTo: 'Bezug', debit: 'Soll', credit: 'Haben', notDue: 'Nicht fällig', days: (from, to) => `${from}-${to} Tage`, over: '> 90 Tage', open: 'Offener Betrag', net: (days) => `${days} Tage netto` },
  { customer: 'Client', number: 'N° facture', issued: 'Date facture', due: 'Échéance', terms: 'Conditions de paiement', amount: 'Montant TTC', status: 'Statut', paid: 'Payée', unpaid: 'Impayée', paidOn: 'Date de paiement', type: 'Type', invoice: 'Facture', payment: 'Règlement', appliesTo: 'Pièce réglée', debit: 'Débit', credit: 'Crédit', notDue: 'Non échu', days: (from, to) => `${from}-${to} jours`, over: '+ 90 jours', open: 'Solde', net: (days) => `${days} jours` },
  { customer: 'Cliente', number: 'N.º factura', issued: 'Fecha factura', due: 'Vencimiento', terms: 'Condiciones de pago', amount: 'Importe', status: 'Estado', paid: 'Pagada', unpaid: 'Pendiente', paidOn: 'Fecha de cobro', type: 'Tipo', invoice: 'Factura', payment: 'Cobro', appliesTo: 'Documento aplicado', debit: 'Debe', credit: 'Haber', notDue: 'No vencido', days: (from, to) => `${from}-${to} días`, over: 'Más de 90 días', open: 'Saldo pendiente', net: (days) => `${days} días` },
  { customer: 'Cliente', number: 'Numero fattura', issued: 'Data fattura', due: 'Scadenza', terms: 'Condizioni di pagamento', amount: 'Importo', status: 'Stato', paid: 'Pagata', unpaid: 'Non pagata', paidOn: 'Data incasso', type: 'Tipo', invoice: 'Fattura', payment: 'Incasso', appliesTo: 'Documento pagato', debit: 'Dare', credit: 'Avere', notDue: 'A scadere', days: (from, to) => `${from}-${to} gg`, over: 'Oltre 90 gg', open: 'Saldo', net: (days) => `${days} gg` },
  { customer: 'Klant', number: 'Factuurnummer', issued: 'Factuurdatum', due: 'Vervaldatum', terms: 'Betalingstermijn', amount: 'Bedrag', status: 'Status', paid: 'Betaald', unpaid: 'Openstaand', paidOn: 'Betaald op', type: 'Soort', invoice: 'Factuur', payment: 'Betaling', appliesTo: 'Betreft factuur', debit: 'Debet', credit: 'Credit', notDue: 'Niet vervallen', days: (from, to) => `${from}-${to} dagen`, over: '> 90 dagen', open: 'Saldo', net: (days) => `${days} dagen` },
];

const NAMES = ['Aspen Co', 'Birch GmbH', 'Cedar & Sons', 'Dahlia Ltd', 'Elm SA'];

export const aHistory: fc.Arbitrary<readonly WrittenInvoice[]> = fc.array(fc.record({
  customer: fc.nat(NAMES.length - 1), back: fc.integer({ min: 20, max: 300 }), terms: fc.constantFrom(14, 30, 30, 45, 60),
  total: fc.integer({ min: 200, max: 9_000_000 }), shares: fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 2 }), days: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 2, maxLength: 2 }),
}), { minLength: 3, maxLength: 25 }).map((drafts) => drafts.map((draft, index) => {
  // The first invoice is past the 12th of its month, so that its texts tell their own order, and nothing of it was paid.
  const issued = index === 0 ? 46162 : AS_OF - draft.back;
  let left = draft.total, on = issued;
  const payments = index === 0 ? [] : draft.shares.flatMap((share, at) => {
    const amount = Math.min(left, Math.ceil((draft.total * share) / 100));
    on += draft.days[at];
    if (on > AS_OF || amount === 0) return [];
    left -= amount;
    return [{ on, amount }];
  });
  return { customer: NAMES[draft.customer], number: `R${1000 + index}`, issued, terms: draft.terms, total: draft.total, payments };
}));

export interface HistoryShape {
  readonly words: number;
  readonly telling: Telling;
  /** Terms in words stand in place of the due date. */
  readonly terms: boolean;
  /** Payments carry a minus. */
  readonly signed: boolean;
  readonly status: boolean;
  readonly sums: boolean;
  readonly places: readonly number[];
}

export const aHistoryShape: fc.Arbitrary<HistoryShape> = fc.record({
  words: fc.nat(WORDS.length - 1), telling: fc.constantFrom<Telling>('status', 'transactions', 'sides', 'ages', 'payments'), terms: fc.boolean(), signed: fc.boolean(), status: fc.boolean(), sums: fc.boolean(),
  places: fc.array(fc.nat(1_000_000), { minLength: 14, maxLength: 14 }),
});

/** What is open on the as-of date by number, cents; with "status", where part payments have no place, an invoice is paid when all of it is. */
export function openOf(history: readonly WrittenInvoice[]): Record<string, number> {
  return Object.fromEntries(history.map((one) => [one.number, leftOf(one)]).filter(([, left]) => left !== 0));
}

/** The history as the list tells it: invoices partly paid are told as not paid where the list has no place for more. */
export function asTold(history: readonly WrittenInvoice[], { telling }: HistoryShape): readonly WrittenInvoice[] {
  if (telling === 'ages') return history.filter((one) => leftOf(one) > 0);
  return telling === 'status' ? history.map((one) => (leftOf(one) === 0 ? one : { ...one, payments: [] })) : history;
}

/** The rows of the list, headings first. */
export function writeHistory(history: readonly WrittenInvoice[], shape: HistoryShape): CellValue[][] {
  const words = WORDS[shape.words];
  const dueOrTerms = (one: WrittenInvoice): [string, CellValue] => (shape.terms && shape.telling !== 'ages' ? [words.terms, words.net(one.terms)] : [words.due, isoOf(one.issued + one.terms)]);
  const head = (one: WrittenInvoice): [string, CellValue][] => [[words.customer, one.customer], [words.number, one.number], [words.issued, isoOf(one.issued)], dueOrTerms(one)];
  const rows: [string, CellValue][][] = [];
  for (const one of history) {
    switch (shape.telling) {
      case 'status': {
        const paid = leftOf(one) === 0;
        const told: [string, CellValue][] = [[words.status, paid ? words.paid : words.unpaid]];
        rows.push([...head(one), [words.amount, one.total / 100], ...(shape.status ? told : []), [words.paidOn, paid ? isoOf(one.payments[one.payments.length - 1].on) : '']]);
        break;
      }
      case 'payments': rows.push([...head(one), [words.amount, one.total / 100]]); break;
      case 'ages': rows.push([...head(one), ...agesOf(one, words), ...(shape.signed ? [[words.open, leftOf(one) / 100] as [string, CellValue]] : [])]); break;
      default: {
        const money = (amount: number, paid: boolean): [string, CellValue][] => (shape.telling === 'sides'
          ? [[words.debit, paid ? '' : amount / 100], [words.credit, paid ? amount / 100 : '']] : [[words.amount, (paid && shape.signed ? -amount : amount) / 100]]);
        rows.push([...head(one), [words.type, words.invoice], [words.appliesTo, ''], ...money(one.total, false)]);
        one.payments.forEach(({ on, amount }, at) => rows.push([[words.customer, one.customer], [words.number, `Z${one.number.slice(1)}${at}`], [words.issued, isoOf(on)], [dueOrTerms(one)[0], ''], [words.type, words.payment], [words.appliesTo, one.number], ...money(amount, true)]));
      }
    }
  }
  return tableOf(rows, shape);
}

/** The sheet of payments beside a list of invoices; null when nothing was paid. */
export function writePayments(history: readonly WrittenInvoice[], shape: HistoryShape): CellValue[][] | null {
  const words = WORDS[shape.words];
  const rows = history.flatMap((one) => one.payments.map(({ on, amount }): [string, CellValue][] => [
    [words.paidOn, isoOf(on)], [words.customer, one.customer], [words.number, one.number], [words.amount, (shape.signed ? -amount : amount) / 100]]));
  return rows.length === 0 ? null : tableOf(rows, shape);
}

/** Headings and rows, the columns in the order of the shape, sums below where it has them. */
function tableOf(rows: readonly (readonly [string, CellValue][])[], { places, sums, words }: HistoryShape): CellValue[][] {
  const order = rows[0].map((_, column) => column).sort((left, right) => places[left] - places[right]);
  const table = [order.map((column) => rows[0][column][0]), ...rows.map((row) => order.map((column) => row[column][1]))];
  return sums ? [...table, sumOf(table, WORDS[words])] : table;
}

const leftOf = (one: WrittenInvoice): number => one.total - one.payments.reduce((sum, { amount }) => sum + amount, 0);

function agesOf(one: WrittenInvoice, words: Words): [string, CellValue][] {
  const late = AS_OF - one.issued - one.terms;
  const at = late <= 0 ? 0 : Math.min(4, Math.ceil(late / 30));
  return [words.notDue, words.days(1, 30), words.days(31, 60), words.days(61, 90), words.over].map((heading, age) => [heading, age === at ? leftOf(one) / 100 : 0]);
}

/** The line of sums, its word in the first column that holds no amounts. */
function sumOf(table: readonly (readonly CellValue[])[], words: Words): CellValue[] {
  const amounts = new Set<CellValue>([words.amount, words.debit, words.credit, words.open, words.notDue, words.days(1, 30), words.days(31, 60), words.days(61, 90), words.over]);
  const label = table[0].findIndex((heading) => !amounts.has(heading));
  return table[0].map((heading, column) => (amounts.has(heading) ? Math.round(table.slice(1).reduce((sum, row) => sum + Number(row[column]) * 100, 0)) / 100 : column === label ? 'Total' : ''));
}

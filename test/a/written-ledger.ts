/** Ledgers made up by chance and written out as sheets in the shapes of many exports, for tests that read them back. It decides what is written, never what is read. */
import fc from 'fast-check';
import type { CellValue, GridSlice } from '../../src/ledger/ledger';
import { sliceOf } from '../../src/ledger/read-ledger';
import { isoOf } from '../../src/receivables/days';

export interface WrittenDocument {
  readonly customer: string;
  readonly number: string;
  readonly issued: number;
  readonly due: number;
  /** Cents; total and open have the same sign. */
  readonly total: number;
  readonly open: number;
}

export type DateStyle = 'serial' | 'iso' | 'dots' | 'day-first' | 'month-first' | 'named';
export type AmountStyle = 'number' | 'plain' | 'english' | 'german' | 'french' | 'parentheses' | 'minus-behind';
export type Layout = 'flat' | 'grouped' | 'bands';
export type Field = 'customer' | 'account' | 'number' | 'type' | 'issued' | 'due' | 'currency' | Money | 'noise';
type Money = 'total' | 'paid' | 'open' | 'debit' | 'credit';

export interface Shape {
  readonly headings: Readonly<Record<Field, string>>;
  readonly layout: Layout;
  readonly dates: DateStyle;
  readonly amounts: AmountStyle;
  /** What was paid is written below zero. */
  readonly paidBelow: boolean;
  /** Credits are told by their type alone and carry no sign. */
  readonly unsigned: boolean;
  /** The words for an invoice and a credit note. */
  readonly types: readonly [string, string];
  readonly fields: readonly Field[];
  readonly preamble: boolean;
  readonly totals: boolean;
  readonly trailer: boolean;
  readonly blanks: boolean;
  readonly notes: boolean;
  readonly pages: boolean;
}

/** Headings as products write them, in six languages. */
const HEADINGS: readonly Readonly<Record<Field, string>>[] = [
  { customer: 'Customer full name', number: 'Num', issued: 'Date', due: 'Due date', total: 'Amount', paid: 'Paid', open: 'Open balance', noise: 'Terms sent by', account: 'Customer ID', type: 'Transaction type', currency: 'Currency', debit: 'Debit', credit: 'Credit' },
  { customer: 'Customer', number: 'Invoice #', issued: 'Invoice Date', due: 'Due Date', total: 'Invoice Total', paid: 'Amount Paid', open: 'Balance Due', noise: 'Region', account: 'Customer No', type: 'Type', currency: 'Curr', debit: 'Debit Amount', credit: 'Credit Amount' },
  { customer: 'ContactName', number: 'InvoiceNumber', issued: 'InvoiceDate', due: 'DueDate', total: 'Total', paid: 'InvoiceAmountPaid', open: 'InvoiceAmountDue', noise: 'TrackingName1', account: 'AccountNumber', type: 'Type', currency: 'Currency', debit: 'Debit', credit: 'Credit' },
  { customer: 'Customer Name', number: 'Document No.', issued: 'Document Date', due: 'Due Date', total: 'Original Amount', paid: 'Paid Amount', open: 'Remaining Amount', noise: 'Source Code', account: 'Customer No.', type: 'Document Type', currency: 'Currency Code', debit: 'Debit Amount', credit: 'Credit Amount' },
  { customer: 'Party', number: 'Voucher No', issued: 'Posting Date', due: 'Due Date', total: 'Invoiced Amount', paid: 'Paid Amount', open: 'Outstanding Amount', noise: 'Cost Center', account: 'Party Code', type: 'Voucher Type', currency: 'Currency', debit: 'Debit', credit: 'Credit' },
  { customer: 'Kunde', number: 'Rechnungsnummer', issued: 'Rechnungsdatum', due: 'Fällig am', total: 'Rechnungsbetrag', paid: 'Bezahlt', open: 'Offener Betrag', noise: 'Filiale', account: 'Kundennummer', type: 'Belegart', currency: 'Währung', debit: 'Soll', credit: 'Haben' },
  { customer: 'Client', number: 'N° facture', issued: 'Date facture', due: 'Échéance', total: 'Montant TTC', paid: 'Réglé', open: 'Solde dû', noise: 'Agence', account: 'Code client', type: 'Type de pièce', currency: 'Devise', debit: 'Débit', credit: 'Crédit' },
  { customer: 'Cliente', number: 'N.º factura', issued: 'Fecha factura', due: 'Vencimiento', total: 'Importe total', paid: 'Cobrado', open: 'Saldo pendiente', noise: 'Zona', account: 'Código cliente', type: 'Tipo de documento', currency: 'Moneda', debit: 'Debe', credit: 'Haber' },
  { customer: 'Cliente', number: 'Numero fattura', issued: 'Data fattura', due: 'Scadenza', total: 'Totale documento', paid: 'Incassato', open: 'Importo dovuto', noise: 'Zona', account: 'Codice cliente', type: 'Tipo documento', currency: 'Valuta', debit: 'Dare', credit: 'Avere' },
  { customer: 'Klant', number: 'Factuurnummer', issued: 'Factuurdatum', due: 'Vervaldatum', total: 'Factuurbedrag', paid: 'Betaald', open: 'Openstaand', noise: 'Regio', account: 'Klantnummer', type: 'Soort', currency: 'Valuta', debit: 'Debet', credit: 'Credit' },
];

/** What each of them calls an invoice and a credit note. */
const TYPES: readonly (readonly [string, string])[] = [
  ['Invoice', 'Credit Memo'], ['Invoice', 'Credit Note'], ['Sales invoice', 'Sales credit note'], ['Invoice', 'Credit Memo'], ['Sales Invoice', 'Credit Note'],
  ['Rechnung', 'Gutschrift'], ['Facture', 'Avoir'], ['Factura', 'Abono'], ['Fattura', 'Nota di credito'], ['Factuur', 'Creditnota'],
];

const NAMES = ['Aspen Co', 'Total Energies', "O'Brien & Sons", 'Müller Söhne KG', 'Freeman, Kate', 'Zhang 2000 Ltd', 'Current Affairs Ltd', '7 Eleven', 'Subtotal Systems', 'May & June'];

/** As of 30 June 2026. */
export const AS_OF = 46203;

export const aDocumentList: fc.Arbitrary<readonly WrittenDocument[]> = fc.array(fc.record({
  customer: fc.nat(NAMES.length - 1), back: fc.integer({ min: 1, max: 400 }), terms: fc.constantFrom(0, 7, 14, 30, 30, 30, 60, 90),
  total: fc.integer({ min: 1, max: 50_000_000 }), share: fc.integer({ min: 1, max: 100 }), credit: fc.nat(9),
}), { minLength: 1, maxLength: 25 }).map((drafts) => drafts.map((draft, index) => {
  // The first document's days are past the 12th, so that its texts tell their own order.
  const issued = index === 0 ? 46162 : AS_OF - draft.back;
  const terms = index === 0 ? 30 : draft.terms;
  const sign = draft.credit === 0 && index > 0 ? -1 : 1;
  const open = Math.max(1, Math.round((draft.total * draft.share) / 100));
  return { customer: NAMES[draft.customer], number: `${sign < 0 ? 'CN' : 'INV'}-${1000 + index}`, issued, due: issued + terms, total: sign * draft.total, open: sign * open };
}));

export const aShape: fc.Arbitrary<Shape> = fc.record({
  product: fc.nat(HEADINGS.length - 1), layout: fc.constantFrom<Layout>('flat', 'flat', 'grouped', 'bands'),
  dates: fc.constantFrom<DateStyle>('serial', 'iso', 'dots', 'day-first', 'month-first', 'named'),
  amounts: fc.constantFrom<AmountStyle>('number', 'plain', 'english', 'german', 'french', 'parentheses', 'minus-behind'),
  money: fc.constantFrom<readonly Field[]>(['open'], ['total', 'open'], ['total', 'paid', 'open'], ['total', 'paid'], ['debit', 'credit']),
  paidBelow: fc.boolean(), unsigned: fc.boolean(), account: fc.boolean(), type: fc.boolean(), currency: fc.boolean(),
  noise: fc.boolean(), order: fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 }),
  preamble: fc.boolean(), totals: fc.boolean(), trailer: fc.boolean(), blanks: fc.boolean(), notes: fc.boolean(), pages: fc.boolean(),
}).map(({ money, noise, order, product, account, type, currency, ...rest }) => {
  const told: readonly (readonly [boolean, Field])[] = [[account, 'account'], [type, 'type'], [currency, 'currency'], [noise, 'noise']];
  const fields: Field[] = ['customer', 'number', 'issued', 'due', ...money, ...told.flatMap(([is, field]) => (is ? [field] : []))];
  const places = fields.map((field, index) => ({ field, place: order[index] })).sort((left, right) => left.place - right.place);
  return { ...rest, headings: HEADINGS[product], types: TYPES[product], unsigned: rest.unsigned && type && !money.includes('debit'), fields: places.map(({ field }) => field) };
});

/** What the sheet says, as it was written. */
export function writeLedger(documents: readonly WrittenDocument[], shape: Shape): GridSlice {
  const rows: Cell[][] = [];
  const grouped = shape.layout === 'grouped';
  const fields = grouped ? shape.fields.filter((field) => field !== 'customer') : shape.fields;
  const offset = shape.layout === 'flat' ? 0 : 1;
  const line = (cells: readonly Cell[]): void => { rows.push([...new Array<Cell>(offset).fill(''), ...cells]); };
  if (shape.preamble) { rows.push(['Example Trading Ltd'], ['Open invoices'], ['As of June 30, 2026'], []); }
  line(fields.map((field) => shape.headings[field]));
  let written = 0;
  const totalOf = (label: string, of: readonly WrittenDocument[]): void => {
    const cells = fields.map((field): Cell => (isMoney(field) ? amountCell(of.reduce((sum, one) => sum + moneyOf(one, field, shape), 0), shape) : ''));
    if (offset === 1) rows.push([label, ...cells]);
    else { const place = cells.findIndex((cell) => cell === ''); cells[place] = label; line(cells); }
  };
  for (const [label, members] of groupsOf(documents, shape.layout)) {
    if (shape.layout !== 'flat') rows.push([label]);
    for (const one of members) {
      line(fields.map((field) => cellOf(one, field, shape)));
      written += 1;
      if (shape.notes && written === 2 && shape.layout === 'flat') rows.push(['Ann spoke to them on Monday']);
      if (shape.pages && written % 8 === 0 && shape.layout === 'flat') { rows.push([]); line(fields.map((field) => shape.headings[field])); }
    }
    if (shape.layout !== 'flat' && shape.totals) totalOf(`Total for ${label}`, members);
    if (shape.blanks) rows.push([]);
  }
  if (shape.totals) totalOf('TOTAL', documents);
  if (shape.trailer) rows.push([], ['Printed on Tuesday, June 30, 2026 02:12 AM GMT+2']);
  return sheetOf(rows);
}

type Cell = CellValue | { readonly value: number; readonly format: string };

function sheetOf(rows: readonly (readonly Cell[])[]): GridSlice {
  const width = Math.max(...rows.map((row) => row.length));
  const plain = (cell: Cell | undefined): CellValue => (typeof cell === 'object' && cell !== null ? cell.value : cell ?? '');
  return sliceOf(rows.map((row) => Array.from({ length: width }, (_, column) => plain(row[column]))),
    rows.map((row) => Array.from({ length: width }, (_, column) => { const cell = row[column]; return typeof cell === 'object' && cell !== null ? cell.format : 'General'; })));
}

function groupsOf(documents: readonly WrittenDocument[], layout: Layout): readonly (readonly [string, readonly WrittenDocument[]])[] {
  if (layout === 'flat') return [['', documents]];
  const groups = new Map<string, WrittenDocument[]>();
  for (const one of documents) {
    const label = layout === 'grouped' ? one.customer : bandOf(AS_OF - one.due);
    groups.set(label, [...groups.get(label) ?? [], one]);
  }
  return [...groups];
}

function bandOf(late: number): string {
  return late <= 0 ? 'Current' : late <= 30 ? '1 - 30 days past due' : late <= 60 ? '31 - 60 days past due' : late <= 90 ? '61 - 90 days past due' : '91 or more days past due';
}

const isMoney = (field: Field): field is Money => field === 'total' || field === 'paid' || field === 'open' || field === 'debit' || field === 'credit';

function moneyOf(one: WrittenDocument, field: Money, { paidBelow, unsigned }: Shape): number {
  const bare = unsigned ? Math.abs : (cents: number): number => cents;
  switch (field) {
    case 'total': case 'open': return bare(one[field]);
    case 'paid': return bare(one.total - one.open) * (paidBelow ? -1 : 1);
    case 'debit': return Math.max(one.open, 0);
    case 'credit': return Math.max(-one.open, 0);
  }
}

function cellOf(one: WrittenDocument, field: Field, shape: Shape): Cell {
  if (isMoney(field)) return amountCell(moneyOf(one, field, shape), shape);
  if (field === 'issued' || field === 'due') return dateCell(one[field], shape.dates);
  switch (field) {
    case 'type': return shape.types[one.total < 0 ? 1 : 0];
    case 'account': return `C${10100 + NAMES.indexOf(one.customer)}`;
    case 'currency': return 'USD';
    case 'noise': return 'North';
    default: return one[field];
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateCell(day: number, style: DateStyle): Cell {
  const iso = isoOf(day);
  const [year, month, date] = iso.split('-');
  switch (style) {
    case 'serial': return { value: day, format: 'dd/mm/yyyy' };
    case 'iso': return iso;
    case 'dots': return `${date}.${month}.${year}`;
    case 'day-first': return `${date}/${month}/${year}`;
    case 'month-first': return `${month}/${date}/${year}`;
    case 'named': return `${Number(date)}-${MONTHS[Number(month) - 1]}-${year.slice(2)}`;
  }
}

function amountCell(cents: number, { amounts }: Shape): Cell {
  const digits = (Math.abs(cents) / 100).toFixed(2);
  const [whole, part] = digits.split('.');
  const by = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const sign = cents < 0 ? '-' : '';
  switch (amounts) {
    case 'number': return { value: cents / 100, format: '#,##0.00' };
    case 'plain': return sign + digits;
    case 'english': return `${sign}${by(',')}.${part}`;
    case 'german': return `${sign}${by('.')},${part}`;
    case 'french': return `${sign}${by('\u202f')},${part}`;
    case 'parentheses': return cents < 0 ? `(${by(',')}.${part})` : `${by(',')}.${part}`;
    case 'minus-behind': return `${by('.')},${part}${cents < 0 ? '-' : ''}`;
  }
}

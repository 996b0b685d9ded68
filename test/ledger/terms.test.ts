/** Payment terms as published examples count them, and the ways in which invoices write them in eleven languages. */
import { daysOfTerms, dueAfter, termsOf } from '../../src/ledger/terms';
import { isoOf } from '../../src/receivables/days';
import { day } from '../a/book';
import { aTable, dueDates, theLedger } from '../a/ledger-sheets';

const due = (terms: string, issued: string): string | null => {
  const rule = termsOf(terms);
  return rule === null ? null : isoOf(dueAfter(day(issued), rule));
};

test.each([
  // Odoo, account, test_payment_term.
  ['Net 30 days', '2022-01-31', '2022-03-02'], ['30 days, end of month, on the 10th of next month', '2023-12-12', '2024-02-10'],
  ['30 jours fin de mois le 10', '2023-12-12', '2024-02-10'], ['30 jours fin de mois le 31', '2023-12-12', '2024-02-29'], ['15 jours fin de mois le 30', '2024-05-24', '2024-07-30'],
  ['29th of next month', '2024-05-23', '2024-06-29'], ['31st of next month', '2024-05-23', '2024-06-30'], ['30 jours fin de mois', '2024-04-22', '2024-05-31'],
  // solices.fr and jeanluctafforeau.blogspot.com, which names both ways of counting.
  ['45 jours fin de mois', '2025-04-10', '2025-05-31'], ['45 jours fin de mois', '2013-05-29', '2013-07-31'], ['fin de mois + 45 jours', '2013-05-29', '2013-07-15'],
  // Business mathematics: with dating from the end of the month or proximo the days begin to count at the end of the invoice's month.
  ['2/10, n/30, EOM', '2007-03-14', '2007-04-30'], ['2/10, net 20, EOM', '2026-06-16', '2026-07-20'], ['2/10, n/30, PROX', '2026-03-08', '2026-04-30'], ['n/10 prox.', '2026-03-08', '2026-04-10'],
  ['2/10 EOM, n/60', '2026-03-08', '2026-05-30'], ['3/15 EOM n/30', '2026-03-08', '2026-04-30'], ['NET 30 DAYS E.O.M.', '2026-03-08', '2026-04-30'],
])('"%s" of %s is due on %s', (terms, issued, expected) => expect(due(terms, issued)).toBe(expected));

test('a discount for early payment alone names no due date; from the end of the month on, the net follows it by twenty days', () => {
  expect(['2/10', '2% 10', '2% Skonto 10 Tage', 'innerhalb 14 Tagen 2% Skonto', '10 days 2%'].map((terms) => due(terms, '2026-03-08'))).toEqual([null, null, null, null, null]);
  expect([due('2/10 EOM', '2026-03-08'), due('2/10 prox', '2026-03-08')]).toEqual(['2026-04-30', '2026-04-30']);
});

test('the net term is not the days of the discount, nor its percentage', () => {
  const net30 = ['2/10 net 30', '2/10, n/30', '1/10, 2/5, net 30', '2%10 Net 30', '2% 10, Net 30', '3% 14 Tage, 30 Tage netto', '14 Tage 2 % Skonto, 30 Tage netto', 'innerhalb 14 Tagen 2% Skonto, 30 Tage netto', 'Net 30 days 2% 10', 'Net 30, 1.5% per month after 30 days', '2 % à 10 jours, 30 jours net'];
  expect(net30.map((terms) => [terms, daysOfTerms(terms)])).toEqual(net30.map((terms) => [terms, 30]));
  expect(['50% advance, 50% 30 days', '30% now, balance 60 days', '1.5% interest, 14 days'].map(daysOfTerms)).toEqual([30, 60, 14]);
});

test('weeks, months and the days of other languages', () => {
  expect([['Net 1 week', '2026-01-31'], ['2 Wochen', '2026-01-31'], ['1 month', '2026-01-31'], ['2 mois', '2025-12-31'], ['8 dagar netto', '2026-01-31'], ['14 dni', '2026-01-31'], ['30 dage netto', '2026-01-31'], ['lbnd. måned + 30 dage', '2026-01-15'], ['60 gg DFFM', '2026-01-15'], ['30 gg f.m. + 10', '2026-01-15']].map(([terms, issued]) => due(terms, issued)))
    .toEqual(['2026-02-07', '2026-02-14', '2026-02-28', '2026-02-28', '2026-02-08', '2026-02-14', '2026-03-02', '2026-03-02', '2026-03-31', '2026-03-10']);
});

test('by the month: its end, the end of the next, a day of the next', () => {
  const of = (terms: string): string | null => due(terms, '2026-01-15');
  expect(['EOM', 'End of month', 'Monatsende', 'fin de mois', 'fine mese', 'løbende måned'].map(of)).toEqual(Array.from({ length: 6 }, () => '2026-01-31'));
  expect(['End of next month', 'Ende Folgemonat', 'Net monthly account'].map(of)).toEqual(['2026-02-28', '2026-02-28', '2026-02-28']);
  expect(['10th prox', 'Due on 10th day of next Month', '20th of month following', '15 MFI', '10. des Folgemonats', '30th of following month'].map(of)).toEqual(['2026-02-10', '2026-02-10', '2026-02-20', '2026-02-15', '2026-02-10', '2026-02-28']);
});

test('what names no single day is left open', () => {
  expect(['', 'as agreed', '30/60/90', 'weekly', 'D-17', 'half yearly'].map((terms) => termsOf(terms))).toEqual([null, null, null, null, null, null]);
});

test('a column of terms gives the due dates that a ledger lacks', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Invoice date|Terms|Balance
    A|1|2026-03-08|2/10, n/30, EOM|100.00
    A|2|2026-03-08|innerhalb 14 Tagen 2% Skonto, 30 Tage netto|50.00
    B|3|2026-01-31|1 month|70.00`));
  const { termsDays, issuedOn } = ledger.book.entries;
  expect([0, 1, 2].map((entry) => isoOf(issuedOn[entry] + (termsDays?.[entry] ?? 0)))).toEqual(['2026-04-30', '2026-04-07', '2026-02-28']);
  expect(dueDates(ledger)).toEqual([null, null, null]);
});

describe('the way of paying and its time in one column', () => {
  const columnOf = (heading: string, cells: readonly string[]): string => `
    Customer|Invoice|Date|${heading}|Balance
    Acme|1|2026-01-05|${cells[0]}|100.00
    Beta|2|2026-01-16|${cells[1]}|50.00
    Beta|3|2026-01-27|${cells[2]}|70.00`;
  const termsIn = (text: string): number[] => Array.from(theLedger(aTable(text)).book.entries.termsDays ?? []);

  it.each([
    ['Forma de pago', ['Transferencia 30 días', 'Recibo 60 días', 'Contado'], [30, 60, 0]], ['Zahlungsart', ['Überweisung 30 Tage', 'Rechnung, 14 Tage', 'Lastschrift'], [30, 14, -1]],
    ['Mode de règlement', ['Virement 30 jours fin de mois', 'LCR 60 jours', 'Chèque'], [54, 60, -1]], ['Modalità di pagamento', ['RiBa 30 gg d.f.f.m.', 'Bonifico 60 gg', 'Bonifico'], [54, 60, -1]],
    ['Payment method', ['Net 30', 'Wire, net 45', 'Check'], [30, 45, -1]], ['Betaalwijze', ['30 dagen', '14 dagen', 'Overboeking 8 dagen'], [30, 14, 8]],
  ])('"%s" tells when an invoice falls due', (heading, cells, days) => expect(termsIn(columnOf(heading, cells))).toEqual(days));

  it.each([['Forma de pago', ['Transferencia', 'Cheque', 'Contado']], ['Payment method', ['Wire', 'Check', 'Cash']], ['Zahlungsart', ['Überweisung', 'Lastschrift', 'Bar']]])('"%s" with ways alone tells nothing of it', (heading, cells) => expect(termsIn(columnOf(heading, cells))).toEqual([]));

  it('a transfer is not cash in advance', () => expect(termsOf('Transferencia')).toBeNull());
});

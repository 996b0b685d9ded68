/** What is owed to suppliers is told from what customers owe by the words of a column, and a customer's own purchases are not taken for ours. */
import { areSuppliers, tellSides } from '../../src/ledger/supplier-documents';

const owed = (...words: string[]): string[] => words.filter((_, index) => areSuppliers(words)[index]);

test('a word for suppliers is one wherever it stands', () => {
  expect(owed('Vendor Bill', 'Customer Invoice', 'Invoice')).toEqual(['Vendor Bill']);
  expect(owed('ACCPAY', 'ACCREC')).toEqual(['ACCPAY']);
  expect(owed('Eingangsrechnung', 'Lieferantengutschrift')).toEqual(['Eingangsrechnung', 'Lieferantengutschrift']);
  expect(owed('Fournisseur', 'Proveedor', 'Fornitore', 'leverancier', 'Leverantörsfaktura', 'FOURNISSEURS', '应付单')).toHaveLength(7);
  expect(owed('Bill Payment (Check)', 'Vendor Credit', 'Payment')).toEqual(['Bill Payment (Check)', 'Vendor Credit']);
});

test('what may be a customer\'s word is ours only beside a word for what we sell', () => {
  expect(owed('Bill', 'Payment')).toEqual([]);
  expect(owed('Purchase', 'Payment', 'Refund')).toEqual([]);
  expect(owed('Bill', 'Invoice')).toEqual(['Bill']);
  expect(owed('PI', 'SI', 'SR')).toEqual(['PI']);
  expect(owed('Purchase', 'Sale')).toEqual(['Purchase']);
  expect(owed('Ausgabe', 'Einnahme')).toEqual(['Ausgabe']);
  expect(owed('SAIDA', 'ENTRADA')).toEqual(['SAIDA']);
  expect(owed('支出', '収入')).toEqual(['支出']);
  expect(owed('Billable Expense Charge', 'Invoice')).toEqual([]);
});

test('a column tells both sides where each word names one of them', () => {
  expect(tellSides(['Verkoop', 'Inkoop', 'Verkoop'])).toBe(true);
  expect(tellSides(['Verkoop', 'Verkoop'])).toBe(false);
  expect(tellSides(['Sales', 'Purchase', 'Berlin'])).toBe(false);
  expect(tellSides(['Sales', 'Purchase', ''])).toBe(false);
  expect(tellSides([1, 2])).toBe(false);
});

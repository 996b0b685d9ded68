/** Columns of ages that together hold what is open, with or without a column of their sum or of the documents' amounts. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const opened = (headings: string, ...rows: string[]): Record<string, number> => openAt(theLedger(aTable(['Customer|Invoice|Invoice date|Due date|' + headings, ...rows.map((row, at) => `C ${at}|INV-${at + 1}|2026-01-0${at + 5}|2026-02-0${at + 4}|${row}`)].join('\n'))), '2026-02-05');
const OPEN = { 'INV-1': 6050, 'INV-2': 7025, 'INV-3': 20000 };

describe('what is due beside what is not', () => {
  it.each(['Due|Not due', 'Overdue|Not overdue', 'Amount due|Not yet due', 'Fällig|Nicht fällig', 'Vencido|No vencido', 'Scaduto|A scadere', 'Vervallen|Nog niet vervallen'])('"%s": each document is either, and both together are what is open', (headings) => {
    expect(opened(headings, '60.50|0.00', '|70.25', '0.00|200.00')).toEqual(OPEN);
  });

  it('what is due and, of it, not due yet is one amount and a part of it', () => {
    expect(opened('Amount due|Not due', '60.50|', '70.25|70.25', '200.00|200.00')).toEqual(OPEN);
  });

  it('days overdue are no amount, whatever stands beside them', () => {
    expect(opened('Amount|Overdue|Not due', '60.50|26|', '70.25|0|70.25', '200.00|0|200.00')).toEqual(OPEN);
  });

  it('a sum below is no document that is both', () => {
    expect(opened('Due|Not due', '60.50|', '|70.25', '|200.00')).toEqual(OPEN);
    const ledger = theLedger(aTable('Customer|Invoice|Invoice date|Due date|Due|Not due\nA|1|2026-01-05|2026-02-04|60.50|\nB|2|2026-01-05|2026-02-04||70.25\nTotal||||60.50|70.25'));
    expect(openAt(ledger, '2026-02-05')).toEqual({ 1: 6050, 2: 7025 });
  });
});

describe('ages beside other amounts', () => {
  it('are what is left of the amounts where some of it is paid: the whole of them was told as open', () => {
    expect(opened('Amount|Current|1-30|31-60', '160.50||60.50|', '70.25|70.25||', '250.00|||200.00')).toEqual(OPEN);
    expect(opened('Amount|Due|Not due', '160.50|60.50|', '70.25||70.25', '200.00||200.00')).toEqual(OPEN);
  });

  it('nothing in any of them is nothing open', () => {
    expect(opened('Amount|Current|1-30', '60.50||60.50', '70.25|70.25|', '90.00|0.00|0.00')).toEqual({ 'INV-1': 6050, 'INV-2': 7025 });
  });

  it('an equivalent in the books\' own currency is no rest', () => {
    expect(opened('Amount|Currency|Current|1-30', '100.00|USD||90.00', '200.00|USD|180.00|', '70.00|EUR|70.00|')).toEqual({ 'INV-1': 10000, 'INV-2': 20000, 'INV-3': 7000 });
  });

  it('"Total overdue" is the sum of some of them and neither an age nor all that is open', () => {
    expect(opened('Current|1-30|31-60|Total overdue', '|60.50||60.50', '70.25|||0', '|0.00|200.00|200.00')).toEqual(OPEN);
    expect(opened('Not due|Overdue|1-30|31-60|Total', '|60.50|60.50||60.50', '70.25||||70.25', '|200.00||200.00|200.00')).toEqual(OPEN);
  });
});

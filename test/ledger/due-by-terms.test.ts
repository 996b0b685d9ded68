/** A due-date cell that says terms: due on the document's own day, or so many days after it, in six languages. */
import { saysTerms } from '../../src/ledger/due-by-terms';
import { aTable, asideOf, dueDates, problemsOf, theLedger } from '../a/ledger-sheets';

const ON_RECEIPT = ['On receipt', 'Due on receipt', 'Due upon receipt', 'Immediately', 'sofort', 'sofort fällig', 'Fällig bei Erhalt', 'à réception', 'Comptant', 'Dès réception', 'A la recepción', 'al contado', 'Inmediato', 'A ricevimento fattura', 'Rimessa diretta', 'Immediato', 'Bij ontvangst', 'Contant', 'per direct'];

describe('a due date told by terms', () => {
  it.each(ON_RECEIPT)('"%s" is the document\'s own day', (words) => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1|2026-01-05|2026-02-04|100.00
      Acme|2|2026-01-06|${words}|50.00
      Beta|3|2026-01-07|2026-02-06|70.00`));
    expect(dueDates(ledger)).toEqual(['2026-02-04', '2026-01-06', '2026-02-06']);
    expect(asideOf(ledger)).toEqual([]);
    expect(problemsOf(ledger)).not.toContain('unreadable-date@D3');
  });

  it('counts days, and runs to the end of a month', () => {
    const ledger = theLedger(aTable(`
      Kunde|Rechnung|Rechnungsdatum|Fällig am|Offen
      A|1|05.01.2026|30 Tage netto|100,00
      A|2|06.01.2026|20.02.2026|50,00
      A|3|07.01.2026|45 jours fin de mois|50,00`));
    expect(dueDates(ledger)).toEqual(['2026-02-04', '2026-02-20', '2026-02-28']);
  });

  it('a column of nothing but terms is read', () => {
    const ledger = theLedger(aTable(`
      Client|Facture|Date|Échéance|Solde
      A|1|05/01/2026|À réception|100,00
      A|2|26/01/2026|À réception|50,00
      B|3|27/01/2026|À réception|70,00`));
    expect(dueDates(ledger)).toEqual(['2026-01-05', '2026-01-26', '2026-01-27']);
  });

  it('stays a problem where there is no day to count from, and for other words', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1||Due on receipt|100.00
      Acme|2|2026-01-06|when we meet|50.00
      Acme|3|2026-01-06|31/02/2026|50.00
      Beta|4|2026-01-07|2026-02-06|70.00`));
    expect(problemsOf(ledger)).toEqual(expect.arrayContaining(['unreadable-date@D2', 'unreadable-date@D3', 'unreadable-date@D4']));
    expect(saysTerms('Direct debit')).toBe(false);
    expect(saysTerms('SEPA-Lastschrift sofort')).toBe(false);
  });
});

/** Which amount column is the total, which was paid and which is open, where only the amounts tell. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const rolesOf = (text: string): Record<string, number> => Object.fromEntries(theLedger(aTable(text)).columns.map(({ role, column }) => [role, column]));

describe('amounts by arithmetic', () => {
  it('two headings that both say what is open: the total is the one from which the payments were taken', () => {
    const text = `
      Customer|Invoice|Invoice date|Due date|Total due|Total paid|Balance
      Acme|1|2026-01-05|2026-02-04|100.00|0.00|100.00
      Acme|2|2026-01-06|2026-02-05|500.00|400.00|100.00
      Beta|3|2026-01-07|2026-02-06|70.00|0.00|70.00
      Beta|4|2026-01-08|2026-02-07|71.00|0.00|71.00`;
    expect(rolesOf(text)).toMatchObject({ amount: 4, paid: 5, balance: 6 });
    expect(openAt(theLedger(aTable(text)), '2026-01-31')).toEqual({ 1: 10000, 2: 10000, 3: 7000, 4: 7100 });
  });

  it.each(['Principal|Interest|Total', 'Amount|Late fee|Total', 'Capital|Intereses|Total', 'Capitale|Interessi|Totale', 'Principal|Intérêts|Total', 'Hauptforderung|Zinsen|Gesamt', 'Hoofdsom|Rente|Totaal', 'Principal balance|Interest balance|Total balance'])('"%s": what is added is owed, and the rest of it is not what is left', (headings) => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|${headings}
      A|1|2026-01-05|2026-02-04|100.50|1.50|102.00
      A|2|2026-01-06|2026-02-05|200.50|2.25|202.75
      B|3|2026-01-07|2026-02-06|300.25|0.00|300.25`));
    expect(openAt(ledger, '2026-01-31')).toEqual({ 1: 10200, 2: 20275, 3: 30025 });
    expect(new Set(ledger.columns.map(({ column }) => column)).size).toBe(ledger.columns.length);
  });

  it('two columns that make the total are what was paid and what is left where the settled documents are the older ones', () => {
    const rows = (left: string, right: string): string => `
      Customer|Invoice|Invoice date|Total|${left}|${right}
      A|1|2026-01-05|150.50|150.50|0.00
      A|2|2026-02-06|70.25|70.25|0.00
      B|3|2026-03-07|300.25|100.15|200.10
      B|4|2026-04-08|81.40|0.00|81.40
      C|5|2026-05-09|12.34|0.00|12.34`;
    expect(rolesOf(rows('Xyz', 'Zyx'))).toMatchObject({ amount: 3, paid: 4, balance: 5 });
  });

  it('two parts of the total that no day tells apart are neither paid nor left', () => {
    expect(rolesOf(`
      Customer|Invoice|Invoice date|Total|Xyz|Zyx
      A|1|2026-01-05|150.50|150.50|0.00
      A|2|2026-02-06|70.25|0.00|70.25
      B|3|2026-03-07|300.25|100.15|200.10
      B|4|2026-04-08|81.40|81.40|0.00
      C|5|2026-05-09|12.34|0.00|12.34
      C|6|2026-05-10|22.34|22.34|0.00`)).not.toHaveProperty('balance');
  });

  it('of two columns that are called to be paid, the one of which nothing is left once it is paid', () => {
    const text = `
      Fakturanr|Kund|Fakturadatum|Förfallodatum|Att betala|Återstår att betala|Status
      1|Alm|2026-01-05|2026-02-04|100,50|0,00|Betald
      2|Alm|2026-01-06|2026-02-05|200,50|200,50|Förfallen
      3|Björk|2026-01-07|2026-02-06|300,25|120,25|Delbetald
      4|Björk|2026-01-08|2026-02-07|50,00|0,00|Betald`;
    expect(rolesOf(text)).toMatchObject({ amount: 4, balance: 5 });
    expect(openAt(theLedger(aTable(text)), '2026-02-28')).toEqual({ 2: 20050, 3: 12025 });
  });

  it('charges may be the total all the same', () => {
    expect(rolesOf(`
      Customer|Invoice|Invoice date|Due date|Charges|To come
      A|1|2026-01-05|2026-02-04|100.50|100.50
      A|2|2026-01-06|2026-02-05|500.10|130.07
      B|3|2026-01-07|2026-02-06|70.50|70.50
      B|4|2026-01-07|2026-02-06|71.20|20.00`)).toMatchObject({ amount: 4, balance: 5 });
  });

  it('interest and fees together make the total, and payments lower it', () => {
    const rows = 'Customer|Invoice|Invoice date|Due date|Principal|Interest|Fees|Total';
    const documents = ['A|1|2026-01-05|2026-02-04|100.50|1.50|5.00|107.00', 'A|2|2026-01-06|2026-02-05|200.50|2.25|0.00|202.75', 'B|3|2026-01-07|2026-02-06|300.25|0.00|0.00|300.25'];
    expect(openAt(theLedger(aTable([rows, ...documents].join('\n'))), '2026-01-31')).toEqual({ 1: 10700, 2: 20275, 3: 30025 });
    expect(openAt(theLedger(aTable([`${rows}|Paid`, ...documents.map((row, at) => `${row}|${at === 0 ? '50.00' : ''}`)].join('\n'))), '2026-01-31')).toEqual({ 1: 5700, 2: 20275, 3: 30025 });
  });

  it('a rest under a heading that nobody knows', () => {
    expect(rolesOf(`
      Cliente|Factura|Fecha|Vence|Importe|A lo que falta
      A|1|13/01/2026|13/02/2026|100,00|100,00
      A|2|14/01/2026|14/02/2026|500,10|130,07
      B|3|15/01/2026|15/02/2026|70,50|70,50
      B|4|16/01/2026|16/02/2026|71,20|20,00
      B|5|16/01/2026|16/02/2026|71,90|71,90`)).toMatchObject({ amount: 4, balance: 5 });
  });

  it('two columns of amounts without a word that is known', () => {
    expect(rolesOf(`
      Kundenr|Navn|Fakturanr|Dato|Forfaldsdato|Beløb|Restbeløb
      101|Hansen|F1|13-01-2026|13-02-2026|100,50|100,50
      101|Hansen|F2|14-01-2026|14-02-2026|500,10|130,07
      102|Jensen|F3|15-01-2026|15-02-2026|70,50|70,50
      103|Olsen|F4|16-01-2026|16-02-2026|71,20|71,20`)).toMatchObject({ customerId: 0, customerName: 1, invoiceNumber: 2, amount: 5, balance: 6 });
  });

  it('a net amount is no rest, and a tax no payment', () => {
    expect(rolesOf(`
      Customer|Invoice|Date|Due date|Total|Worth|Thereof
      Acme|1|2026-01-05|2026-02-04|119.00|100.00|19.00
      Acme|2|2026-01-06|2026-02-05|238.00|200.00|38.00
      Beta|3|2026-01-07|2026-02-06|53.50|50.00|3.50
      Beta|4|2026-01-07|2026-02-06|71.50|71.50|0.00`)).not.toHaveProperty('balance');
  });

  it('"Total" is the amount of a document where no age columns stand beside it', () => {
    expect(rolesOf(`
      Cliente|Numero|Data|Scadenza|Imponibile|IVA|Totale|Saldato|Ancora aperto
      A|1|13/01/2026|13/02/2026|100,00|22,00|122,00|0,00|122,00
      A|2|14/01/2026|14/02/2026|200,00|44,00|244,00|100,00|144,00
      B|3|15/01/2026|15/02/2026|50,00|11,00|61,00|0,00|61,00`)).toMatchObject({ amount: 6, paid: 7, balance: 8 });
  });
});

describe('columns told by their contents', () => {
  it('five digits are a code and no day where days are written beside them', () => {
    expect(rolesOf(`
      Kundenr|Kunde|Fakturanr|Fakturadato|Forfallsdato|Beløp|Restbeløp
      45101|Hansen|F1|13.01.2026|13.02.2026|100,50|100,50
      45101|Hansen|F2|14.01.2026|14.02.2026|500,10|130,07
      45102|Jensen|F3|15.01.2026|15.02.2026|70,50|70,50
      45103|Olsen|F4|16.01.2026|16.02.2026|71,20|71,20`)).toMatchObject({ customerName: 1, invoiceDate: 3, dueDate: 4, amount: 5, balance: 6 });
  });

  it('of figures without a heading, those with fractions are the amounts', () => {
    expect(rolesOf(`
      Field1|Field2|Field3|Field4|Field5
      Acme Ltd|001231|2026-01-05|2026-02-04|119.50
      Beta Ltd|001232|2026-01-06|2026-02-05|238.25
      Acme Ltd|001233|2026-01-07|2026-02-06|53.10`)).toMatchObject({ customerName: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4 });
  });

  it('an adjustment note and a "facture d\'avoir" are credits, a pro forma and a lost claim are none', () => {
    expect(openAt(theLedger(aTable(`
      Customer|Type|Invoice|Date|Due date|Balance|Status
      Acme|Invoice|1|2026-01-05|2026-02-04|100.00|Open
      Acme|Adjustment Note|2|2026-01-06|2026-02-05|10.00|Open
      Acme|Facture d'avoir|3|2026-01-06|2026-02-05|5.00|Open
      Acme|Invoice|4|2026-01-06|2026-02-05|20.00|Pro forma
      Acme|Invoice|5|2026-01-06|2026-02-05|30.00|Perdue`)), '2026-03-01')).toEqual({ 1: 10000, 2: -1000, 3: -500 });
  });

  it('"Company" is the customer where nobody else is, and "Item ID" the document', () => {
    expect(rolesOf(`
      Item ID|Company|Invoice date|Due date|Balance due
      IN-1|Acme Ltd|2026-01-05|2026-02-04|119.00
      IN-2|Beta Ltd|2026-01-06|2026-02-05|238.00
      IN-3|Acme Ltd|2026-01-07|2026-02-06|53.50`)).toMatchObject({ invoiceNumber: 0, customerName: 1 });
  });

  it('names under "Party" are names, codes are numbers', () => {
    const sheet = (one: string, two: string): string => `
      Date|Bill No.|Party|Pending Amt.|Due Date
      2026-01-05|B1|${one}|119.00|2026-02-04
      2026-01-06|B2|${two}|238.00|2026-02-05
      2026-01-07|B3|${one}|53.50|2026-02-06`;
    expect(rolesOf(sheet('Sharma Traders', 'Gupta & Sons'))).toMatchObject({ customerName: 2 });
    expect(rolesOf(sheet('C0001', 'C0002'))).toMatchObject({ customerId: 2 });
  });

  it('of two states, the one of payments', () => {
    expect(rolesOf(`
      Client|Numéro|Date de la facture|Échéance|Montant dû|Statut|État du paiement
      A|1|13/01/2026|13/02/2026|100,00|Comptabilisé|Non payées
      A|2|14/01/2026|14/02/2026|0,00|Comptabilisé|Payé
      B|3|15/01/2026|15/02/2026|50,00|Comptabilisé|Non payées`)).toMatchObject({ status: 6 });
  });
});

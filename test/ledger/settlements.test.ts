/** What settles what: references as people write them, money that comes back, payments in another currency, and payments sheets whose headings say nothing. */
import { aTable, openAt, problemsOf, theLedger, thePayments } from '../a/ledger-sheets';

const INVOICES = aTable(`
  Customer|Invoice|Invoice date|Due date|Amount
  Acme|INV-1001|2026-01-05|2026-02-04|100.00
  Acme|INV-1002|2026-01-06|2026-02-05|50.00
  Beta|INV-1003|2026-01-07|2026-02-06|80.00`);

const afterPayments = (table: string): Record<string, number> => openAt(theLedger(INVOICES, {}, { payments: thePayments(aTable(table)) }), '2026-06-30');

describe('references', () => {
  it.each(['INV-1001, INV-1002', 'Payment INV-1001, INV-1002', '#INV-1001, #INV-1002', 'INV-1001/INV-1002', 'inv-1001 + inv-1002', 'INV1001 & INV 1002', '1001; 1002'])('"%s" names two invoices', (reference) => {
    expect(afterPayments(`Customer|Invoice|Payment date|Amount\nAcme|${reference.replace('|', '')}|2026-02-01|120.00\nBeta|INV-1003|2026-02-01|30.00`)).toEqual({ 'INV-1002': 3000, 'INV-1003': 5000 });
  });

  it('bare figures name no invoice of another customer', () => {
    expect(afterPayments('Customer|Invoice|Payment date|Amount\nBeta|1001|2026-02-01|10.00\nBeta|INV-1003|2026-02-01|30.00')).toEqual({ 'INV-1001': 10000, 'INV-1002': 5000, 'INV-1003': 5000, 1001: -1000 });
  });
});

describe('a sheet of payments', () => {
  it('in another currency than the invoice is told and never netted', () => {
    const payments = thePayments(aTable('Customer|Invoice|Payment date|Amount|Currency\nAcme|INV-1|2026-02-01|40.00|USD\nAcme|INV-1|2026-02-02|10.00|GBP'));
    const ledger = theLedger(aTable('Customer|Invoice|Invoice date|Due date|Amount|Currency\nAcme|INV-1|2026-01-05|2026-02-04|100.00|GBP\nBeta|INV-2|2026-01-05|2026-02-04|100.00|USD'), {}, { payments });
    expect(ledger.book.accounts.map(({ customer, currency }) => `${ledger.book.customers[customer].name} ${currency}`)).toEqual(['Acme GBP', 'Beta USD', 'Acme USD']);
    expect(Array.from(ledger.book.applications.amount).slice(0, ledger.book.applications.count)).toEqual([1000]);
    expect(problemsOf(ledger)).toEqual(['unknown-reference@2']);
    expect(ledger.problems[0].message).toContain('in USD, which is invoiced in GBP');
  });

  it('without a currency or an invoice is in the currency of its customer', () => {
    const payments = thePayments(aTable('Customer|Invoice|Payment date|Amount\nBeta||2026-02-01|40.00\nAcme|INV-1|2026-02-01|10.00'));
    const ledger = theLedger(aTable('Customer|Invoice|Invoice date|Due date|Amount|Currency\nAcme|INV-1|2026-01-05|2026-02-04|100.00|GBP\nBeta|INV-2|2026-01-05|2026-02-04|100.00|USD'), {}, { payments });
    expect(ledger.book.accounts.map(({ currency }) => currency)).toEqual(['GBP', 'USD']);
  });

  it.each(['Customer|Our text|Day|Amount', 'Customer|Remittance info|Payment date|Amount', 'Doc No|Invoice No|Date|Amount'])('is matched by the numbers that stand in it: %s', (heading) => {
    const numbers = new Set(['INV-1001', 'INV-1002', 'INV-1003']);
    const payments = thePayments(aTable(`${heading}\nPMT-1|INV-1001|2026-02-01|60.00\nPMT-2|INV-1003|2026-02-02|80.00`), { numbers });
    expect(payments.rows.map(({ reference }) => reference)).toEqual(['INV-1001', 'INV-1003']);
  });
});

describe('a payment whose status says that its money did not come in', () => {
  const after = (...rows: string[]): readonly [Record<string, number>, string[]] => {
    const ledger = theLedger(INVOICES, {}, { payments: thePayments(aTable(['Payment no|Customer|Invoice|Payment date|Amount|Status', ...rows].join('\n'))) });
    return [openAt(ledger, '2026-06-30'), problemsOf(ledger).filter((problem) => problem.startsWith('not-received'))];
  };

  it.each(['Bounced', 'Returned', 'Reversed', 'Cancelled', 'Void', 'Failed', 'Pending', 'Unpaid', 'NSF', 'Rücklastschrift', 'Zurückgegeben', 'Impayé', 'Rejeté', 'Devuelto', 'Rechazado', 'Insoluto', 'Respinto', 'Gestorneerd', 'Mislukt'])('"%s" settles nothing and is told', (status) => {
    expect(after(`P-1|Acme|INV-1001|2026-02-01|100.00|${status}`, 'P-2|Acme|INV-1002|2026-02-01|50.00|Cleared', 'P-3|Beta|INV-1003|2026-02-01|80.00|')).toEqual([{ 'INV-1001': 10000 }, ['not-received@F2']]);
  });

  it.each(['Cleared', 'Received', 'Completed', 'Posted', 'Reconciled', 'Open', 'Verbucht', 'Encaissé', 'Cobrado', 'Pagato', 'Betaald'])('"%s" does', (status) => {
    expect(after(`P-1|Acme|INV-1001|2026-02-01|100.00|${status}`, 'P-2|Acme|INV-1002|2026-02-01|50.00|', 'P-3|Beta|INV-1003|2026-02-01|80.00|')).toEqual([{}, []]);
  });

  it('counts where a row of its own takes it back: else the invoice would be open twice', () => {
    expect(after('P-1|Acme|INV-1001|2026-02-01|100.00|Reversed', 'P-2|Acme|INV-1002|2026-02-01|50.00|Cleared', 'P-3|Acme|INV-1001|2026-02-09|-100.00|Completed', 'P-4|Beta|INV-1003|2026-02-01|80.00|Cleared')).toEqual([{ 'INV-1001': 10000 }, []]);
    expect(after('P-1|Acme|INV-1001|2026-02-01|100.00|Reversed', 'P-2|Acme|INV-1002|2026-02-01|50.00|Cleared', 'P-3|Acme|INV-1001|2026-02-09|-100.00|Reversed', 'P-4|Beta|INV-1003|2026-02-01|80.00|Cleared')[0]).toEqual({ 'INV-1001': 10000 });
  });

  it('settles nothing in a list of its invoices either, and an invoice whose payment bounced is open', () => {
    const listed = theLedger(aTable(`
      Date|Type|Number|Customer|Due date|Amount|Applies to|Status
      2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00||Open
      2026-01-20|Payment|P-1|Acme||-100.00|INV-1|Bounced
      2026-01-21|Payment|P-2|Acme||-30.00|INV-1|Cleared`));
    expect(openAt(listed, '2026-06-30')).toEqual({ 'INV-1': 7000 });
    const invoices = theLedger(aTable('Number|Customer|Date|Due date|Amount|Paid on|Status\nINV-1|Acme|2026-01-05|2026-02-04|100.00|2026-02-01|Bounced\nINV-2|Acme|2026-01-05|2026-02-04|50.00|2026-02-01|Paid'));
    expect([openAt(invoices, '2026-06-30'), problemsOf(invoices)]).toEqual([{ 'INV-1': 10000 }, ['no-currency@']]);
  });
});

describe('a payment that stands twice on its sheet', () => {
  const after = (...rows: string[]): readonly [Record<string, number>, string[]] => {
    const ledger = theLedger(INVOICES, {}, { payments: thePayments(aTable(['Receipt no|Customer|Invoice|Payment date|Amount', ...rows, 'R-8|Beta|INV-1003|2026-02-01|50.00', 'R-9|Beta|INV-1003|2026-02-01|30.00'].join('\n')), { numbers: new Set(['INV-1001', 'INV-1002', 'INV-1003']) }) });
    return [openAt(ledger, '2026-06-30'), problemsOf(ledger)];
  };

  it('counts once where it bears its own number', () => {
    expect(after('R-1|Acme|INV-1001|2026-02-01|40.00', 'R-1|Acme|INV-1002|2026-02-01|40.00', 'R-1|Acme|INV-1002|2026-02-01|40.00')).toEqual([{ 'INV-1001': 6000, 'INV-1002': 1000 }, ['no-currency@', 'duplicate-document@4']]);
  });

  it('is told where it bears none, and counted', () => {
    expect(after('Cash|Acme|INV-1001|2026-02-01|40.00', 'Cash|Acme|INV-1001|2026-02-01|40.00')).toEqual([{ 'INV-1001': 2000, 'INV-1002': 5000 }, ['no-currency@', 'duplicate-document@3']]);
  });
});

describe('money that comes back', () => {
  const listed = (rows: string): Record<string, number> => openAt(theLedger(aTable(`
    Date|Type|Number|Customer|Due date|Amount|Applies to
    2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00|
    2026-01-20|Payment|PMT-1|Acme||-100.00|INV-1
    ${rows}`)), '2026-06-30');

  it('a bounced cheque opens its invoice again, named by the invoice or by the payment', () => {
    expect(listed('2026-01-25|Payment reversal|PMT-2|Acme||100.00|INV-1')).toEqual({ 'INV-1': 10000 });
    expect(listed('2026-01-25|Bounced cheque|PMT-2|Acme||100.00|PMT-1')).toEqual({ 'INV-1': 10000 });
  });

  it('a refund uses up the credit that it names, and stays a debit where it names none', () => {
    expect(listed('2026-01-25|Credit note|CN-1|Acme||-30.00|\n2026-01-28|Refund|R-1|Acme||30.00|CN-1')).toEqual({});
    expect(listed('2026-01-25|Credit note|CN-1|Acme||-30.00|\n2026-01-28|Refund|R-1|Acme||30.00|')).toEqual({ 'CN-1': -3000, 'R-1': 3000 });
  });

  it.each([['Bounced cheque', 10000], ['Write-off', undefined], ['Bad debt', undefined], ['Skonto', undefined]])('without signs "%s" counts as it is meant', (type, left) => {
    const ledger = theLedger(aTable(`
      Date|Type|Number|Customer|Due date|Amount|Applies to
      2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00|
      2026-01-06|Invoice|INV-2|Acme|2026-02-05|70.00|
      2026-01-20|Payment|PMT-1|Acme||${left === undefined ? '40.00' : '100.00'}|INV-1
      2026-01-25|${type}|X-1|Acme||${left === undefined ? '60.00' : '100.00'}|INV-1`));
    expect(openAt(ledger, '2026-06-30')).toEqual({ 'INV-2': 7000, ...(left === undefined ? {} : { 'INV-1': left }) });
  });

  it('in a list without payments an unsigned refund credits the invoice', () => {
    const ledger = theLedger(aTable(`
      Date|Type|Number|Customer|Due date|Amount|Applies to
      2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00|
      2026-01-25|Refund|R-1|Acme||60.00|INV-1`));
    expect(openAt(ledger, '2026-06-30')).toEqual({ 'INV-1': 4000 });
  });
});

describe('the column that says what is settled', () => {
  it.each([
    ['repeats each invoice\'s own number', 'Number|Ref', ['INV-1|INV-1', 'INV-2|INV-2', 'INV-3|INV-3', 'P-1|INV-1', 'P-2|INV-2, INV-3']],
    ['is called the invoice and is empty on invoices', 'Number|Invoice', ['INV-1|', 'INV-2|', 'INV-3|', 'P-1|INV-1', 'P-2|INV-2, INV-3']],
    ['sounds like a status', 'Number|Cleared', ['INV-1|', 'INV-2|', 'INV-3|', 'P-1|INV-1', 'P-2|INV-2']],
    ['is the name of a bill', 'Vch No.|Name', ['S-1|INV-1', 'S-2|INV-2', 'S-3|INV-3', 'R-1|INV-1', 'R-2|INV-2']],
  ])('%s', (_, heading, numbers) => {
    const documents = numbers.map((pair, at) => `2026-01-0${at + 1}|${at < 3 ? 'Invoice|' : 'Receipt|'}${pair}|Acme|${at < 3 ? '2026-02-04|100.00' : '|-100.00'}`);
    const ledger = theLedger(aTable([`Date|Type|${heading}|Customer|Due date|Amount`, ...documents].join('\n')));
    expect([ledger.kind, openAt(ledger, '2026-06-30')]).toEqual(['transactions', { 'INV-3': 10000 }]);
  });
});

test('one cheque in two rows settles two invoices, in equal parts as well; the same row twice counts once', () => {
  const ledger = theLedger(aTable(`
    Date|Type|Number|Customer|Due date|Amount|Applies to
    2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00|
    2026-01-06|Invoice|INV-2|Acme|2026-02-05|100.00|
    2026-01-20|Payment|CHQ-1|Acme||-40.00|INV-1
    2026-01-20|Payment|CHQ-1|Acme||-40.00|INV-2
    2026-01-20|Payment|CHQ-1|Acme||-40.00|INV-1
    2026-01-20|Payment|CHQ-1|Acme||-40.00|INV-2`));
  expect([openAt(ledger, '2026-06-30'), problemsOf(ledger)]).toEqual([{ 'INV-1': 6000, 'INV-2': 6000 }, ['no-currency@', 'duplicate-document@C6', 'duplicate-document@C7']]);
});

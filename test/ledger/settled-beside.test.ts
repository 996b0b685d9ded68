/** What settles an invoice beside the money received: discounts taken, tax withheld, pennies written off, on a sheet of payments and in the list itself. */
import { aTable, openAt, problemsOf, theLedger, thePayments } from '../a/ledger-sheets';

const INVOICES = aTable(`
  Customer|Invoice|Date|Due date|Amount
  A|1|2026-01-15|2026-02-14|1000.00
  B|2|2026-01-15|2026-02-14|200.00
  A|3|2026-02-15|2026-03-17|1140.00`);
const left = (payments: string): readonly [Record<string, number>, readonly string[]] => {
  const ledger = theLedger(INVOICES, {}, { payments: thePayments(aTable(payments)) });
  return [openAt(ledger, '2026-03-31'), problemsOf(ledger).filter((problem) => problem.startsWith('deductions'))];
};

test('a discount taken comes on top of its payment where the two make the invoice; a part payment earns its part', () => {
  // 450 paid of 1,140 at 2/10 prox. is credited with 459.18 (holooly.com): 680.82 is left.
  expect(left(`
    Date|Customer|Invoice|Amount|Discount taken
    2026-01-25|A|1|980.00|20.00
    2026-02-20|A|3|450.00|9.18
    2026-02-21|B|2|100.00|`)).toEqual([{ 2: 10000, 3: 68082 }, []]);
});

test.each(['Withholding tax', 'Skonto', 'Escompte', 'Write-off', 'Sconto', 'TDS'])('"%s" too', (heading) => {
  expect(left(`
    Date|Customer|Invoice|Amount|${heading}
    2026-01-25|A|1|900.00|100.00`)[0]).toEqual({ 2: 20000, 3: 114000 });
});

test('where the payments alone make the invoices up they are gross, and nothing is added', () => {
  expect(left(`
    Date|Customer|Invoice|Amount|Discount taken
    2026-01-25|A|1|1000.00|20.00
    2026-01-25|B|2|200.00|4.00
    2026-02-20|A|3|450.00|9.00`)).toEqual([{ 3: 69000 }, []]);
});

test('where no invoice tells, it is counted and said', () => {
  expect(left(`
    Date|Customer|Invoice|Amount|Discount taken
    2026-02-20|A|3|450.00|9.18`)).toEqual([{ 1: 100000, 2: 20000, 3: 68082 }, ['deductions@']]);
});

test('a payment that comes back takes its discount along; dates and shares of discounts are no amounts', () => {
  expect(left(`
    Date|Customer|Invoice|Amount|Discount taken|Discount date|Discount %
    2026-01-25|A|1|980.00|20.00|2026-01-25|2
    2026-01-30|A|1|-980.00|-20.00||
    2026-01-26|B|2|196.00|4.00|2026-01-25|2`)).toEqual([{ 1: 100000, 3: 114000 }, []]);
});

test('in the list itself only where what was paid and the deduction make the total: a rebate of the sale has been taken off before', () => {
  const open = (text: string): Record<string, number> => openAt(theLedger(aTable(text)), '2026-03-31');
  expect(open(`
    Customer|Invoice|Date|Due date|Amount|Paid|Discount taken
    A|1|2026-01-15|2026-02-14|1000.00|980.00|20.00
    B|2|2026-01-15|2026-02-14|200.00|0.00|0.00`)).toEqual({ 2: 20000 });
  expect(open(`
    Customer|Invoice|Date|Due date|Amount|Payments|Credits applied
    A|1|2026-01-15|2026-02-14|1000.00|700.00|300.00
    B|2|2026-01-15|2026-02-14|200.00|50.00|20.00
    B|3|2026-01-15|2026-02-14|70.00||`)).toEqual({ 2: 13000, 3: 7000 });
  // Twice the same is no second payment.
  expect(open(`
    Customer|Invoice|Date|Due date|Amount|Amount paid|Payments
    A|1|2026-01-15|2026-02-14|100.00|50.00|50.00
    B|2|2026-01-15|2026-02-14|200.00|0.00|0.00`)).toEqual({ 1: 5000, 2: 20000 });
  expect(open(`
    Customer|Invoice|Date|Due date|Subtotal|Discount|Tax|Total|Paid
    A|1|2026-01-15|2026-02-14|1000.00|100.00|180.00|1080.00|1080.00
    B|2|2026-01-15|2026-02-14|200.00|20.00|36.00|216.00|196.00
    B|3|2026-01-15|2026-02-14|200.00|20.00|36.00|216.00|0.00`)).toEqual({ 2: 2000, 3: 21600 });
});

describe('in a list of invoices and payments', () => {
  const open = (text: string): readonly [Record<string, number>, readonly string[]] => {
    const ledger = theLedger(aTable(text));
    return [openAt(ledger, '2026-12-31'), problemsOf(ledger).filter((problem) => problem.startsWith('deductions'))];
  };

  it.each([['-980.00', '-20.00', '-200.00'], ['980.00', '20.00', '200.00']])('a discount taken comes on top of its payment, whatever the signs: %s and %s', (paid, discount, whole) => {
    expect(open(`
      Customer|Type|Document|Date|Due date|Amount|Discount|Applies to
      A|Invoice|1|2026-01-15|2026-02-14|1000.00|20.00|
      A|Payment|P1|2026-01-25||${paid}|${discount}|1
      B|Invoice|2|2026-01-15|2026-02-14|200.00||
      B|Payment|P2|2026-02-10||${whole}||2
      B|Invoice|3|2026-01-15|2026-02-14|70.00|1.40|`)).toEqual([{ 3: 7000 }, []]);
  });

  it('and of the two sides of an account', () => {
    expect(open(`
      Kunde|Beleg|Datum|Soll|Haben|Skonto|Bezug
      A|1|15.01.2026|1.000,00|||
      A|Z1|25.01.2026||980,00|20,00|1
      B|2|16.01.2026|50,00|||`)).toEqual([{ 2: 5000 }, []]);
  });

  it('nothing where the payments alone make the invoices up', () => {
    expect(open(`
      Customer|Type|Document|Date|Due date|Amount|Discount|Applies to
      A|Invoice|1|2026-01-15|2026-02-14|1000.00||
      A|Payment|P1|2026-01-25||-1000.00|-20.00|1
      B|Invoice|2|2026-01-15|2026-02-14|200.00||
      B|Payment|P2|2026-02-10||-100.00|-2.00|2`)).toEqual([{ 2: 10000 }, []]);
  });

  it('goes back with a payment that bounced', () => {
    expect(open(`
      Customer|Type|Document|Date|Due date|Amount|Discount|Applies to
      A|Invoice|1|2026-01-15|2026-02-14|1000.00||
      A|Payment|P1|2026-01-25||-980.00|-20.00|1
      B|Invoice|2|2026-01-15|2026-02-14|200.00||
      B|Payment|P2|2026-02-10||-196.00|-4.00|2
      A|Payment|R1|2026-02-12||980.00|20.00|1`)).toEqual([{ 1: 100000 }, []]);
  });

  it('beside payments that name no invoice it is told and not counted', () => {
    expect(open(`
      Customer|Type|Document|Date|Amount|Discount taken
      A|Invoice|1|2026-01-15|1000.00|
      A|Payment|P1|2026-01-25|-980.00|-20.00
      B|Invoice|2|2026-01-15|200.00|
      B|Payment|P2|2026-02-10|-200.00|`)).toEqual([{ 1: 100000, P1: -98000, 2: 20000, P2: -20000 }, ['deductions@']]);
  });
});

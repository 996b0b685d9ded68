/** Charges and payments in two columns and on rows of their own, whatever the columns are called. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const rolesOf = (text: string): Record<string, number> => Object.fromEntries(theLedger(aTable(text)).columns.map(({ role, column }) => [role, column]));

const account = (charges: string, payments: string, [type, payment]: readonly [string, string]): string => `
  Customer|Date|Type|Number|Due date|Against invoice|${charges}|${payments}
  Acme|2026-01-05|${type}|R1|2026-02-04||100.10|
  Acme|2026-01-06|${type}|R2|2026-02-05||50.20|
  Beta|2026-01-07|${type}|R3|2026-02-06||70.30|
  Acme|2026-01-20|${payment}|Z1||R1||100.10
  Beta|2026-01-21|${payment}|Z2||R3||30.15`;

it.each([['Charges', 'Payments'], ['Invoiced', 'Received'], ['Cargo', 'Abono'], ['Facturado', 'Cobrado'], ['Fatturato', 'Incassato'], ['Addebiti', 'Accrediti'], ['Fakturiert', 'Bezahlt'], ['Berechnet', 'Zahlungen'], ['Facturé', 'Encaissé'], ['Gefactureerd', 'Ontvangen'], ['Went out', 'Received'], ['Debit', 'Came in']])('"%s | %s"', (charges, payments) => {
  const text = account(charges, payments, ['Invoice', 'Payment']);
  expect(rolesOf(text)).toMatchObject({ debit: 6, credit: 7 });
  expect(openAt(theLedger(aTable(text)), '2026-03-01')).toEqual({ R2: 5020, R3: 4015 });
});

it('with the balance carried from row to row beside them: no balance of a document', () => {
  const text = `
    Kunde|Datum|Art|Beleg|Fakturiert|Bezahlt|Saldo
    Acme|05.01.2026|Rechnung|R1|100,10||100,10
    Acme|06.01.2026|Rechnung|R2|50,20||150,30
    Acme|20.01.2026|Zahlung|Z1||100,10|50,20
    Beta|22.01.2026|Rechnung|R3|70,30||120,50
    Beta|23.01.2026|Zahlung|Z2||30,15|90,35`;
  expect(rolesOf(text)).toMatchObject({ debit: 4, credit: 5 });
  expect(rolesOf(text)).not.toHaveProperty('balance');
  expect(theLedger(aTable(text)).controls[0].taken).toBe(9035);
});

it('sums of both sides below each customer and below all are sums', () => {
  const text = `
    Customer|Date|Type|Number|Charges|Payments
    Acme|2026-01-05|Invoice|R1|100.10|
    Acme|2026-01-20|Payment|Z1||40.10
    Total Acme||||100.10|40.10
    Beta|2026-01-07|Invoice|R3|70.30|
    Beta|2026-01-21|Payment|Z2||30.15
    Total Beta||||70.30|30.15
    Grand total||||170.40|70.25`;
  expect(rolesOf(text)).toMatchObject({ debit: 4, credit: 5 });
  expect(theLedger(aTable(text)).controls[0]).toMatchObject({ taken: 10015, footer: 10015 });
});

it('what was paid of an invoice on its own row is no side of an account', () => {
  expect(rolesOf(`
    Customer|Invoice|Date|Due date|Amount|Paid
    Acme|1|2026-01-05|2026-02-04|100.10|100.10
    Acme|2|2026-01-06|2026-02-05|50.20|
    Beta|3|2026-01-07|2026-02-06|70.30|20.15
    Beta|4|2026-01-08|2026-02-07|80.40|`)).toMatchObject({ amount: 4, paid: 5 });
});

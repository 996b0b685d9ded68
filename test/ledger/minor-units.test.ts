/** Amounts that programs keep in cents, and say so in the heading: every figure would be a hundred times too large. The headings were seen in public programs; names and figures are invented. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

it('whole numbers under a heading that says cents are hundredths, in every column by itself', () => {
  expect(openAt(theLedger(aTable('id|customerId|totalCents|balanceCents|dueAt\ninv_1|cus_1|150000|150000|2026-02-04\ninv_2|cus_2|9950|4950|2026-03-01\ninv_3|cus_1|20000|0|2026-01-01')), '2026-03-31')).toEqual({ inv_1: 150000, inv_2: 4950 });
  expect(openAt(theLedger(aTable('number|customer|total|amount_paid_cents|due_at\n1|Acme|1500.00|50000|2026-02-04\n2|Beta|99.50|9950|2026-03-01\n3|Gamma|200.00|0|2026-01-01')), '2026-03-31')).toEqual({ 1: 100000, 3: 20000 });
});

it('tax that is added to a net amount may be in cents as well', () => {
  expect(openAt(theLedger(aTable('number|customer|net_amount_cents|tax_amount_cents|due_at\n1|Acme|150000|30000|2026-02-04\n2|Beta|10000|2000|2026-03-01\n3|Gamma|20000|4000|2026-01-01')), '2026-03-31')).toEqual({ 1: 180000, 2: 12000, 3: 24000 });
});

it('a yen has no hundredths, a dinar has thousandths', () => {
  expect(openAt(theLedger(aTable('number|customer|amount_cents|currency|due_at\n1|Acme|1500|JPY|2026-02-04\n2|Beta|9950|KWD|2026-03-01\n3|Gamma|2000|EUR|2026-01-01')), '2026-03-31')).toEqual({ 1: 1500, 2: 9950, 3: 2000 });
});

it.each(['Amount (in cents)', 'Betrag in Cent', 'Montant en centimes', 'Importe en céntimos', 'Amount in pence', 'amount_minor'])('"%s" says so too', (heading) => {
  expect(openAt(theLedger(aTable(`Number|Customer|${heading}|Due date\n1|Acme|150000|2026-02-04\n2|Beta|9950|2026-03-01\n3|Gamma|20000|2026-01-01`)), '2026-03-31')).toEqual({ 1: 150000, 2: 9950, 3: 20000 });
});

it('amounts with decimals are no cents, whatever the heading says', () => {
  expect(openAt(theLedger(aTable('Number|Customer|Amount with cents|Due date\n1|Acme|1500.00|2026-02-04\n2|Beta|99.50|2026-03-01\n3|Gamma|200.00|2026-01-01')), '2026-03-31')).toEqual({ 1: 150000, 2: 9950, 3: 20000 });
});

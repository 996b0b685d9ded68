/** What one column says is paid and another seems to say is open, flags of one and nought, and figures beside the money that are no money. Most shapes were seen in public repositories; names and figures are invented. */
import { openAt, theLedger, aTable } from '../a/ledger-sheets';

const rolesOf = (text: string): string => theLedger(aTable(text)).columns.map(({ role }) => role).sort().join(' ');

describe('a column called open that still holds all of what is paid is what was claimed', () => {
  it.each([
    ['by the words of a status', 'Invoice|Client|Amount due|Due date|Status\nF1|Acme|50.00|2026-03-01|Unpaid\nF2|Beta|75.00|2026-02-15|Pending\nF3|Gamma|62.00|2026-04-10|Paid'],
    ['by the day of clearing', 'Invoice|Client|Total open amount|Due date|Clear date\nF1|Acme|50.00|2026-03-01|\nF2|Beta|75.00|2026-02-15|\nF3|Gamma|62.00|2026-02-10|2026-02-12'],
    ['though the total stands beside it', 'Invoice|Client|Amount|Amount due|Due date|Status\nF1|Acme|50.00|50.00|2026-03-01|Unpaid\nF2|Beta|75.00|75.00|2026-02-15|Overdue\nF3|Gamma|62.00|62.00|2026-02-10|Paid'],
  ])('%s', (_, text) => {
    const ledger = theLedger(aTable(text));
    expect([openAt(ledger, '2026-03-15'), ledger.columns.some(({ role }) => role === 'balance')]).toEqual([{ F1: 5000, F2: 7500 }, false]);
  });

  it.each([
    ['where most of what is paid has nothing left', 'Invoice|Client|Balance|Due date|Status\nF1|Acme|50.00|2026-03-01|Unpaid\nF2|Beta|0.00|2026-02-15|Paid\nF3|Gamma|0.00|2026-02-10|Paid\nF4|Gamma|2.00|2026-02-10|Paid', { F1: 5000, F4: 200 }],
    ['where the day is that of the last payment', 'Invoice|Client|Balance|Due date|Last payment date\nF1|Acme|50.00|2026-03-01|2026-03-05\nF2|Beta|75.00|2026-02-15|\nF3|Gamma|62.00|2026-02-10|2026-02-12', { F1: 5000, F2: 7500, F3: 6200 }],
    ['where the work is done', 'Invoice|Client|Balance|Due date|Status\nF1|Acme|50.00|2026-03-01|Completed\nF2|Beta|75.00|2026-02-15|Completed', { F1: 5000, F2: 7500 }],
    ['where parts were paid', 'Invoice|Client|Balance|Due date|Status\nF1|Acme|50.00|2026-03-01|Partially paid\nF2|Beta|75.00|2026-02-15|Open', { F1: 5000, F2: 7500 }],
  ])('but not %s', (_, text, open) => {
    expect(openAt(theLedger(aTable(text)), '2026-03-15')).toEqual(open);
  });
});

describe('ones and noughts below a word of payment are a yes and a no', () => {
  it.each([['Paid', '0', '1'], ['is_paid', '0', '1'], ['isOpen', '1', '0'], ['Open', '1', '0'], ['is_unpaid', 'TRUE', 'FALSE'], ['Is outstanding', 'yes', 'no'], ['Not paid', 'yes', 'no'], ['is_paid', 'FALSE', 'TRUE']])('%s: %s is owed, %s is not', (heading, owed, settled) => {
    const text = `Invoice|Client|Amount|Due date|${heading}\nF1|Acme|50.00|2026-03-01|${owed}\nF2|Beta|75.00|2026-02-15|${owed}\nF3|Gamma|62.00|2026-02-10|${settled}`;
    expect([openAt(theLedger(aTable(text)), '2026-03-15'), rolesOf(text)]).toEqual([{ F1: 5000, F2: 7500 }, 'amount customerName dueDate invoiceNumber status']);
  });

  it('nothing but noughts are amounts', () => {
    expect(rolesOf('Invoice|Client|Amount|Due date|Paid\nF1|Acme|50.00|2026-03-01|0\nF2|Beta|75.00|2026-02-15|0\nF3|Gamma|62.00|2026-02-10|0')).toBe('amount customerName dueDate invoiceNumber paid');
  });
});

it.each(['payment_history_score', 'Paid %', '% paid', 'paid_invoices', 'payment_count', 'Payment attempts', 'Outstanding ratio', 'Paid percentage', 'Payment behaviour rating', 'Open risk'])('"%s" is no amount', (heading) => {
  const text = `Invoice|Client|Amount|Due date|${heading}\nF1|Acme|50.00|2026-03-01|0.87\nF2|Beta|75.00|2026-02-15|12\nF3|Gamma|62.00|2026-02-10|3`;
  expect([openAt(theLedger(aTable(text)), '2026-03-15'), rolesOf(text)]).toEqual([{ F1: 5000, F2: 7500, F3: 6200 }, 'amount customerName dueDate invoiceNumber']);
});

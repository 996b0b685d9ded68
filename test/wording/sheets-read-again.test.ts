/** Our own sheets in every complete language: each word that we write there and read again is one that the reader knows. */
import { contactColumn, contactKind, CONTACT_COLUMNS, disputeReason, isContactLogName, reminderStage } from '../../src/ledger/contact-log-words';
import { columnsOfLimits } from '../../src/ledger/approved-limits';
import { CUSTOMER_FIELDS, isCustomersSheetName, isOnceOurs, readCustomersSheet } from '../../src/ledger/customers-sheet';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../../src/receivables/contact-log';
import { REMINDER_STAGES } from '../../src/receivables/reminder-ladder';
import { wordingFor } from '../../src/wording/sentences';
import { LANGUAGES } from '../../src/wording/languages';

const KINDS = ['letter', 'call', 'promise', 'dispute', 'resolved', 'plan', 'note'] as const;

describe.each(LANGUAGES)('%s', (language) => {
  const { say } = wordingFor(language);

  test('the Contact Log: its name, headings, kinds, stages, reasons and outcomes', () => {
    expect(isContactLogName(`${say('sheet.contact-log')} (2)`)).toBe(true);
    expect(CONTACT_COLUMNS.map((column) => contactColumn(say(`contactLog.${column}`)))).toEqual(CONTACT_COLUMNS);
    expect(KINDS.map((kind) => contactKind(say(`contactKind.${kind}`)))).toEqual(KINDS);
    expect(REMINDER_STAGES.map((stage) => reminderStage(say(`letters.stage.${stage}`)))).toEqual(REMINDER_STAGES);
    const reasons = [...DISPUTE_REASONS, ...DISPUTE_OUTCOMES];
    expect(reasons.map((reason) => disputeReason(say(`disputeReason.${reason}`)))).toEqual(reasons);
  });

  test('the Customers sheet: its name, every heading, yes and no, and the kinds of debtor', () => {
    const headings = [say('column.customerId'), say('column.customer'), ...CUSTOMER_FIELDS.map((field) => say(`customers.${field}`)), say('customers.filledIn')];
    const row = (type: string, hold: string): string[] => ['K1', 'Alder', 'a@b.example', 'c@b.example', 'Ann', '123', language, 'DE', '45', '500', hold, type, '1000', '2000', '3000', '4', '5000', '600', ''];
    const slices = [{ firstRow: 1, columns: headings.map((_heading, at) => at), values: [headings, row(say('debtor.consumer'), say('yes')), row(say('debtor.sole-trader'), say('no')), row(say('debtor.business'), '')] }];
    const [first, second, third] = readCustomersSheet(slices);
    expect(first).toMatchObject({
      id: 'K1', name: 'Alder', email: 'a@b.example', cc: 'c@b.example', contact: 'Ann', phone: '123', language, country: 'DE', termsDays: 45, creditLimit: 500, onHold: true, debtorType: 'consumer',
      credit: { netWorth: 1000, workingCapital: 2000, tradeReferences: 3000, yearsInBusiness: 4, requestedLimit: 5000, deposit: 600 },
    });
    expect([second.onHold, second.debtorType, third.debtorType]).toEqual([false, 'sole-trader', 'business']);
    expect([isCustomersSheetName(`${say('sheet.customers')} (2)`), isOnceOurs(slices)]).toEqual([true, true]);
  });

  test('Credit Limits: where the approved limit, its note and its customer stand', () => {
    const headings = [say('column.customerId'), say('column.customer'), say('column.currency'), say('column.currentLimit'), say('column.approved'), say('column.note')];
    expect(columnsOfLimits([{ firstRow: 1, columns: [0, 1, 2, 3, 4, 5], values: [headings] }])).toEqual([0, 1, 2, 4, 5]);
  });
});

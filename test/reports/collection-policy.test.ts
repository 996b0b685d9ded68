/** The Collection Policy sheet: every rule in words from the settings in force, in six languages, with the day of its last change. */
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { collectionPolicySheet } from '../../src/reports/collection-policy';
import { layOut } from '../../src/reports/lay-out';
import { LANGUAGES } from '../../src/wording/languages';
import { wordingFor } from '../../src/wording/sentences';
import { day } from '../a/book';
import { aReading } from '../a/reading';

const reading = aReading([{ no: 'A1', customer: 'Alder Ltd', issued: '2026-01-10', due: '2026-02-09', amount: '100.00' }]);

function sheetOf(policy: Partial<CollectionPolicy> = {}, language = 'en', policyChanges: ReadonlyMap<string, number> = new Map()) {
  const review = makeReview(reading.book, day('2026-04-10'), { ...DEFAULT_POLICY, ...policy });
  return collectionPolicySheet({ review, reading, wording: wordingFor(language), context: { ledgerSheet: 'Ledger', version: '1', policyChanges } });
}

const rulesOf = (...given: Parameters<typeof sheetOf>): string[] => (sheetOf(...given).tables[0]?.rows ?? []).map((row) => String(row.cells[1]));
const { reminders, interest, discount, credit, aging } = DEFAULT_POLICY;

test('the policy that nobody changed, in words', () => {
  const rules = rulesOf();
  expect(rules[0]).toBe('An invoice is due on the date written on it. Where it names none, it is due by the customer’s own terms, and else 30 days after its date.');
  expect(rules).toEqual(expect.arrayContaining([
    'Notice before the due date: sent from 7 days before the due date on.', 'Notice on the due date: sent on the due date.', 'First reminder: sent from 1 day past due on.', 'Final demand: sent from 90 days past due on.',
    'No interest and no fee is charged on late payment.', 'What follows an unpaid final demand is not decided; until then none is sent.', 'No final demand leaves yet: nobody has confirmed its wording.',
    'Supply stops with an invoice more than 90 days past due, until it is paid.', 'A final demand gives 14 days for payment, and 30 days to consumers and sole traders.',
  ]));
  expect(sheetOf().subtitle).toBe('As in force on 10 April 2026.');
  expect(sheetOf().tables[0]?.rows.filter((row) => row.cells[0] !== null)).toHaveLength(9);
});

test('each setting changes its own sentence', () => {
  expect(rulesOf({ reminders: { ...reminders, without: ['upcoming'], fromDays: { ...reminders.fromDays, 'first-reminder': 3 }, graceDays: 2 } })).toEqual(expect.arrayContaining([
    'Notice before the due date: not sent.', 'First reminder: sent from 3 days past due on.', 'Nothing is said within 2 days of the due date.']));
  expect(rulesOf({ reminders: { ...reminders, countFrom: { ...reminders.countFrom, 'second-reminder': 'last-letter' } } })).toContain('Second reminder: sent from 10 days after the letter before.');
  expect(rulesOf({ interest: { ...interest, method: 'contract', rate: 0.12, cap: 0.1, flatFee: 15 } })).toEqual(expect.arrayContaining([
    'Interest on late payment is charged at 10 % a year, as agreed: simple, from the day after the due date, on the balance of each day.', 'A fee of 15, in the invoice’s own currency, is charged for each invoice past due.']));
  expect(rulesOf({ interest: { ...interest, method: 'statutory', region: 'uk', fixedSums: true } }).join(' ')).toContain('Bank of England');
  expect(rulesOf({ discount: { ...discount, share: 0.02 } })).toContain('Whoever pays within 10 days instead of 30 days may deduct 2.0%.');
  expect(rulesOf({ credit: { ...credit, cap: 5000 } })).toContain('Nobody gets more than 5,000, in the account’s own currency.');
  expect(rulesOf({ plans: { ...DEFAULT_POLICY.plans, interest: 'simple', rate: 0.05, mostInstalments: 12 } })).toEqual(expect.arrayContaining([
    'A debt may be paid off in 12 instalments at most, within 24 months, none of them below 25 in the account’s own currency.', 'A plan bears 5 % a year, simple, on what is left of the debt.']));
  expect(rulesOf({ aging: { ...aging, boundary: 'late-edge', credits: 'oldest-invoice-first' } })).toEqual(expect.arrayContaining(['The last day of each band counts in the next one.']));
});

test('it says who gets a copy of which letter', () => {
  const company = { ...DEFAULT_POLICY.company, seniorName: 'Anna Berg, Finance Director', seniorEmail: 'anna@northwind.example', copyToSelf: 'bcc' as const };
  expect(rulesOf()).toEqual(expect.arrayContaining(['Whoever a customer names for copies gets one of every letter.', 'A senior of ours gets a copy of these letters as soon as the settings name an address: Fourth reminder, Final demand.']));
  expect(rulesOf({ company })).toEqual(expect.arrayContaining(['Anna Berg, Finance Director gets a copy of these letters: Fourth reminder, Final demand.', 'The sender gets a copy of every letter, unseen by the customer.']));
  const nobody = { ...reminders, cc: Object.fromEntries(Object.keys(reminders.cc).map((stage) => [stage, 'nobody'])) as typeof reminders.cc };
  expect(rulesOf({ company, reminders: nobody }).join(' ')).not.toMatch(/Anna Berg|Whoever a customer names for copies gets one/);
  expect(rulesOf({ company, reminders: { ...nobody, cc: { ...nobody.cc, 'third-reminder': 'customer' } } })).toContain('Whoever a customer names for copies gets one of these letters: Third reminder.');
});

test('a step towards nobody in particular leaves no gap', () => {
  const rules = (agencyName: string): string => rulesOf({ reminders: { ...reminders, finalStep: 'collection-agency' }, company: { ...DEFAULT_POLICY.company, agencyName } }).join('\n');
  expect(rules('')).toContain('handed to the collection agency. A person');
  expect(rules('Hart & Co')).toContain('handed to the collection agency Hart & Co. A person');
});

test('a rule says when it was last changed, and the head of the sheet what changed last', () => {
  const changes = new Map([['reminders.restDays', day('2026-02-01')], ['reminders.fromDays.first-reminder', day('2026-03-05')], ['credit.cap', day('2026-03-05')], ['credit.stopDays', day('2026-03-05')]]);
  const sheet = sheetOf({}, 'en', changes);
  const changed = sheet.tables[0]?.rows.filter((row) => row.cells[2] !== null).map((row) => [String(row.cells[1]).slice(0, 14), row.cells[2]]);
  expect(changed).toEqual([['First reminder', day('2026-03-05')], ['Letters to one', day('2026-02-01')], ['Supply stops w', day('2026-03-05')]]);
  expect(sheet.subtitle).toBe('As in force on 10 April 2026. Last changed on 5 March 2026: Reminders, Holding supply.');
});

test.each(LANGUAGES)('in %s nothing is left in English, no slot stays open, and every amount is written', (language) => {
  const policy: Partial<CollectionPolicy> = { interest: { ...interest, method: 'contract', rate: 0.08, cap: 0.07, flatFee: 10 }, discount: { ...discount, share: 0.02 }, reminders: { ...reminders, graceDays: 2, finalStep: 'lawyer' }, credit: { ...credit, cap: 900 } };
  const sheet = sheetOf(policy, language);
  const said = [sheet.title, sheet.subtitle, ...sheet.notes, ...sheet.tables[0].columns.map((column) => column.heading), ...sheet.tables[0].rows.flatMap((row) => row.cells)].filter((cell) => typeof cell === 'string');
  expect(said.filter((text) => /[{}]/.test(String(text)))).toEqual([]);
  const english = new Set(rulesOf(policy));
  if (language !== 'en') expect(said.filter((text) => english.has(String(text)))).toEqual([]);
  expect(said.join(' ')).toContain('900');
});

test('hostile settings stay text', () => {
  const sheet = sheetOf({ company: { ...DEFAULT_POLICY.company, name: '=HYPERLINK("x")', paymentDetails: '=1+1\r\n{days}' } });
  const laidOut = layOut(sheet, new Map());
  expect(laidOut.expected.size).toBe(0);
  expect(laidOut.cells.flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
  expect(laidOut.cells.flat().some((cell) => String(cell).endsWith('=1+1; {days}'))).toBe(true);
});

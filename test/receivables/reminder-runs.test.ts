/** The ladder as runs over many days with letters marked as sent in between: the published examples, the ladders of other systems as policies, and what must hold whatever happens. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { letterComposer } from '../../src/letters/compose-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { businessDaysBefore, holidaysOf, onOrAfterBusinessDay } from '../../src/receivables/business-days';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import type { ReminderToSend } from '../../src/receivables/decide-reminders';
import { MARK_ON_HOLD } from '../../src/receivables/entries';
import { isoOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { ReminderPolicy } from '../../src/receivables/policy';
import { REMINDER_STAGES } from '../../src/receivables/reminder-ladder';
import { aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';
import { runOn, runs } from '../a/reminder-runs';
import type { RunSetting } from '../a/reminder-runs';

const DUE = day('2026-06-10');
const AFTER_DUE = ['upcoming', 'due-today'] as const;
const invoice = (more: Partial<ADocument> = {}): ADocument => ({ no: 'A', issued: '2026-05-11', due: isoOf(DUE), amount: '100.00', ...more });
const from = (days: Partial<ReminderPolicy['fromDays']>): ReminderPolicy['fromDays'] => ({ ...DEFAULT_POLICY.reminders.fromDays, ...days });
const count = (basis: Partial<ReminderPolicy['countFrom']>): ReminderPolicy['countFrom'] => ({ ...DEFAULT_POLICY.reminders.countFrom, ...basis });
const step = (on: number, setting: RunSetting, log: readonly LoggedContact[] = [], documents: readonly ADocument[] = [invoice()]): string => {
  const [decision] = runOn(documents, on, log, setting).decisions;
  return 'send' in decision ? decision.send : decision.wait;
};

/** Days since the due date, one level a letter that was processed. */
const TRYTON: RunSetting = { reminders: {
  without: [...AFTER_DUE, 'fourth-reminder', 'final-demand'], restDays: 0, minimumAmount: 0, firstLetter: 'lowest-stage',
  fromDays: from({ 'first-reminder': 5, 'second-reminder': 20, 'third-reminder': 40 }),
} };

interface Case {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}
const SHARED = join(__dirname, '..', '..', '..', 'shared', 'cases', 'dunning.json');
const published = existsSync(SHARED) ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { readonly cases: readonly Case[] }).cases : [];
/** As published; the same figures stand here where the file is absent. */
const expected = (id: string, key: string, otherwise: unknown): unknown => published.find((one) => one.id === id)?.expected[key] ?? otherwise;

test('three levels at 5, 20 and 40 days, one step a processed letter; blocked and paid items do not move', () => {
  const levels = ['first-reminder', 'second-reminder', 'third-reminder'];
  const level = (outcome: string, log: readonly LoggedContact[]): number | null => (levels.includes(outcome) ? levels.indexOf(outcome) + 1 : outcome === 'nothing-due' ? null : levels.indexOf(String(log[log.length - 1]?.stage)) + 1);
  const { sent } = runOn([invoice()], DUE + 5, [], TRYTON);
  const blocked: RunSetting = { ...TRYTON, change: (book) => ({ ...book, entries: { ...book.entries, marks: Uint8Array.of(MARK_ON_HOLD) } }) };
  const paid = [invoice({ payments: [[isoOf(DUE + 41), '100.00']] })];
  const steps: readonly (readonly [string, readonly LoggedContact[]])[] = [
    [step(DUE + 4, TRYTON), []], [step(DUE + 5, TRYTON), []], [step(DUE + 30, TRYTON), []], [step(DUE + 30, blocked, sent), sent], [step(DUE + 30, TRYTON, sent), sent],
    [step(DUE + 50, { ...TRYTON, reminders: { ...TRYTON.reminders, thankYouDays: 0 } }, sent, paid), sent],
  ];
  expect(steps.map(([outcome, log]) => level(outcome, log))).toEqual(expected('DU-01', 'level', [null, 1, 1, 1, 2, null]));
});

test('the same levels without a log: the highest that is reached', () => {
  const stateless: RunSetting = { reminders: { ...TRYTON.reminders, firstLetter: 'stage-reached' } };
  const reached = [4, 5, 19, 20, 39, 40, 50].map((days) => ['nothing-due', 'first-reminder', 'second-reminder', 'third-reminder'].indexOf(step(DUE + days, stateless)));
  expect(reached).toEqual(expected('DU-02', 'highest_level_reached', [0, 1, 1, 2, 2, 3, 3]));
});

test.each([
  ['DU-05', 20, 0, 0, { interest: '0.00', fee: '0.00', total: '100.00' }],
  ['DU-06', 15, 0.1, 10, { interest: '0.41', charges: '10.41', total: '110.41' }],
] as const)('%s: a letter %i days late with a rate of %f and a fee of %i asks for both', (id, days, rate, flatFee, otherwise) => {
  const setting: RunSetting = { reminders: { fromDays: from({ 'third-reminder': days }) }, policy: { interest: { ...DEFAULT_POLICY.interest, method: rate > 0 ? 'contract' : 'none', rate, flatFee } } };
  const { review, decisions } = runOn([invoice()], DUE + days, [], setting);
  const letter = letterComposer(review, ENGLISH)(decisions[0] as ReminderToSend);
  const total = expected(id, 'total', otherwise.total);
  expect(letter.stage).toBe('third-reminder');
  expect(((letter.asksFor + letter.charges) / 100).toFixed(2)).toBe(total);
  expect((review.interest?.ofPlaces[0] ?? 0) / 100).toBe(Number(expected(id, 'interest', otherwise.interest)));
  expect(letter.text).toContain(`Please pay USD ${String(total)} by`);
  expect(/With USD [\d.]+ in interest and fees as agreed/.test(letter.text)).toBe(rate > 0);
});

test('levels from the month end and from the last letter, with a tolerance, as OCA counts', () => {
  const oca: RunSetting = { reminders: {
    without: [...AFTER_DUE, 'fourth-reminder', 'final-demand'], restDays: 0, minimumAmount: 0.51, firstLetter: 'lowest-stage',
    fromDays: from({ 'first-reminder': 5, 'second-reminder': 15, 'third-reminder': 10 }),
    countFrom: count({ 'first-reminder': 'due-month-end', 'second-reminder': 'last-letter', 'third-reminder': 'last-letter' }),
  } };
  const monthEnd = day('2026-06-30');
  const days = [monthEnd + 4, monthEnd + 5, monthEnd + 19, monthEnd + 20, monthEnd + 29, monthEnd + 30, monthEnd + 90];
  expect(runs([invoice()], days, oca)).toEqual(['nothing-due', 'first-reminder', 'written-recently', 'second-reminder', 'written-recently', 'third-reminder', 'written-recently']);
  expect(step(monthEnd + 5, oca, [], [invoice({ amount: '0.50' })])).toBe('below-minimum');
});

test('grace, then days since the last reminder, as Business Central counts', () => {
  const central: RunSetting = { reminders: {
    without: [...AFTER_DUE, 'fourth-reminder', 'final-demand'], restDays: 0, minimumAmount: 0, graceDays: 5, firstLetter: 'lowest-stage',
    fromDays: from({ 'first-reminder': 1, 'second-reminder': 14, 'third-reminder': 14 }), countFrom: count({ 'second-reminder': 'last-letter', 'third-reminder': 'last-letter' }),
  } };
  expect(runs([invoice()], [DUE + 5, DUE + 6, DUE + 19, DUE + 20, DUE + 33, DUE + 34], central)).toEqual(['nothing-due', 'first-reminder', 'written-recently', 'second-reminder', 'written-recently', 'third-reminder']);
});

test('the whole ladder by default: before the due date, on it, and up to where a person decides', () => {
  const days = [-8, -7, -3, 0, 1, 7, 10, 14, 30, 59, 60, 89, 90, 200].map((days) => DUE + days);
  expect(runs([invoice()], days)).toEqual([
    'nothing-due', 'upcoming', 'nothing-due', 'due-today', 'written-recently', 'first-reminder', 'written-recently', 'second-reminder', 'third-reminder', 'written-recently', 'fourth-reminder',
    'written-recently', 'needs-confirmation', 'needs-confirmation',
  ]);
});

test('a final demand leaves once its wording is confirmed and the step after it decided; the hand-over is a person\'s', () => {
  const confirmed: RunSetting = { reminders: { finalDemandConfirmed: true, finalStep: 'lawyer' } };
  const fourth: LoggedContact = { on: DUE + 60, customerId: 'Customer', currency: null, stage: 'fourth-reminder', documents: [], promisedFor: null };
  expect(step(DUE + 90, { reminders: { ...confirmed.reminders, finalStep: 'undecided' } }, [fourth])).toBe('needs-confirmation');
  expect(step(DUE + 90, confirmed)).toBe('fourth-reminder');
  const { sent } = runOn([invoice()], DUE + 90, [fourth], confirmed);
  expect(sent.map((letter) => letter.stage)).toEqual(['final-demand']);
  const wait = (days: number, customers = [aCustomer('Customer')]): unknown => runOn([invoice()], DUE + 90 + days, [fourth, ...sent], { ...confirmed, customers }).decisions[0];
  expect(wait(13)).toMatchObject({ wait: 'written-recently', until: DUE + 90 + 15 });
  expect(wait(15)).toMatchObject({ wait: 'needs-confirmation' });
  for (const debtorType of ['consumer', 'sole-trader'] as const) {
    expect(wait(29, [aCustomer('Customer', { debtorType })])).toMatchObject({ wait: 'written-recently' });
    expect(wait(33, [aCustomer('Customer', { debtorType })])).toMatchObject({ wait: 'needs-confirmation' });
  }
  const over: LoggedContact = { ...fourth, on: DUE + 110, stage: 'hand-over' };
  expect(step(DUE + 150, confirmed, [fourth, ...sent, over])).toBe('on-hold');
});

test('working days: weekends and holidays are passed over, forward and back', () => {
  const holidays = holidaysOf(['2026-12-25', '2026-12-28', 'no date']);
  expect(isoOf(businessDaysBefore(day('2026-12-30'), 3, holidays))).toBe('2026-12-23');
  expect(isoOf(businessDaysBefore(day('2026-06-12'), 3))).toBe('2026-06-09');
  expect(isoOf(businessDaysBefore(day('2026-06-15'), 3))).toBe('2026-06-10');
  expect(isoOf(onOrAfterBusinessDay(day('2026-12-25'), holidays))).toBe('2026-12-29');
  const setting: RunSetting = { reminders: { fromDays: from({ upcoming: 0 }), upcomingBusinessDays: 3, holidays: ['2026-06-08'], without: ['due-today'] } };
  // Due on a Wednesday, with the Monday before it a holiday.
  expect(runs([invoice()], [DUE - 7, DUE - 6], setting)).toEqual(['nothing-due', 'upcoming']);
});

test('a note before the due date is about each invoice once, and leaves in peace what is disputed or promised', () => {
  const later = invoice({ no: 'B', due: isoOf(DUE + 9) });
  const { decisions, sent } = runOn([invoice(), later], DUE - 7, []);
  expect(decisions[0]).toMatchObject({ send: 'upcoming', documents: [0], asksFor: 10000, daysPastDue: -7, lastLetterOn: null });
  const [second] = runOn([invoice({ payments: [[isoOf(DUE), '100.00']] }), later], DUE + 2, sent, { reminders: { thankYouDays: 0 } }).decisions;
  expect(second).toMatchObject({ send: 'upcoming', documents: [0], asksFor: 10000 });
  expect(step(DUE - 7, {}, [], [invoice({ disputed: true })])).toBe('nothing-due');
  expect(step(DUE - 7, { customers: [aCustomer('Customer', { onHold: true })] })).toBe('on-hold');
});

test('pennies past due keep nobody from hearing of what falls due', () => {
  const [decision] = runOn([invoice({ no: 'P', due: isoOf(DUE - 60), amount: '0.40' }), invoice()], DUE - 5, []).decisions;
  expect(decision).toMatchObject({ send: 'upcoming', documents: [1], heldBack: [{ document: 0, because: 'below-minimum' }] });
});

test('exceptions for a customer, by number or name', () => {
  const customers = [aCustomer('10023', { name: 'Harbour' })];
  const at = (exception: Partial<ReminderPolicy['customers'][number]>, customer = '10023'): string => step(DUE + 12, { customers, reminders: { customers: [{ customer, ...exception }] } }, [], [invoice({ customer: '10023' })]);
  expect(at({})).toBe('second-reminder');
  expect(at({ remind: false })).toBe('on-hold');
  expect(at({ graceDays: 12 }, 'Harbour')).toBe('nothing-due');
  expect(at({ minimumAmount: 100.01 })).toBe('below-minimum');
  expect(at({ fromDays: { 'second-reminder': 20 } })).toBe('first-reminder');
  expect(at({ remind: false }, 'Another')).toBe('second-reminder');
});

test('thanks: for what a logged letter asked for and was paid since, once, while it is fresh', () => {
  const { sent } = runOn([invoice(), invoice({ no: 'B', amount: '50.00' })], DUE + 10, []);
  const half = [invoice({ payments: [[isoOf(DUE + 8), '30.00'], [isoOf(DUE + 12), '70.00']] }), invoice({ no: 'B', amount: '50.00' })];
  const [decision] = runOn(half, DUE + 13, sent).decisions;
  expect(decision).toMatchObject({ send: 'thank-you', documents: [], asksFor: 0, paid: { entries: [0], amount: 7000, on: DUE + 12, askedOn: DUE + 10 } });
  const thanked = runOn(half, DUE + 13, sent).sent;
  expect(step(DUE + 14, {}, [...sent, ...thanked], half)).toBe('written-recently');
  expect(step(DUE + 14, { reminders: { thankYouDays: 0 } }, sent, half)).toBe('written-recently');
  const all = [invoice({ payments: [[isoOf(DUE + 12), '100.00']] })];
  expect(step(DUE + 26, {}, sent, all)).toBe('thank-you');
  expect(step(DUE + 27, {}, sent, all)).toBe('nothing-due');
  expect(step(DUE + 13, {}, sent, [invoice({ payments: [['', '100.00']] })])).toBe('thank-you');
  expect(step(DUE + 13, { customers: [aCustomer('Customer', { onHold: true })] }, sent, all)).toBe('nothing-due');
  // Thanks neither climb nor begin days of rest.
  const due = { without: [...AFTER_DUE], restDays: 3 };
  expect(step(DUE + 30, { reminders: due }, [...sent, { ...thanked[0], on: DUE + 29 }], half)).toBe('third-reminder');
});

const histories = fc.record({
  documents: fc.array(fc.record({
    no: fc.uuid(), customer: fc.constantFrom('A', 'B'), currency: fc.constantFrom('EUR', 'USD'), issued: fc.constant('2026-01-01'), due: fc.integer({ min: -40, max: 120 }).map((days) => isoOf(DUE + days)),
    disputed: fc.boolean(), amount: fc.integer({ min: -20_000, max: 60_000 }).filter((cents) => cents !== 0).map((cents) => (cents / 100).toFixed(2)),
    paidOn: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  }).map(({ paidOn, ...one }): ADocument => (paidOn === undefined ? one : { ...one, payments: [[isoOf(DUE + paidOn), one.amount]] })), { minLength: 1, maxLength: 8 }),
  days: fc.uniqueArray(fc.integer({ min: -20, max: 260 }), { minLength: 1, maxLength: 12 }).map((days) => days.sort((a, b) => a - b)),
  restDays: fc.integer({ min: 1, max: 20 }), graceDays: fc.integer({ min: 0, max: 12 }), firstLetter: fc.constantFrom('stage-reached' as const, 'lowest-stage' as const),
  confirmed: fc.boolean(),
});

test('whatever happens: rest days are kept, no stage is taken backwards, nothing is asked for that is not due, each past-due invoice is spoken of once', () => {
  let letters = 0;
  fc.assert(fc.property(histories, ({ documents, days, confirmed, ...policy }) => {
    const reminders: Partial<ReminderPolicy> = { ...policy, finalDemandConfirmed: confirmed, finalStep: 'collection-agency' };
    const log: LoggedContact[] = [];
    for (const after of days) {
      const { review, decisions, sent } = runOn(documents, DUE + after, log, { reminders });
      expect(decisions).toEqual(decideReminders(review, [...log].reverse(), review.policy.reminders, DUE + after));
      decisions.forEach((decision, index) => {
        const account = review.accounts[index];
        const places = Array.from({ length: account.openEntries }, (_, at) => account.firstOpen + at);
        const pastDue = places.filter((place) => review.open.open[place] > 0 && decision.on - review.open.dueOn[place] > policy.graceDays);
        if (!('send' in decision) || decision.send === 'thank-you') return;
        letters += 1;
        const own = decision.documents.filter((place) => review.open.open[place] > 0);
        const before = decision.send === 'upcoming' || decision.send === 'due-today';
        expect([...(before ? [] : own), ...decision.heldBack.map((held) => held.document)].sort((a, b) => a - b)).toEqual(pastDue);
        if (before) expect(own.every((place) => review.open.dueOn[place] >= decision.on)).toBe(true);
        expect(decision.asksFor).toBeLessThanOrEqual(before ? places.reduce((sum, place) => sum + Math.max(0, review.open.open[place]), 0) : account.pastDue);
        const earlier = log.filter((one) => one.stage !== 'thank-you' && one.customerId === account.customer.id && one.currency === account.currency);
        for (const one of earlier) expect(decision.on - one.on).toBeGreaterThanOrEqual(policy.restDays);
        const numbers = own.map((place) => String(review.entries.document[review.open.entry[place]]));
        for (const one of earlier.filter((letter) => letter.documents.some((number) => numbers.includes(number)))) expect(REMINDER_STAGES.indexOf(decision.send)).toBeGreaterThan(REMINDER_STAGES.indexOf(one.stage ?? 'upcoming'));
      });
      log.push(...sent);
    }
  }), { numRuns: 120 });
  expect(letters).toBeGreaterThan(120);
});

test('a run dated before the last letter of the log writes to nobody', () => {
  const log: LoggedContact[] = [{ on: DUE + 40, customerId: 'Somebody else', currency: null, stage: 'first-reminder', documents: [], promisedFor: null }];
  expect(runOn([invoice()], DUE + 39, log).decisions).toEqual([{ account: 0, on: DUE + 39, wait: 'written-recently', until: DUE + 40 }]);
  expect(step(DUE + 40, {}, log)).toBe('third-reminder');
});

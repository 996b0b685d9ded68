/** The first reminder as a customer gets it: what it says, what it asks for, and that nothing from a cell breaks out of it. */
import fc from 'fast-check';
import { composeLetters, letterComposer } from '../../src/letters/compose-letter';
import { LETTER_IDS } from '../../src/letters/letter-kinds';
import { letterText, LETTER_LANGUAGES, loadLetters } from '../../src/letters/templates/load-letters';
import type { LetterShelf } from '../../src/letters/templates/load-letters';
import { namesFor } from '../../src/letters/letter-script';
import { readTemplate } from '../../src/letters/template/render-template';
import { decideReminders } from '../../src/receivables/decide-reminders';
import type { Customer } from '../../src/receivables/entries';
import { makeReview } from '../../src/receivables/make-review';
import { exactText } from '../../src/receivables/money';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { REMINDER_STAGES } from '../../src/receivables/reminder-ladder';
import type { ReceivablesReview } from '../../src/receivables/review';
import type { Letter } from '../../src/letters/letter';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';

const AS_OF = '2026-09-30';
/** One stage, so that each test is about one letter. */
const POLICY: CollectionPolicy = {
  ...DEFAULT_POLICY,
  reminders: { ...DEFAULT_POLICY.reminders, without: ['upcoming', 'due-today', 'second-reminder', 'third-reminder', 'fourth-reminder', 'final-demand'] },
  company: { ...DEFAULT_POLICY.company, name: 'Northwind Ltd', senderName: 'Ruth Miller', phone: '+44 20 7946 0000', email: 'accounts@northwind.example', paymentDetails: 'IBAN GB33 BUKB 2020 1555 5555 55' },
};

let shelf: LetterShelf;
beforeAll(async () => { shelf = await loadLetters(LETTER_LANGUAGES); });

function run(documents: readonly ADocument[], customers: readonly Customer[] = [], policy = POLICY): { review: ReceivablesReview; letters: Letter[] } {
  const review = makeReview(aBook(documents, { customers }), day(AS_OF), policy);
  return { review, letters: composeLetters(review, decideReminders(review, [], policy.reminders, review.asOf), shelf) };
}

const HARBOUR: ADocument = { no: '1042', customer: 'Harbour Foods Ltd', currency: 'EUR', issued: '2026-08-13', due: '2026-09-12', amount: '1500.00', payments: [['2026-09-20', '215.50']] };

test('one invoice, part paid: subject, text and figures', () => {
  const [letter] = run([HARBOUR], [aCustomer('Harbour Foods Ltd', { email: 'jane@harbour.example', contact: 'Jane Doe' })]).letters;
  expect(letter.subject).toBe('Invoice 1042 for EUR 1,284.50: due 12 September');
  expect(letter.to).toBe('jane@harbour.example');
  expect(letter.asksFor).toBe(128450);
  expect(letter.numbers).toEqual(['1042']);
  expect(letter.text).toBe(`Dear Jane Doe,

Our records show EUR 1,284.50 open on invoice 1042, which was due on 12 September 2026 and is now 18 days past due. It may simply have been overlooked.

Invoice  Date         Due          Days past due  Open balance, EUR
1042     13 Aug 2026  12 Sep 2026             18           1,284.50
-------------------------------------------------------------------
Total                                                      1,284.50

Could you let us know by 7 October 2026 when we may expect your payment?

How to pay:
IBAN GB33 BUKB 2020 1555 5555 55

If anything is unclear, please call us on +44 20 7946 0000. If you have paid in the last few days, please disregard this reminder, with our thanks.

Kind regards,
Ruth Miller
Northwind Ltd`);
});

test('several invoices: one letter an account and currency, oldest first, what is not due left out', () => {
  const { letters } = run([
    { no: 'B', customer: 'Acme', currency: 'EUR', issued: '2026-08-13', due: '2026-09-29', amount: '99.95' },
    { no: 'A', customer: 'Acme', currency: 'EUR', issued: '2025-06-13', due: '2025-07-12', amount: '1500.00' },
    { no: 'C', customer: 'Acme', currency: 'EUR', issued: '2026-09-01', due: '2026-09-30', amount: '7.00' },
    { no: 'D', customer: 'Acme', currency: 'JPY', issued: '2026-08-13', due: '2026-09-29', amount: '9995' },
    { no: 'E', customer: 'Acme', currency: 'EUR', kind: 'credit-note', issued: '2026-09-01', amount: '-10.05' },
  ]);
  expect(letters.map((letter) => [letter.subject, letter.numbers])).toEqual([
    ['2 invoices for EUR 1,599.95: past due since 12 July 2025', ['A', 'B']],
    ['Invoice D for JPY 9,995: due 29 September', ['D']],
  ]);
  expect(letters[0].text).toContain('the oldest by 445 days');
  expect(letters[0].text).toContain('a credit of EUR 10.05, which is not deducted above');
  expect(letters[1].text).toContain('1 day past due');
  expect(letters[1].text).not.toContain('credit');
});

test('one ask, one date, at most 120 words beside the table, no exclamation mark, no pressure', () => {
  const documents: ADocument[] = [HARBOUR, { ...HARBOUR, no: '1043' }, { ...HARBOUR, customer: 'Acme' }, { customer: 'Acme', currency: 'EUR', kind: 'payment', issued: '2026-09-01', amount: '-1.00' }];
  const letters = ['en', 'de'].flatMap((language) => run(documents, [], { ...POLICY, company: { ...POLICY.company, language } }).letters);
  expect(letters).toHaveLength(4);
  for (const letter of letters) {
    const [before, after] = letter.text.split(/\n(?:Invoice|Rechnung) {2}[\s\S]*?\n(?:Total|Summe) .*\n/);
    const words = `${before} ${after}`.split(/\s+/).filter((word) => /\w/.test(word));
    expect(words.length).toBeLessThanOrEqual(120);
    expect(letter.text.match(/\?/g)).toHaveLength(1);
    expect(letter.text).not.toMatch(/!|urgent|immediately|legal|\b[A-Z]{5,}\b(?<!BUKB)/);
    expect(letter.text).toMatch(/please disregard|gegenstandslos/);
  }
});

test('without sender, phone or payment details no empty line is left behind', () => {
  const [letter] = run([{ ...HARBOUR, no: '' }], [], { ...POLICY, company: DEFAULT_POLICY.company }).letters;
  expect(letter.subject).toBe('Invoice without number for EUR 1,284.50: due 12 September');
  expect(letter.text).toContain('please reply to this message');
  expect(letter.text).not.toMatch(/\n\n\n|\s$|How to pay|regards/);
  expect(letter.html).not.toMatch(/<p[^>]*>(<br>)*<\/p>/);
});

test('the HTML is one element of at most 600 pixels, in its language and direction, with a real table and nothing fetched', () => {
  const [{ html }] = run([HARBOUR]).letters;
  expect(html).toMatch(/^<div lang="en" dir="ltr" style="max-width:600px;/);
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html.match(/<th scope="col"/g)).toHaveLength(5);
  expect(html).not.toMatch(/<img|<script|<link|<style|https?:|url\(|class=/);
});

const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=cmd|\'/c calc\'!A1', '{{constructor}}', '{{#if}}', 'a\r\nBcc: x@evil.example', '\u202eevil\u202c', '\u0000\u0007\u001b[31m', '\ud800', '💥'.repeat(300), '&lt;b&gt;', '`${1}`', '__proto__', 'constructor', 'a\n\n\nb', ' '];

test.each(HOSTILE)('a hostile cell stays a value: %j', (value) => {
  const customer = aCustomer(value, { name: value, contact: value, email: value, language: value });
  const { letters } = run([{ ...HARBOUR, customer: value, no: value }], [customer], { ...POLICY, company: { ...POLICY.company, name: value, senderName: value, phone: value, paymentDetails: value } });
  const [letter] = letters;
  expect(letters).toHaveLength(1);
  expect(letter.to).toBeNull();
  expect(letter.subject + letter.text.replaceAll('\n', '') + letter.html).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
  const tags = letter.html.replace(/<\/?(div|p|br|table|thead|tbody|tr|th|td|b)( [a-z]+="[^"<>]*")*>/g, '');
  expect(tags).not.toMatch(/[<>"'`]/);
  expect(letter.subject.length).toBeLessThan(300);
});

const amounts = fc.integer({ min: 1, max: 2_000_000 }).map((cents) => (cents / 100).toFixed(2));
const dates = fc.integer({ min: -60, max: 400 }).map((back) => new Date(Date.UTC(2026, 8, 30 - back)).toISOString().slice(0, 10));
const documents = fc.array(
  fc.record({
    customer: fc.constantFrom('Acme', 'Harbour'), currency: fc.constantFrom('EUR', 'USD'), due: dates, issued: fc.constant('2025-01-01'), disputed: fc.boolean(),
    amount: fc.oneof({ weight: 4, arbitrary: amounts }, { weight: 1, arbitrary: amounts.map((amount) => `-${amount}`) }),
  }),
  { minLength: 1, maxLength: 14 },
);

test('a letter asks for the sum of its rows, which is never more than the account\'s past due', () => {
  let written = 0;
  fc.assert(
    fc.property(documents, fc.constantFrom('apart' as const, 'by-own-date' as const, 'oldest-invoice-first' as const), (book, credits) => {
      const { review, letters } = run(book, [], { ...POLICY, aging: { ...POLICY.aging, credits } });
      for (const letter of letters) {
        written += 1;
        const account = review.accounts.find((one) => one.customer.id === letter.customerId && one.currency === letter.currency);
        const rows = [...letter.text.matchAll(/^\S.*\d{4} +[\d,]+ +(-?[\d,]+\.\d\d)$/gm)].map((row) => Math.round(Number((row[1] as string).replaceAll(',', '')) * 100));
        const cells = [...letter.html.matchAll(/nowrap">(-?[\d,]+\.\d\d)<\/td><\/tr>/g)].map((row) => Math.round(Number((row[1] as string).replaceAll(',', '')) * 100));
        const total = /^Total +([\d,.]+)$/m.exec(letter.text)?.[1];
        expect(rows).toHaveLength(letter.numbers.length);
        expect(cells).toEqual(rows);
        expect(rows.reduce((sum, row) => sum + row, 0)).toBe(letter.asksFor);
        expect(total?.replaceAll(',', '')).toBe(exactText(letter.asksFor, letter.currency));
        expect(letter.asksFor).toBeLessThanOrEqual(account?.pastDue ?? 0);
        expect(letter.asksFor).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
  expect(written).toBeGreaterThan(200);
});

test('a letter composed alone is the letter composed among others', () => {
  const { review, letters } = run([HARBOUR, { ...HARBOUR, customer: 'Acme' }]);
  const decisions = decideReminders(review, [], POLICY.reminders, review.asOf);
  expect(decisions.flatMap((decision) => ('send' in decision ? [letterComposer(review, shelf)(decision)] : []))).toEqual(letters);
});

test('every built-in text is sound, and every stage has one in each language', () => {
  for (const language of LETTER_LANGUAGES) {
    for (const id of LETTER_IDS.filter((one) => shelf.get(language)?.[one])) {
      const { text } = letterText(shelf, id, [language]);
      const { fields, table } = namesFor(id);
      expect(readTemplate(text.subject, { fields, table: null })).toMatchObject({ is: 'template' });
      expect(readTemplate(text.body, { fields, table })).toMatchObject({ is: 'template' });
    }
    for (const stage of REMINDER_STAGES) expect(letterText(shelf, stage, [language]).language).toBe(language);
  }
});

test.each([['de', 'de'], ['de-AT', 'de'], ['Deutsch', 'de'], ['German', 'de'], ['English', 'en'], ['Klingon', 'en'], ['constructor', 'en'], ['ja', 'en'], [null, 'en']])('a customer who reads %s is written to in a language that there is', (asked, used) => {
  const [letter] = run([HARBOUR], [aCustomer('Harbour Foods Ltd', { language: asked })]).letters;
  expect(letter.language).toBe(used);
});

test('the company\'s language is used where the customer\'s is unknown', () => {
  const german = { ...POLICY, company: { ...POLICY.company, language: 'de' } };
  expect(run([HARBOUR], [], german).letters[0].language).toBe('de');
  expect(run([HARBOUR], [aCustomer('Harbour Foods Ltd', { language: 'en' })], german).letters[0].language).toBe('en');
});

test('the first reminder in German, with figures and dates as German readers write them', () => {
  const { letters } = run([HARBOUR, { ...HARBOUR, customer: 'Müller & Söhne' }, { ...HARBOUR, customer: 'Müller & Söhne', no: '1050', due: '2026-09-29' }], [aCustomer('Harbour Foods Ltd', { language: 'de', contact: 'Frau Doe' }), aCustomer('Müller & Söhne', { language: 'de' })]);
  expect(letters.map((letter) => letter.subject)).toEqual(['Rechnung 1042: 1.284,50 EUR offen, fällig seit 12. September', '2 Rechnungen: 2.569,00 EUR offen, überfällig seit 12. September']);
  expect(letters[1].html).toContain('lang="de"');
  expect(letters[1].text).toMatch(/^Sehr geehrte Damen und Herren,\n\nnach unseren Unterlagen sind aus 2 überfälligen Rechnungen noch 2\.569,00 EUR offen; die älteste ist seit 18 Tagen überfällig\./);
  expect(letters[0].text).toBe(`Guten Tag Frau Doe,

nach unseren Unterlagen sind aus der Rechnung 1042 noch 1.284,50 EUR offen. Sie war am 12. September 2026 fällig und ist seit 18 Tagen überfällig. Vermutlich ist sie nur übersehen worden.

Rechnung  Datum          Fällig am      Tage überfällig  Offener Betrag, EUR
1042      13. Aug. 2026  12. Sep. 2026               18             1.284,50
----------------------------------------------------------------------------
Summe                                                               1.284,50

Könnten Sie uns bitte bis zum 7. Oktober 2026 mitteilen, wann wir mit Ihrer Zahlung rechnen dürfen?

Unsere Bankverbindung:
IBAN GB33 BUKB 2020 1555 5555 55

Bei Fragen erreichen Sie uns unter +44 20 7946 0000. Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie diese Erinnerung bitte als gegenstandslos; vielen Dank.

Mit freundlichen Grüßen
Ruth Miller
Northwind Ltd`);
});

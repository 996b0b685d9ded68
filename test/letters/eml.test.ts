/** Draft messages are read back by an independent mail parser: what went in comes out, and no value ever begins a header. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { draftsOf } from '../../src/letters/drafts';
import { emlOf } from '../../src/letters/eml';
import type { DraftMessage } from '../../src/letters/eml';
import { draftFileNames } from '../../src/letters/file-names';
import type { Letter } from '../../src/letters/letter';
import { mailAddress } from '../../src/letters/mail-address';
import { DEFAULT_POLICY } from '../../src/receivables/policy';

const MESSAGE: DraftMessage = { to: 'jane@harbour.example', cc: null, bcc: null, from: 'accounts@northwind.example', fromName: 'Ruth Miller', subject: 'Invoice 1042 for EUR 1,284.50: due 12 September', text: 'Dear Jane,\n\nÄ 😀 שלום', html: '<div lang="en"><p>Ä 😀 שלום</p></div>', language: 'en' };

test('subject, text, HTML and addresses come back as they went in', async () => {
  const mail = await PostalMime.parse(emlOf({ ...MESSAGE, writtenAt: new Date(Date.UTC(2026, 8, 30, 9, 5, 7)) }));
  expect(mail.subject).toBe(MESSAGE.subject);
  expect(mail.to).toMatchObject([{ address: 'jane@harbour.example' }]);
  expect(mail.from).toMatchObject({ address: 'accounts@northwind.example', name: 'Ruth Miller' });
  expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(MESSAGE.text);
  expect(mail.html).toContain(MESSAGE.html);
  expect(mail.date).toBe('2026-09-30T09:05:07.000Z');
  expect(mail.headers.find((header) => header.key === 'x-unsent')?.value).toBe('1');
  expect(mail.headers.find((header) => header.key === 'date')?.value).toBe('Wed, 30 Sep 2026 09:05:07 +0000');
  expect(mail.attachments).toEqual([]);
});

test('several recipients, no recipient, no sender', async () => {
  const two = await PostalMime.parse(emlOf({ ...MESSAGE, to: 'a@x.example, b@y.example', from: null, fromName: '' }));
  expect(two.to?.map((one) => one.address)).toEqual(['a@x.example', 'b@y.example']);
  expect(two.from).toBeUndefined();
  expect((await PostalMime.parse(emlOf({ ...MESSAGE, to: null }))).to).toBeUndefined();
});

/** The form that every message must have, whatever went in. */
function expectSoundForm(eml: string): void {
  const [head, ...body] = eml.split('\r\n\r\n');
  expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(line.includes('@') ? 998 : 78);
  const names = head.split(/\r\n(?! )/).map((line) => line.split(':')[0]);
  expect(names.filter((name) => !['From', 'To', 'Subject', 'Date', 'X-Unsent', 'MIME-Version', 'Content-Language', 'Content-Type'].includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(body.join('').match(/^--=_dunwell_alternative_=\r?$/gm)).toHaveLength(2);
}

const bytes = fc.constantFrom('\r\nBcc: evil@x.example', '\n', '\r', '\r\n\r\n<b>', '=?UTF-8?Q?x?=', '=?', '?=', '😀', 'é', 'שלום', '\u202e', '\u0000', '\ud800', 'x'.repeat(80), ' ', 'a', '"', '\\', ',', ';', '<', '>', '@', '--=_dunwell_alternative_=', '\u0085', '\u2028');
const hostile = fc.array(bytes, { maxLength: 12 }).map((parts) => parts.join(''));

test('no value can begin a header, break a line or end a part', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, hostile, async (to, fromName, subject, text, html) => {
      const eml = emlOf({ ...MESSAGE, to, fromName, subject, text, html });
      expectSoundForm(eml);
      const mail = await PostalMime.parse(eml);
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.attachments).toEqual([]);
      expect(mail.from?.address).toBe('accounts@northwind.example');
      const lone = /\p{Cs}/gu;
      expect((mail.text ?? '').replace(/\s+$/, '').replace(/\r\n/g, '\n')).toBe(text.replace(/\r\n?/g, '\n').replace(lone, '\ufffd').replace(/\s+$/, ''));
      expect(mail.html).toContain(html.replace(lone, '\ufffd').replace(/\r\n?/g, '\n').trim().split('\n')[0]);
    }),
    { numRuns: 400 },
  );
});

// Seen red: a name too long to quote and short enough for a line stood plain, and its colon was read as a group of addresses.
test.each([59, 60, 61, 66, 67])('a sender named like a header, %i characters long, is only a name', async (length) => {
  const fromName = 'Bcc: evil@x.example <b>, you@x.example;'.padEnd(length, 'x');
  const eml = emlOf({ ...MESSAGE, fromName });
  expectSoundForm(eml);
  const mail = await PostalMime.parse(eml);
  expect(mail.from).toEqual({ name: fromName, address: 'accounts@northwind.example' });
  expect(mail.bcc ?? []).toEqual([]);
});

test('subjects survive in any script and length, on folded lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('Rechnung ', 'Müller & Söhne ', '😀', '请求书 ', 'فاتورة ', '=?x?= ', 'e\u0301', 'x'), { minLength: 1, maxLength: 60 }), async (parts) => {
      const subject = parts.join('').trim().slice(0, 400).replace(/[\ud800-\udbff]$/, '').trim();
      const eml = emlOf({ ...MESSAGE, subject });
      expectSoundForm(eml);
      expect((await PostalMime.parse(eml)).subject).toBe(subject);
    }),
    { numRuns: 200 },
  );
});

test.each<[string | null, string | null]>([
  ['jane@harbour.example', 'jane@harbour.example'],
  [' Jane Doe <jane@harbour.example> ', 'jane@harbour.example'],
  ['mailto:jane@harbour.example', 'jane@harbour.example'],
  ['a@x.example; b@y.example,a@x.example', 'a@x.example, b@y.example'],
  ['n/a; b@y.example', 'b@y.example'],
  ['a@x.example\r\nBcc: evil@y.example', null],
  ['a@x.example\nevil@y.example', null],
  ['"a b"@x.example', null],
  ['a@x', null],
  ['a@-x.example', null],
  ['@x.example', null],
  ['a..b@x.example', null],
  ['ä@x.example', null],
  ['<script>@x.example', null],
  ['', null],
  [null, null],
  [`${'a'.repeat(65)}@x.example`, null],
])('the address in %j is %j', (cell, address) => {
  expect(mailAddress(cell)).toBe(address);
});

test('an address never holds a blank, a bracket or a line break', () => {
  fc.assert(fc.property(fc.oneof(hostile, fc.string(), fc.emailAddress()), (cell) => {
    for (const address of mailAddress(cell)?.split(', ') ?? []) expect(address).toMatch(/^[^\s<>,;:"\\()[\]]+@[A-Za-z0-9.-]+$/);
  }));
});

const letter = (customerId: string): Letter => ({ letter: 'first-reminder', customerId, customerName: customerId, currency: 'EUR', stage: 'first-reminder', language: 'en', template: 'en', to: null, cc: null, bcc: null, notAddresses: [], signed: true, subject: 's', text: 't', html: '<div></div>', asksFor: 1, charges: 0, numbers: [] });

test.each([
  ['0379-NEVHP', '0379-NEVHP-first-reminder.eml'],
  ['Harbour Foods Ltd', 'Harbour-Foods-Ltd-first-reminder.eml'],
  ['../../etc/passwd', 'etc-passwd-first-reminder.eml'],
  ['CON', 'CON-first-reminder.eml'],
  ['a:b*c?"<>|', 'a-b-c-first-reminder.eml'],
  ['Müller & Söhne', 'Müller-Söhne-first-reminder.eml'],
  ['...', 'customer-first-reminder.eml'],
  ['', 'customer-first-reminder.eml'],
  ['a\u0000\r\nb\u202e', 'a-b-first-reminder.eml'],
])('the draft for %j is named %s', (customer, name) => {
  expect(draftsOf([letter(customer)], DEFAULT_POLICY.company)[0].fileName).toBe(name);
});

test('file names are safe everywhere and differ in more than capitals', () => {
  fc.assert(fc.property(fc.array(fc.oneof(hostile, fc.string(), fc.constantFrom('Acme', 'ACME', 'acme', 'Acme-2', '请'.repeat(300))), { maxLength: 20 }), (customers) => {
    const nameOf = draftFileNames();
    const names = customers.map((customer) => nameOf(customer, 'first-reminder'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*\.eml$/u);
      expect(name).not.toContain('..');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
  }));
});

test('a draft writes its message when it is asked for, once', () => {
  const [draft] = draftsOf([letter('Acme')], { ...DEFAULT_POLICY.company, email: 'a@x.example', senderName: 'Ruth' });
  expect(draft.eml).toContain('From: "Ruth"\r\n <a@x.example>');
  expect(draft.eml).toBe(draft.eml);
});

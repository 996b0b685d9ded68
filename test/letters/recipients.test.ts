/** Who a letter goes to and who gets a copy: by the customer's cells, the stage and the policy, nobody twice, and nothing that could begin a header. */
import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { emlOf } from '../../src/letters/eml';
import { recipientsOf } from '../../src/letters/recipients';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { readPolicy } from '../../src/settings/read-policy';

const policy = (company: Partial<CollectionPolicy['company']>, cc: Partial<CollectionPolicy['reminders']['cc']> = {}): CollectionPolicy => ({
  ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, seniorEmail: 'anna@northwind.example', email: 'accounts@northwind.example', ...company }, reminders: { ...DEFAULT_POLICY.reminders, cc: { ...DEFAULT_POLICY.reminders.cc, ...cc } },
});
const HARBOUR = { email: 'jane@harbour.example', cc: 'Finance <finance@harbour.example>; boss@harbour.example' };

test('the customer’s own Cc gets every letter, our senior those from the fourth reminder on', () => {
  const of = recipientsOf(policy({}));
  expect(of('first-reminder', HARBOUR)).toEqual({ to: 'jane@harbour.example', cc: 'finance@harbour.example, boss@harbour.example', bcc: null, notAddresses: [] });
  expect(of('fourth-reminder', HARBOUR).cc).toBe('finance@harbour.example, boss@harbour.example, anna@northwind.example');
  expect(of('statement', HARBOUR).cc).toBe('finance@harbour.example, boss@harbour.example');
  expect(of('final-demand', { email: null }).cc).toBe('anna@northwind.example');
});

test('the policy chooses for each stage', () => {
  const of = recipientsOf(policy({}, { 'first-reminder': 'nobody', 'second-reminder': 'senior', 'third-reminder': 'both', 'fourth-reminder': 'customer' }));
  expect((['first-reminder', 'second-reminder', 'third-reminder', 'fourth-reminder'] as const).map((stage) => of(stage, { ...HARBOUR, cc: 'finance@harbour.example' }).cc)).toEqual([
    null, 'anna@northwind.example', 'finance@harbour.example, anna@northwind.example', 'finance@harbour.example']);
});

test('a copy for herself goes as Cc or as Bcc, and to nobody twice', () => {
  expect(recipientsOf(policy({ copyToSelf: 'cc' }))('statement', HARBOUR)).toMatchObject({ cc: 'finance@harbour.example, boss@harbour.example, accounts@northwind.example', bcc: null });
  expect(recipientsOf(policy({ copyToSelf: 'bcc' }))('statement', HARBOUR).bcc).toBe('accounts@northwind.example');
  expect(recipientsOf(policy({ copyToSelf: 'bcc' }))('statement', { email: 'Accounts@Northwind.example', cc: 'jane@harbour.example; JANE@harbour.example' })).toMatchObject({ cc: 'jane@harbour.example', bcc: null });
  expect(recipientsOf(policy({ copyToSelf: 'cc', email: '' }))('statement', { email: 'a@b.example' }).cc).toBe(null);
});

test('what is no address is left out and told', () => {
  expect(recipientsOf(policy({}))('statement', { email: 'jane@harbour.example; see file', cc: 'boss at harbour' })).toEqual({ to: 'jane@harbour.example', cc: null, bcc: null, notAddresses: ['see file', 'boss at harbour'] });
});

test('the policy takes one plain address or none', () => {
  const taken = (email: unknown): string => readPolicy({ company: { seniorEmail: email } }).policy.company.seniorEmail;
  expect(['anna@northwind.example', '', 'a..b@x.example', 'Anna <anna@northwind.example>', 'a@x.example\r\nBcc: all@x.example', 'a@x.example, b@x.example', `${'a'.repeat(250)}@x.example`].map(taken)).toEqual(['anna@northwind.example', '', '', '', '', '', '']);
  expect(readPolicy({ reminders: { cc: { 'fourth-reminder': 'everybody' } } }).repairs).toMatchObject([{ path: 'reminders.cc.fourth-reminder' }]);
});

test('in a draft message, copies are read back by another parser and no cell can begin a header', async () => {
  const message = { to: 'a@x.example', cc: 'b@x.example, c@x.example', bcc: 'd@x.example', from: null, fromName: '', subject: 's', text: 't', html: '<div></div>', language: 'en' };
  const mail = await PostalMime.parse(emlOf(message));
  expect([mail.cc?.map((one) => one.address), mail.bcc?.map((one) => one.address)]).toEqual([['b@x.example', 'c@x.example'], ['d@x.example']]);
  const hostile = fc.array(fc.oneof(fc.constantFrom('\r\n', '\n', 'Subject: x', 'Bcc:', ' ', ',', ';', '<', '>', '"', 'a@x.example', '\u2028', 'é@x.example'), fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(hostile, hostile, hostile, (email, cc, raw) => {
    const { to, cc: copied } = recipientsOf(policy({ copyToSelf: 'bcc' }))('first-reminder', { email, cc });
    for (const lines of [emlOf({ ...message, to, cc: copied }), emlOf({ ...message, to: raw, cc: raw, bcc: raw })]) {
      const headers = lines.split('\r\n\r\n')[0].split('\r\n').filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0]);
      expect(headers.filter((name) => !['To', 'Cc', 'Bcc'].includes(name))).toEqual(['Subject', 'X-Unsent', 'MIME-Version', 'Content-Language', 'Content-Type']);
      expect(new Set(headers).size).toBe(headers.length);
      expect(lines.split('\r\n\r\n')[0]).toMatch(/^[\x20-\x7e\r\n]*$/);
    }
  }));
});

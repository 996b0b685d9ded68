/** Every letter in every language, as text that was read and approved (`npm run golden` writes it anew), and what must hold for each of them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyLetter } from '../../src/letters/letter';
import { wordingChecker, wordCount, MOST_WORDS } from '../../src/letters/wording-check';
import { LETTER_LANGUAGES, loadLetters } from '../../src/letters/templates/load-letters';
import type { LetterShelf } from '../../src/letters/templates/load-letters';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { chosenLetters, KNOWN, ladderFacts, ladderLetters, planLetters } from '../a/every-letter';
import type { Setting } from '../a/every-letter';

const WRITES = process.env['DUNWELL_GOLDEN'] === 'write';
const EXPECTED = join(__dirname, 'expected');

let shelf: LetterShelf;
beforeAll(async () => { shelf = await loadLetters(LETTER_LANGUAGES); });

/** What the company gives: not words of the letter. */
const GIVEN = [KNOWN.company.paymentDetails, KNOWN.company.senderName, KNOWN.company.senderTitle, KNOWN.company.name];
const NOBODY = { ...DEFAULT_POLICY, reminders: KNOWN.reminders };
const settings = (language: string): readonly Setting[] => [
  { policy: KNOWN, language, several: true, customer: { contact: 'Jane Doe' } }, { policy: NOBODY, language, several: false },
  { policy: { ...KNOWN, interest: DEFAULT_POLICY.interest, reminders: { ...KNOWN.reminders, finalStep: 'court-claim', holdsSupply: false, offersPlan: false } }, language, several: false, customer: { debtorType: 'consumer', country: 'GB' } },
  { policy: { ...KNOWN, reminders: { ...KNOWN.reminders, finalStep: 'lawyer' } }, language, several: true, customer: { debtorType: 'sole-trader' } },
];

const asText = (letters: readonly AnyLetter[]): string => letters.map((letter) => `==== ${letter.letter} ====\nSubject: ${letter.subject}\n\n${letter.text}\n`).join('\n\n');

describe.each(LETTER_LANGUAGES)('%s', (language) => {
  test.each([
    ['ladder', (): string => asText(ladderLetters(settings(language)[0], shelf))],
    ['ladder-nobody-known', (): string => asText(ladderLetters(settings(language)[1], shelf))],
    ['plan', (): string => asText(planLetters(settings(language)[0], shelf))],
    ['chosen', (): string => asText(chosenLetters(settings(language)[0], shelf))],
  ])('%s: is what was approved', (name, write) => {
    const file = join(EXPECTED, `${name}-${language}.txt`);
    const text = write();
    if (WRITES) {
      mkdirSync(EXPECTED, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('says all that its stage must contain and nothing that is not meant', () => {
    for (const setting of settings(language)) {
      const facts = ladderFacts(setting);
      const checkWording = wordingChecker(facts[0].review);
      const found = ladderLetters(setting, shelf).flatMap((letter, at) => checkWording(letter, facts[at]).map(({ rule, line, sentence }) => `${letter.letter}: ${rule} ${line ?? ''} ${sentence}`));
      expect(found.filter((one) => !one.endsWith(': sender  '))).toEqual([]);
      expect(found).toHaveLength(setting.policy === NOBODY ? 9 : 0);
    }
  });

  test('one invoice has no oldest, and one blank stands between sentences', () => {
    for (const setting of settings(language)) {
      for (const { letter, text } of ladderLetters(setting, shelf)) {
        if (!setting.several) expect({ letter, oldest: /oldest|älteste|plus ancienne|más antigua|oudste|più vecchia/.exec(text) }).toEqual({ letter, oldest: null });
        expect({ letter, wide: /[.?!] {2,}\S.*/.exec(text)?.[0] ?? null }).toEqual({ letter, wide: null });
      }
    }
  });

  test('chosen letters are short, calm and whole', () => {
    for (const setting of settings(language)) {
      for (const letter of chosenLetters(setting, shelf)) {
        expect({ letter: letter.letter, words: Math.max(0, wordCount(letter.text, GIVEN) - MOST_WORDS) }).toEqual({ letter: letter.letter, words: 0 });
        expect(letter.subject + letter.text).not.toMatch(/[!¡]|undefined|\bnull\b|\{\{/);
      }
    }
  });

  test('ends properly, with or without a sender, and leaves no gap', () => {
    for (const setting of settings(language)) {
      for (const letter of [...ladderLetters(setting, shelf), ...chosenLetters(setting, shelf)]) {
        expect(letter.text).not.toMatch(/\n{3}|[ \t]\n|[ \t]$|^\s| {2,}(?=[.,;])|\(\)|,\s*$/);
        expect(letter.html).not.toMatch(/<p[^>]*>(?:<br>|\s)*<\/p>/);
        if (setting.policy === NOBODY) expect(letter.text).toMatch(/[.?»]$/);
        expect(letter.subject).not.toMatch(/\s{2,}|^\s|\s$|[–]/);
        expect(letter.language).toBe(language);
      }
    }
  });
});

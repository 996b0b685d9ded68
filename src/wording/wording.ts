/** Sentences with named slots: how a key and its facts become words in a language. It knows English and no other; the pane starts with it. */
import type { WorkingStep } from '../receivables/credit-limits';
import type { RiskRuleId } from '../receivables/risk-thresholds';
import { decimalsOf, minorUnitsOf } from '../receivables/money';
import { en } from './translations/en';
import { formatsFor, type BelowZero, type Formats } from './formats';
import { slotFiller } from './slots';

const READER = 'reader.';

export type SentenceKey = keyof typeof en;
/** Sentences whose English stands with their rules: what a flag is called and says, and the steps of a limit. */
type RuleSentenceKey = `flagName.${RiskRuleId}` | `flag.${RiskRuleId}` | `working.${WorkingStep['because']}`;
/** Sentences that the reader and the workbook make in English: the whole sentence with its slots is the key. */
type ReaderSentenceKey = `${typeof READER}${string}`;
/** A language file may lack sentences: each that it lacks is said in English. */
export type Translation = Readonly<Partial<Record<SentenceKey | RuleSentenceKey | ReaderSentenceKey, string>>>;

/** The slots of a sentence, taken from the English text itself, so that a fact that is not supplied fails to compile. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;
type Facts<Key extends SentenceKey> = { readonly [Slot in SlotsOf<(typeof en)[Key]>]: string | number };
type FactArguments<Key extends SentenceKey> = [SlotsOf<(typeof en)[Key]>] extends [never] ? [] : [Facts<Key>];

/** Nouns that are counted: each has a `.one` and an `.other` sentence. */
export type CountedNoun = { [Key in SentenceKey]: Key extends `counted.${infer Noun}.one` ? Noun : never }[SentenceKey];

/** What a sheet, a letter or a screen needs to speak. */
export interface Wording {
  /** ISO 639-1. */
  readonly language: string;
  readonly formats: Formats;
  /** The sentence of a key with its facts in place. Numbers are written as whole counts; give other figures as formatted text. */
  readonly say: <Key extends SentenceKey>(key: Key, ...facts: FactArguments<Key>) => string;
  /** The sentence of a key that is data, such as a problem code; the key itself made readable where no sentence is known. */
  readonly sayIfKnown: (key: string, fallback: string) => string;
  /** The same with its slots filled by `wordOf`, null leaving a slot as it is. */
  readonly fillIfKnown: (key: string, fallback: string, wordOf: (slot: string) => string | null) => string;
  /** A finished English sentence of the reader or the workbook in this language, its sums in this language's conventions; its words as they are where the language does not have them. */
  readonly retell: (sentence: string) => string;
  /** "1 row", "2,466 rows". */
  readonly counted: (noun: CountedNoun, count: number) => string;
}

/** A language (ISO 639-1) with its figures and dates, and what of `translation` is at hand: what it lacks is said in English. Make it once and keep it. */
export function wordingIn(language: string, translation: Translation, below?: BelowZero): Wording {
  const formats = formatsFor(language, below);
  const textOf = (key: SentenceKey): string => translation[key] ?? en[key];
  const fillSlots = slotFiller();
  const fill = (text: string, facts: Readonly<Record<string, string | number>> | undefined): string => (facts === undefined ? text : fillSlots(text, (slot) => {
    const fact = facts[slot];
    return typeof fact === 'number' ? formats.count(fact) : fact ?? null;
  }));
  const isKey = (key: string): key is SentenceKey => Object.hasOwn(en, key) || Object.hasOwn(translation, key);
  return {
    language,
    formats,
    say: (key, ...facts) => fill(textOf(key), facts[0]),
    sayIfKnown: (key, fallback) => (isKey(key) ? textOf(key) : fallback),
    retell: retelling(translation, formats),
    fillIfKnown: (key, fallback, wordOf) => fillSlots(isKey(key) ? textOf(key) : fallback, wordOf),
    counted: (noun, count) => {
      const key: SentenceKey = `counted.${noun}.${formats.pluralOf(count) === 'one' ? 'one' : 'other'}`;
      return fill(textOf(key), { count });
    },
  };
}

/** Recognises a sentence by its unvarying parts, those with the most of them first; the patterns are made when the first is asked for. */
function retelling(translation: Translation, formats: Formats): Wording['retell'] {
  const sentences = Object.entries(translation).filter(([key]) => key.startsWith(READER)).sort(([a], [b]) => b.length - a.length);
  let patterns: readonly { readonly matches: RegExp; readonly text: string }[] | null = null;
  const told = (sentence: string): string => {
    patterns ??= sentences.map(([key, text]) => ({ matches: patternOf(key.slice(READER.length)), text: text ?? '' }));
    for (const { matches, text } of patterns) {
      const facts = matches.exec(sentence)?.groups;
      if (facts !== undefined || matches.test(sentence)) return text.replace(/\{(\w+)\}/g, (slot, name: string) => facts?.[name] ?? slot);
    }
    return sentence;
  };
  return (sentence) => withMoney(told(sentence), formats);
}

/** Exact sums, as "2050.00 USD", in the reader's own conventions; not in what is quoted from a cell. */
function withMoney(sentence: string, { money }: Formats): string {
  return sentence.split('"').map((part, at) => (at % 2 === 1 ? part : part.replace(/(^|[\s(])(-?\d+(?:\.(\d{2,3}))?) ([A-Z]{3})(?![^\s.,;:)])/g, (written, before: string, sum: string, decimals: string | undefined, currency: string) => {
    const exact = (decimals ?? '').length === decimalsOf(currency) ? minorUnitsOf(sum, currency) : null;
    return exact === null ? written : `${before}${money(exact, currency)}`;
  }))).join('"');
}

function patternOf(sentence: string): RegExp {
  const parts = sentence.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? `(?<${part}>.*?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('')}$`, 's');
}

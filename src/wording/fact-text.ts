/** A sentence of the trade with its facts put into words. It knows no rule: the sentence and the facts are given. */
import type { Fact } from '../receivables/facts';
import type { Wording } from './sentences';

/** One fact in the reader's conventions. */
export function factText(fact: Fact, { formats, counted }: Wording): string {
  if ('money' in fact) return formats.money(fact.money, fact.currency);
  if ('days' in fact) return counted('day', fact.days);
  if ('share' in fact) return formats.percent(fact.share);
  if ('count' in fact) return formats.count(fact.count);
  if ('day' in fact) return formats.shortDate(fact.day);
  if ('figure' in fact) return formats.figure(fact.figure);
  return fact.text;
}

/** The sentence with every slot filled; `key` is where a translation of it would stand. */
export function factSentence(key: string, sentence: string, facts: Readonly<Record<string, Fact>>, wording: Wording): string {
  return wording.fillIfKnown(key, sentence, (slot) => (Object.hasOwn(facts, slot) ? factText(facts[slot], wording) : null));
}

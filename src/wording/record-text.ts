/** What is wrong with something that is being recorded, in words. It judges nothing. */
import type { ContactMistake } from '../receivables/new-contact';
import { factText } from './fact-text';
import type { Wording } from './sentences';

/** The sentence of a mistake, with its figures. */
export function contactMistakeText({ problem, facts }: ContactMistake, wording: Wording): string {
  return wording.fillIfKnown(`record.problem.${problem}`, problem, (slot) => (Object.hasOwn(facts, slot) ? factText(facts[slot], wording) : null));
}

/** What is recorded of promises and disputes, and what is wrong with it, in words. It judges nothing. */
import type { LoggedContact } from '../receivables/contact-log';
import type { ContactMistake } from '../receivables/new-contact';
import { factText } from './fact-text';
import type { Wording } from './sentences';

/** Why it is disputed, or how that ended; words of hers as she typed them. */
export function reasonText(reason: string | null, { say, sayIfKnown }: Wording): string {
  return reason === null ? say('promises.noReason') : sayIfKnown(`disputeReason.${reason}`, reason);
}

/** The sentence of a mistake, with its figures. */
export function contactMistakeText({ problem, facts }: ContactMistake, wording: Wording): string {
  return wording.fillIfKnown(`record.problem.${problem}`, problem, (slot) => (Object.hasOwn(facts, slot) ? factText(facts[slot], wording) : null));
}

/** What a contact was, in a few words: its kind, and the letter, the day promised or the reason. */
export function contactText({ kind = 'note', stage, promisedFor, reason }: Pick<LoggedContact, 'kind' | 'stage' | 'promisedFor' | 'reason'>, wording: Wording): string {
  const { say, formats } = wording;
  const what = say(`contactKind.${kind}`);
  const more = stage !== null ? say(`letters.stage.${stage}`) : promisedFor !== null ? formats.shortDate(promisedFor) : reason ? reasonText(reason, wording) : null;
  return more === null ? what : `${what}: ${more}`;
}

/** Checks a letter before it leaves: what its stage must contain is there, and nothing stands in it that is not meant, not allowed or not the tone. It changes no word. DOMAIN section 5. */
import { REMINDER_STAGES } from '../receivables/reminder-ladder';
import type { ReminderStage } from '../receivables/reminder-ladder';
import type { ReceivablesReview } from '../receivables/review';
import { letterWording } from '../wording/letter-wording';
import type { AnyLetter } from './letter';
import { chargesOf, deadlinesOf } from './letter-facts';
import type { LetterFacts } from './letter-facts';
import { FIELD_FILLERS, letterRows, senderValues, speechOf } from './letter-values';
import type { Filling, Speech } from './letter-values';
import { LEXICONS } from './wording-lexicon';
import type { Lexicon } from './wording-lexicon';

export const WORDING_RULES = [
  'invoice', 'amount', 'due-date', 'how-to-pay', 'last-contact', 'answer-date', 'dispute', 'plan', 'supply', 'senior-copy', 'senior-address', 'legal-names', 'final-step', 'paid-already', 'paid', 'sender',
  'too-long', 'exclamation', 'capitals', 'pressure', 'menace', 'legal-too-early', 'agency-too-early', 'step-not-meant', 'supply-not-meant', 'interest-not-charged', 'person-interest',
] as const;
export type WordingRule = (typeof WORDING_RULES)[number];

export interface WordingFinding {
  readonly rule: WordingRule;
  /** "missing": the stage must contain it; "wrong": it must not stand there. */
  readonly is: 'missing' | 'wrong';
  readonly place: 'subject' | 'text';
  /** Line of the text, from 1; null where something is missing or it is about the whole letter. */
  readonly line: number | null;
  /** The sentence it is about, or what should stand in the letter; empty where neither can be said. */
  readonly sentence: string;
}

/** Words beside the table: one screen of a mail client. */
export const MOST_WORDS = 120;

type Checked = Pick<AnyLetter, 'language' | 'subject' | 'text'>;

/** Everything that is not as it should be in a letter, as it was made or as she edited it. `facts` are those that it was made from. */
export type CheckWording = (letter: Checked, facts: LetterFacts) => readonly WordingFinding[];

/** A function that checks letters of one review; formatters are made once a language. */
export function wordingChecker(review: ReceivablesReview): CheckWording {
  const sender = senderValues(review.policy.company);
  const deadlineOf = deadlinesOf(review);
  const speeches = new Map<string, Speech>();
  return (letter, facts) => {
    const lexicon = LEXICONS[letter.language] ?? LEXICONS['en'];
    const speech = speeches.get(letter.language) ?? speechOf(letterWording(letter.language));
    speeches.set(letter.language, speech);
    const filling: Filling = { facts, speech, sender, rows: letterRows(facts, speech), deadline: deadlineOf(facts) };
    return [...missingIn(letter, filling, lexicon), ...wrongIn(letter, filling, lexicon)];
  };
}

const stageOf = ({ letter }: LetterFacts): ReminderStage | null => REMINDER_STAGES.find((stage) => stage === letter) ?? null;
const from = (stage: ReminderStage | null, first: ReminderStage, last: ReminderStage): boolean => {
  const at = stage === null ? -1 : REMINDER_STAGES.indexOf(stage);
  return at >= REMINDER_STAGES.indexOf(first) && at <= REMINDER_STAGES.indexOf(last);
};

function missingIn(letter: Checked, filling: Filling, lexicon: Lexicon): WordingFinding[] {
  const { facts, sender, rows } = filling;
  const stage = stageOf(facts);
  const { reminders } = facts.review.policy;
  const text = letter.text;
  const value = (field: 'grandTotal' | 'total' | 'lastLetterOn' | 'deadline' | 'answerBy' | 'paidAmount' | 'remains' | 'paidOn'): string => FIELD_FILLERS[field](filling);
  const missing: WordingFinding[] = [];
  const need = (rule: WordingRule, wanted: boolean, found: boolean, what: string): void => {
    if (wanted && !found) missing.push({ rule, is: 'missing', place: 'text', line: null, sentence: what });
  };
  const has = (what: string): boolean => what === '' || text.includes(what);
  const ladder = from(stage, 'upcoming', 'hand-over');
  for (const row of ladder ? rows : []) {
    need('invoice', true, has(row.number), row.number);
    need('due-date', true, has(row.due), row.due);
  }
  need('amount', ladder, has(value('grandTotal')) || (stage === 'upcoming' && has(value('total'))), value('grandTotal'));
  need('how-to-pay', ladder && sender.paymentDetails !== '', has(sender.paymentDetails.split('\n')[0]), sender.paymentDetails.split('\n')[0]);
  need('last-contact', from(stage, 'second-reminder', 'hand-over'), has(value('lastLetterOn')), value('lastLetterOn'));
  need('answer-date', from(stage, 'first-reminder', 'final-demand'), has(value('deadline')), value('deadline'));
  need('dispute', from(stage, 'second-reminder', 'final-demand'), lexicon.dispute.test(text), '');
  need('plan', stage === 'third-reminder' && reminders.offersPlan, lexicon.plan.test(text), '');
  need('supply', stage === 'fourth-reminder' && FIELD_FILLERS.supplyHeld(filling), lexicon.supply.test(text), '');
  const senior = FIELD_FILLERS.seniorName(filling);
  need('senior-copy', stage === 'fourth-reminder' && senior !== '', has(senior), senior);
  need('senior-address', senior !== '' && text.includes(senior) && facts.review.policy.company.seniorEmail === '', false, senior);
  need('legal-names', stage === 'final-demand', has(sender.legalName) && has(FIELD_FILLERS.customerName(filling)), sender.legalName || FIELD_FILLERS.customerName(filling));
  need('final-step', stage === 'final-demand', stepIn(reminders.finalStep, sender.agencyName, text, lexicon), sender.agencyName);
  need('paid-already', from(stage, 'upcoming', 'third-reminder'), lexicon.paidAlready.test(text), '');
  need('paid', stage === 'thank-you', has(value('paidAmount')) && has(value('paidOn')) && has(value('remains')), value('paidAmount'));
  need('sender', true, sender.signature !== '', '');
  return missing;
}

function stepIn(step: LetterFacts['review']['policy']['reminders']['finalStep'], agencyName: string, text: string, { court, lawyer, agency }: Lexicon): boolean {
  if (step === 'court-claim') return court.test(text);
  return (agencyName !== '' && text.includes(agencyName)) || (step === 'lawyer' ? lawyer : agency).test(text);
}

/** A sentence or a line of a letter and where it stands. */
interface Place {
  readonly place: 'subject' | 'text';
  readonly line: number | null;
  readonly sentence: string;
}

function wrongIn(letter: Checked, filling: Filling, lexicon: Lexicon): WordingFinding[] {
  const { facts, sender } = filling;
  const stage = stageOf(facts);
  const { reminders } = facts.review.policy;
  const { debtorType } = facts.account.customer;
  const isFormal = from(stage, 'final-demand', 'hand-over');
  // What stands in the company's or the customer's own words is theirs: a name in capitals, an IBAN.
  const given = [sender.paymentDetails, sender.signature, sender.legalName, sender.address, sender.registration, sender.seniorName, sender.agencyName, FIELD_FILLERS.customerName(filling), FIELD_FILLERS.contactName(filling)].join('\n').split('\n').filter((line) => line.length > 1);
  const places = placesOf(letter, given);
  const wrong: WordingFinding[] = [];
  const never = (rule: WordingRule, found: (sentence: string) => boolean): void => {
    for (const place of places) if (found(place.sentence)) wrong.push({ rule, is: 'wrong', ...place });
  };
  never('exclamation', (sentence) => /[!¡]/.test(sentence));
  never('capitals', (sentence) => /(?<![\p{L}\d])\p{Lu}{5,}(?![\p{L}\d])/u.test(sentence));
  never('pressure', (sentence) => lexicon.pressure.test(sentence));
  never('menace', (sentence) => lexicon.menace.test(sentence) && stage !== null);
  if (!isFormal && stage !== null) {
    never('legal-too-early', (sentence) => lexicon.legal.test(sentence));
    never('agency-too-early', (sentence) => lexicon.agency.test(sentence));
  }
  if (isFormal) {
    never('step-not-meant', (sentence) => (reminders.finalStep !== 'court-claim' && lexicon.court.test(sentence)) || (!['lawyer', 'court-claim'].includes(reminders.finalStep) && lexicon.lawyer.test(sentence))
      || (!['collection-agency', 'undecided'].includes(reminders.finalStep) && lexicon.agency.test(sentence)));
  }
  const mayHold = facts.letter === 'credit-hold' || (FIELD_FILLERS.supplyHeld(filling) && from(stage, 'third-reminder', 'hand-over'));
  if (!mayHold && stage !== null) never('supply-not-meant', (sentence) => lexicon.supply.test(sentence));
  if (stage !== null && chargesOf(facts) === 0) never('interest-not-charged', (sentence) => lexicon.interest.test(sentence));
  if (debtorType === 'consumer' && facts.review.policy.interest.method === 'statutory') never('person-interest', (sentence) => lexicon.interest.test(sentence));
  const count = wordCount(letter.text, given);
  if (count > MOST_WORDS) wrong.push({ rule: 'too-long', is: 'wrong', place: 'text', line: null, sentence: String(count) });
  return wrong;
}

/** Lines of the table and of what it itemises: a document's number first, figures after it. */
const TABLE = /^(?:.* {2,}[^ ].*|-{10,}|\S+ ?: \S+ \S+)$/;

/** The letter's sentences beside the table, with what was given taken out. */
function placesOf({ subject, text }: Checked, given: readonly string[]): readonly Place[] {
  const without = (line: string): string => given.reduce((rest, words) => rest.replaceAll(words, ' '), line);
  const lines = text.split('\n').flatMap((line, index): Place[] => (TABLE.test(line) ? [] : sentencesOf(without(line)).map((sentence) => ({ place: 'text', line: index + 1, sentence }))));
  return [{ place: 'subject', line: null, sentence: without(subject) }, ...lines];
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.?!;:])\s+/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Words of the letter's own, beside the table and what the company has given (how to pay, the signature); figures and dates count as words. */
export function wordCount(text: string, given: readonly string[] = []): number {
  return text.split('\n').filter((line) => !TABLE.test(line) && !given.includes(line)).join(' ').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

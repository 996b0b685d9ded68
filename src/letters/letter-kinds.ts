/** Which letters there are: the stages of the ladder, letters for an occasion, replies to the excuses that everybody hears, and letters about a payment plan. It holds no text. DOMAIN section 5. */
import { REMINDER_STAGES } from '../receivables/reminder-ladder';
import type { ReminderStage } from '../receivables/reminder-ladder';

/** Letters that a person chooses to write; the ladder never does. */
export const OCCASIONS = [
  'statement', 'dispute-acknowledged', 'promise-confirmed', 'promise-broken', 'early-payment-offer', 'holiday-greeting', 'anniversary', 'credit-hold', 'limit-changed',
  'bank-details-caution', 'reference-request',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** "We are paid by our own customer first" and the like, each with the reply that keeps the payment moving. */
export const REPLIES = [
  'reply-never-received', 'reply-needs-approval', 'reply-next-payment-run', 'reply-already-paid', 'reply-disputes-it', 'reply-short-of-cash', 'reply-decision-maker-away',
  'reply-own-customer-unpaid', 'reply-new-bank-details', 'reply-cheque-in-post', 'reply-insolvent', 'reply-pays-at-60',
] as const;
export type Reply = (typeof REPLIES)[number];

/** Letters about a payment plan, as it stands. */
export const PLAN_LETTERS = ['plan-proposal', 'plan-confirmation', 'plan-missed', 'plan-completed'] as const;
export type PlanLetterKind = (typeof PLAN_LETTERS)[number];

/** Letters that a person chooses to write to one account. The ladder never sends a hand-over: a person decides it once the final demand's deadline has passed. */
export const CHOSEN_LETTERS = [...OCCASIONS, ...REPLIES, 'hand-over'] as const;
export type ChosenLetter = (typeof CHOSEN_LETTERS)[number];
export type LetterId = ReminderStage | ChosenLetter | PlanLetterKind;

/** All of them, the ladder first. */
export const LETTER_IDS: readonly LetterId[] = [...REMINDER_STAGES, ...OCCASIONS, ...REPLIES, ...PLAN_LETTERS];

/** True for a letter about a payment plan: its fields are those of the plan. */
export function isPlanLetter(letter: LetterId): letter is PlanLetterKind {
  return PLAN_LETTERS.some((kind) => kind === letter);
}

/** The fields that a letter about a payment plan may use, each with an example for the person who edits templates. It fills none of them. */
import { LETTER_FIELDS } from './letter-fields';
import type { TemplateFields } from './template/template-fields';

/** Name of the block that prints the schedule of instalments. */
export const SCHEDULE_FIELD = 'schedule';

/** Those that every letter has mean the same here. */
const { customerName, customerId, contactName, today, signature, senderName, senderTitle, companyName, companyPhone, companyEmail, paymentDetails } = LETTER_FIELDS;

/** Texts are formatted in the letter's language; one that is unknown is empty, so that {{#if}} can ask for it. */
export const PLAN_FIELDS = {
  customerName, customerId, contactName, today,
  answerBy: { kind: 'text', example: '7 October 2026' },
  debt: { kind: 'text', example: 'EUR 1,284.50' },
  total: { kind: 'text', example: 'EUR 1,327.70' },
  count: { kind: 'text', example: '6 instalments' },
  several: { kind: 'flag' },
  lastOn: { kind: 'text', example: '28 February 2027' },
  agreedOn: { kind: 'text', example: '30 September 2026' },
  interest: { kind: 'text', example: 'EUR 31.20' },
  fee: { kind: 'text', example: 'EUR 12.00' },
  missed: { kind: 'text', example: 'EUR 214.08' },
  missedOn: { kind: 'text', example: '31 October 2026' },
  signature, senderName, senderTitle, companyName, companyPhone, companyEmail, paymentDetails,
} as const satisfies TemplateFields;

/** A value for each field, so that a field added above does not compile until it is filled. */
export type PlanLetterValues = { readonly [Field in keyof typeof PLAN_FIELDS]: (typeof PLAN_FIELDS)[Field]['kind'] extends 'text' ? string : boolean };

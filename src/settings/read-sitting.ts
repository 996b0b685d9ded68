/** Where she was when the pane was closed, from outside (the workbook): valid, or not known. It goes nowhere. */
import { isRecord } from './checks';
import { readPlace, type LedgerPlace } from './read-place';

/** A letter as she changed it and has not sent it. */
export interface KeptEdit {
  /** Whose letter of which stage. */
  readonly letter: string;
  /** Tells whether the letter is still made as it was when she changed it. */
  readonly made: string;
  readonly subject: string;
  readonly text: string;
}

const SCREENS = ['review', 'letters', 'customer', 'plan', 'policy'] as const;

export interface Sitting {
  /** Of the ledger that was reviewed. */
  readonly place: LedgerPlace;
  /** The day that she chose, YYYY-MM-DD; null follows the ledger. */
  readonly asOf: string | null;
  readonly screen: (typeof SCREENS)[number];
  /** Whose page was open. */
  readonly account: { readonly customer: string; readonly currency: string } | null;
  readonly edits: readonly KeptEdit[];
  /** What stood in the editor, not kept yet. */
  readonly typing: KeptEdit | null;
  /** Forms that she began and did not send, by their names: whoever draws a form checks what stood in it. The earliest come first. */
  readonly forms: Readonly<Record<string, unknown>>;
  /** Settings of the policy that she changed and did not keep, by their paths. */
  readonly policy: Readonly<Record<string, unknown>>;
}

/** Drafts and forms beyond this are not kept: what a workbook remembers of us must stay small. */
const MOST_CHARACTERS = 40_000;

/** The sitting that is kept; null where there is none or it makes no sense. */
export function readSitting(given: unknown): Sitting | null {
  const place = isRecord(given) ? readPlace(given['place']) : null;
  if (!isRecord(given) || !place) return null;
  const { asOf, screen, account, edits, typing, forms, policy } = given;
  return {
    place, asOf: typeof asOf === 'string' ? asOf : null, screen: SCREENS.find((one) => one === screen) ?? 'review',
    account: isRecord(account) && typeof account['customer'] === 'string' && typeof account['currency'] === 'string' ? { customer: account['customer'], currency: account['currency'] } : null,
    edits: Array.isArray(edits) ? edits.flatMap((edit) => readEdit(edit) ?? []) : [], typing: readEdit(typing),
    forms: isRecord(forms) ? forms : {}, policy: isRecord(policy) ? policy : {},
  };
}

function readEdit(given: unknown): KeptEdit | null {
  if (!isRecord(given)) return null;
  const { letter, made, subject, text } = given;
  return typeof letter === 'string' && typeof made === 'string' && typeof subject === 'string' && typeof text === 'string' ? { letter, made, subject, text } : null;
}

/** The sitting as it is kept: where all of it is too long together, without the earliest drafts, then without the earliest forms, then without what else she had begun. */
export function storedSitting(sitting: Sitting): Sitting {
  let stored = sitting;
  const isTooLong = (): boolean => JSON.stringify(stored).length > MOST_CHARACTERS;
  while (stored.edits.length > 0 && isTooLong()) stored = { ...stored, edits: stored.edits.slice(1) };
  while (Object.keys(stored.forms).length > 0 && isTooLong()) stored = { ...stored, forms: Object.fromEntries(Object.entries(stored.forms).slice(1)) };
  if (isTooLong()) stored = { ...stored, typing: null };
  return isTooLong() ? { ...stored, policy: {} } : stored;
}

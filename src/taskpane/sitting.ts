/** What is kept of a sitting, so that the next one begins where she was: a pure extract of the pane's state. It keeps nothing itself. */
import type { AnyLetter } from '../letters/letter';
import { settingAt } from '../settings/policy-setting';
import type { KeptEdit, Sitting } from '../settings/read-sitting';
import type { Desk } from './desk';
import { letterKey } from './letter-work';
import { unkept, type PolicyDraft } from './policy/policy-state';
import type { PaneState } from './state';

/** A short fingerprint (FNV-1a) of a text. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The letter as it was made, as a fingerprint. */
export function madeAs({ subject, text }: Pick<AnyLetter, 'subject' | 'text'>): string {
  return fingerprint(`${subject}\n${text}`);
}

/** Null where no ledger has been reviewed, or she is about to choose another. */
export function sittingOf({ reviewed, choice, asOf, screen, account, letterWork, forms, policy }: PaneState, isoOf: Desk['isoOf']): Sitting | null {
  if (!reviewed || choice?.sheet !== reviewed.ledger.sheet) return null;
  const { accounts } = reviewed.review;
  const open = accounts.find(({ accountIndex }) => accountIndex === account);
  const made = new Map(reviewed.letters.map((letter) => [letterKey(letter), letter]));
  const kept = (letter: string, edit: { readonly subject: string; readonly text: string }): KeptEdit[] => {
    const as = made.get(letter);
    return as ? [{ letter, made: madeAs(as), subject: edit.subject, text: edit.text }] : [];
  };
  return {
    place: choice, asOf: asOf === null ? null : isoOf(asOf), screen: screen === 'ledger' ? 'review' : screen,
    account: open ? { customer: open.customer.id, currency: open.currency } : null,
    edits: [...letterWork.edits].flatMap(([letter, edit]) => kept(letter, edit)),
    typing: (letterWork.typing && kept(letterWork.typing.letter, letterWork.typing)[0]) ?? null,
    forms, policy: changedInDraft(policy),
  };
}

/** What her draft of the policy has otherwise, by path. */
function changedInDraft(policy: PolicyDraft | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries(unkept(policy).map((path) => [path, policy && settingAt(policy.draft, path)]));
}

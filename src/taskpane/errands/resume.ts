/** Takes her back to where she was when the pane was closed: her changes to letters that are still made as they were, forms and settings that she had begun, then the screen. Changes to a letter that reads otherwise now are told, not used. */
import { mistakeIn } from '../../settings/policy-setting';
import type { KeptEdit, Sitting } from '../../settings/read-sitting';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import { letterKey } from '../letter-work';
import { madeAs } from '../sitting';
import type { Store } from '../store';
import type { PolicyErrands } from './policy-errands';

/** Balances of the general ledger are kept as soon as they are typed. */
const OF_ONE_LEDGER = /^aging\.control/;

/** Call once the ledger of the sitting has been reviewed; does nothing otherwise. */
export async function resume(desk: Desk, { state, dispatch }: Store, { say }: Wording, sitting: Sitting, policy: Pick<PolicyErrands, 'openPolicy' | 'setPolicy'>): Promise<void> {
  const { reviewed } = state();
  if (!reviewed) return;
  const { letters, review } = reviewed;
  const lost: string[] = [];
  const placeOf = (edit: KeptEdit): number => {
    const place = letters.findIndex((letter) => letterKey(letter) === edit.letter);
    if (place < 0 || madeAs(letters[place]) === edit.made) return place;
    lost.push(letters[place].customerName);
    return -1;
  };
  for (const edit of sitting.edits) {
    const place = placeOf(edit);
    if (place >= 0) dispatch({ type: 'letter-work', event: { is: 'edited', letter: letters[place], edited: desk.editLetter(letters[place], edit) } });
  }
  const typed = sitting.typing ? placeOf(sitting.typing) : -1;
  if (sitting.typing && typed >= 0) {
    dispatch({ type: 'picked-letter', letter: typed });
    dispatch({ type: 'letter-work', event: { is: 'typing', typed: sitting.typing } });
  }
  for (const [form, fields] of Object.entries(sitting.forms)) dispatch({ type: 'form', form, fields });
  const changed = Object.entries(sitting.policy).filter(([path, value]) => !OF_ONE_LEDGER.test(path) && mistakeIn(review.policy, path, value) === null);
  if (changed.length > 0) await policy.openPolicy();
  for (const [path, value] of changed) policy.setPolicy(path, value);
  const account = review.accounts.find(({ customer, currency }) => customer.id === sitting.account?.customer && currency === sitting.account.currency);
  if (account) dispatch({ type: 'looked-at', account: account.accountIndex });
  if (sitting.screen === 'policy') await policy.openPolicy();
  else dispatch({ type: 'went', screen: account || sitting.screen === 'letters' ? sitting.screen : 'review' });
  if (lost.length > 0) dispatch({ type: 'noticed', notice: { tone: 'quiet', text: say('sitting.lost', { customers: [...new Set(lost)].join(', ') }) } });
}

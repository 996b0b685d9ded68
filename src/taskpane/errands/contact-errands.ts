/** Recording calls, promises and disputes: what is asked of the desk, and what she is told of it. What may be recorded was decided before. */
import type { AccountReview } from '../../receivables/review';
import type { RecordedContact } from '../../workflow/draft-contact';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import type { Store } from '../store';
import type { Runner } from './runner';

export interface ContactErrands {
  /** Logs it and shows the review made anew with it, her page still in front; false where it was not logged, and she is told why. */
  logContact(account: AccountReview, contact: RecordedContact): Promise<boolean>;
}

/** The errands of the customer page that write to the Contact Log. */
export function contactErrands(desk: Desk, { state, dispatch }: Store, { say, formats }: Wording, runner: Runner): ContactErrands {
  return {
    async logContact(account, contact) {
      const { reviewed } = state();
      let logged = false;
      if (!reviewed) return logged;
      await runner.attempt(async () => {
        const outcome = await desk.logContact(reviewed, account, contact, runner.begin());
        logged = outcome.is === 'done';
        if (outcome.is === 'refused') runner.notice('bad', outcome.message);
        else if (outcome.is === 'failed') dispatch({ type: 'noticed', notice: { tone: 'bad', text: outcome.message, ...(outcome.detail !== '' && { detail: outcome.detail }) } });
        // The reviewing may have been done anew meanwhile; then what stands in front is not what was logged from.
        if (outcome.is !== 'done' || state().reviewed !== reviewed) return;
        const { asOf } = reviewed.review;
        const text = contact.on > asOf ? say('record.loggedLater', { date: formats.date(contact.on), asOf: formats.date(asOf) }) : say('record.logged');
        dispatch({ type: 'remade', reviewed: outcome.result, notice: { tone: 'good', text } });
      });
      return logged;
    },
  };
}

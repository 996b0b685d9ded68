/** What was said and written to a customer so far, the last first, each with the way to its row in the log. It judges nothing. */
import * as React from 'react';
import type { ContactLog } from '../../receivables/contact-log';
import type { LedgerSource } from '../../receivables/entries';
import type { AccountReview } from '../../receivables/review';
import { contactText } from '../../wording/record-text';
import type { Wording } from '../../wording/sentences';
import { contactHistory } from '../../workflow/said-so-far';

interface ContactHistoryProps {
  readonly account: AccountReview;
  readonly contacts: ContactLog;
  /** The sheet on which they stand; null where there is none. */
  readonly sheet: string | null;
  readonly wording: Wording;
  readonly onShow: (source: LedgerSource) => void;
}

/** Shown at once, and with each press more. */
const FIRST = 5;
const FURTHER = 20;

export function ContactHistory({ account, contacts, sheet, wording, onShow }: ContactHistoryProps): React.ReactElement {
  const { say, formats } = wording;
  const [shown, setShown] = React.useState(FIRST);
  const own = React.useMemo(() => contactHistory(account, contacts), [account, contacts]);
  const left = own.length - shown;
  if (own.length === 0) return <p className="quiet">{say('handOver.nothingLogged')}</p>;
  return (
    <>
      <ul className="contacts">
        {own.slice(0, shown).map(({ contact, amount }, at) => {
          const { channel = '', by = '', note = '' } = contact.told ?? {};
          const what = contactText(contact, wording);
          const told = [contact.documents.join(', '), channel, by, note].filter((part) => part !== '').join(' · ');
          return (
            <li key={at}>
              <span className="contact-on">{formats.shortDate(contact.on)}</span>
              <span>{sheet !== null && contact.row !== undefined ? <button type="button" className="link-button" onClick={() => onShow({ sheet, row: contact.row ?? 0 })}>{what}</button> : what}</span>
              {amount !== null && <span className="number">{formats.amount(amount, account.currency)}</span>}
              {told !== '' && <span className="quiet">{told}</span>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <button type="button" className="link-button" onClick={() => setShown(shown + FURTHER)}>{say('home.worryMore', { count: Math.min(FURTHER, left) })}</button>}
    </>
  );
}

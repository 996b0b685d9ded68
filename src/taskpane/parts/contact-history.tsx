/** What was said and written to a customer so far, the last first, each with the way to its row in the log. It judges nothing. */
import * as React from 'react';
import { contactsByCustomer, contactsOf } from '../../receivables/account-contacts';
import type { ContactLog } from '../../receivables/contact-log';
import type { LedgerSource } from '../../receivables/entries';
import { decimalsOf, toMinorUnits } from '../../receivables/money';
import type { AccountReview } from '../../receivables/review';
import { contactText } from '../../wording/record-text';
import type { Wording } from '../../wording/sentences';

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
  // Of one day the row written last comes first.
  const own = React.useMemo(() => [...contactsOf(account, contactsByCustomer(contacts))].reverse().sort((a, b) => b.on - a.on), [account, contacts]);
  const left = own.length - shown;
  if (own.length === 0) return <p className="quiet">{say('handOver.nothingLogged')}</p>;
  return (
    <>
      <ul className="contacts">
        {own.slice(0, shown).map((contact, at) => {
          const { channel = '', by = '', note = '' } = contact.told ?? {};
          const what = contactText(contact, wording);
          const told = [contact.documents.join(', '), channel, by, note].filter((part) => part !== '').join(' · ');
          return (
            <li key={at}>
              <span className="contact-on">{formats.shortDate(contact.on)}</span>
              <span>{sheet !== null && contact.row !== undefined ? <button type="button" className="link-button" onClick={() => onShow({ sheet, row: contact.row ?? 0 })}>{what}</button> : what}</span>
              {contact.amount ? <span className="number">{formats.amount(toMinorUnits(contact.amount, decimalsOf(account.currency)), account.currency)}</span> : null}
              {told !== '' && <span className="quiet">{told}</span>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <button type="button" className="link-button" onClick={() => setShown(shown + FURTHER)}>{say('home.worryMore', { count: Math.min(FURTHER, left) })}</button>}
    </>
  );
}

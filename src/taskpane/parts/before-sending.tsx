/** What she looks at before anything leaves: are payments booked up to the ledger's day, how many letters there are, who gets none and why. */
import * as React from 'react';
import type { LedgerSource } from '../../receivables/entries';
import type { Wording } from '../../wording/sentences';
import type { Reviewed } from '../desk';
import { heldBackGroups, lastPaymentOn, type HeldBackGroup, type HeldBackLine } from '../held-back';

interface BeforeSendingProps {
  readonly reviewed: Reviewed;
  readonly booked: boolean;
  readonly wording: Wording;
  readonly onBooked: () => void;
  readonly onChange: () => void;
  /** The page of an account, by its place in the ledger's accounts. */
  readonly onOpen: (account: number) => void;
  readonly onShow: (source: LedgerSource) => void;
}

type Ways = Pick<BeforeSendingProps, 'wording' | 'onOpen' | 'onShow'>;

/** Lines shown of one reason; the sheet has all. */
const SHOWN = 50;

export function BeforeSending({ reviewed, booked, wording, onBooked, onChange, onOpen, onShow }: BeforeSendingProps): React.ReactElement {
  const { say, counted, formats } = wording;
  const { review, letters, log, lettersRefused } = reviewed;
  const date = formats.date(review.asOf);
  const groups = React.useMemo(() => heldBackGroups(reviewed), [reviewed]);
  const last = React.useMemo(() => lastPaymentOn(reviewed), [reviewed]);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const facts = { letters: counted('letter', letters.length), date };
  return (
    <section className="block">
      {lettersRefused !== null && <div className="notice notice-bad"><p><strong>{say('letterDesk.refused')}</strong></p><p>{wording.retell(lettersRefused)}</p></div>}
      {lettersRefused === null && log !== null && log.problems.some(({ severity }) => severity === 'error') && <p className="notice notice-bad">{say('letterDesk.logProblems', { problems: counted('problem', log.problems.length) })}</p>}
      {booked
        ? <p><span className="sign-good" aria-hidden="true">✓ </span>{say('letterDesk.bookedDone', { date })} <button type="button" className="link-button" onClick={onChange}>{say('letterDesk.bookedChange')}</button></p>
        : (
          <div className="card booked">
            <p>{say('letterDesk.booked', { date })}</p>
            {last !== null && <p className="quiet">{say('letterDesk.lastPayment', { date: formats.date(last) })}</p>}
            <div className="row-of-buttons">
              <button type="button" className="plain-button" onClick={onBooked}>{say('letterDesk.bookedYes')}</button>
              <button type="button" className="link-button" onClick={onChange}>{say('letterDesk.bookedChange')}</button>
            </div>
          </div>
        )}
      <p><strong>{count === 0 ? say('letterDesk.dryRunNone', facts) : say('letterDesk.dryRun', { ...facts, count })}</strong></p>
      {count > 0 && (
        <details className="held-back">
          <summary>{say('letterDesk.dryRunWhy', { count })}</summary>
          {groups.map((group) => <Group key={group.because} group={group} wording={wording} onOpen={onOpen} onShow={onShow} />)}
        </details>
      )}
    </section>
  );
}

function Group({ group, ...ways }: Ways & { readonly group: HeldBackGroup }): React.ReactElement {
  const { wording } = ways;
  const { say, formats } = wording;
  const left = group.lines.length - SHOWN;
  return (
    <>
      <h3>{say(`wait.${group.because}`)} ({formats.count(group.lines.length)})</h3>
      <ul className="held-lines">
        {group.lines.slice(0, SHOWN).map((line, index) => <Line key={index} line={line} {...ways} />)}
      </ul>
      {left > 0 && <p className="quiet">{say('letterDesk.andMore', { count: left })}</p>}
    </>
  );
}

/** Leads to the row of a document that is left out, or to the page of a customer who gets none. */
function Line({ line, wording, onOpen, onShow }: Ways & { readonly line: HeldBackLine }): React.ReactElement {
  const { say, formats } = wording;
  return (
    <li>
      <button type="button" className="link-button" title={line.source ? say('why.showRow', { row: String(line.source.row), sheet: line.source.sheet }) : say('home.worryOpen', { customer: line.customer })}
        onClick={() => (line.source ? onShow(line.source) : onOpen(line.account))}>{line.document === null ? line.customer : say('letterDesk.document', { customer: line.customer, document: line.document })}</button>
      <span className="number">{formats.money(line.amount, line.currency)}</span>
      {line.until !== null && <span className="quiet">{say('letterDesk.until', { date: formats.shortDate(line.until) })}</span>}
    </li>
  );
}

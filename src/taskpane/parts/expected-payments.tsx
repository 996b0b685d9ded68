/** When each open invoice of an account is expected to be paid, and how likely late. It foresees nothing itself. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { documentAt } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface ExpectedPaymentsProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly why: WhyActions;
}

/** Shown at once, and with each press more. */
const FIRST = 6;
const FURTHER = 50;

export function ExpectedPayments({ review, account, why }: ExpectedPaymentsProps): React.ReactElement {
  const { say } = why.wording;
  const [shown, setShown] = React.useState(FIRST);
  const places = React.useMemo(() => Array.from({ length: account.openEntries }, (_, index) => account.firstOpen + index).filter((place) => review.open.open[place] > 0), [review, account]);
  const left = places.length - shown;
  return (
    <section className="block-tight" aria-labelledby="expected-heading">
      <div className="asked">
        <h2 id="expected-heading">{say('customer.expected')}</h2>
        {places.length > 0 && <Why figure={say('customer.expected')} rules={[say('forecast.rule'), say('customer.expectedWhy')]} {...why} />}
      </div>
      {places.length === 0 ? <p>{say('customer.expectedNone')}</p> : (
        <table className="expected">
          <thead>
            <tr><th scope="col">{say('customer.expectedDocument')}</th><th scope="col">{say('customer.expectedOn')}</th><th scope="col" className="number">{say('customer.expectedLate')}</th><th scope="col" className="number">{say('customer.expectedAmount')}</th></tr>
          </thead>
          <tbody>{places.slice(0, shown).map((place) => <Line key={place} place={place} review={review} account={account} why={why} />)}</tbody>
        </table>
      )}
      {left > 0 && <button type="button" className="link-button" onClick={() => setShown(shown + FURTHER)}>{say('customer.expectedMore', { count: Math.min(FURTHER, left) })}</button>}
    </section>
  );
}

function Line({ place, review, account, why }: ExpectedPaymentsProps & { readonly place: number }): React.ReactElement {
  const { say, formats } = why.wording;
  const { number, source, amount } = documentAt(review, place, account.currency);
  const chance = review.outlook.lateChance[place];
  const expected = review.outlook.expectedOn[place];
  const due = review.open.dueOn[place];
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button" title={say('why.showRow', { row: String(source.row), sheet: source.sheet })} onClick={() => why.onShow(source)}>{number === '' ? say('why.row', { row: String(source.row) }) : number}</button>
        {due > 0 && <span className="quiet under">{say('customer.expectedDue', { date: formats.shortDate(due) })}</span>}
      </th>
      <td>{expected > 0 ? formats.shortDate(expected) : say('customer.expectedUnknown')}</td>
      <td className={`number${chance >= 0.5 ? ' sign-bad' : ''}`}>{Number.isNaN(chance) ? '–' : formats.percent(chance)}</td>
      <td className="number">{formats.amount(amount, account.currency)}</td>
    </tr>
  );
}

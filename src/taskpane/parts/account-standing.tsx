/** How an account stands: open, past due, payment score and the chance that it pays late, each with its "why?". It works none out. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import { documentsBehind, oldestDocuments, type DocumentLines } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface AccountStandingProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  /** The invoices that it settled last. */
  readonly settled: () => DocumentLines;
  readonly why: WhyActions;
}

export function AccountStanding({ review, account, settled, why }: AccountStandingProps): React.ReactElement {
  const { say, counted, formats } = why.wording;
  const { open, pastDue, currency, credits, customer } = account;
  const past = say('customer.pastDue', { amount: formats.amount(pastDue, currency), days: counted('day', account.oldestDaysPastDue) });
  return (
    <div className="block-tight">
      <div className="asked">
        <p><span className="figure">{formats.amount(open, currency)}</span> {say('review.open', { currency })}</p>
        <Why figure={`${formats.amount(open, currency)} ${say('review.open', { currency })}`} rules={[say('why.open')]} documents={() => documentsBehind(review, [account], 'open')} settings={['aging.credits']} {...why} />
      </div>
      {pastDue > 0
        ? <div className="asked"><p className="sign-bad">{past}</p><Why figure={past} rules={[say('customer.oldest')]} documents={() => oldestDocuments(review, account)} settings={['aging.basis']} {...why} /></div>
        : <p>{say('customer.noPastDue')}</p>}
      {credits !== 0 && (
        <div className="asked"><p>{say('review.credits', { amount: formats.amount(credits, currency) })}</p><Why figure={say('review.credits', { amount: formats.amount(credits, currency) })} rules={[say('why.credits')]} documents={() => documentsBehind(review, [account], 'credits')} settings={['aging.credits']} {...why} /></div>
      )}
      {customer.onHold && <p className="sign-bad">{say('customer.onHold')}</p>}
      <Score account={account} review={review} settled={settled} why={why} />
      <LateChance account={account} settled={settled} why={why} />
    </div>
  );
}

function Score({ account, review, settled, why }: AccountStandingProps): React.ReactElement {
  const { say } = why.wording;
  const { score } = account;
  const line = score ? say('customer.score', { score: score.score, grade: score.grade }) : say('customer.scoreNone');
  return (
    <div className="asked">
      <p>{score && <span className={`grade grade-${score.grade}`} aria-hidden="true">{score.grade}</span>}{line}</p>
      <Why figure={line} rules={[scoreRule(account, review, why.wording), ...(account.habits.settledCount > 0 ? [say('why.settled')] : [])]} {...(account.habits.settledCount > 0 && { documents: settled })} settings={score ? ['score.gradeEdges', 'score.ledgerWeight'] : ['score.leastSettled']} {...why} />
      {score && <ScoreScale score={score.score} edges={review.policy.score.gradeEdges} wording={why.wording} />}
    </div>
  );
}

function scoreRule({ score, habits }: AccountReview, { policy }: ReceivablesReview, { say, counted }: Wording): string {
  const count = counted('document', habits.settledCount);
  if (!score) return say('customer.scoreWhyNone', { count, needed: policy.score.leastSettled });
  const days = (value: number): string => counted('day', Math.abs(Math.round(value)));
  const own = habits.daysLateWeighted ?? 0;
  if (own < 0) return say('customer.scoreWhyEarly', { count: habits.settledCount, own: days(own) });
  return say('customer.scoreWhy', { count: habits.settledCount, own: days(own), mixed: days(score.daysBeyondTerms) });
}

/** The score on its scale, the grades' edges as notches. */
function ScoreScale({ score, edges, wording }: { readonly score: number; readonly edges: readonly number[]; readonly wording: Wording }): React.ReactElement {
  const label = wording.say('customer.scoreScale', { score });
  return (
    <svg className="score-scale" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className="scale-line" x="0" y="4" width="100" height="2" />
      {edges.map((edge) => <rect key={edge} className="scale-notch" x={edge} y="2" width="0.4" height="6" />)}
      <rect className="scale-mark" x={Math.max(0, Math.min(98.6, score - 0.7))} y="0" width="1.4" height="10" />
    </svg>
  );
}

function LateChance({ account: { lateProbability, habits }, settled, why }: Pick<AccountStandingProps, 'account' | 'settled' | 'why'>): React.ReactElement | null {
  if (lateProbability === null) return null;
  const { say, formats } = why.wording;
  const line = say('customer.late', { share: formats.percent(lateProbability) });
  return <div className="asked"><p>{line}</p><Why figure={line} rules={[say('customer.lateWhy'), ...(habits.settledCount > 0 ? [say('why.settled')] : [])]} {...(habits.settledCount > 0 && { documents: settled })} settings={['score.ledgerWeight']} {...why} /></div>;
}

/** One currency's figures on the review's home, each with its "why?". It works none out. */
import * as React from 'react';
import type { ControlTotal } from '../../ledger/ledger';
import type { ReceivablesReview } from '../../receivables/review';
import { documentsBehind, pastDueTrend, type Behind, type DocumentLines } from '../judgement-selectors';
import type { CurrencyView } from '../selectors';
import { OwnTotal } from './own-total';
import { Why, type WhyActions } from './why';

interface CurrencyFiguresProps {
  readonly review: ReceivablesReview;
  readonly view: CurrencyView;
  /** What the export itself states; absent where it says nothing of this currency. */
  readonly control?: ControlTotal | undefined;
  readonly why: WhyActions;
}

/** What is open and past due, whether it ties out, and what stands apart. */
export function CurrencyFigures({ review, view, control, why }: CurrencyFiguresProps): React.ReactElement {
  const { say, formats } = why.wording;
  const { currency } = view;
  const amount = (value: number): string => formats.amount(value, currency);
  const behind = (what: Behind) => (): DocumentLines => documentsBehind(review, review.accounts.filter((account) => account.currency === currency), what);
  const pastDue = say('review.pastDue', { share: formats.percent(view.pastDueShare ?? 0), amount: amount(view.pastDue) });
  const date = formats.date(review.asOf);
  const trend = pastDueTrend(review, currency);
  return (
    <div className="block-tight open-figures">
      <Asked figure={`${amount(view.open)} ${say('review.open', { currency })}`} rules={[say('why.open')]} documents={behind('open')} settings={['aging.credits']} why={why}>
        <span className="figure">{amount(view.open)}</span> {say('review.open', { currency })}
      </Asked>
      {view.invoicesPastDue > 0 ? (
        <Asked figure={pastDue} rules={[say('why.pastDue', { date }), say('why.pastDueShare', { pastDue: formats.money(view.invoicesPastDue, currency), open: formats.money(view.invoicesOpen, currency) }), ...(trend === null ? [] : [say('why.trend')])]} documents={behind('past-due')} settings={['aging.termsDays', 'aging.credits']} why={why}>
          <span className="sign-bad">{pastDue}</span><Trend points={trend} why={why} />
        </Asked>
      ) : <p>{say('review.noPastDue')}</p>}
      <Ties review={review} view={view} control={control} why={why} />
      {view.credits !== 0 && <Asked figure={`${say('review.credits', { amount: amount(view.credits) })} · ${say('column.net')} ${amount(view.open + view.credits)}`} rules={[say('why.credits')]} documents={behind('credits')} settings={['aging.credits']} why={why} />}
      {view.disputed !== 0 && <Asked figure={say('review.disputed', { amount: amount(view.disputed) })} rules={[say('why.disputed')]} documents={behind('disputed')} why={why} />}
    </div>
  );
}

interface AskedProps {
  readonly figure: string;
  readonly rules: readonly string[];
  readonly documents?: () => DocumentLines;
  readonly settings?: readonly string[];
  readonly why: WhyActions;
  readonly children?: React.ReactNode;
}

function Asked({ figure, why, children, ...answer }: AskedProps): React.ReactElement {
  return <div className="asked"><p>{children ?? figure}</p><Why figure={figure} {...answer} {...why} /></div>;
}

function Trend({ points, why: { wording: { say, formats } } }: { readonly points: number | null; readonly why: WhyActions }): React.ReactElement | null {
  if (points === null) return null;
  if (points === 0) return <span className="quiet trend">{say('home.trend.same')}</span>;
  const sentence = say(points > 0 ? 'home.trend.up' : 'home.trend.down', { points: formats.figure(Math.abs(points)) });
  return <span className="quiet trend"><span aria-hidden="true">{points > 0 ? '▲ ' : '▼ '}</span>{sentence}</span>;
}

function Ties({ review, view, control, why }: CurrencyFiguresProps): React.ReactElement {
  const { say, formats } = why.wording;
  const { currency, difference, controlDifference, controlOtherDay } = view;
  const amount = (value: number): string => formats.amount(value, currency);
  const line = review.tieOut.find((one) => one.currency === currency);
  const figure = say(difference === 0 ? 'review.tiesOut' : 'review.tiesOutNot', { difference: amount(difference) });
  const rules = line ? [say('why.tiesOut', { ledger: amount(line.ledger), aged: amount(line.aged), credits: amount(line.credits), difference: amount(line.difference) })] : [];
  return (
    <div className="block-tight ties">
      <Asked figure={figure} rules={rules} why={why}>
        {difference === 0 ? <><span className="sign-good" aria-hidden="true">✓ </span>{figure}</> : <span className="sign-bad">{figure}</span>}
      </Asked>
      {control && control.footer !== control.taken && <OwnTotal control={control} wording={why.wording} />}
      {controlDifference !== null && line?.control !== undefined && (
        <Control other={controlOtherDay === null ? null : { on: formats.date(controlOtherDay), asOf: formats.date(review.asOf) }} difference={controlDifference} amount={amount}
          rules={[say('why.control', { ledger: amount(line.ledger), control: amount(line.control), difference: amount(controlDifference) })]} why={why} />
      )}
    </div>
  );
}

/** Against the general ledger's balance; of another day it need not agree. */
function Control({ other, difference, amount, rules, why }: { readonly other: { readonly on: string; readonly asOf: string } | null; readonly difference: number; readonly amount: (value: number) => string } & Pick<AskedProps, 'rules' | 'why'>): React.ReactElement {
  const { say } = why.wording;
  if (other) {
    const figure = say('review.controlOtherDay', { ...other, difference: amount(difference) });
    return <Asked figure={figure} rules={rules} why={why}><span className="quiet">{figure}</span></Asked>;
  }
  if (difference === 0) return <Asked figure={say('review.controlAgrees')} rules={rules} why={why}><span className="sign-good" aria-hidden="true">✓ </span>{say('review.controlAgrees')}</Asked>;
  const figure = say('review.controlDiffers', { difference: amount(difference) });
  return <Asked figure={figure} rules={rules} why={why}><span className="sign-bad">{figure}</span></Asked>;
}

/** DSO, the best it could be, and how soon customers pay; nothing where none can be known. */
export function KeyFigureLine({ review, view, why }: CurrencyFiguresProps): React.ReactElement | null {
  const { say, counted, formats } = why.wording;
  const figures = review.figures.find(({ currency }) => currency === view.currency);
  if (!figures || (figures.dso === null && figures.daysToPayMean === null)) return null;
  const { inputs } = figures;
  const days = (value: number | null): string => (value === null ? '–' : counted('day', Math.round(value)));
  const money = (value: number): string => formats.money(value, view.currency);
  const line = say('home.figures', { dso: say('home.dso', { days: days(figures.dso) }), best: days(figures.bestPossibleDso), toPay: days(figures.daysToPayMean) });
  const periodDays = inputs.periodDays;
  const rule = (name: string, how: string, from: string): string => say('why.figure', { name, how, from });
  return (
    <Asked figure={line} settings={['figures.periodDays']} why={why} rules={[
      rule(say('figure.dso'), say('figure.dso.how', { days: periodDays }), say('figure.dso.from', { open: money(inputs.open), sales: money(inputs.sales) })),
      rule(say('figure.bestPossibleDso'), say('figure.bestPossibleDso.how', { days: periodDays }), say('figure.bestPossibleDso.from', { current: money(inputs.current), sales: money(inputs.sales) })),
      rule(say('figure.daysToPayMean'), say('figure.daysToPayMean.how'), say('figure.settled.from', { settled: counted('document', figures.settledCount), late: formats.count(figures.lateCount) })),
    ]} />
  );
}

/** How an account paid, month by month, as dots that tell kinds apart by shape as well as colour, with the same as a table. It counts nothing. */
import * as React from 'react';
import type { HistoryMonth } from '../../receivables/payment-history';
import type { Wording } from '../../wording/sentences';
import { monthDots } from '../judgement-selectors';
import type { DocumentLines } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface PaymentHistoryProps {
  /** Null where nothing fell due. */
  readonly months: readonly HistoryMonth[] | null;
  readonly backDating: 'exact' | 'impossible';
  /** The invoices that it settled last. */
  readonly settled: () => DocumentLines;
  readonly why: WhyActions;
}

type Kind = ReturnType<typeof monthDots>[number];

/** Units of the drawing: a month is one step wide, a dot one step high. */
const STEP = 12;
const MOST_DOTS = 5;

export function PaymentHistory({ months, backDating, settled, why }: PaymentHistoryProps): React.ReactElement {
  const { wording } = why;
  const { say, counted } = wording;
  const heading = say('customer.history', { months: counted('month', months?.length ?? 24) });
  return (
    <section className="block-tight" aria-labelledby="history-heading">
      <div className="asked">
        <h2 id="history-heading">{heading}</h2>
        {months !== null && <Why figure={heading} rules={[say('why.history')]} documents={settled} settings={['aging.termsDays']} {...why} />}
      </div>
      {backDating === 'impossible' && <p className="quiet">{say('customer.historyNoDates')}</p>}
      {months === null ? <p>{say('customer.historyMissing')}</p> : <Picture months={months} wording={wording} />}
    </section>
  );
}

function Picture({ months, wording }: { readonly months: readonly HistoryMonth[]; readonly wording: Wording }): React.ReactElement {
  const { say, formats } = wording;
  const sum = (of: 'onTime' | 'late' | 'open'): number => months.reduce((total, month) => total + month[of], 0);
  const facts = { onTime: sum('onTime'), late: sum('late'), open: sum('open') };
  const rows = Math.max(...months.map((month) => month.onTime + month.late + month.open));
  const base = Math.max(2, Math.min(MOST_DOTS, rows)) * STEP;
  return (
    <>
      <svg className="history" viewBox={`0 0 ${months.length * STEP} ${base + 4}`} role="img" aria-label={say('customer.historySays', facts)}>
        {months.map((month, index) => <Column key={month.firstDay} month={month} at={index * STEP} base={base} wording={wording} />)}
        <rect className="history-line" x="0" y={base + 1} width={months.length * STEP} height="1" />
      </svg>
      <p className="history-ends quiet" aria-hidden="true"><span>{monthName(months[0], wording)}</span><span>{monthName(months[months.length - 1], wording)}</span></p>
      <ul className="legend">
        <Legend kind="on-time" text={say('customer.historyOnTime', { count: formats.count(facts.onTime) })} />
        <Legend kind="late" text={say('customer.historyLate', { count: formats.count(facts.late) })} />
        <Legend kind="open" text={say('customer.historyOpen', { count: formats.count(facts.open) })} />
      </ul>
      {rows > MOST_DOTS && <p className="quiet">{say('customer.historyDots')}</p>}
      <InFigures months={months} wording={wording} />
    </>
  );
}

/** "Mar 2026", from the first of the month. */
function monthName({ firstDay }: HistoryMonth, { formats }: Wording): string {
  return formats.shortDate(firstDay).replace(/^\D*\d{1,2}\D*?[ .]+/, '');
}

function Column({ month, at, base, wording }: { readonly month: HistoryMonth; readonly at: number; readonly base: number; readonly wording: Wording }): React.ReactElement {
  return (
    <g>
      <title>{monthSays(month, wording)}</title>
      <rect className="history-space" x={at} y="0" width={STEP} height={base} />
      {monthDots(month.onTime, month.late, month.open).map((kind, place) => <Dot key={place} kind={kind} x={at + STEP / 2} y={base - STEP / 2 - place * STEP} />)}
    </g>
  );
}

function monthSays(month: HistoryMonth, wording: Wording): string {
  const { say, counted, formats } = wording;
  const parts = [
    ...(month.onTime > 0 ? [say('customer.historyOnTime', { count: formats.count(month.onTime) })] : []),
    ...(month.late > 0 ? [say('customer.historyLate', { count: formats.count(month.late) })] : []),
    ...(month.open > 0 ? [say('customer.historyOpen', { count: formats.count(month.open) })] : []),
    ...(month.mostDaysLate > 0 ? [say('customer.historyUpTo', { days: counted('day', month.mostDaysLate) })] : []),
  ];
  return say('customer.historyMonth', { month: monthName(month, wording), parts: parts.length > 0 ? parts.join(', ') : say('customer.historyNone') });
}

/** On time is round and full, late is a triangle, open is an empty square. */
function Dot({ kind, x, y }: { readonly kind: Kind; readonly x: number; readonly y: number }): React.ReactElement {
  if (kind === 'on-time') return <circle className="dot-on-time" cx={x} cy={y} r="4" />;
  if (kind === 'late') return <path className="dot-late" d={`M${x} ${y - 4.5}L${x + 4.8} ${y + 4}H${x - 4.8}Z`} />;
  return <rect className="dot-open" x={x - 3.4} y={y - 3.4} width="6.8" height="6.8" />;
}

function Legend({ kind, text }: { readonly kind: Kind; readonly text: string }): React.ReactElement {
  return <li><svg className="legend-dot" viewBox={`0 0 ${STEP} ${STEP}`} aria-hidden="true"><Dot kind={kind} x={STEP / 2} y={STEP / 2} /></svg>{text}</li>;
}

function InFigures({ months, wording }: { readonly months: readonly HistoryMonth[]; readonly wording: Wording }): React.ReactElement {
  const { say, formats } = wording;
  const told = months.filter((month) => month.onTime + month.late + month.open > 0).reverse();
  return (
    <details>
      <summary>{say('customer.historyTable')}</summary>
      <table>
        <thead><tr><th scope="col">{say('customer.historyMonthHead')}</th><th scope="col" className="number">{say('customer.historyOnTimeHead')}</th><th scope="col" className="number">{say('customer.historyLateHead')}</th><th scope="col" className="number">{say('customer.historyOpenHead')}</th></tr></thead>
        <tbody>
          {told.map((month) => (
            <tr key={month.firstDay}><th scope="row">{monthName(month, wording)}</th><td className="number">{formats.count(month.onTime)}</td><td className="number">{formats.count(month.late)}</td><td className="number">{formats.count(month.open)}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The schedule of a plan that is being agreed: its sum, its last day, each instalment. It works nothing out. */
import * as React from 'react';
import { totalsOf } from '../../workflow/draft-plan';
import type { ProposedPlan } from '../../workflow/draft-plan';
import { Why, type WhyActions } from '../parts/why';

export function PlanSchedule({ plan, why }: { readonly plan: ProposedPlan; readonly why: WhyActions }): React.ReactElement {
  const { wording } = why;
  const { say, formats, counted } = wording;
  const { instalments, currency } = plan;
  const { total, interest, fee } = totalsOf(plan);
  const amount = (minorUnits: number): string => formats.amount(minorUnits, currency);
  const sums = say('plan.sums', { instalments: counted('instalment', instalments.length), total: formats.money(total, currency), date: formats.date(instalments[instalments.length - 1].dueOn) });
  return (
    <section className="block-tight" aria-labelledby="plan-schedule-heading">
      <h2 id="plan-schedule-heading">{say('plan.schedule')}</h2>
      <div className="asked">
        <p className="strong" aria-live="polite">{sums}</p>
        <Why figure={sums} rules={[say('why.planSchedule')]} settings={['plans.oddUnits', 'plans.shift']} {...why} />
      </div>
      {interest + fee > 0 && <p className="quiet">{say('plan.sumsInterest', { interest: amount(interest), fee: amount(fee) })}</p>}
      <table>
        <thead>
          <tr><th scope="col">{say('plan.column.number')}</th><th scope="col">{say('plan.column.dueOn')}</th><th scope="col" className="number">{say('plan.column.amount')}</th><th scope="col" className="number">{say('plan.column.leftAfter')}</th></tr>
        </thead>
        <tbody>
          {instalments.map(({ number, dueOn, amount: due, leftAfter }) => (
            <tr key={number}><th scope="row">{number}</th><td>{formats.shortDate(dueOn)}</td><td className="number">{amount(due)}</td><td className="number">{amount(leftAfter)}</td></tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say('plan.waits')}</p>
    </section>
  );
}

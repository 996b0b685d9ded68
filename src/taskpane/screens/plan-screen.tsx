/** A payment plan of one account: what is agreed already, and a new one whose schedule grows while she types. It decides nothing about a plan; `draft-plan.ts` does. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { statusText } from '../../wording/plan-text';
import { choicesFor, draftPlan, letterAbout, letterKindFor, PLAN_INTEREST, PLAN_RHYTHMS, PLAN_SPLITS, plansOf, usualPlan } from '../../workflow/draft-plan';
import type { PlanChoice, TypedPlan } from '../../workflow/draft-plan';
import type { AnyLetter } from '../../letters/letter';
import type { Reviewed } from '../desk';
import { DefaultButton, PrimaryButton } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { accountShown, documentsAtPlaces, openItems } from '../judgement-selectors';
import { Frame } from '../parts/frame';
import { OneLetter } from '../parts/one-letter';
import { Why, type WhyActions } from '../parts/why';
import { PlanForm } from '../plan/plan-form';
import { PlanSchedule } from '../plan/plan-schedule';
import { SettleInstead } from '../plan/settle-instead';
import type { ScreenProps } from './screen-props';

export function PlanScreen(props: ScreenProps): React.ReactElement {
  const { state, errands, wording } = props;
  const { reviewed } = state;
  const shown = reviewed && accountShown(reviewed.review, reviewed.reminders, state.account);
  if (!reviewed || !shown) {
    return <Frame screen="plan" heading={wording.say('plan.screen')} wording={wording} notice={state.notice} onBack={() => errands.go(reviewed ? 'review' : 'ledger')}><p>{wording.say('customer.gone')}</p></Frame>;
  }
  // Another review is another debt: the form begins anew with it.
  return <Opened key={`${shown.account.accountIndex} ${reviewed.review.asOf} ${reviewed.plans.plans.length}`} {...props} reviewed={reviewed} review={reviewed.review} account={shown.account} />;
}

interface OpenedProps extends ScreenProps {
  readonly reviewed: Reviewed;
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
}

function Opened(props: OpenedProps): React.ReactElement {
  const { state, errands, wording, desk, reviewed, review, account } = props;
  const { say, formats } = wording;
  const choices = React.useMemo(() => choicesFor(review, account), [review, account]);
  const about = React.useMemo(() => [review.asOf, plansOf(review, account).length, openItems(review, account)], [review, account]);
  const [typed, setTyped, { beginAnew }] = useHalfFilled<TypedPlan>(`plan ${account.customer.id} ${account.currency}`, {
    usual: () => usualPlan(review, account, desk), back: (kept, same) => (same ? planBack(review, account, choices, kept, desk) : null), about,
  });
  const outcome = React.useMemo(() => draftPlan(review, account, typed, desk), [review, account, typed, desk]);
  const plan = 'plan' in outcome ? outcome.plan : null;
  const proposal = React.useMemo(() => plan && letterAbout(reviewed, account, plan, null), [reviewed, account, plan]);
  const resting = typed.places.length === 0 && plansOf(review, account).length > 0;
  const debt = choices.reduce((sum, { place, open }) => sum + (typed.places.includes(place) ? open : 0), 0);
  const why: WhyActions = { wording, onShow: (source) => void errands.showRow(source), onSetting: (path) => void errands.openPolicy(path) };
  const mistakes = 'mistakes' in outcome ? outcome.mistakes : [];
  return (
    <Frame screen="plan" heading={say('plan.screen')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={() => errands.go('customer')}
      actions={choices.length > 0 && !resting && (
        <div className="send-bar">
          <PrimaryButton text={say('plan.write')} disabled={plan === null} onClick={() => plan && void errands.writePlan(plan)} />
          <DefaultButton text={say('plan.copy')} disabled={proposal === null} onClick={() => proposal && void errands.other.copy(proposal)} />
        </div>
      )}>
      <p className="quiet">{say('plan.of', { customer: account.customer.name, currency: account.currency, date: formats.date(review.asOf) })}</p>
      <Existing {...props} />
      {choices.length === 0 ? <p>{say('plan.nothing')}</p> : (
        <>
          {!resting && <div className="asked"><p><span className="figure">{formats.amount(debt, account.currency)}</span> {say('plan.debtOf', { currency: account.currency })}</p><Why figure={`${formats.amount(debt, account.currency)} ${say('plan.debtOf', { currency: account.currency })}`} rules={[say('why.planDebt')]} documents={() => documentsAtPlaces(review, typed.places, account.currency)} {...why} /></div>}
          <PlanForm review={review} typed={typed} choices={choices} account={account} mistakes={mistakes} resting={resting} wording={wording} onChange={(change) => setTyped((before) => ({ ...before, ...change }))} />
          {beginAnew && <button type="button" className="link-button" onClick={beginAnew}>{say('plan.anew')}</button>}
          {plan && <PlanSchedule plan={plan} why={why} />}
          {proposal && !resting && <Folded title={wording.say('letterName.plan-proposal')} letter={proposal} errands={errands} wording={wording} />}
          {!plan && !resting && <p className="quiet">{say('plan.mend')}</p>}
          {plan && <SettleInstead review={review} account={account} plan={plan} desk={desk} why={why} onKeep={(about) => void errands.writeAbout(account, about)} />}
        </>
      )}
    </Frame>
  );
}

/** What she had typed, as long as it is a plan's fields. */
function planBack(review: ReceivablesReview, account: AccountReview, choices: readonly PlanChoice[], kept: unknown, desk: ScreenProps['desk']): TypedPlan | null {
  const fields = fieldsLike(kept, usualPlan(review, account, desk), { split: PLAN_SPLITS, every: PLAN_RHYTHMS, interest: PLAN_INTEREST });
  return fields && { ...fields, places: fields.places.filter((one) => choices.some(({ place }) => place === one)) };
}

/** A letter under its name, drawn once she opens it. */
function Folded({ title, letter, of = '', errands, wording }: { readonly title: string; readonly letter: AnyLetter; readonly of?: string } & Pick<ScreenProps, 'errands' | 'wording'>): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details onToggle={(event) => setOpen((event.target as HTMLDetailsElement).open)}>
      <summary>{title}</summary>
      {isOpen && <OneLetter letter={letter} of={of} errands={errands} wording={wording} />}
    </details>
  );
}

/** Plans agreed with the account, each with its letter and its sheet. */
function Existing({ errands, wording, reviewed, review, account }: OpenedProps): React.ReactElement | null {
  const { say, formats } = wording;
  const standings = plansOf(review, account);
  if (standings.length === 0) return null;
  return (
    <section className="block-tight" aria-labelledby="plan-existing-heading">
      <h2 id="plan-existing-heading">{say('plan.existing')}</h2>
      {standings.map((standing) => {
        const { plan, status, paid, debt, nextDue } = standing;
        const facts = { plan: plan.id, date: formats.date(plan.agreedOn), status: statusText(status, wording), paid: formats.amount(paid, plan.currency), debt: formats.money(debt, plan.currency) };
        return (
          <div key={plan.id} className="card">
            <p className={status === 'late' || status === 'broken' ? 'sign-bad' : undefined}>{say('plan.existingLine', facts)}{nextDue === null ? '' : ` ${say('plan.existingNext', { date: formats.date(nextDue) })}`}</p>
            <button type="button" className="link-button" onClick={() => void errands.showSheet(`plan-${plan.id}`)}>{say('plan.showSheet')}</button>
            <Folded title={say(`letterName.${letterKindFor(standing)}`)} letter={letterAbout(reviewed, account, plan, standing)} of={String(plan.id)} errands={errands} wording={wording} />
          </div>
        );
      })}
    </section>
  );
}

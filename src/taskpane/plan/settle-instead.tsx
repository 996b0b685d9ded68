/** Compares the plan that is being agreed with a lump sum and an agency, and longer terms with those of now, while she types. It works nothing out; `draft-settlement.ts` does. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import type { ProposedPlan } from '../../workflow/draft-plan';
import { discountFor, draftSettlement, SETTLEMENT_WAYS, usualSettlement } from '../../workflow/draft-settlement';
import type { SettlementDraft, TypedSettlement } from '../../workflow/draft-settlement';
import type { AboutAccount } from '../../workflow/write-about';
import { DefaultButton, TextField } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { Why, type WhyActions } from '../parts/why';
import { Fold } from '../parts/fold';
import type { ScreenProps } from '../screens/screen-props';

interface SettleInsteadProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly plan: ProposedPlan;
  readonly desk: ScreenProps['desk'];
  readonly why: WhyActions;
  readonly onKeep: (about: AboutAccount) => void;
}

type FieldName = keyof TypedSettlement;

const SETTLE_FIELDS: readonly FieldName[] = ['lump', 'lumpChance', 'lumpDays', 'planChance', 'agencyTaken', 'agencyChance', 'agencyDays', 'rate'];
const TERMS_FIELDS: readonly FieldName[] = ['daysNow', 'daysNew', 'termsRate'];

export function SettleInstead(props: SettleInsteadProps): React.ReactElement {
  const { review, account, plan, desk, why, onKeep } = props;
  const { wording } = why;
  const { say } = wording;
  const debt = plan.documents.reduce((sum, { owed }) => sum + owed, 0);
  const usual = (): TypedSettlement => usualSettlement(review, account, debt);
  const [typed, setTyped, { found }] = useHalfFilled<TypedSettlement>(`settle ${account.customer.id} ${account.currency}`, { usual, back: (kept, same) => (same ? fieldsLike(kept, usual()) : null), about: [review.asOf, debt] });
  const draft = React.useMemo(() => draftSettlement(review, account, plan, typed, desk), [review, account, plan, typed, desk]);
  const fields = (names: readonly FieldName[]): React.ReactElement => <div className="plan-form">{names.map((name) => <Field key={name} name={name} typed={typed} draft={draft} wording={wording} onChange={(change) => setTyped((before) => ({ ...before, ...change }))} />)}</div>;
  const { settled, terms, longer, cost } = draft;
  return (
    <>
      <Fold title={say('settle.heading')} open={found}>
        <p className="quiet">{say('settle.about')}</p>
        {fields(SETTLE_FIELDS)}
        {settled && <Ways draft={draft} currency={account.currency} why={why} />}
        <p className="quiet">{say('settle.assumed')}</p>
        <DefaultButton text={say('settle.keep')} disabled={settled === null} onClick={() => settled && onKeep({ is: 'settlement', settlement: { terms, settled, longer: cost && longer.sales > 0 ? { terms: longer, cost } : null } })} />
      </Fold>
      <Fold title={say('settle.longerHeading')}>
        <p className="quiet">{say('settle.longerAbout')}</p>
        {fields(TERMS_FIELDS)}
        <Longer draft={draft} currency={account.currency} why={why} />
        <Discount {...props} rate={longer.rate} />
      </Fold>
    </>
  );
}

function Field({ name, typed, draft, wording, onChange }: { readonly name: FieldName; readonly typed: TypedSettlement; readonly draft: SettlementDraft; readonly wording: Wording; readonly onChange: (change: Partial<TypedSettlement>) => void }): React.ReactElement {
  const mistake = draft.mistakes.find(({ field }) => field === name);
  return (
    <TextField id={`settle-${name}`} label={wording.say(`settle.field.${name}`)} value={typed[name]} autoComplete="off" validateOnLoad={false}
      onChange={(_event, value) => onChange({ [name]: value ?? '' })} {...(mistake && { errorMessage: wording.say(`settle.problem.${mistake.problem}`) })} />
  );
}

function Ways({ draft: { settled, terms }, currency, why }: { readonly draft: SettlementDraft; readonly currency: string; readonly why: WhyActions }): React.ReactElement | null {
  const { say, formats } = why.wording;
  if (!settled) return null;
  const best = say('settle.best', { way: say(`settle.way.${settled.best}`) });
  return (
    <div className="block-tight" aria-live="polite">
      <dl className="figures">
        {SETTLEMENT_WAYS.map((way) => (
          <div key={way} className={settled.best === way ? 'weighty' : undefined}>
            <dt>{say(`settle.way.${way}`)}</dt><dd>{say('settle.worthLine', { amount: formats.amount(settled.worth[way], currency), share: formats.percent(settled.worth[way] / terms.debt) })}</dd>
          </div>
        ))}
      </dl>
      <div className="asked"><p className="strong">{best}</p><Why figure={best} rules={[say('settle.noteWorth'), say('settle.noteBreakEven'), say('settle.noteAssumed')]} {...why} /></div>
      {settled.breakEven.map(({ against, lump, discount }) => (
        <p key={against}>{discount < 0 ? say('settle.breakEvenMore', { way: say(`settle.way.${against}`) }) : say('settle.breakEven', { way: say(`settle.way.${against}`), lump: formats.money(lump, currency), discount: formats.percent(discount) })}</p>
      ))}
    </div>
  );
}

function Longer({ draft: { longer, cost }, currency, why }: { readonly draft: SettlementDraft; readonly currency: string; readonly why: WhyActions }): React.ReactElement | null {
  const { say, formats } = why.wording;
  if (longer.sales === 0) return <p>{say('settle.longerNone')}</p>;
  if (!cost) return null;
  const facts = { sales: formats.money(longer.sales, currency), more: formats.money(Math.abs(cost.moreOpen), currency), cost: formats.money(Math.abs(cost.costYear), currency), share: formats.percent(Math.abs(cost.ofSales)) };
  const line = say(cost.extraDays < 0 ? 'settle.longerLess' : 'settle.longerLine', facts);
  return <><div className="asked"><p aria-live="polite">{line}</p><Why figure={line} rules={[say('settle.noteLonger')]} {...why} /></div><p className="quiet">{say('settle.longerHow')}</p></>;
}

/** What the policy's discount really costs with this customer. */
function Discount({ review, account, why: { wording }, rate }: SettleInsteadProps & { readonly rate: number }): React.ReactElement | null {
  const { say, formats, counted } = wording;
  const found = discountFor(review, account);
  if (!found) return null;
  const { cost, usualDays } = found;
  const said = say('settle.discount', { days: counted('day', usualDays), simple: formats.percent(cost.simple), compounded: formats.percent(cost.compounded) });
  return <p>{said}{Number.isFinite(rate) && ` ${say(cost.simple < rate ? 'settle.discountCheap' : 'settle.discountDear')}`}</p>;
}

/** The fields of a payment plan: invoices, how it is cut, how often, from when, down payment, interest, fee. A mistake stands under its field. It works out no schedule. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import type { PlanMistake } from '../../receivables/plan-limits';
import { mistakeText } from '../../wording/plan-text';
import type { Wording } from '../../wording/sentences';
import { PLAN_INTEREST, PLAN_RHYTHMS, PLAN_SPLITS } from '../../workflow/draft-plan';
import type { PlanChoice, TypedPlan } from '../../workflow/draft-plan';
import { TextField } from '../fabric';
import { DateField } from '../parts/date-field';
import { InvoiceChoice } from '../parts/invoice-choice';
import { SelectField } from '../parts/select-field';

interface PlanFormProps {
  readonly review: ReceivablesReview;
  readonly typed: TypedPlan;
  readonly choices: readonly PlanChoice[];
  readonly account: AccountReview;
  readonly mistakes: readonly PlanMistake[];
  readonly resting: boolean;
  readonly wording: Wording;
  readonly onChange: (change: Partial<TypedPlan>) => void;
}

/** Which field of the form shows a mistake about the parts. */
const PART_FIELD = { equal: 'count', fixed: 'amount', percentages: 'percentages', custom: 'amounts' } as const;

export function PlanForm(props: PlanFormProps): React.ReactElement {
  const { typed, wording, onChange } = props;
  const { say } = wording;
  const part = PART_FIELD[typed.split];
  // With a plan agreed already and nothing chosen for another, there is nothing to fill in.
  if (props.resting) return <Invoices {...props} mistakes={[]} />;
  return (
    <div className="plan-form">
      <Invoices {...props} />
      <div className="whole-line"><SelectField id="plan-split" label={say('plan.split')} value={typed.split} options={PLAN_SPLITS.map((split) => [split, say(`plan.split.${split}`)])} onChange={(split) => onChange({ split })} /></div>
      <Field {...props} name={part} also={['parts']} />
      <SelectField id="plan-every" label={say('plan.field.every')} value={typed.every} options={PLAN_RHYTHMS.map((every) => [every, say(`plan.every.${every}`)])} onChange={(every) => onChange({ every })} />
      <DateField id="plan-firstOn" label={say('plan.field.firstOn')} value={typed.firstOn} mistake={sentenceOf(props, ['firstOn', 'agreedOn'])} onChange={(firstOn) => onChange({ firstOn })} />
      <Field {...props} name="downPayment" />
      <SelectField id="plan-interest" label={say('plan.field.interest')} value={typed.interest} options={PLAN_INTEREST.map((interest) => [interest, say(`plan.interest.${interest}`)])} onChange={(interest) => onChange({ interest })}
        mistake={sentenceOf(props, ['interest'])} />
      {typed.interest !== 'none' && <Field {...props} name="rate" />}
      <Field {...props} name="fee" />
    </div>
  );
}

function sentenceOf({ mistakes, wording }: Pick<PlanFormProps, 'mistakes' | 'wording'>, fields: readonly string[]): string {
  return mistakes.filter(({ field }) => fields.includes(field)).map((mistake) => mistakeText(mistake, wording)).join(' ');
}

type TextName = 'count' | 'amount' | 'percentages' | 'amounts' | 'downPayment' | 'rate' | 'fee';

function Field({ name, also = [], ...props }: PlanFormProps & { readonly name: TextName; readonly also?: readonly string[] }): React.ReactElement {
  const { typed, wording, onChange } = props;
  const sentence = sentenceOf(props, [name, ...also]);
  return (
    <TextField id={`plan-${name}`} label={wording.say(`plan.field.${name}`)} value={typed[name]} autoComplete="off" validateOnLoad={false}
      onChange={(_event, value) => onChange({ [name]: value ?? '' })} {...(sentence !== '' && { errorMessage: sentence })} />
  );
}

function Invoices({ review, typed, choices, account, mistakes, wording, onChange }: PlanFormProps): React.ReactElement {
  return (
    <InvoiceChoice review={review} currency={account.currency} places={choices.map(({ place }) => place)} chosen={typed.places} wording={wording} onChange={(places) => onChange({ places })}
      summary={wording.say('plan.choose', { chosen: typed.places.length, all: choices.length })} mistake={sentenceOf({ mistakes, wording }, ['documents'])} />
  );
}

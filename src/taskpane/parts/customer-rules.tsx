/** What holds for one customer instead of the policy: no reminders at all, other days, another least amount; an empty field follows the policy. It keeps nothing itself. */
import * as React from 'react';
import type { AccountReview } from '../../receivables/review';
import type { CollectionPolicy } from '../../receivables/policy';
import { exceptionMistake, exceptionOf, type CustomerException } from '../../settings/policy-setting';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, TextField } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';

interface CustomerRulesProps {
  readonly account: AccountReview;
  readonly policy: CollectionPolicy;
  readonly wording: Wording;
  /** Null takes the exception away. */
  readonly onKeep: (exception: CustomerException | null) => void;
}

const FIGURES = ['graceDays', 'restDays', 'minimumAmount'] as const;

/** An empty field is no rule; what is no number is a mistake. */
function figure(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'));
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

export function CustomerRules({ account: { customer }, policy, wording, onKeep }: CustomerRulesProps): React.ReactElement {
  const { say } = wording;
  const { reminders } = policy;
  const standing = exceptionOf(policy, customer);
  const stages = Object.keys(reminders.fromDays) as (keyof typeof reminders.fromDays)[];
  const usual = (): Readonly<Record<string, string | boolean>> => ({
    remind: standing?.remind ?? true, ...Object.fromEntries(FIGURES.map((name) => [name, shown(standing?.[name])])), ...Object.fromEntries(stages.map((stage) => [`day ${stage}`, shown(standing?.fromDays?.[stage])])),
  });
  const [typed, setTyped, { found }] = useHalfFilled(`rules ${customer.id}`, { usual, back: (kept, same) => (same ? fieldsLike(kept, usual()) : null), about: standing });
  const remind = typed['remind'] === true;
  const set = (name: string) => (_: unknown, text?: string): void => setTyped((before) => ({ ...before, [name]: text ?? '' }));
  const told = <Name extends string>(names: readonly Name[], before = ''): Partial<Record<Name, number>> => Object.fromEntries(names.flatMap((name) => { const value = figure(String(typed[before + name])); return value === undefined ? [] : [[name, value]]; })) as Partial<Record<Name, number>>;
  const fromDays = told(stages, 'day ');
  const exception: CustomerException = { customer: customer.id, ...(remind ? {} : { remind }), ...told(FIGURES), ...(Object.keys(fromDays).length > 0 && { fromDays }) };
  const isMistaken = exceptionMistake(policy, exception);
  const saysNothing = Object.keys(exception).length === 1;
  return (
    <details className="block" open={found}>
      <summary>{say('customerRules.title')}{standing !== null && ` (${say('customerRules.own')})`}</summary>
      <p className="quiet">{say('customerRules.about')}</p>
      <div className="setting setting-check">
        <input id="customer-remind" type="checkbox" checked={remind} onChange={(event) => { const { checked } = event.target; setTyped((before) => ({ ...before, remind: checked })); }} />
        <label htmlFor="customer-remind">{say('customerRules.remind')}</label>
      </div>
      {FIGURES.map((name) => <TextField key={name} label={say(`setting.reminders.${name}`)} value={String(typed[name])} placeholder={String(reminders[name])} autoComplete="off" onChange={set(name)} />)}
      <h3>{say('policy.group.stages')}</h3>
      {stages.map((stage) => <TextField key={stage} label={say(`letters.stage.${stage}`)} value={String(typed[`day ${stage}`])} placeholder={String(reminders.fromDays[stage])} autoComplete="off" onChange={set(`day ${stage}`)} />)}
      {isMistaken && <p role="alert" className="sign-bad">{say('customerRules.mistake')}</p>}
      <div className="row-of-buttons">
        <DefaultButton text={say('customerRules.keep')} disabled={isMistaken || (saysNothing && standing === null)} onClick={() => onKeep(saysNothing ? null : exception)} />
        {standing !== null && <button type="button" className="link-button" onClick={() => onKeep(null)}>{say('customerRules.drop')}</button>}
      </div>
    </details>
  );
}

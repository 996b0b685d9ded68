/** What a draft of the policy would do, always in sight while it is not kept. It works nothing out. */
import * as React from 'react';
import type { ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import { effectLines } from './effect-lines';
import type { PolicyDraft } from './policy-state';

interface EffectBoxProps {
  readonly policy: PolicyDraft;
  /** Paths of the settings that differ. */
  readonly changed: readonly string[];
  readonly review: ReceivablesReview | null;
  readonly wording: Wording;
}

/** More sentences than these would cover the fields on a small screen. */
const SHOWN = 3;

export function EffectBox({ policy, changed, review, wording }: EffectBoxProps): React.ReactElement {
  const { say, counted } = wording;
  return (
    <div className="effect" role="status">
      <p className="effect-head"><span className="strong">{say('policy.effect')}</span> <span className="quiet">{say('policy.changes', { settings: counted('setting', changed.length) })}</span></p>
      <Lines {...{ policy, changed, review, wording }} />
    </div>
  );
}

function Lines({ policy, changed, review, wording }: EffectBoxProps): React.ReactElement {
  const { say } = wording;
  const [all, setAll] = React.useState(false);
  const { effect } = policy;
  if (!review || effect.is === 'none') return <p>{say('policy.noReview')}</p>;
  if (effect.is === 'working') return <p className="quiet">{say('policy.effectWorking')}</p>;
  if (effect.is === 'failed') return <p className="sign-bad">{say('policy.effectFailed', { message: wording.retell(effect.message) })}</p>;
  const rereads = changed.includes('company.homeCurrency') ? [say('policy.effectRead', { currency: policy.draft.company.homeCurrency })] : [];
  const lines = [...rereads, ...effectLines(effect.effect, review.bucketLabels, wording)];
  if (lines.length === 0) return <p>{say('policy.effectNone')}</p>;
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <>
      <ul className={all ? 'effect-all' : undefined} {...(all && { tabIndex: 0 })}>{shown.map((line) => <li key={line}>{line}</li>)}</ul>
      {lines.length > shown.length && <button type="button" className="link-button" onClick={() => setAll(true)}>{say('policy.effectMore', { count: lines.length - shown.length })}</button>}
    </>
  );
}

/** Long work under way: its steps, how far the one in front is and how long it still takes, what a stop would do, and a way to stop. */
import * as React from 'react';
import { DefaultButton } from '../fabric';
import { Frame } from '../parts/frame';
import { RunProgress } from '../parts/run-progress';
import { runSteps } from '../run-steps';
import type { ScreenProps } from './screen-props';

/** Drawn, not read: the words beside it say the same. */
const SIGNS = { done: '✓', now: '●', waits: '○' } as const;

export function RunningScreen({ state, errands, wording, desk }: ScreenProps): React.ReactElement | null {
  const { say, counted } = wording;
  const { run, survey, choice, reviewed } = state;
  if (!run) return null;
  const facts = { sheet: choice?.sheet ?? '', sheets: counted('sheet', (reviewed?.reports ?? survey?.reports ?? []).length) };
  const steps = runSteps(run);
  return (
    <Frame screen="running" heading={say(`run.${run.errand}`)} wording={wording}
      actions={<DefaultButton className="primary" text={run.stopping ? say('pane.stopping') : say('pane.stop')} disabled={run.stopping} onClick={errands.stop} />}>
      <RunProgress progress={run.progress} pace={state.pace} desk={desk} wording={wording} />
      {steps.length > 0 && (
        <ol className="run-steps" aria-label={say('run.steps')}>
          {steps.map(({ step, standing }) => (
            <li key={step} className={`run-step run-step-${standing}`} {...(standing === 'now' && { 'aria-current': 'step' })}>
              <span className="run-sign" aria-hidden="true">{SIGNS[standing]}</span>
              <span>{standing === 'done' && <span className="unseen">{say('run.stepDone')} </span>}{say(run.errand === 'statements' && step === 'writing' ? 'run.step.statements' : `run.step.${step}`, facts)}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="quiet">{say(run.errand === 'review' ? 'run.writesNothing' : run.errand === 'write' || run.errand === 'restore' ? 'run.putsBack' : 'run.leavesNothing')}</p>
    </Frame>
  );
}

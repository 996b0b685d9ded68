/** Long work under way: what is being done, how much of it, and a way to stop. */
import * as React from 'react';
import { progressLine } from '../../wording/progress';
import { DefaultButton, ProgressIndicator } from '../fabric';
import { Frame } from '../parts/frame';
import { shareDone } from './ledger-screen';
import type { ScreenProps } from './screen-props';

export function RunningScreen({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const { run } = state;
  if (!run) return null;
  return (
    <Frame screen="running" heading={say(`run.${run.errand}`)} wording={wording}
      actions={<DefaultButton className="primary" text={run.stopping ? say('pane.stopping') : say('pane.stop')} disabled={run.stopping} onClick={errands.stop} />}>
      <ProgressIndicator label={run.progress ? progressLine(run.progress, wording) : say('run.started')} {...shareDone(run.progress)} />
    </Frame>
  );
}

/** Long work under way: what is being done, how much of it, and a way to stop. */
import * as React from 'react';
import { DefaultButton } from '../fabric';
import { Frame } from '../parts/frame';
import { RunProgress } from '../parts/run-progress';
import type { ScreenProps } from './screen-props';

export function RunningScreen({ state, errands, wording, desk }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const { run } = state;
  if (!run) return null;
  return (
    <Frame screen="running" heading={say(`run.${run.errand}`)} wording={wording}
      actions={<DefaultButton className="primary" text={run.stopping ? say('pane.stopping') : say('pane.stop')} disabled={run.stopping} onClick={errands.stop} />}>
      <RunProgress progress={run.progress} pace={state.pace} desk={desk} wording={wording} />
    </Frame>
  );
}

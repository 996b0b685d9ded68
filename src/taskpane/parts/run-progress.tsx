/** How far work under way is, and how long it still takes where that can be known; told anew each second. It knows no work. */
import * as React from 'react';
import type { Progress } from '../../workflow/ports';
import { leftText, progressLine } from '../../wording/progress';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import { ProgressIndicator } from '../fabric';
import { secondsLeft, type Pace } from '../time-left';

interface RunProgressProps {
  readonly progress: Progress | null;
  readonly pace: Pace | null;
  /** Above the line; without it the line is the label. */
  readonly label?: string;
  readonly desk: Pick<Desk, 'now'>;
  readonly wording: Wording;
}

export function RunProgress({ progress, pace, label, desk, wording }: RunProgressProps): React.ReactElement {
  const [, tick] = React.useState(0);
  React.useEffect(() => {
    const ticking = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(ticking);
  }, []);
  const left = leftText(secondsLeft(pace, desk.now()), wording);
  // Before anything is counted, "0 steps" would say nothing.
  const line = progress && progress.done + progress.total > 0 ? [progressLine(progress, wording), ...(left === null ? [] : [left])].join(' · ') : wording.say('run.started');
  return <ProgressIndicator barHeight={6} {...(label === undefined ? { label: line } : { label, description: line })} {...shareDone(progress)} />;
}

/** No share while the end is not known: the bar then moves without saying how far. */
function shareDone(progress: Progress | null): { percentComplete?: number } {
  return progress && progress.total > 0 ? { percentComplete: Math.min(1, progress.done / progress.total) } : {};
}

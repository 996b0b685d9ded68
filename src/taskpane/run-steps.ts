/** Which steps long work goes through, and which of them is under way: what was told of its progress decides. Pure; it knows no words. */
import type { Progress } from '../workflow/ports';
import type { Errand, PaneState } from './state';

export type RunStep = 'reading' | 'reviewing' | 'composing' | 'keeping' | 'writing';

/** In their order; none where there is but one, which the heading says. */
const STEPS: Readonly<Record<Errand, readonly RunStep[]>> = {
  review: ['reading', 'reviewing', 'composing'], write: ['keeping', 'writing'], statements: ['keeping', 'writing'], restore: [], freeze: [], sample: [],
};

export interface StandingStep {
  readonly step: RunStep;
  readonly standing: 'done' | 'now' | 'waits';
}

/** The steps of the work in front. */
export function runSteps(run: NonNullable<PaneState['run']>): readonly StandingStep[] {
  const steps = STEPS[run.errand];
  const now = Math.max(0, steps.findIndex((step) => step === stepOf(run.progress)));
  return steps.map((step, at) => ({ step, standing: at < now ? 'done' : at === now ? 'now' : 'waits' }));
}

/** While it is not known how much will be written, what stands is still being looked at. */
function stepOf(progress: Progress | null): RunStep | Progress['stage'] | null {
  if (!progress) return null;
  const { stage, total } = progress;
  return stage === 'writing' && total === 0 ? 'keeping' : stage;
}

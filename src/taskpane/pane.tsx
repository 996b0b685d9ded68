/** Shows the screen that the state asks for, says aloud what changed, and keeps the focus where she left it. */
import * as React from 'react';
import { progressLine } from '../wording/progress';
import type { Wording } from '../wording/sentences';
import type { Desk } from './desk';
import type { Errands } from './errands/errands';
import { ScreenMemory } from './remembered';
import { ScreenPlace } from './screen-place';
import { HalfFilledForms, type HalfFilled } from './half-filled-forms';
import { laterScreen } from './parts/later';
import { LedgerScreen } from './screens/ledger-screen';
import { RunningScreen } from './screens/running-screen';
import type { ScreenProps } from './screens/screen-props';
import { Hints, useHints } from './personal/hints';
import type { Personal } from './personal/personal';
import { Tour } from './personal/tour';
import type { PaneState } from './state';
import type { Store } from './store';

export interface PaneProps {
  readonly store: Store;
  readonly errands: Errands;
  readonly desk: Desk;
  readonly personal: Personal;
  readonly wording: Wording;
}

const REVIEW = laterScreen('review', async () => (await import(/* webpackChunkName: "review" */ './screens/review-screen')).ReviewScreen);
const CUSTOMER = laterScreen('customer', async () => (await import(/* webpackChunkName: "customer" */ './screens/customer-screen')).CustomerScreen);
const LETTERS = laterScreen('letters', async () => (await import(/* webpackChunkName: "letters" */ './screens/letters-screen')).LettersScreen);
const POLICY = laterScreen('policy', async () => (await import(/* webpackChunkName: "policy" */ './screens/policy-screen')).PolicyScreen);
const PLAN = laterScreen('plan', async () => (await import(/* webpackChunkName: "plan" */ './screens/plan-screen')).PlanScreen);

/** Fetches the scripts of the screens that come later; it never fails, what did not come is told when it is wanted. */
export async function warmScreens(): Promise<void> {
  await Promise.all([REVIEW, LETTERS, CUSTOMER, POLICY, PLAN].map((screen) => screen.warm()));
}

const SCREENS: Readonly<Record<PaneState['screen'] | 'running', (props: ScreenProps) => React.ReactElement | null>> = {
  ledger: LedgerScreen, running: RunningScreen, review: REVIEW.Screen, letters: LETTERS.Screen, customer: CUSTOMER.Screen, policy: POLICY.Screen, plan: PLAN.Screen,
};

export function Pane({ store, errands, desk, personal, wording }: PaneProps): React.ReactElement {
  const state = withWhatGoesOn(useStore(store), wording);
  const name = state.run ? 'running' : state.screen;
  const hintOf = useHints(personal, wording, name);
  const memory = React.useMemo(() => new Map<string, unknown>(), []);
  const [tour, setTour] = React.useState<number | null>(null);
  const forms = React.useMemo((): HalfFilled => ({ of: (form) => store.state().forms[form], keep: errands.keepForm }), [store, errands]);
  const Screen = SCREENS[name];
  const startTour = (): void => {
    errands.go('ledger');
    setTour(0);
  };
  return (
    <>
      <Tour state={state} personal={personal} wording={wording} step={tour} onStep={setTour} onReview={() => void errands.review()} />
      <Hints.Provider value={hintOf}>
        <HalfFilledForms.Provider value={forms}>
          <ScreenMemory.Provider value={memory}>
            <ScreenPlace screen={name}><Screen state={state} errands={errands} wording={wording} desk={desk} personal={personal} onTour={startTour} /></ScreenPlace>
          </ScreenMemory.Provider>
        </HalfFilledForms.Provider>
      </Hints.Provider>
      <div className="unseen" role="status" aria-live="polite">{spoken(state, wording)}</div>
    </>
  );
}

/** While a stopped writing is put back, every screen says so where it has nothing newer to say. */
function withWhatGoesOn(state: PaneState, { say }: Wording): PaneState {
  return state.puttingBack && state.notice === null ? { ...state, notice: { tone: 'quiet', text: say('pane.puttingBack') } } : state;
}

function useStore(store: Store): PaneState {
  const [state, setState] = React.useState(store.state());
  React.useEffect(() => {
    const take = (): void => setState(store.state());
    // What happened between the first drawing and now.
    take();
    return store.subscribe(take);
  }, [store]);
  return state;
}

/** What a screen reader should hear: the last notice, else how far the work is (in tenths, or it would never fall silent). */
function spoken(state: PaneState, wording: Wording): string {
  if (state.notice) return wording.retell(state.notice.text);
  const progress = state.run?.progress ?? (state.reading.is === 'under-way' ? state.reading.progress : null);
  if (!progress) return state.run ? wording.say(`run.${state.run.errand}`) : '';
  if (progress.total <= 0) return wording.say(`run.${state.run?.errand ?? 'review'}`);
  const tenth = Math.floor((10 * progress.done) / progress.total);
  return progressLine({ ...progress, done: Math.floor((tenth * progress.total) / 10) }, wording);
}

/** Keeps with the workbook where she is, whenever that changes, so that closing the pane loses nothing. It decides nothing of what is kept. */
import type { Desk } from './desk';
import { sittingOf } from './sitting';
import type { Store } from './store';

/** Her typing is kept once she pauses. */
const PAUSE_MS = 600;

/** Begins to keep it. Nothing is written while sheets are. */
export function keepSitting(desk: Pick<Desk, 'isoOf' | 'keepSitting'>, store: Store): void {
  let kept = '';
  let keeping = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<void> => {
    if (keeping) return;
    keeping = true;
    try {
      for (let next = waiting(); next !== null; next = waiting()) {
        kept = JSON.stringify(next);
        await desk.keepSitting(next);
      }
    } catch {
      // A workbook that keeps nothing (read-only, or its settings full): it holds for this sitting only.
    } finally {
      keeping = false;
    }
  };
  const waiting = (): ReturnType<typeof sittingOf> => {
    const state = store.state();
    const sitting = state.run || state.puttingBack ? null : sittingOf(state, desk.isoOf);
    return sitting === null || JSON.stringify(sitting) === kept ? null : sitting;
  };
  let { forms, policy } = store.state();
  store.subscribe(() => {
    clearTimeout(pause);
    const now = store.state();
    const isFilling = now.forms !== forms || now.policy !== policy;
    ({ forms, policy } = now);
    if (now.letterWork.typing || isFilling) pause = setTimeout(() => void keep(), PAUSE_MS);
    else void keep();
  });
  void keep();
}

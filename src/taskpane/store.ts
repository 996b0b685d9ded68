/** Holds the pane's state and tells who listens when it changes; it decides nothing, `reduce` does. */
import { INITIAL, reduce, type PaneEvent, type PaneState } from './state';

export interface Store {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  /** Calls back after each change; returns how to stop listening. */
  subscribe(changed: () => void): () => void;
}

/** A store of its own for each pane, so that tests and panes share nothing. */
export function createStore(initial: PaneState = INITIAL): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

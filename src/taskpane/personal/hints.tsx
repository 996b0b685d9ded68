/** One line under a heading while its screen is new to her. It knows no screen, only which she has seen. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import type { Personal } from './personal';

/** The line for a screen by its name; null where there is none or she has seen it. */
type HintOf = (screen: string) => string | null;

export const Hints = React.createContext<HintOf>(() => null);

/** Lines stay as long as the pane is open, and are gone the next time. */
export function useHints(personal: Personal, wording: Wording, screen: string): HintOf {
  const seenBefore = React.useRef(new Map<string, boolean>());
  React.useEffect(() => personal.keepSeen(`hint.${screen}`, true), [personal, screen]);
  return React.useCallback((name) => {
    const key = `hint.${name}`;
    const known = seenBefore.current.get(name) ?? personal.hasSeen(key);
    seenBefore.current.set(name, known);
    return known ? null : wording.sayIfKnown(key, '') || null;
  }, [personal, wording]);
}

/** Where forms find what she began to fill in: the pane hands it down. It knows no form, and how one comes back is `half-filled.ts`'s, which comes with the screens. */
import * as React from 'react';

export interface HalfFilled {
  /** What stood in a form; undefined where she did not begin it. */
  of(form: string): unknown;
  /** Null where there is nothing to keep. */
  keep(form: string, fields: unknown): void;
}

export const HalfFilledForms = React.createContext<HalfFilled>({ of: () => undefined, keep: () => undefined });

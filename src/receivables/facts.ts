/** Facts that a sentence is filled with, before anybody formats them: the trade says what, `wording` says how it reads. */
import type { CurrencyCode } from './money';
import type { Day } from './days';

export type Fact =
  | { readonly money: number; readonly currency: CurrencyCode }
  | { readonly days: number }
  | { readonly share: number }
  | { readonly count: number }
  | { readonly day: Day }
  /** A plain figure such as a factor or a score. */
  | { readonly figure: number }
  | { readonly text: string };

/** Names in braces of a sentence. */
export type SlotNames<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotNames<Rest> : never;
/** The facts that a sentence needs, one a slot: a sentence with a slot that is not supplied does not compile. */
export type FactsOf<Text extends string> = { readonly [Slot in SlotNames<Text>]: Fact };

/** What the policy screen knows: the policy kept, her draft of another, and what the draft would do. Pure, as `state.ts` is; it checks no setting. */
import type { CollectionPolicy } from '../../receivables/policy';
import { changedSettings, withSetting } from '../../settings/policy-setting';
import type { PolicyChanges } from '../../settings/policy-changes';
import type { PolicyEffect } from '../../workflow/policy-effect';

export type DraftEffect =
  | { readonly is: 'none' }
  | { readonly is: 'working' }
  | { readonly is: 'known'; readonly effect: PolicyEffect }
  | { readonly is: 'failed'; readonly message: string };

export interface PolicyDraft {
  readonly kept: CollectionPolicy;
  /** When each setting was last changed. */
  readonly changes: PolicyChanges;
  readonly draft: CollectionPolicy;
  readonly effect: DraftEffect;
  /** Rises when fields must forget what is typed in them: after discarding, resetting, importing. */
  readonly edition: number;
  /** The setting or section that a link led to; null where she came of herself. */
  readonly wanted: string | null;
}

export type PolicyEvent =
  | { readonly what: 'opened'; readonly kept: CollectionPolicy; readonly changes: PolicyChanges; readonly wanted: string | null }
  | { readonly what: 'set'; readonly path: string; readonly value: unknown }
  /** The whole draft at once. */
  | { readonly what: 'replaced'; readonly draft: CollectionPolicy }
  | { readonly what: 'effect'; readonly effect: DraftEffect }
  | { readonly what: 'kept'; readonly kept: CollectionPolicy; readonly changes: PolicyChanges };

/** The next state. A draft not kept survives leaving the screen and coming back. */
export function reducePolicy(state: PolicyDraft | null, event: PolicyEvent): PolicyDraft | null {
  if (event.what === 'opened') return opened(state, event);
  if (!state) return state;
  switch (event.what) {
    case 'set': return { ...state, draft: withSetting(state.draft, event.path, event.value) };
    case 'replaced': return { ...state, draft: event.draft, edition: state.edition + 1, wanted: null };
    case 'effect': return { ...state, effect: event.effect };
    case 'kept': return { ...state, kept: event.kept, changes: event.changes, draft: event.kept, effect: { is: 'none' }, edition: state.edition + 1 };
  }
}

function opened(state: PolicyDraft | null, { kept, changes, wanted }: PolicyEvent & { readonly what: 'opened' }): PolicyDraft {
  if (state && unkept(state).length > 0) return { ...state, kept, changes, wanted };
  return { kept, changes, draft: kept, effect: { is: 'none' }, edition: (state?.edition ?? 0) + 1, wanted };
}

/** Paths of the settings that the draft has otherwise; none where nothing was opened. */
export function unkept(state: PolicyDraft | null): readonly string[] {
  return state ? changedSettings(state.kept, state.draft) : [];
}

/** Changing the policy: a draft, what it would do, keeping it, taking it elsewhere. It knows the order of events; what is allowed stands in the settings. */
import type { CollectionPolicy } from '../../receivables/policy';
import { changedSettings, DEFAULT_POLICY, withControlTotals, withDefaults, withException, type CustomerException, type PolicySection } from '../../settings/policy-setting';
import { readPolicy, storedPolicy } from '../../settings/read-policy';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import type { DraftEffect, PolicyDraft, PolicyEvent } from '../policy/policy-state';
import type { Store } from '../store';
import type { Runner } from './runner';

export interface PolicyErrands {
  /** Shows the policy; at a setting or a section where a link names one ("company.name"). */
  openPolicy(wanted?: string): Promise<void>;
  /** Leaves the policy for the screen from which it was opened; the draft stays. */
  leavePolicy(): void;
  setPolicy(path: string, value: unknown): void;
  discardPolicy(): void;
  resetPolicy(sections: readonly PolicySection[], name: string): void;
  keepPolicy(): Promise<void>;
  /** Keeps what holds for one customer, null taking it away, and makes the review anew under it, the customer's page still in front. */
  keepException(customer: { readonly id: string; readonly name: string }, exception: CustomerException | null): Promise<void>;
  /** The draft as text that `importPolicy` reads. */
  policyText(): string;
  copyPolicy(): Promise<void>;
  savePolicy(): void;
  /** True where the text was a policy: it is the draft then. */
  importPolicy(text: string): boolean;
}

/** What of the other errands keeping a policy sets going. */
export interface AfterKeeping {
  readonly review: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** She types; what it would do is worked out when she pauses. */
const PAUSE_MS = 300;

/** The errands of the Policy screen. */
export function policyErrands(desk: Desk, store: Store, wording: Wording, runner: Runner, after: AfterKeeping): PolicyErrands {
  const { say, counted } = wording;
  const tell = (event: PolicyEvent): void => store.dispatch({ type: 'policy', event });
  const current = (): PolicyDraft | null => store.state().policy;
  const preview = previewer(desk, store, (effect) => tell({ what: 'effect', effect }));
  const replace = (draft: CollectionPolicy): void => {
    tell({ what: 'replaced', draft });
    preview();
  };

  return {
    openPolicy: (wanted) => runner.attempt(async () => {
      const { policy, changes } = await desk.policy();
      tell({ what: 'opened', kept: policy, changes, wanted: wanted ?? null });
      store.dispatch({ type: 'went', screen: 'policy' });
      preview();
    }),
    leavePolicy: () => store.dispatch({ type: 'went', screen: store.state().policyFrom }),
    setPolicy(path, value) {
      tell({ what: 'set', path, value });
      preview();
    },
    discardPolicy: () => replace(current()?.kept ?? DEFAULT_POLICY),
    resetPolicy(sections, name) {
      const policy = current();
      if (!policy) return;
      replace(withDefaults(policy.draft, sections));
      runner.notice('quiet', say('policy.resetSays', { section: name }));
    },
    keepPolicy: () => keep(desk, store, wording, runner, after),
    keepException: exceptionErrand(desk, store, wording, runner),
    policyText: () => textOf(current()),
    copyPolicy: () => runner.attempt(async () => {
      const outcome = await desk.copyText(textOf(current()));
      if (outcome === 'copied') runner.notice('good', say('policy.copied'));
      else runner.notice('bad', say(outcome === 'press-ctrl-c' ? 'letters.pressCtrlC' : 'letters.copyFailed'));
    }),
    savePolicy() {
      const saved = desk.saveText(`${say('policy.exportName', { date: desk.isoOf(desk.today()) })}.json`, textOf(current()));
      runner.notice(saved ? 'good' : 'bad', say(saved ? 'policy.saved' : 'policy.saveFailed'));
    },
    importPolicy(text) {
      const policy = current();
      const given = parsed(text);
      if (!policy || given === null) {
        runner.notice('bad', say('policy.importNoJson'));
        return false;
      }
      const { policy: read, repairs } = readPolicy(given);
      const draft = withControlTotals(read, policy.kept);
      replace(draft);
      const differing = changedSettings(policy.kept, draft).length;
      const taken = differing === 0 ? say('policy.importedSame') : say('policy.imported', { settings: counted('setting', differing) });
      const left = say('policy.importRepairs', { settings: counted('setting', repairs.length), names: repairs.map(({ path }) => path).join(', ') });
      runner.notice(repairs.length > 0 ? 'bad' : 'quiet', repairs.length > 0 ? `${taken} ${left}` : taken);
      return true;
    },
  };
}

/** The policy as it is exported: the general ledger's balances are of one ledger and one day, and stay here. */
function textOf(policy: PolicyDraft | null): string {
  if (!policy) return '';
  const { controlTotals: _stays, controlDay: _staysToo, ...aging } = policy.draft.aging;
  return JSON.stringify(storedPolicy({ ...policy.draft, aging }), null, 2);
}

/** A JSON object of sections; null where the text is none. */
function parsed(text: string): object | null {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : null;
  } catch {
    return null;
  }
}

/** Keeps the draft; the review that is shown is then made under it, the ledger read anew where its currency hangs on the policy. */
async function keep(desk: Desk, store: Store, wording: Wording, runner: Runner, after: AfterKeeping): Promise<void> {
  const { policy, policyFrom, reviewed } = store.state();
  if (!policy) return;
  let isKept = false;
  await runner.attempt(async () => {
    const { policy: kept, changes } = await desk.keepPolicy(policy.draft);
    store.dispatch({ type: 'policy', event: { what: 'kept', kept, changes } });
    isKept = true;
  });
  if (!isKept) return;
  const rereads = policy.draft.company.homeCurrency !== policy.kept.company.homeCurrency;
  if (rereads && store.state().choice) await after.refresh();
  else if (reviewed) await after.review();
  if (store.state().reviewed === reviewed) return store.state().notice ? undefined : runner.notice('good', wording.say('policy.keptOnly'));
  store.dispatch({ type: 'went', screen: policyFrom === 'ledger' || (policyFrom === 'customer' && store.state().account === null) ? 'review' : policyFrom });
  runner.notice('good', wording.say('policy.kept'));
}

function exceptionErrand(desk: Desk, { state, dispatch }: Store, { say }: Wording, runner: Runner): PolicyErrands['keepException'] {
  return (customer, exception) => runner.attempt(async () => {
    const { reviewed } = state();
    const { policy } = await desk.policy();
    await desk.keepPolicy(withException(policy, customer, exception));
    if (!reviewed) return;
    const outcome = await desk.review(reviewed.ledger, reviewed.review.asOf, runner.begin());
    if (outcome.is === 'done' && state().reviewed === reviewed) dispatch({ type: 'remade', reviewed: outcome.result, notice: { tone: 'good', text: say('customerRules.kept') } });
    else if (outcome.is === 'refused' || outcome.is === 'failed') runner.notice('bad', outcome.message);
  });
}

/** Works out what the draft would do once she pauses; an older reckoning is stopped, and its result is nobody's. */
function previewer(desk: Desk, store: Store, tell: (effect: DraftEffect) => void): () => void {
  let stopper = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const work = async (): Promise<void> => {
    const { policy, reviewed } = store.state();
    const { signal } = stopper;
    if (!policy || !reviewed) return;
    const effect = await effectOf(desk.previewPolicy(reviewed, policy.draft, { signal, report: () => undefined }));
    if (!signal.aborted && effect) tell(effect);
  };
  return () => {
    stopper.abort();
    stopper = new AbortController();
    clearTimeout(pause);
    const { policy, reviewed } = store.state();
    const differs = policy !== null && changedSettings(policy.kept, policy.draft).length > 0;
    tell({ is: differs && reviewed ? 'working' : 'none' });
    if (differs && reviewed) pause = setTimeout(() => void work(), PAUSE_MS);
  };
}

async function effectOf(previewing: ReturnType<Desk['previewPolicy']>): Promise<DraftEffect | null> {
  try {
    const outcome = await previewing;
    if (outcome.is === 'done') return { is: 'known', effect: outcome.result };
    return outcome.is === 'stopped' ? null : { is: 'failed', message: outcome.message };
  } catch (error) {
    return { is: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

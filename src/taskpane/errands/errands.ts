/** Everything that a press of hers can set going, gathered for the screens. It knows the order of events and no rule of the trade. */
import type { Day } from '../../receivables/days';
import type { LedgerSource } from '../../receivables/entries';
import type { AccountReview } from '../../receivables/review';
import type { ReportSheetId } from '../../reports/report-sheet';
import type { AboutAccount } from '../../workflow/write-about';
import { writtenSentence } from '../../wording/progress';
import type { Wording } from '../../wording/sentences';
import type { Desk, Reviewed } from '../desk';
import { asOfOf } from '../selectors';
import type { PaneState } from '../state';
import type { Store } from '../store';
import { contactErrands, type ContactErrands } from './contact-errands';
import { emptyErrands, type EmptyErrands } from './empty-errands';
import { letterErrands, type LetterErrands } from './letter-errands';
import { planErrands, type PlanErrands } from './plan-errands';
import { policyErrands, type PolicyErrands } from './policy-errands';
import { readingErrands, type ReadingErrands } from './reading-errands';
import { createRunner, type Runner } from './runner';

export interface Errands extends ReadingErrands, EmptyErrands, LetterErrands, PolicyErrands, PlanErrands, ContactErrands {
  /** Another as-of day; null goes back to the ledger's own. */
  date(asOf: Day | null): void;
  /** The general ledger's balance in a currency as an exact decimal; null takes it away. */
  control(currency: string, amount: string | null, on: string): Promise<void>;
  controlDay(on: string): Promise<void>;
  stop(): void;
  review(): Promise<void>;
  /** Reads the same ledger again and reviews it as of the same day. */
  refresh(): Promise<void>;
  write(): Promise<void>;
  /** The open items of every customer who has any, one sheet each. */
  writeStatements(): Promise<void>;
  /** The statement of account of a customer, on a sheet of its own; `from` null lists open items alone. */
  writeStatement(account: AccountReview, from: Day | null): Promise<void>;
  /** A sheet about one account, such as a settlement compared. */
  writeAbout(account: AccountReview, about: AboutAccount): Promise<void>;
  restore(): Promise<void>;
  /** Copies the report sheets as values. */
  freeze(): Promise<void>;
  go(screen: PaneState['screen']): void;
  /** Opens the page of an account, by its place in the ledger's accounts. */
  lookAt(account: number): void;
  /** Keeps what stands in a form that she began; null forgets it. */
  keepForm(form: string, fields: unknown): void;
  showRow(source: LedgerSource): Promise<void>;
  showSheet(id: ReportSheetId): Promise<void>;
}

/** The errands of one pane. None of them throws. */
export function createErrands(desk: Desk, store: Store, wording: Wording): Errands {
  const { dispatch } = store;
  const runner = createRunner(store, wording, desk.now);
  let stopWatching: (() => Promise<void>) | null = null;

  const errands: Errands = {
    ...readingErrands(desk, store, runner, () => errands.review(), (sitting) => runner.attempt(async () => (await import(/* webpackChunkName: "review" */ './resume')).resume(desk, store, wording, sitting, errands))),
    ...emptyErrands(desk, store, runner, wording.say('ledger.noSheets'), () => errands),
    ...policyErrands(desk, store, wording, runner, { review: () => errands.review(), refresh: () => errands.refresh() }),
    ...planErrands(desk, store, wording, runner),
    ...contactErrands(desk, store, wording, runner),
    ...letterErrands(desk, store, wording, runner),
    date: (asOf) => dispatch({ type: 'dated', asOf }),
    control: (currency, amount, on) => runner.attempt(async () => {
      dispatch({ type: 'controlled', currency, amount, on });
      await desk.keepControlTotals(store.state().controlTotals, on);
    }),
    controlDay: (on) => runner.attempt(async () => {
      dispatch({ type: 'control-dated', on });
      await desk.keepControlTotals(store.state().controlTotals, on);
    }),
    stop: () => runner.stop(),
    async review() {
      const { reading } = store.state();
      if (reading.is !== 'read') return;
      const { ledger } = reading;
      const { day } = asOfOf(store.state(), desk.today());
      await runner.perform('review', (run) => desk.review(ledger, day, run), (reviewed) => dispatch({ type: 'reviewed', reviewed }));
      await runner.attempt(async () => {
        await stopWatching?.();
        stopWatching = await desk.watch(ledger, () => dispatch({ type: 'ledger-changed' }));
      });
    },
    async refresh() {
      const { choice, mapping } = store.state();
      if (!choice) return;
      await runner.perform('review', async (run) => {
        const read = await desk.read(choice, mapping, run);
        if (read.is !== 'done') return read;
        const reading = { is: 'read', ledger: read.result } as const;
        const reviewed = await desk.review(read.result, asOfOf({ ...store.state(), reading }, desk.today()).day, run);
        if (reviewed.is === 'done') dispatch({ type: 'read', reading });
        return reviewed;
      }, (reviewed) => dispatch({ type: 'reviewed', reviewed }));
    },
    ...sheetErrands(desk, store, wording, runner),
    ...customerSheetErrands(desk, store, wording, runner),
    keepForm: (form, fields) => dispatch({ type: 'form', form, fields }),
    lookAt: (account) => dispatch({ type: 'looked-at', account }),
    go: (screen) => dispatch({ type: 'went', screen }),
    showRow: (source) => runner.attempt(() => desk.showRow(source)),
    showSheet: (id) => runner.attempt(() => desk.showSheet(id)),
  };
  return errands;
}

/** Writing the report sheets, and what can be done with them afterwards. */
function sheetErrands(desk: Desk, store: Store, wording: Wording, runner: Runner): Pick<Errands, 'write' | 'restore' | 'freeze' | 'writeStatements'> {
  const { dispatch } = store;
  const { say, counted } = wording;
  return {
    async write() {
      const { reviewed } = store.state();
      if (!reviewed) return;
      await runner.perform('write', (run) => desk.write(reviewed, run), (written) => dispatch({
        type: 'wrote', ...written, notice: { tone: 'good', text: writtenSentence(written.reports, wording) },
      }));
    },
    async writeStatements() {
      const { reviewed } = store.state();
      if (!reviewed) return;
      await runner.perform('statements', (run) => desk.writeStatements(reviewed, run), (sheets) => dispatch({ type: 'ended', notice: { tone: 'good', text: say('statement.allWritten', { statements: counted('statement', sheets.length) }) } }));
    },
    restore: () => runner.perform('restore', (run) => desk.restore(run), ({ hasPrevious }) => dispatch({ type: 'restored', hasPrevious, notice: { tone: 'good', text: say('review.restored') } })),
    async freeze() {
      const { reviewed } = store.state();
      if (!reviewed) return;
      await runner.perform('freeze', (run) => desk.freeze(reviewed, run), (names) => dispatch({ type: 'ended', notice: { tone: 'good', text: say('review.frozen', { names: names.join(', ') }) } }));
    },
  };
}

/** Sheets about one customer: written, brought to the front, and told of. */
function customerSheetErrands(desk: Desk, store: Store, { say }: Wording, runner: Runner): Pick<Errands, 'writeStatement' | 'writeAbout'> {
  const write = (work: (reviewed: Reviewed) => ReturnType<Desk['writeAbout']>, written: (name: string) => string): Promise<void> => runner.attempt(async () => {
    const { reviewed } = store.state();
    if (!reviewed) return;
    // In a slow Excel this takes seconds, and her press must not seem lost.
    runner.notice('quiet', say('run.sheet'));
    const outcome = await work(reviewed);
    if (outcome.is === 'done') runner.notice('good', written(outcome.result.name));
    else if (outcome.is === 'stopped') runner.notice('quiet', say('progress.stopped'));
    else runner.notice('bad', outcome.message);
  });
  return {
    writeStatement: (account, from) => write((reviewed) => desk.writeStatement(reviewed, account, from, runner.begin()), (name) => say('statement.written', { name })),
    writeAbout: (account, about) => write((reviewed) => desk.writeAbout(reviewed, account, about, runner.begin()), (name) => (about.is === 'settlement' ? say('settle.kept', { name }) : say('handOver.written', { name }))),
  };
}

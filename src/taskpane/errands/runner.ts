/** How work is begun, watched, stopped and told of, whatever the work is. It throws nothing: an unforeseen error becomes a notice with its details. */
import { WorkbookFailure, type RunControl, type RunOutcome } from '../../workflow/ports';
import type { Wording } from '../../wording/sentences';
import type { Errand, Notice } from '../state';
import type { Store } from '../store';

export interface Runner {
  /** Begins a run of which there is only one at a time: whatever ran before is told to stop. */
  begin(): RunControl;
  /** False once another run has begun. */
  isCurrent(run: RunControl): boolean;
  stop(): void;
  /** Something small; a failure is told and nothing else changes. */
  attempt(work: () => Promise<void>): Promise<void>;
  /** Long work in front of everything else; any outcome but "done" ends in a notice. */
  perform<T>(errand: Errand, work: (run: RunControl) => Promise<RunOutcome<T>>, done: (result: T) => void): Promise<void>;
  notice(tone: Notice['tone'], text: string): void;
  /** What to tell of an error: the workbook's own sentence, or that we did not foresee it. */
  failure(error: unknown): Notice & { readonly detail: string };
}

/** The runner of one pane; `now` gives the moment in milliseconds. */
export function createRunner(store: Store, wording: Wording, now: () => number): Runner {
  const { dispatch } = store;
  let stopper = new AbortController();
  const begin = (): RunControl => {
    stopper.abort();
    const mine = new AbortController();
    stopper = mine;
    return { signal: mine.signal, report: (progress) => mine === stopper && dispatch({ type: 'progressed', progress, at: now() }) };
  };
  const failure = (error: unknown): Notice & { detail: string } => {
    if (error instanceof WorkbookFailure) return { tone: 'bad', text: error.message, detail: error.detail };
    return { tone: 'bad', text: wording.say('run.unforeseen'), detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  };
  /** She pressed Stop and was told that things are put back: what was over by then says so first. */
  const tellLate = (late: string): void => {
    const { notice, hasPrevious, written } = store.state();
    const after = written && hasPrevious ? wording.say('run.restoreInstead') : written ? null : notice?.text ?? null;
    dispatch({ type: 'noticed', notice: { tone: 'quiet', text: [late, ...(after === null ? [] : [after])].join(' ') } });
  };
  const stopped: Notice = { tone: 'quiet', text: wording.say('progress.stopped') };
  return {
    begin,
    isCurrent: (run) => run.signal === stopper.signal,
    stop() {
      dispatch({ type: 'stopping' });
      stopper.abort();
    },
    async attempt(work) {
      try {
        await work();
      } catch (error) {
        dispatch({ type: 'noticed', notice: failure(error) });
      }
    },
    async perform(errand, work, done) {
      const run = begin();
      dispatch({ type: 'started', errand });
      const late = wording.say(errand === 'write' ? 'run.writtenBeforeStop' : 'run.overBeforeStop');
      // A writing that was stopped ends in the background: what runs in front of it by then is not its own.
      const end = (notice: Notice): void => dispatch(errand !== 'review' && run.signal.aborted ? { type: 'put-back', notice } : { type: 'ended', notice });
      try {
        const outcome = await (errand === 'review' ? untilStopped(work(run), run) : work(run));
        if (outcome.is === 'done' && run.signal.aborted && run.signal !== stopper.signal) end({ tone: 'good', text: late });
        else if (outcome.is === 'done') {
          done(outcome.result);
          if (run.signal.aborted) tellLate(late);
        }
        else if (outcome.is === 'stopped') end(stopped);
        else end({ tone: 'bad', text: outcome.message, ...(outcome.is === 'failed' && { detail: outcome.detail }) });
      } catch (error) {
        end(run.signal.aborted && error === run.signal.reason ? stopped : failure(error));
      }
    },
    notice: (tone, text) => dispatch({ type: 'noticed', notice: { tone, text } }),
    failure,
  };
}

/** Work that writes nothing is over as soon as she stops it, however long Excel takes over its last answer: that answer is nobody's then. */
export function untilStopped<T>(work: Promise<RunOutcome<T>>, { signal }: RunControl): Promise<RunOutcome<T>> {
  // Whatever becomes of it later was nobody's wish.
  work.catch(() => undefined);
  return Promise.race([work, new Promise<RunOutcome<T>>((resolve) => signal.addEventListener('abort', () => resolve({ is: 'stopped' }), { once: true }))]);
}

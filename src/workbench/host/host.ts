/** The host that both doors open on: one request batch in, one answer out, with limits, faults, a journal and counters. It runs in Node and in the browser alike. */
import { Book } from './book';
import type { HostEvent } from './book';
import { HostFailure } from './failure';
import { HostFaults } from './faults';
import { calculated } from './formulas/recalculate';
import { staleFormulas } from './formulas/stale-formulas';
import type { StaleFormula } from './formulas/stale-formulas';
import { BatchRun } from './interpreter';
import { Journal } from './journal';
import type { WorkbookModel } from './model';
import { RangeGeometry } from './objects/range-geometry';
import { rootOf } from './objects/root';
import { ACTION, DELAY_FOR_CELL_EDIT } from './wire';
import type { WireBatch, WireReply } from './wire';

export interface HostOptions {
  /** Largest request and largest answer in bytes: 5 MB as Excel on the web has it; Infinity as on desktops. */
  readonly payloadLimitBytes?: number;
}

export interface HostAnswer {
  /** HTTP status of the batch: 200 also where the batch itself tells of a failure. */
  readonly status: number;
  /** Office's error number for the whole message: 0, 5004 (cell edit), 5102 (throttled), 5103 and 5104 (too large), 5001 (internal). */
  readonly error: number;
  /** The reply's JSON; with an error, its sentence. */
  readonly body: string;
}

export interface SyncCounters {
  count: number;
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

export interface Host {
  readonly book: Book;
  readonly model: WorkbookModel;
  readonly faults: HostFaults;
  readonly journal: Journal;
  readonly syncs: SyncCounters;
  /** The synchronous core: no delay, no event is sent. */
  process(body: string, requestFlags: number): HostAnswer;
  /** What a door calls: waits where the faults say so, and sends the events after the answer. */
  answer(body: string, requestFlags: number): Promise<HostAnswer>;
  /** Calls back with each event; returns how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Sends what waits: doors need not call it, the workbench page does after its own edits. */
  sendEvents(): void;
  /** Formulas of the user's that keep an old value although cells they look at have changed. */
  staleFormulas(): readonly StaleFormula[];
}

const MB = 1024 * 1024;
const REFUSED = { cellEdit: 5004, throttled: 5102, requestTooLarge: 5103, responseTooLarge: 5104, internal: 5001 } as const;

/** A host over the model; the model is what its caller goes on looking at. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  return new HostCore(model, options.payloadLimitBytes ?? 5 * MB);
}

class HostCore implements Host {
  readonly book: Book;
  readonly faults = new HostFaults();
  readonly journal = new Journal();
  readonly syncs: SyncCounters = { count: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  private readonly root;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly encoder = new TextEncoder();

  constructor(
    readonly model: WorkbookModel,
    private readonly limitBytes: number,
  ) {
    this.book = new Book(model);
    this.root = rootOf(this.book);
    // What the program that wrote the file left to Excel.
    calculated(this.book);
  }

  async answer(body: string, requestFlags: number): Promise<HostAnswer> {
    if ((requestFlags & DELAY_FOR_CELL_EDIT) !== 0) await this.faults.untilEdited();
    if (this.faults.slowBy > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.slowBy));
    const answer = this.process(body, requestFlags);
    setTimeout(() => this.sendEvents(), 0);
    return answer;
  }

  process(body: string, requestFlags: number): HostAnswer {
    this.syncs.count += 1;
    const size = this.bytes(body);
    this.syncs.requestBytes += size;
    this.syncs.largestRequestBytes = Math.max(this.syncs.largestRequestBytes, size);
    if (size > this.limitBytes) return refused(REFUSED.requestTooLarge, 'The request payload size has exceeded the limit.');
    if (this.faults.isEditing && (requestFlags & DELAY_FOR_CELL_EDIT) === 0) return refused(REFUSED.cellEdit, 'Excel is in cell-editing mode.');
    if (this.faults.takeThrottle()) return refused(REFUSED.throttled, 'Too many requests.');
    return this.run(body);
  }

  private run(body: string): HostAnswer {
    const sync = this.syncs.count;
    let text: string;
    try {
      const before = this.faults.ofSync(sync, 'before');
      if (before) throw before;
      const reply = this.batch(JSON.parse(body) as WireBatch, sync);
      const after = this.faults.ofSync(sync, 'after');
      if (after) throw after;
      text = JSON.stringify(reply);
    } catch (error) {
      text = JSON.stringify(failedBatch(error));
    }
    const size = this.bytes(text);
    this.syncs.responseBytes += size;
    this.syncs.largestResponseBytes = Math.max(this.syncs.largestResponseBytes, size);
    if (size > this.limitBytes) return refused(REFUSED.responseTooLarge, 'The response payload size has exceeded the limit.');
    return { status: 200, error: 0, body: text };
  }

  private batch(batch: WireBatch, sync: number): WireReply {
    const halfWay = this.faults.ofSync(sync, 'half-way');
    const middle = middleOf(batch);
    const run = new BatchRun(
      batch,
      this.book,
      this.root,
      (member, kind) => {
        this.faults.checkMember(member, kind);
        this.journal.note(sync, member, kind);
      },
      (index) => {
        if (halfWay && index === middle) throw halfWay;
      },
    );
    this.book.inBatch = true;
    const reply = run.run();
    this.book.inBatch = false;
    const kept = [...this.book.references.values()];
    this.book.anchors.keepOnly(kept.flatMap((object) => (object instanceof RangeGeometry ? [object.anchor] : [])));
    calculated(this.book);
    return reply;
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  sendEvents(): void {
    for (const event of this.book.takeEvents()) for (const listener of this.listeners) listener(event);
  }

  staleFormulas(): readonly StaleFormula[] {
    return staleFormulas(this.book);
  }

  private bytes(text: string): number {
    return this.encoder.encode(text).length;
  }
}

/** Where half of the batch's writes are done; half of all actions where it only reads. */
function middleOf({ Actions: actions }: WireBatch): number {
  const writes = actions.flatMap(({ ActionType: type, Name: name = '' }, index) => (type === ACTION.setProperty || (type === ACTION.method && !name.startsWith('_')) ? [index] : []));
  return writes.length > 1 ? writes[Math.floor(writes.length / 2)] : Math.floor(actions.length / 2);
}

function refused(error: number, message: string): HostAnswer {
  return { status: error === REFUSED.throttled ? 429 : 400, error, body: message };
}

/** A reply that is an error from its first action on: nothing of the batch is answered. */
function failedBatch(error: unknown): WireReply {
  const failure = error instanceof HostFailure ? error : new HostFailure('GeneralException', `The host itself failed: ${error instanceof Error ? error.message : String(error)}`);
  return { Results: [], Error: { Code: failure.code, Message: failure.message, Location: '', ActionIndex: 0, HttpStatusCode: failure.httpStatus } };
}

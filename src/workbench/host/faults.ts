/** Faults on order: a sync or a member that fails, slow answers, a cell being edited, a service that is throttled. */
import { HostFailure } from './failure';
import type { FailureCode } from './failure';
import type { CallKind } from './interpreter';

export interface SyncFault {
  /** Number of the sync, from 1 since the host was made (`host.syncs.count` + 1 is the next one). */
  readonly sync: number;
  /** `half-way`: the first half of the batch's actions is done; `after`: all of it, and the answer is lost. */
  readonly when: 'before' | 'half-way' | 'after';
  readonly code: FailureCode;
}

export interface MemberFault {
  /** "Range.Values" */
  readonly member: string;
  readonly kind?: CallKind;
  /** Fails only the n-th time (from 1) it is met; every time when absent. */
  readonly nth?: number;
  readonly code: FailureCode;
}

export class HostFaults {
  private syncFaults: SyncFault[] = [];
  private memberFaults: { fault: MemberFault; met: number }[] = [];
  private editing: Promise<void> | null = null;
  private finish: () => void = () => undefined;
  private throttles = 0;
  /** Milliseconds that each answer takes. */
  slowBy = 0;

  failSync(sync: number, when: SyncFault['when'] = 'before', code: FailureCode = 'GeneralException'): void {
    this.syncFaults.push({ sync, when, code });
  }
  failMember(fault: MemberFault): void {
    this.memberFaults.push({ fault, met: 0 });
  }
  /** The next `times` syncs are refused with 5102. */
  throttle(times: number): void {
    this.throttles = times;
  }
  /** Until `finishEditing`, requests are refused with 5004, or wait where they say they may. */
  startEditing(): void {
    this.editing ??= new Promise((resolve) => (this.finish = resolve));
  }
  finishEditing(): void {
    this.editing = null;
    this.finish();
  }
  clear(): void {
    this.syncFaults = [];
    this.memberFaults = [];
    this.throttles = 0;
    this.slowBy = 0;
    this.finishEditing();
  }

  get isEditing(): boolean {
    return this.editing !== null;
  }
  untilEdited(): Promise<void> {
    return this.editing ?? Promise.resolve();
  }
  takeThrottle(): boolean {
    if (this.throttles === 0) return false;
    this.throttles -= 1;
    return true;
  }
  ofSync(sync: number, when: SyncFault['when']): HostFailure | null {
    const fault = this.syncFaults.find((candidate) => candidate.sync === sync && candidate.when === when);
    return fault ? new HostFailure(fault.code, `Failed on order: sync ${sync}, ${when}.`) : null;
  }
  checkMember(member: string, kind: CallKind): void {
    for (const known of this.memberFaults) {
      const { fault } = known;
      if (fault.member !== member || (fault.kind ?? kind) !== kind) continue;
      known.met += 1;
      if (fault.nth === undefined || fault.nth === known.met) throw new HostFailure(fault.code, `Failed on order: ${member}.`);
    }
  }
}

/** Times the report sheets: as data, and laid out with every cell at its address; it says nothing of writing them. */
import type { Ledger } from '../../src/ledger/ledger';
import type { ReceivablesReview } from '../../src/receivables/review';
import { reportsInTurn } from '../../src/reports/index';
import { layingOut } from '../../src/reports/lay-out';
import type { LaidOutSheet } from '../../src/reports/report-sheet';
import { wordingFor } from '../../src/wording/sentences';
import { processorTime } from './processor-time';

export interface ReportTimes {
  /** Milliseconds for all sheets as data, and for laying all of them out. */
  readonly build: number;
  readonly layOut: number;
  /** The longest that the building of one sheet, or one step of laying it out, took. */
  readonly longestBlock: number;
  readonly sheets: readonly LaidOutSheet[];
}

/** Builds and lays out the sheets of a review, each under its own name. */
export function measureReports(review: ReceivablesReview, reading: Ledger): ReportTimes {
  const steps: number[] = [];
  let last = processorTime();
  const tick = (): void => {
    const at = processorTime();
    steps.push(at - last);
    last = at;
  };
  const reports = [];
  for (const report of reportsInTurn(review, reading, wordingFor('en'), { ledgerSheet: reading.sheet, version: '0' })) {
    reports.push(report);
    tick();
  }
  const names = new Map(reports.map(({ id, name }) => [id, name]));
  const sheets = reports.map((report) => {
    const laying = layingOut(report, names);
    for (;;) {
      const step = laying.next();
      tick();
      if (step.done === true) return step.value;
    }
  });
  if (sheets.length === 0) throw new Error('no sheet was made');
  const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
  return { build: sum(steps.slice(0, reports.length)), layOut: sum(steps.slice(reports.length)), longestBlock: Math.max(...steps), sheets };
}

/** The Problems sheet: what to clean up, the worst first, then every row that was set aside, each leading to its row of the ledger. */
import type { LedgerProblem, SetAsideRow } from '../ledger/ledger';
import type { ReviewFinding } from '../receivables/review';
import { findingOfMany } from '../wording/finding-text';
import type { Wording } from '../wording/sentences';
import type { ReportCell, ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** A sheet of more lines is a list that nobody reads. */
export const PROBLEM_ROWS = 20_000;

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** The sheet. */
export function problems(input: ReportInput, mostRows = PROBLEM_ROWS): ReportSheet {
  const { wording } = input;
  const { say } = wording;
  const columns: ReportColumn[] = [
    { id: 'severity', heading: say('column.severity'), format: 'text', warns: true },
    { id: 'cell', heading: say('column.cell'), format: 'text' },
    { id: 'problem', heading: say('column.problem'), format: 'text' },
    { id: 'value', heading: say('column.value'), format: 'text' },
    { id: 'whatToDo', heading: say('column.whatToDo'), format: 'text', widest: 72 },
  ];
  const rows = rowsOf(input, mostRows);
  return {
    ...sheetFrame('problems', input),
    tables: [{ id: 'problems', heading: null, columns, rows, currency: null, filters: true, whenEmpty: say('problems.none') }],
    charts: [],
    notes: [say('problems.note'), say('problems.noteSetAside')],
  };
}

function rowsOf({ review, reading, wording }: ReportInput, mostRows: number): ReportRow[] {
  const lines: { readonly rank: number; readonly row: () => ReportRow }[] = [
    ...reading.problems.map((problem) => ({ rank: SEVERITIES.indexOf(problem.severity), row: () => problemRow(problem, wording) })),
    ...review.findings.map((finding) => ({ rank: SEVERITIES.indexOf(finding.severity), row: () => findingRow(finding, wording) })),
    ...reading.setAside.map((row) => ({ rank: SEVERITIES.length, row: () => setAsideRow(row, wording) })),
  ];
  // Array.prototype.sort is stable: within a severity the lines stay in the order of the ledger.
  const shown = lines.sort((a, b) => a.rank - b.rank).slice(0, mostRows).map((line) => line.row());
  const left = lines.length - shown.length;
  return left === 0 ? shown : [...shown, { meaning: 'quiet', cells: [null, null, null, null, wording.say('problems.more', { count: left })] }];
}

function linkTo(sheet: string, row: number | null, column: string | null): ReportCell {
  return row === null ? sheet : { text: `${sheet} ${column ?? ''}${row}`, source: { sheet, row } };
}

function problemRow({ sheet, row, column, problem, value, severity, message }: LedgerProblem, wording: Wording): ReportRow {
  return {
    meaning: severity === 'error' ? 'warning' : 'item',
    cells: [wording.say(`severity.${severity}`), linkTo(sheet, row, column), wording.say(`problem.${problem}`), value, wording.retell(message)],
  };
}

function findingRow({ problem, severity, source, value, count }: ReviewFinding, wording: Wording): ReportRow {
  return {
    meaning: severity === 'error' ? 'warning' : 'item',
    cells: [
      wording.say(`severity.${severity}`), linkTo(source.sheet, source.row, null), wording.sayIfKnown(`problem.${problem}`, problem), wording.retell(value),
      count === undefined ? findingText(problem, wording) : findingOfMany(problem, count, wording),
    ],
  };
}

/** What a finding of the review means and what to do. */
function findingText(problem: string, wording: Wording): string {
  return wording.sayIfKnown(`finding.${problem}`, wording.say('finding.other'));
}

function setAsideRow({ sheet, row, kind, because }: SetAsideRow, wording: Wording): ReportRow {
  return { meaning: 'quiet', cells: [wording.say('problems.isSetAside'), linkTo(sheet, row, null), wording.say(`setAside.${kind}`), null, wording.retell(because)] };
}

/** The Credit Limits sheet: limit on file, exposure, suggestion and what binds it, and what is hers: the approved limit and a note. It suggests nothing itself. */
import type { Wording } from '../wording/sentences';
import { headingEverywhere } from '../wording/headings-elsewhere';
import { customerColumns, type CustomerColumns } from './customer-columns';
import { knownOrDash } from './figure-blocks';
import { judgedLimits } from './judged-limits';
import type { JudgedLimit } from './judged-limits';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** The sheet. */
export function creditLimitsSheet(input: ReportInput): ReportSheet {
  const { say } = input.wording;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), alsoCalled: headingEverywhere('column.currency'), format: 'text' },
    { id: 'score', heading: say('column.score'), format: 'score' },
    { id: 'grade', heading: say('column.grade'), format: 'text' },
    { id: 'current', heading: say('column.currentLimit'), format: 'money' },
    { id: 'exposure', heading: say('column.exposure'), format: 'money' },
    { id: 'headroom', heading: say('column.headroom'), format: 'money' },
    { id: 'suggested', heading: say('column.suggested'), format: 'money' },
    { id: 'advice', heading: say('column.advice'), format: 'text' },
    { id: 'binding', heading: say('column.binding'), format: 'text' },
    { id: 'hold', heading: say('column.hold'), format: 'text', warns: true },
    { id: 'reviewOn', heading: say('column.reviewOn'), format: 'date' },
    { id: 'approved', heading: say('column.approved'), alsoCalled: headingEverywhere('column.approved'), format: 'money', hers: true },
    { id: 'note', heading: say('column.note'), alsoCalled: headingEverywhere('column.note'), format: 'text', hers: true },
  ];
  const judged = judgedLimits(input);
  const rows = [...judged.map((one) => limitRow(one, names, input.wording)), ...notJudged(input, judged, names)];
  return {
    ...sheetFrame('credit-limits', input),
    tables: [{
      id: 'limits', heading: null, columns, rows, currency: null, filters: true, whenEmpty: say('limits.none'),
      keyColumns: [names.keyColumn, 'currency'],
    }],
    charts: [], notes: [say('limits.note'), say('limits.noteHers')],
  };
}

function limitRow({ customer, currency, score, limit }: JudgedLimit, names: CustomerColumns, wording: Wording): ReportRow {
  const { say } = wording;
  return {
    key: keyOf(names, customer, currency), currency, meaning: limit.hold ? 'warning' : 'item',
    cells: [
      ...names.cellsOf(customer), currency, knownOrDash(score?.score ?? null), score?.grade ?? say('risk.notEnough'),
      knownOrDash(limit.current), limit.exposure, knownOrDash(limit.headroom), knownOrDash(limit.suggested), say(`advice.${limit.advice}`),
      limit.binding === null ? null : say(`method.${limit.binding}`), limit.hold ? say('yes') : null, limit.reviewOn,
    ],
  };
}

function keyOf(names: CustomerColumns, customer: { readonly id: string; readonly name: string }, currency: string): string {
  return [names.keyOf(customer), currency].join('\t');
}

/** Rows on which she approved or noted something, of accounts that are not in this ledger: nothing of hers is lost because a customer owes nothing now. */
function notJudged({ reading, wording: { say } }: ReportInput, judged: readonly JudgedLimit[], names: CustomerColumns): ReportRow[] {
  const known = new Set(judged.map(({ customer, currency }) => keyOf(names, customer, currency)));
  const rows: ReportRow[] = [];
  for (const approved of reading.approvedLimits ?? []) {
    const { currency } = approved;
    const key = keyOf(names, approved, currency);
    if (known.has(key)) continue;
    known.add(key);
    rows.push({ key, meaning: 'quiet', currency, cells: [...names.cellsOf(approved), currency, null, null, null, null, null, null, say('limits.notInLedger'), null, null, null] });
  }
  return rows;
}

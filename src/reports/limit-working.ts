/** The Limit Working sheet: how each suggested limit came about, a step a row, so that it can be filtered, read and filed beside the limits. It works nothing out itself. */
import { workingText } from '../wording/judgement-text';
import type { Wording } from '../wording/sentences';
import { customerColumns, type CustomerColumns } from './customer-columns';
import { knownOrDash } from './figure-blocks';
import { judgedLimits } from './judged-limits';
import type { JudgedLimit } from './judged-limits';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** Steps listed at most; an account is there with all of its own or not at all. */
export const WORKING_ROWS = 20_000;

/** The sheet. */
export function limitWorkingSheet(input: ReportInput, mostRows = WORKING_ROWS): ReportSheet {
  const { say } = input.wording;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'step', heading: say('column.step'), format: 'count' },
    { id: 'because', heading: say('column.working'), format: 'text', widest: 108 },
    { id: 'limitAfter', heading: say('column.limitAfter'), format: 'money' },
  ];
  const rows: ReportRow[] = [];
  const judged = judgedLimits(input);
  let explained = 0;
  for (const account of judged) {
    const steps = stepRows(account, names, input.wording);
    if (rows.length + steps.length > mostRows) break;
    rows.push(...steps);
    explained += 1;
  }
  const left = judged.length - explained;
  return {
    ...sheetFrame('limit-working', input),
    tables: [{ id: 'steps', heading: null, columns, rows, currency: null, filters: true, whenEmpty: say('limits.none') }],
    charts: [], notes: [say('working.note'), say('working.noteOrder'), ...(left > 0 ? [say('working.noteRest', { accounts: input.wording.counted('account', left) })] : [])],
  };
}

function stepRows({ customer, currency, limit }: JudgedLimit, names: CustomerColumns, wording: Wording): ReportRow[] {
  const steps = limit.working();
  return workingText(steps, wording).map((because, index): ReportRow => ({
    currency, cells: [...names.cellsOf(customer), currency, index + 1, because, knownOrDash(steps[index].limitAfter)],
  }));
}

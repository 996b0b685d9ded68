/** The Provision sheet: a matrix of buckets and loss rates a currency, live, with the figure to book. It knows no rate itself. */
import type { Provision } from '../receivables/provision';
import { decimalsOf } from '../receivables/money';
import { knownOrDash } from './figure-blocks';
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { bucketHeading, sheetFrame, type ReportInput } from './sheet-frame';

/** The sheet. */
export function provisionSheet(input: ReportInput): ReportSheet {
  const { review, wording: { say } } = input;
  const tables = review.provisions.map((one, index) => matrix(input, one, index));
  return {
    ...sheetFrame('provision', input),
    tables: tables.length > 0 ? tables : [{ id: 'matrix', heading: null, columns: matrixColumns(input), rows: [], currency: null, filters: false, whenEmpty: say('provision.none') }],
    charts: [], notes: [say('provision.note'), say('provision.noteJournal')],
  };
}

function matrixColumns({ wording: { say } }: ReportInput): ReportColumn[] {
  return [
    { id: 'bucket', heading: say('column.bucket'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'rate', heading: say('column.lossRate'), format: 'percent' },
    { id: 'loss', heading: say('column.loss'), format: 'money' },
    { id: 'roll', heading: say('column.rollRate'), format: 'percent' },
    { id: 'own', heading: say('column.ownRate'), format: 'percent' },
  ];
}

function matrix(input: ReportInput, { currency, lines, rollRates, ownRates, overlay, total }: Provision, index: number): ReportTable {
  const { review, wording } = input;
  const id = `matrix${index}`;
  const rows = lines.map(({ open, rate, loss }, bucket): ReportRow => ({
    cells: [
      bucketHeading(review.bucketLabels[bucket], wording), open, rate, { formula: `ROUND(MAX(0,{open})*{rate},${decimalsOf(currency)})`, value: loss },
      knownOrDash(rollRates[bucket] ?? null), knownOrDash(ownRates[bucket] ?? null),
    ],
  }));
  const extra: ReportRow = { cells: [wording.say('provision.overlay'), null, null, overlay, null, null] };
  const footer: ReportRow = { meaning: 'total', cells: [wording.say('provision.journal'), { formula: `SUM({${id}.open})`, value: lines.reduce((sum, line) => sum + line.open, 0) }, null, { formula: `SUM({${id}.loss})`, value: total }, null, null] };
  return { id, heading: wording.say('provision.heading', { currency }), columns: matrixColumns(input), rows: [...rows, extra], footer: [footer], currency, filters: false };
}

/** A laid-out report sheet for tests of the writer: one table with a total under it, a column of hers, links, a ramp, a note. */
import type { LaidOutSheet, ReportSheetId } from '../../src/reports/report-sheet';

export interface LaidOutDocument {
  readonly customer: string;
  readonly document: string;
  readonly open: number;
  readonly daysPastDue: number;
}

export interface LaidOutOptions {
  readonly id?: ReportSheetId;
  readonly name?: string;
  readonly title?: string;
  readonly documents: readonly LaidOutDocument[];
  /** Lines of tie-out above the table: more of them push the heading down. */
  readonly tieOut?: number;
  /** A further column of ours, "Bucket", left of hers. */
  readonly withBucket?: boolean;
  readonly withChart?: boolean;
  /** Text of the first column is broken into lines. */
  readonly withLines?: boolean;
}

const text = (value: string): string => (/^[=+\-@'\d#]/.test(value) ? `'${value}` : value);

/** Columns: customer, document (linked), open, days past due, then Bucket if asked, then hers: Check and Note. */
export function aLaidOutSheet(options: LaidOutOptions): LaidOutSheet {
  const { documents, tieOut = 1, withBucket = false, withChart = false, withLines = false } = options;
  const ours = ['Customer', 'Document', 'Open', 'Days past due', ...(withBucket ? ['Bucket'] : [])];
  const width = ours.length + 2;
  const row = (...cells: (string | number)[]): (string | number)[] => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  const heading = 2 + tieOut + 2;
  const last = heading + documents.length;
  const cells = [
    row(options.title ?? 'Aging Detail'), row('As of 30 September 2026'),
    ...Array.from({ length: tieOut }, (_, i) => row(`Ledger ${i + 1}`, 100 * (i + 1))), row(),
    row(...ours, 'Check', 'Note'),
    ...documents.map((one) => row(text(one.customer), text(one.document), one.open, one.daysPastDue, ...(withBucket ? ["'1-30"] : []))),
    row('Total', '', `=SUBTOTAL(109,C${heading + 1}:C${last})`), row(), row('What is open, oldest first.'),
  ];
  const block = (r: number, column: number, rows: number, columns: number) => ({ row: r, column, rows, columns });
  return {
    id: options.id ?? 'aging-detail', name: options.name ?? 'Aging Detail', cells, expected: new Map(),
    formats: [
      { block: block(heading + 1, 0, documents.length, 2), numberFormat: '@' },
      { block: block(heading + 1, 2, documents.length + 1, 1), numberFormat: '#,##0.00' },
      { block: block(heading + 1, 3, documents.length, 1), numberFormat: '0' },
    ],
    styles: [
      { block: block(1, 0, 1, 1), style: 'title' }, { block: block(2, 0, 1, 1), style: 'subtitle' }, { block: block(3, 0, tieOut, 2), style: 'tie-out' },
      { block: block(heading, 0, 1, ours.length), style: 'table-heading' }, { block: block(heading, ours.length, 1, 2), style: 'her-heading' },
      { block: block(heading + 1, ours.length, documents.length, 2), style: 'her-input' },
      { block: block(last + 1, 0, 1, width), style: 'total' }, { block: block(last + 3, 0, 1, 1), style: 'note' },
      ...(withLines ? [{ block: block(heading + 1, 0, documents.length, 1), style: 'wrapped' as const }, { block: block(heading + 1, 1, documents.length, width - 1), style: 'top' as const }] : []),
    ],
    ...(withLines ? { fitted: [{ row: heading + 1, rows: documents.length }] } : {}),
    ramps: [{ block: block(heading + 1, 3, documents.length, 1), step: 3 }],
    tables: [{
      name: `Dunwell_${(options.id ?? 'aging-detail').replace('-', '')}`, block: block(heading, 0, documents.length + 1, width),
      keys: documents.map((one) => `${one.customer}\t${one.document}`), keyColumns: [0, 1], hers: [ours.length, ours.length + 1],
    }],
    links: documents.map((_, i) => ({ row: heading + 1 + i, column: 1, source: { sheet: "Dun's Ledger", row: 17 + i } })),
    charts: withChart ? [{ title: 'Aging', kind: 'stacked-bar', data: block(heading, 2, 3, 2), at: block(heading, width + 1, 12, 6) }] : [],
    choices: [{ firstRow: heading + 1, column: ours.length, words: ['Checked', 'Query'] }],
    widths: [24, 14, 14, 12, ...(withBucket ? [10] : []), 10, 30], frozenRows: heading,
  };
}

/** Documents with plain names, `count` of them from `first`. */
export function laidOutDocuments(count: number, first = 1): LaidOutDocument[] {
  return Array.from({ length: count }, (_, i) => ({ customer: `Customer ${(first + i) % 7}`, document: `INV-${first + i}`, open: 100 + i, daysPastDue: i * 3 - 10 }));
}

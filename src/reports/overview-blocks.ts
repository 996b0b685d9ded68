/** The Overview's lists: most overdue accounts, rows set aside, other conventions, and how the ledger was read. */
import type { SetAsideKind } from '../ledger/ledger';
import type { ReportColumn, ReportTable } from './report-sheet';
import { bucketHeading, type ReportInput } from './sheet-frame';
import { shareOf } from './total-rows';

const MOST_OVERDUE = 10;

/** The ten accounts with the most past due, of each currency. */
export function overdueBlock({ review, wording: { say } }: ReportInput): ReportTable {
  const columns: ReportColumn[] = [
    { id: 'customer', heading: say('column.customer'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'pastDue', heading: say('column.pastDue'), format: 'money' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'share', heading: say('column.pastDueShare'), format: 'percent' },
    { id: 'oldest', heading: say('column.oldest'), format: 'days' },
    { id: 'documents', heading: say('column.documentsPastDue'), format: 'count' },
  ];
  const overdue = review.totals.flatMap(({ currency }) => review.accounts
    .filter((account) => account.currency === currency && account.pastDue > 0)
    .sort((a, b) => b.pastDue - a.pastDue)
    .slice(0, MOST_OVERDUE));
  const rows = overdue.map((account) => ({
    currency: account.currency,
    cells: [
      account.customer.name, account.currency, account.pastDue, account.open, { formula: 'IF({open}=0,"–",{pastDue}/{open})', value: shareOf(account.pastDue, account.open) },
      account.oldestDaysPastDue, account.pastDueCount,
    ],
  }));
  return { id: 'overdue', heading: say('overview.overdue'), columns, rows, currency: null, filters: false, whenEmpty: say('overview.overdueNone') };
}

/** How many rows of each kind were set aside, with the first as an example; null when every row was taken. */
export function setAsideBlock({ reading, wording }: ReportInput): ReportTable | null {
  if (reading.setAside.length === 0) return null;
  const { say, retell } = wording;
  const kinds = new Map<SetAsideKind, { rows: number; example: string }>();
  for (const { kind, row, because } of reading.setAside) {
    const known = kinds.get(kind);
    if (known) known.rows += 1;
    else kinds.set(kind, { rows: 1, example: say('overview.setAsideExample', { row: String(row), because: retell(because) }) });
  }
  const columns: ReportColumn[] = [
    { id: 'kind', heading: say('column.kind'), format: 'text' },
    { id: 'rows', heading: say('column.rows'), format: 'count' },
    { id: 'example', heading: say('column.example'), format: 'text' },
  ];
  const rows = [...kinds].map(([kind, { rows: count, example }]) => ({ cells: [say(`setAside.${kind}`), count, example] }));
  const footer = [{ meaning: 'total' as const, cells: [say('total'), { formula: 'SUM({set-aside.rows})', value: reading.setAside.length }, null] }];
  return { id: 'set-aside', heading: say('overview.setAside'), columns, rows, footer, currency: null, filters: false };
}

/** What each other convention would show, so that a difference from another system is explained. */
export function boundaryBlock({ review, wording }: ReportInput): ReportTable | null {
  if (review.boundaryEffects.length === 0) return null;
  const { say } = wording;
  const columns: ReportColumn[] = [
    { id: 'convention', heading: say('column.convention'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    ...review.bucketLabels.map((label, index) => ({ id: `bucket${index}`, heading: bucketHeading(label, wording), format: 'money' as const })),
    { id: 'moved', heading: say('column.moved'), format: 'money' },
  ];
  const name = (boundary: string): string => wording.sayIfKnown(`boundary.${boundary}`, boundary);
  const rows = review.totals.flatMap(({ currency, buckets }) => [
    { currency, cells: [say('boundary.used'), currency, ...buckets, 0] },
    ...review.boundaryEffects.filter((effect) => effect.currency === currency)
      .map((effect) => ({ currency, cells: [name(effect.boundary), currency, ...effect.buckets, effect.moved] })),
  ]);
  return { id: 'boundaries', heading: say('overview.boundaries'), columns, rows, currency: null, filters: false };
}

/** The reader's own account of what it took the sheet for. */
export function readingBlock({ review, reading, wording: { say, formats, counted } }: ReportInput): ReportTable {
  const found = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of [...reading.problems, ...review.findings]) found[severity] += 1;
  const facts: [string, string][] = [
    [say('reading.sheet'), reading.sheet],
    [say('reading.format'), reading.format === 'generic' ? say('reading.generic') : reading.format],
    [say('reading.kind'), say(`reading.kind.${reading.kind}`)],
    [say('reading.headerRows'), reading.headerRows.join(', ')],
    [say('reading.dates'), say(`reading.dates.${reading.dateOrder}`)],
    [say('reading.rowsRead'), formats.count(reading.rowsRead)],
    [say('reading.rowsTaken'), formats.count(reading.rowsTaken)],
    [say('reading.rowsSetAside'), formats.count(reading.setAside.length)],
    [say('reading.backDating'), say(`reading.backDating.${review.backDating}`)],
    [say('reading.problems'), say('reading.problemCounts', { errors: counted('error', found.error), warnings: counted('warning', found.warning), notices: counted('notice', found.notice) })],
  ];
  const columns: ReportColumn[] = [
    { id: 'fact', heading: say('column.fact'), format: 'text' },
    { id: 'reading', heading: say('column.reading'), format: 'text' },
  ];
  return { id: 'reading', heading: say('overview.reading'), columns, rows: facts.map((cells) => ({ cells })), currency: null, filters: false };
}

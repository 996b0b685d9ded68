/** The sheet Promises and Disputes: who keeps its word, what is promised, and what is disputed by reason and age. It judges neither. */
import type { ContactLog } from '../receivables/contact-log';
import type { Day } from '../receivables/days';
import { disputeAges, disputeReview, DISPUTE_EDGES } from '../receivables/dispute-record';
import type { DisputeAges, EndedDispute, OpenDispute } from '../receivables/dispute-record';
import { decimalsOf } from '../receivables/money';
import { keptShare } from '../receivables/promise-record';
import type { PromiseStanding } from '../receivables/promise-record';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import { reasonText } from '../wording/record-text';
import { customerColumns } from './customer-columns';
import { knownOrDash } from './figure-blocks';
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** Beyond this nobody reads on. */
const LINES = 20_000;

/** What there is to tell; null where nothing was ever promised or disputed. */
export function promisesAndDisputes(review: ReceivablesReview, contacts: ContactLog): { readonly disputes: ReturnType<typeof disputeReview>; readonly promised: readonly { readonly account: AccountReview; readonly promises: readonly PromiseStanding[] }[] } | null {
  const disputes = disputeReview(review, contacts);
  const promised = review.accounts.flatMap((account) => {
    const promises = review.promises.get(account.accountIndex) ?? [];
    return promises.length === 0 ? [] : [{ account, promises }];
  });
  return promised.length === 0 && disputes.open.length === 0 && disputes.ended.length === 0 ? null : { disputes, promised };
}

/** The sheet; null where there is nothing to tell, or the log is not known. */
export function promisesDisputesSheet(input: ReportInput): ReportSheet | null {
  const { review, wording: { say }, context: { decided } } = input;
  const told = decided && promisesAndDisputes(review, decided.contacts);
  if (!told) return null;
  const { disputes, promised } = told;
  return {
    ...sheetFrame('promises-disputes', input), tieOut: [],
    tables: [
      ...(promised.length === 0 ? [] : [recordTable(input, promised), promiseTable(input, promised)]),
      ...(disputes.open.length === 0 ? [] : [...agesTables(input, disputeAges(review, disputes.open)), openTable(input, disputes.open)]),
      ...(disputes.ended.length === 0 ? [] : [endedTable(input, disputes.ended)]),
    ],
    charts: [], notes: [say('promises.note'), say('promises.noteDisputes')],
  };
}

interface Promised {
  readonly account: AccountReview;
  readonly promises: readonly PromiseStanding[];
}

function recordTable(input: ReportInput, promised: readonly Promised[]): ReportTable {
  const { wording: { say } } = input;
  const names = customerColumns(input);
  const outcomes = ['kept', 'broken', 'replaced', 'running'] as const;
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    ...outcomes.map((outcome): ReportColumn => ({ id: outcome, heading: say(`promises.outcome.${outcome}`), format: 'count' })),
    { id: 'share', heading: say('promises.column.share'), format: 'percent' },
    { id: 'runs', heading: say('promises.column.runs'), format: 'money' },
    { id: 'next', heading: say('promises.column.next'), format: 'date' },
  ];
  const rows = promised.map(({ account, promises }): ReportRow => {
    const of = (outcome: PromiseStanding['outcome']): readonly PromiseStanding[] => promises.filter((one) => one.outcome === outcome);
    const running = of('running');
    const share = keptShare(promises);
    const next = running.reduce<Day | null>((day, { promisedFor }) => Math.min(day ?? promisedFor, promisedFor), null);
    return {
      currency: account.currency,
      cells: [
        ...names.cellsOf(account.customer), account.currency, ...outcomes.map((outcome) => of(outcome).length),
        { formula: 'IF({kept}+{broken}=0,"–",{kept}/({kept}+{broken}))', value: share ?? '–' }, running.reduce((sum, { amount, paid }) => sum + amount - paid, 0), next,
      ],
    };
  });
  return { id: 'record', heading: say('promises.record'), columns, rows, currency: null, filters: true };
}

function promiseTable(input: ReportInput, promised: readonly Promised[]): ReportTable {
  const { wording: { say } } = input;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'on', heading: say('promises.column.on'), format: 'date' },
    { id: 'promisedFor', heading: say('promises.column.promisedFor'), format: 'date' },
    { id: 'amount', heading: say('promises.column.amount'), format: 'money' },
    { id: 'paid', heading: say('promises.column.paid'), format: 'money' },
    { id: 'outcome', heading: say('promises.column.outcome'), format: 'text', warns: true },
    { id: 'documents', heading: say('promises.column.documents'), format: 'text', widest: 36 },
  ];
  const rows = promised.flatMap(({ account, promises }) => promises.map((one) => ({ account, ...one }))).sort((a, b) => b.promisedFor - a.promisedFor).slice(0, LINES)
    .map(({ account, on, promisedFor, amount, paid, outcome, documents }): ReportRow => ({
      currency: account.currency, meaning: outcome === 'broken' ? 'warning' : 'item',
      cells: [...names.cellsOf(account.customer), account.currency, on, promisedFor, amount, paid, say(`promises.outcome.${outcome}`), documents.length === 0 ? say('promises.all') : documents.join(', ')],
    }));
  return { id: 'promises', heading: say('promises.list'), columns, rows, currency: null, filters: true };
}

function agesTables(input: ReportInput, ages: readonly DisputeAges[]): ReportTable[] {
  const { wording: { say, formats } } = input;
  const edges = [0, ...DISPUTE_EDGES];
  const labels = edges.map((edge, at) => (at === edges.length - 1 ? say('promises.over', { days: edge }) : say('promises.upTo', { from: at === 0 ? 0 : edge + 1, to: edges[at + 1] })));
  const buckets = labels.map((heading, place): ReportColumn => ({ id: `bucket${place}`, heading, format: 'money' }));
  return [...new Set(ages.map(({ currency }) => currency))].map((currency, at) => {
    const id = `reasons-${at}`;
    const own = ages.filter((one) => one.currency === currency);
    const round = (formula: string): string => `ROUND(${formula},${decimalsOf(currency)})`;
    const columns: ReportColumn[] = [
      { id: 'reason', heading: say('promises.column.reason'), format: 'text' },
      { id: 'count', heading: say('promises.column.count'), format: 'count' },
      ...buckets,
      { id: 'unknown', heading: say('promises.column.unknown'), format: 'money' },
      { id: 'total', heading: say('total'), format: 'money' },
    ];
    const parts = [...buckets.map((bucket) => `{${bucket.id}}`), '{unknown}'].join('+');
    const rows = own.map((one): ReportRow => ({ cells: [reasonText(one.reason, input.wording), one.count, ...one.buckets, one.unknown, { formula: round(parts), value: one.total }] }));
    const sumOf = (column: string, value: number, money = true): { formula: string; value: number } => ({ formula: money ? round(`SUM({${id}.${column}})`) : `SUM({${id}.${column}})`, value });
    const add = (of: (one: DisputeAges) => number): number => own.reduce((sum, one) => sum + of(one), 0);
    const footer: ReportRow = {
      meaning: 'total',
      cells: [say('total'), sumOf('count', add(({ count }) => count), false), ...buckets.map((bucket, place) => sumOf(bucket.id, add((one) => one.buckets[place]))), sumOf('unknown', add(({ unknown }) => unknown)), sumOf('total', add(({ total }) => total))],
    };
    return { id, heading: say('promises.ages', { currency, date: formats.shortDate(input.review.asOf) }), columns, rows, footer: [footer], currency, filters: false };
  });
}

function openTable(input: ReportInput, disputes: readonly OpenDispute[]): ReportTable {
  const { review, wording: { say } } = input;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'document', heading: say('column.document'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'days', heading: say('promises.column.days'), format: 'days' },
    { id: 'since', heading: say('promises.column.since'), format: 'date' },
    { id: 'pastDue', heading: say('column.daysPastDue'), format: 'days' },
    { id: 'reason', heading: say('promises.column.reason'), format: 'text' },
  ];
  const rows = [...disputes].sort((a, b) => (b.days ?? -1) - (a.days ?? -1)).slice(0, LINES).map(({ account, place, open, days, since, reason }): ReportRow => {
    const entry = review.open.entry[place];
    return {
      currency: account.currency,
      cells: [
        ...names.cellsOf(account.customer), account.currency, { text: String(review.entries.document[entry]) || '–', source: { sheet: review.sheets[review.entries.sheet[entry]], row: review.entries.row[entry] } },
        open, knownOrDash(days), since, review.open.daysPastDue[place], reasonText(reason, input.wording),
      ],
    };
  });
  return { id: 'disputes', heading: say('promises.disputes'), columns, rows, currency: null, filters: true };
}

function endedTable(input: ReportInput, ended: readonly EndedDispute[]): ReportTable {
  const { wording: { say } } = input;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    ...names.columns,
    { id: 'documents', heading: say('promises.column.documents'), format: 'text', widest: 36 },
    { id: 'endedOn', heading: say('promises.column.endedOn'), format: 'date' },
    { id: 'days', heading: say('promises.column.lasted'), format: 'days' },
    { id: 'reason', heading: say('promises.column.reason'), format: 'text' },
    { id: 'outcome', heading: say('promises.column.ended'), format: 'text' },
  ];
  const rows = [...ended].sort((a, b) => b.endedOn - a.endedOn).slice(0, LINES).map(({ account, documents, endedOn, days, reason, outcome }): ReportRow => ({
    cells: [...names.cellsOf(account.customer), documents.length === 0 ? say('promises.all') : documents.join(', '), endedOn, knownOrDash(days), reasonText(reason, input.wording), reasonText(outcome, input.wording)],
  }));
  return { id: 'ended', heading: say('promises.endedList'), columns, rows, currency: null, filters: true };
}

/** The Aging Detail: one row for each open document, leading back to its row of the ledger. A huge ledger's newest documents stand as one line a currency. */
import { ENTRY_KINDS, MARK_DISPUTED } from '../receivables/entries';
import { NO_DAY } from '../receivables/days';
import { CREDIT_BUCKET, type AccountReview } from '../receivables/review';
import { interestCells, interestColumns, interestNote, interestOfMany } from './charges';
import { headingEverywhere } from '../wording/headings-elsewhere';
import { customerColumns } from './customer-columns';
import { longestPastDue } from './longest-past-due';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { bucketHeading, criterion, sheetFrame, type ReportInput } from './sheet-frame';
import { totalRows } from './total-rows';

/** Rows that a person can still scroll and a workbook still carries; beyond it the rest is summed. */
export const DETAIL_ROWS = 50_000;

/** The sheet; `mostRows` is how many documents it lists at most. */
export function agingDetail(input: ReportInput, mostRows = DETAIL_ROWS): ReportSheet {
  const { review, wording } = input;
  const currencies = review.totals.map((total) => total.currency);
  const listed = longestPastDue(review.open, mostRows);
  const columns = columnsOf(input);
  const rows = rowsOf(input, listed);
  const table = { id: 'documents', columns, rows };
  const credit = wording.say('bucket.credit');
  const live = (currency: string, compared: string): string =>
    `SUMIFS({documents.open},{documents.currency},${criterion(currency)},{documents.bucket},${compared})`;
  return {
    ...sheetFrame('aging-detail', input, (currency) => ({ aged: live(currency, `"<>${credit}"`), credits: live(currency, `"${credit}"`) })),
    tables: [{
      ...table, heading: null, currency: currencies.length === 1 ? currencies[0] ?? null : null, filters: true, whenEmpty: wording.say('detail.none'),
      footer: rows.length === 0 ? [] : totalRows(table, currencies, wording),
      keyColumns: [customerColumns(input).keyColumn, 'currency', 'document'],
    }],
    charts: [],
    notes: [
      wording.say('detail.note'), wording.say('detail.noteHers'), ...[interestNote(input)].filter((note) => note !== null),
      ...(listed ? [wording.say('detail.noteRest', { listed: wording.counted('document', mostRows) })] : []),
    ],
  };
}

function columnsOf(input: ReportInput): ReportColumn[] {
  const { review, wording: { say } } = input;
  return [
    ...customerColumns(input).columns,
    { id: 'document', heading: say('column.document'), alsoCalled: headingEverywhere('column.document'), format: 'text' },
    { id: 'type', heading: say('column.type'), format: 'text' },
    { id: 'issuedOn', heading: say('column.issuedOn'), format: 'date' },
    { id: 'dueOn', heading: say('column.dueOn'), format: 'date' },
    { id: 'dueFrom', heading: say('column.terms'), format: 'text' },
    { id: 'daysPastDue', heading: say(review.policy.aging.basis === 'due-date' ? 'column.daysPastDue' : 'column.daysAged'), format: 'days' },
    { id: 'bucket', heading: say('column.bucket'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), alsoCalled: headingEverywhere('column.currency'), format: 'text' },
    { id: 'amount', heading: say('column.amount'), format: 'money' },
    { id: 'open', heading: say('column.open'), format: 'money', total: 'sum' },
    { id: 'disputed', heading: say('column.disputed'), format: 'text' },
    { id: 'ledgerRow', heading: say('column.ledgerRow'), format: review.sheets.length > 1 ? 'text' : 'days' },
    ...interestColumns(input),
    { id: 'check', heading: say('column.check'), alsoCalled: headingEverywhere('column.check'), format: 'text', hers: true, choices: [say('check.checked'), say('check.query')] },
    { id: 'note', heading: say('column.note'), alsoCalled: headingEverywhere('column.note'), format: 'text', hers: true },
  ];
}

/** `listed` null lists every open document. */
function rowsOf(input: ReportInput, listed: Uint8Array | null): ReportRow[] {
  const { review } = input;
  const rows: ReportRow[] = [];
  const rest = { aged: new Map<string, Rest>(), credits: new Map<string, Rest>() };
  const cellsOf = documentCells(input);
  for (const account of review.accounts) {
    for (let index = account.firstOpen; index < account.firstOpen + account.openEntries; index += 1) {
      const amount = review.open.open[index];
      if (amount === 0) continue;
      if (!listed || listed[index] === 1) {
        rows.push(cellsOf(account, index));
        continue;
      }
      addToRest(rest[review.open.bucket[index] === CREDIT_BUCKET ? 'credits' : 'aged'], account.currency, amount, index);
    }
  }
  for (const { currency } of review.totals) {
    for (const [sums, bucket] of [[rest.aged, 'bucket.various'], [rest.credits, 'bucket.credit']] as const) {
      const sum = sums.get(currency);
      if (sum) rows.push(restRow(input, currency, sum, input.wording.say(bucket)));
    }
  }
  return rows;
}

/** What is not listed, of one currency. */
interface Rest {
  open: number;
  documents: number;
  readonly places: number[];
}

function addToRest(sums: Map<string, Rest>, currency: string, amount: number, place: number): void {
  const sum = sums.get(currency);
  if (sum) {
    sum.open += amount;
    sum.documents += 1;
    sum.places.push(place);
  } else sums.set(currency, { open: amount, documents: 1, places: [place] });
}

/** The days by which a document is aged: those that its bucket goes by. */
function agedDays({ open, entries, policy, asOf }: ReportInput['review'], index: number): number {
  const issued = policy.aging.basis === 'invoice-date' ? entries.issuedOn[open.entry[index]] : NO_DAY;
  return issued === NO_DAY ? open.daysPastDue[index] : asOf - issued;
}

function documentCells(input: ReportInput): (account: AccountReview, index: number) => ReportRow {
  const { review, reading, wording } = input;
  const interestOf = interestCells(input);
  const { entries, open, sheets } = review;
  const names = customerColumns(input);
  const kinds = ENTRY_KINDS.map((kind) => wording.say(`kind.${kind}`));
  const buckets = review.bucketLabels.map((label) => bucketHeading(label, wording));
  const [creditBucket, yes] = [wording.say('bucket.credit'), wording.say('yes')];
  const [written, byTerms, ownDate] = [wording.say('due.written'), wording.say('due.terms'), wording.say('due.own')];
  return (account, index) => {
    const entry = open.entry[index];
    const source = { sheet: sheets[entries.sheet[entry]] ?? reading.sheet, row: entries.row[entry] };
    const number = String(entries.document[entry]);
    const shownNumber = number === '' ? wording.say('detail.noNumber', { row: String(source.row) }) : number;
    const { customer, currency } = account;
    return {
      key: [names.keyOf(customer), currency, shownNumber].join('\t'),
      currency,
      cells: [
        ...names.cellsOf(customer), { text: shownNumber, source }, kinds[entries.kind[entry]] ?? null,
        dayOrEmpty(entries.issuedOn[entry]), dayOrEmpty(open.dueOn[index]), entries.dueOn[entry] !== NO_DAY ? written : open.open[index] < 0 ? ownDate : byTerms,
        agedDays(review, index), open.bucket[index] === CREDIT_BUCKET ? creditBucket : buckets[open.bucket[index]] ?? null,
        currency, entries.amount[entry], open.open[index], (entries.marks[entry] & MARK_DISPUTED) > 0 ? yes : null,
        sheets.length > 1 ? `${source.sheet} ${source.row}` : source.row, ...interestOf(index, currency),
      ],
    };
  };
}

function dayOrEmpty(day: number): number | null {
  return day === NO_DAY ? null : day;
}

function restRow(input: ReportInput, currency: string, rest: Rest, bucket: string): ReportRow {
  const { wording } = input;
  const label = wording.say('detail.rest', { documents: wording.counted('document', rest.documents) });
  const names = customerColumns(input);
  const none = { id: null, name: label };
  const key = [names.keyOf(none), currency, ''].join('\t');
  return { key, meaning: 'quiet', currency, cells: [...names.cellsOf(none), null, null, null, null, null, null, bucket, currency, null, rest.open, null, null, ...interestOfMany(input, rest.places)] };
}

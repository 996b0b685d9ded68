/** The statement of account of one customer as a sheet that can be sent: open items or every movement, each currency apart, its age at the foot, and how to pay. */
import type { Day } from '../receivables/days';
import { NO_DAY } from '../receivables/days';
import { ENTRY_KINDS } from '../receivables/entries';
import { decimalsOf } from '../receivables/money';
import { customerStatement, standsApart } from '../receivables/statement';
import type { AccountStatement, StatementItem, StatementMovement } from '../receivables/statement';
import { interestCells, interestColumns, interestNote } from './charges';
import { customerKey, sheetNameOf } from './customer-key';
import type { CustomerSheetId, ReportCell, ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { bucketHeading, criterion, type ReportInput } from './sheet-frame';

/** Nobody reads on; the rest stands in one line, so that the sheet still ties. */
export const MOST_LINES = 2000;

/** The id of a customer's statement. */
export function statementSheetId(customerId: string): CustomerSheetId {
  return `statement-${customerKey(customerId)}`;
}

/** The sheet; `from` null lists open items alone, a day every movement since. Null where the customer is not in the review. */
export function statementSheet(input: ReportInput, customerIndex: number, from: Day | null): ReportSheet | null {
  const { review, wording: { say, formats }, reading } = input;
  const accounts = customerStatement(review, customerIndex, from);
  if (accounts.length === 0) return null;
  const { customer } = accounts[0].account;
  const hasNumber = reading.columns.some(({ role }) => role === 'customerId');
  const date = formats.date(review.asOf);
  const facts = { date, id: customer.id };
  const subtitle = from === null ? (hasNumber ? say('statement.line', facts) : say('statement.lineNoId', facts))
    : hasNumber ? say('statement.lineFrom', { ...facts, from: formats.date(from) }) : say('statement.lineFromNoId', { ...facts, from: formats.date(from) });
  const cut = accounts.some(({ movements }) => movements.length > MOST_LINES);
  const interest = interestNote(input);
  return {
    id: statementSheetId(customer.id), name: sheetNameOf(say('statement.sheet', { customer: customer.name })),
    title: say('statement.title', { customer: customer.name }), subtitle, tieOut: [],
    tables: [...accounts.flatMap((account) => statementTables(input, account, from)), ageTable(input, accounts), ...payTable(input)],
    charts: [],
    notes: [say('statement.note'), ...(from === null ? [] : [say('statement.noteMoved')]), ...(cut ? [say('statement.noteCut', { count: MOST_LINES })] : []), ...(interest === null ? [] : [interest])],
  };
}

/** The tables of one account, such as a pack for somebody else shows too. */
export function statementTables(input: ReportInput, account: AccountStatement, from: Day | null): readonly ReportTable[] {
  return [...(from === null ? [] : [movementTable(input, account, from)]), itemTable(input, account)];
}

const itemsId = ({ account }: AccountStatement): string => `items-${account.accountIndex}`;

function itemTable(input: ReportInput, statement: AccountStatement): ReportTable {
  const { wording: { say } } = input;
  const { account: { currency }, items } = statement;
  const id = itemsId(statement);
  const charges = interestColumns(input).filter((column) => column.id !== 'interestHow');
  const columns: ReportColumn[] = [
    { id: 'document', heading: say('column.document'), format: 'text', widest: 28 },
    { id: 'type', heading: say('column.type'), format: 'text' },
    { id: 'issuedOn', heading: say('column.issuedOn'), format: 'date' },
    { id: 'dueOn', heading: say('column.dueOn'), format: 'date' },
    { id: 'days', heading: say('column.daysPastDue'), format: 'days' },
    { id: 'bucket', heading: say('column.bucket'), format: 'text' },
    { id: 'disputed', heading: say('column.disputed'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    ...charges,
  ];
  const listed = items.slice(0, MOST_LINES);
  const rest = items.slice(MOST_LINES);
  const rows = [...listed.map((item) => itemRow(input, item, currency, charges.length)), ...restRows(input, rest, charges.length)];
  return {
    id, heading: say('statement.items', { currency }), columns, rows, footer: itemFooter(input, statement, id, charges),
    currency, filters: false, whenEmpty: say('statement.nothing'),
  };
}

function itemRow(input: ReportInput, item: StatementItem, currency: string, charges: number): ReportRow {
  const { review, wording } = input;
  const { entries, open, bucketLabels } = review;
  const entry = open.entry[item.place];
  const dueOn = open.dueOn[item.place];
  const apart = standsApart(review, item);
  return {
    cells: [
      String(entries.document[entry]) || '–', wording.say(`kind.${ENTRY_KINDS[entries.kind[entry]]}`), dayOrNone(entries.issuedOn[entry]), apart ? null : dayOrNone(dueOn),
      apart || dueOn === NO_DAY ? null : open.daysPastDue[item.place], apart ? wording.say('bucket.credit') : bucketHeading(bucketLabels[open.bucket[item.place]], wording),
      item.disputed ? wording.say('yes') : null, item.open, ...interestCells(input)(item.place, currency).slice(0, charges),
    ],
  };
}

/** What is too much to list, as one line a bucket, so that the ages at the foot still sum. */
function restRows({ review, wording }: ReportInput, rest: readonly StatementItem[], charges: number): ReportRow[] {
  const sums = new Map<string, { open: number; count: number; charged: number[] }>();
  for (const item of rest) {
    const bucket = standsApart(review, item) ? wording.say('bucket.credit') : bucketHeading(review.bucketLabels[review.open.bucket[item.place]], wording);
    const sum = sums.get(bucket) ?? { open: 0, count: 0, charged: [0, 0] };
    sum.open += item.open;
    sum.count += 1;
    sum.charged[0] += review.interest?.ofPlaces[item.place] ?? 0;
    sum.charged[1] += review.interest?.fixedSums[item.place] ?? 0;
    sums.set(bucket, sum);
  }
  return [...sums].map(([bucket, { open, count, charged }]): ReportRow => ({
    meaning: 'quiet', cells: [wording.say('statement.rest', { documents: wording.counted('document', count) }), null, null, null, null, bucket, null, open, ...charged.slice(0, charges)],
  }));
}

function itemFooter({ review, wording: { say } }: ReportInput, { account, items, closing }: AccountStatement, id: string, charges: readonly ReportColumn[]): ReportRow[] {
  const round = (formula: string): string => `ROUND(${formula},${decimalsOf(account.currency)})`;
  const blank: ReportCell[] = [null, null, null, null, null, null];
  const sumOf = (column: ReportColumn): number => items.reduce((sum, { place }) => sum + ((column.id === 'interest' ? review.interest?.ofPlaces : review.interest?.fixedSums)?.[place] ?? 0), 0);
  const total: ReportRow = {
    meaning: 'total',
    cells: [say('statement.total'), ...blank, { formula: round(`SUM({${id}.open})`), value: closing }, ...charges.map((column): ReportCell => ({ formula: round(`SUM({${id}.${column.id}})`), value: sumOf(column) }))],
  };
  if (review.interest === null) return [total];
  const { onSettled } = review.interest.ofAccount(account.accountIndex);
  const charged = charges.reduce((sum, column) => sum + sumOf(column), onSettled);
  const sums = ['open', ...charges.map((column) => column.id)].map((column) => `SUM({${id}.${column}})`).join('+');
  return [
    total,
    ...(onSettled === 0 ? [] : [{ cells: [say('statement.settledInterest'), ...blank, onSettled] }]),
    // What has accrued on invoices since paid is a fixed figure of this day.
    { meaning: 'total', cells: [say('statement.withCharges'), ...blank, { formula: round(onSettled === 0 ? sums : `${sums}+${onSettled / 10 ** decimalsOf(account.currency)}`), value: closing + charged }] },
  ];
}

function movementTable(input: ReportInput, statement: AccountStatement, from: Day): ReportTable {
  const { review: { entries }, wording: { say } } = input;
  const { account: { currency, accountIndex }, opening, movements, closing } = statement;
  const id = `movements-${accountIndex}`;
  const before = movements.slice(0, Math.max(0, movements.length - MOST_LINES));
  const shown = movements.slice(before.length);
  const round = (formula: string): string => `ROUND(${formula},${decimalsOf(currency)})`;
  const balance = (value: number): ReportCell => ({ formula: round(`SUMIFS({${id}.amount},{${id}.number},"<="&{number})`), value });
  const brought = before.at(-1)?.balance ?? opening;
  const documentsOf = ({ entry, settled }: StatementMovement): string => (entry === null ? settled : [entry]).map((one) => String(entries.document[one])).filter((number) => number !== '').slice(0, 20).join(', ');
  const columns: ReportColumn[] = [
    { id: 'document', heading: say('statement.about'), format: 'text', widest: 28 },
    { id: 'what', heading: say('statement.what'), format: 'text' },
    { id: 'on', heading: say('statement.on'), format: 'date' },
    { id: 'number', heading: say('statement.number'), format: 'count' },
    { id: 'amount', heading: say('column.amount'), format: 'money' },
    { id: 'balance', heading: say('statement.balance'), format: 'money' },
  ];
  const rows: ReportRow[] = [
    { meaning: 'quiet', cells: [null, say('statement.opening'), before.length > 0 ? shown[0].on : from, 0, brought, balance(brought)] },
    ...shown.map((movement, index): ReportRow => ({
      cells: [documentsOf(movement) || null, movement.entry === null ? say('statement.paid') : say(`kind.${ENTRY_KINDS[entries.kind[movement.entry]]}`), dayOrNone(movement.on), index + 1, movement.amount, balance(movement.balance)],
    })),
  ];
  const footer: ReportRow = { meaning: 'total', cells: [say('statement.closing', { currency }), null, null, null, { formula: round(`SUM({${id}.amount})`), value: closing }, null] };
  return { id, heading: say('statement.movements', { currency }), columns, rows, footer: [footer], currency, filters: false };
}

/** What is open by age, one row a currency, live over the items. */
function ageTable({ review, wording }: ReportInput, accounts: readonly AccountStatement[]): ReportTable {
  const { say } = wording;
  const labels = review.bucketLabels.map((label) => bucketHeading(label, wording));
  const columns: ReportColumn[] = [
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    ...labels.map((heading, index): ReportColumn => ({ id: `bucket${index}`, heading, format: 'money' })),
    { id: 'credits', heading: say('column.credits'), format: 'money' },
    { id: 'balance', heading: say('statement.balance'), format: 'money' },
    { id: 'disputed', heading: say('statement.disputed'), format: 'money' },
  ];
  const rows = accounts.map((statement): ReportRow => {
    const { account: { currency, buckets, credits }, closing, disputed } = statement;
    const id = itemsId(statement);
    const live = (heading: string, value: number): ReportCell => ({ formula: `ROUND(SUMIFS({${id}.open},{${id}.bucket},${criterion(heading)}),${decimalsOf(currency)})`, value });
    return {
      currency,
      cells: [
        currency, ...labels.map((heading, index) => live(heading, buckets[index])), live(say('bucket.credit'), credits),
        { formula: `ROUND(${labels.map((_, index) => `{bucket${index}}`).join('+')}+{credits},${decimalsOf(currency)})`, value: closing }, disputed,
      ],
    };
  });
  return { id: 'ages', heading: say('statement.aging'), columns, rows, currency: null, filters: false };
}

/** How to pay and whom to ask, as the policy tells it; nothing where it tells nothing. */
function payTable({ review: { policy: { company } }, wording: { say } }: ReportInput): ReportTable[] {
  const lines = [
    ...linesOf(company.paymentDetails), ...linesOf(company.address),
    ...(company.phone.trim() === '' ? [] : [say('statement.phone', { phone: company.phone })]), ...(company.email.trim() === '' ? [] : [say('statement.email', { email: company.email })]),
    ...(company.registration.trim() === '' ? [] : [say('statement.registered', { registration: company.registration })]),
  ];
  if (lines.length === 0) return [];
  const columns: ReportColumn[] = [{ id: 'line', heading: company.legalName || company.name, format: 'text' }];
  return [{ id: 'pay', heading: say('statement.howToPay'), columns, rows: lines.map((line) => ({ cells: [line] })), currency: null, filters: false }];
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '');
}

function dayOrNone(day: Day): ReportCell {
  return day === NO_DAY ? null : day;
}

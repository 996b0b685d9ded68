/** The hand-over pack for an agency or a lawyer, as a sheet: the claim, the parties, the open items, interest part by part, when it is time-barred, what was said and written, and what to enclose. It hands nothing over. */
import { contactsByCustomer, contactsOf } from '../receivables/account-contacts';
import type { ContactLog, LoggedContact } from '../receivables/contact-log';
import { NO_DAY } from '../receivables/days';
import type { Day } from '../receivables/days';
import { LIMITATION_AS_OF, limitationDay } from '../receivables/limitation';
import type { LimitationPeriod } from '../receivables/limitation';
import { decimalsOf, toMinorUnits } from '../receivables/money';
import type { AccountReview } from '../receivables/review';
import { customerStatement } from '../receivables/statement';
import type { AccountStatement } from '../receivables/statement';
import { statusText } from '../wording/plan-text';
import { contactText } from '../wording/record-text';
import { interestNote } from './charges';
import { customerKey, sheetNameOf } from './customer-key';
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { MOST_LINES, statementTables } from './statement';
import type { ReportInput } from './sheet-frame';

/** What a person decided for this pack. */
export interface HandOverCase {
  readonly contacts: ContactLog;
  readonly limitation: LimitationPeriod;
  /** Of the period, as the table names it; empty where she gave her own. */
  readonly limitationSource: string;
}

interface Sheet extends HandOverCase {
  readonly input: ReportInput;
  readonly statements: readonly AccountStatement[];
}

/** The sheet of a customer with all its accounts; null where it is not in the review. */
export function handOverSheet(input: ReportInput, account: AccountReview, given: HandOverCase): ReportSheet | null {
  const { review, wording: { say, formats } } = input;
  const statements = customerStatement(review, account.customerIndex, null);
  if (statements.length === 0) return null;
  const sheet: Sheet = { ...given, input, statements };
  const { customer } = account;
  const agency = review.policy.company.agencyName.trim();
  const told = { date: formats.date(review.asOf), agency };
  const interest = interestNote(input);
  return {
    id: `hand-over-${customerKey(customer.id)}`, name: sheetNameOf(say('handOver.sheet', { customer: customer.name })), title: say('handOver.title', { customer: customer.name }),
    subtitle: agency === '' ? say('handOver.line', told) : say('handOver.lineTo', told), tieOut: [],
    tables: [
      claimTable(sheet), partiesTable(sheet, account), ...statements.flatMap((statement) => statementTables(input, statement, null)), ...interestTables(sheet), limitationTable(sheet),
      ...saidTables(sheet), enclosedTable(sheet),
    ],
    charts: [],
    notes: [say('handOver.note'), say('handOver.noteLimitation', { asOf: LIMITATION_AS_OF }), ...(given.limitationSource === '' ? [] : [given.limitationSource]), ...(interest === null ? [] : [interest])],
  };
}

const itemsId = ({ account }: AccountStatement): string => `items-${account.accountIndex}`;

/** What is claimed, a row a currency; the open balance is that of the items below. */
function claimTable({ input, statements }: Sheet): ReportTable {
  const { review, wording: { say } } = input;
  const charges = review.interest !== null;
  const columns: ReportColumn[] = [
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'balance', heading: say('handOver.column.balance'), format: 'money' },
    { id: 'disputed', heading: say('statement.disputed'), format: 'money' },
    ...(charges ? [{ id: 'interest', heading: say('handOver.column.interest'), format: 'money' as const }, { id: 'fees', heading: say('handOver.column.fees'), format: 'money' as const }] : []),
    { id: 'total', heading: say('handOver.column.total'), format: 'money' },
  ];
  const rows = statements.map((statement): ReportRow => {
    const { account: { currency, accountIndex }, closing, disputed } = statement;
    const round = (formula: string): string => `ROUND(${formula},${decimalsOf(currency)})`;
    const { onOpen = 0, onSettled = 0, fixedSums = 0 } = review.interest?.ofAccount(accountIndex) ?? {};
    return {
      currency,
      cells: [
        currency, { formula: round(`SUM({${itemsId(statement)}.open})`), value: closing }, disputed, ...(charges ? [onOpen + onSettled, fixedSums] : []),
        { formula: round(charges ? '{balance}+{interest}+{fees}' : '{balance}'), value: closing + onOpen + onSettled + fixedSums },
      ],
    };
  });
  return { id: 'claim', heading: say('handOver.claim'), columns, rows, currency: null, filters: false };
}

function partiesTable({ input }: Sheet, { customer }: AccountReview): ReportTable {
  const { review: { policy: { company } }, wording: { say } } = input;
  const lines: readonly (readonly [string, string | null])[] = [
    [say('handOver.creditor'), company.legalName || company.name], [say('handOver.address'), company.address.replace(/[\r\n]+/g, ', ')], [say('handOver.registration'), company.registration],
    [say('handOver.ourContact'), [company.senderName, company.senderTitle, company.phone, company.email].filter((part) => part.trim() !== '').join(', ')],
    [say('handOver.debtor'), customer.name], [say('column.customerId'), customer.id === customer.name ? null : customer.id], [say('handOver.kind'), say(`handOver.kind.${customer.debtorType}`)],
    [say('handOver.debtorContact'), [customer.contact, customer.phone, customer.email].filter((part) => part !== null && part.trim() !== '').join(', ')], [say('handOver.country'), customer.country],
  ];
  const columns: ReportColumn[] = [{ id: 'what', heading: say('handOver.column.what'), format: 'text' }, { id: 'text', heading: say('handOver.column.text'), format: 'text', widest: 48 }];
  return { id: 'parties', heading: say('handOver.parties'), columns, rows: lines.filter(([, text]) => text !== null && text !== '').map(([what, text]) => ({ cells: [what, text] })), currency: null, filters: false };
}

/** Each part of the interest on what is open: they sum to the claim's interest but for that on invoices since paid. */
function interestTables({ input, statements }: Sheet): ReportTable[] {
  const { review: { interest, entries, open }, wording: { say } } = input;
  if (interest === null) return [];
  return statements.flatMap((statement): ReportTable[] => {
    const { account: { currency, accountIndex }, items } = statement;
    const id = `parts-${accountIndex}`;
    const columns: ReportColumn[] = [
      { id: 'document', heading: say('column.document'), format: 'text' }, { id: 'from', heading: say('handOver.column.from'), format: 'date' }, { id: 'days', heading: say('handOver.column.days'), format: 'days' },
      { id: 'on', heading: say('handOver.column.on'), format: 'money' }, { id: 'rate', heading: say('plan.column.rate'), format: 'rate' }, { id: 'interest', heading: say('handOver.column.interest'), format: 'money' },
    ];
    const rows = items.slice(0, MOST_LINES).flatMap(({ place }) => interest.partsOf(place).map((part): ReportRow => ({ cells: [String(entries.document[open.entry[place]]) || '–', part.from, part.days, part.balance, part.rate, part.interest] })));
    if (rows.length === 0) return [];
    const sum = items.slice(0, MOST_LINES).reduce((all, { place }) => all + interest.ofPlaces[place], 0);
    const footer: ReportRow = { meaning: 'total', cells: [say('total'), null, null, null, null, { formula: `ROUND(SUM({${id}.interest}),${decimalsOf(currency)})`, value: sum }] };
    return [{ id, heading: say('handOver.interest', { currency }), columns, rows, footer: [footer], currency, filters: false }];
  });
}

function limitationTable({ input, statements, limitation }: Sheet): ReportTable {
  const { review: { entries, open }, wording: { say, counted } } = input;
  const columns: ReportColumn[] = [
    { id: 'document', heading: say('column.document'), format: 'text' }, { id: 'dueOn', heading: say('column.dueOn'), format: 'date' }, { id: 'last', heading: say('handOver.column.last'), format: 'date', warns: true },
    { id: 'how', heading: say('handOver.column.how'), format: 'text' },
  ];
  const how = say(`handOver.limitation.${limitation.from}`, { years: counted('year', limitation.years) });
  const rows = statements.flatMap(({ items }) => items.filter((item) => item.open > 0).slice(0, MOST_LINES)).map(({ place }): ReportRow => {
    const last = limitationDay(open.dueOn[place], limitation);
    return { meaning: last !== NO_DAY && last < input.review.asOf ? 'warning' : 'item', cells: [String(entries.document[open.entry[place]]) || '–', open.dueOn[place] === NO_DAY ? null : open.dueOn[place], last === NO_DAY ? { unknown: true } : last, how] };
  });
  return { id: 'limitation', heading: say('handOver.limitation'), columns, rows, currency: null, filters: false, whenEmpty: say('statement.nothing') };
}

/** What the log tells, in the order of days: letters apart from the rest. */
function saidTables({ input, statements, contacts }: Sheet): ReportTable[] {
  const { review: { asOf }, wording } = input;
  const { say } = wording;
  const byCustomer = contactsByCustomer(contacts.filter(({ on }) => on <= asOf));
  const own = [...new Set(statements.flatMap(({ account }) => contactsOf(account, byCustomer)))].sort((a, b) => a.on - b.on);
  const letters = own.filter(({ stage, kind }) => stage !== null || kind === 'letter');
  const columns: ReportColumn[] = [
    { id: 'on', heading: say('contactLog.date'), format: 'date' }, { id: 'what', heading: say('handOver.column.what'), format: 'text' }, { id: 'invoices', heading: say('contactLog.invoices'), format: 'text', widest: 28 },
    { id: 'amount', heading: say('contactLog.amount'), format: 'money' }, { id: 'channel', heading: say('contactLog.channel'), format: 'text' }, { id: 'by', heading: say('contactLog.by'), format: 'text' }, { id: 'note', heading: say('contactLog.note'), format: 'text', widest: 48 },
  ];
  const usual = statements[0].account.currency;
  const rowOf = (contact: LoggedContact): ReportRow => {
    const currency = contact.currency ?? usual;
    const { channel = '', by = '', note = '' } = contact.told ?? {};
    return { currency, cells: [contact.on, contactText(contact, wording), contact.documents.join(', ') || null, contact.amount ? toMinorUnits(contact.amount, decimalsOf(currency)) : null, channel || null, by || null, note || null] };
  };
  return [
    { id: 'chronology', heading: say('handOver.chronology'), columns, rows: inTurn([...own.map((contact) => [contact.on, rowOf(contact)] as const), ...plansAgreed(input, statements)]), currency: null, filters: false, whenEmpty: say('handOver.nothingLogged') },
    { id: 'letters', heading: say('handOver.letters'), columns, rows: letters.map(rowOf), currency: null, filters: false, whenEmpty: say('handOver.noLetters') },
  ];
}

/** Array.prototype.sort is stable: what the log tells of a day stays in its order. */
function inTurn(dated: readonly (readonly [Day, ReportRow])[]): ReportRow[] {
  return [...dated].sort((a, b) => a[0] - b[0]).map(([, row]) => row);
}

/** The plans agreed with the accounts, and how they stand: the log need not tell of them. */
function plansAgreed({ review: { plans: { standings } }, wording }: ReportInput, statements: readonly AccountStatement[]): (readonly [Day, ReportRow])[] {
  const { say, counted } = wording;
  return standings.filter(({ account }) => statements.some((statement) => statement.account.accountIndex === account)).map(({ plan, status, debt }) => [plan.agreedOn, {
    currency: plan.currency,
    cells: [plan.agreedOn, say('handOver.plan', { instalments: counted('instalment', plan.instalments.length), status: statusText(status, wording) }), plan.documents.map(({ number }) => number).join(', '), debt, null, null, null],
  }]);
}

/** What belongs into the envelope, to be ticked by hand. */
function enclosedTable({ input, statements }: Sheet): ReportTable {
  const { review, wording: { say, counted } } = input;
  const invoices = statements.reduce((sum, { items }) => sum + items.filter(({ open }) => open > 0).length, 0);
  const disputed = statements.some((statement) => statement.disputed > 0);
  const planned = review.plans.standings.some(({ account }) => statements.some((statement) => statement.account.accountIndex === account));
  const papers = [
    say('handOver.paper.invoices', { invoices: counted('document', invoices) }), say('handOver.paper.order'), say('handOver.paper.terms'), say('handOver.paper.delivery'), say('handOver.paper.letters'),
    ...(planned ? [say('handOver.paper.plan')] : []), ...(disputed ? [say('handOver.paper.dispute')] : []), say('handOver.paper.company'),
  ];
  const columns: ReportColumn[] = [{ id: 'ticked', heading: say('handOver.column.ticked'), format: 'text' }, { id: 'paper', heading: say('handOver.column.paper'), format: 'text', widest: 48 }];
  return { id: 'enclosed', heading: say('handOver.enclosed'), columns, rows: papers.map((paper) => ({ cells: ['☐', paper] })), currency: null, filters: false };
}

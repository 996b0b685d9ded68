/** The settlement of one account as a sheet: every assumption in a cell of its own, a lump sum, a plan and an agency worked out live beside each other, and longer terms under them. It advises nothing. */
import { decimalsOf } from '../receivables/money';
import type { AccountReview } from '../receivables/review';
import type { LongerTerms, LongerTermsCost } from '../receivables/longer-terms';
import { SETTLEMENT_WAYS } from '../receivables/settlement';
import type { Settlement, SettlementTerms, SettlementWay } from '../receivables/settlement';
import { customerKey, sheetNameOf } from './customer-key';
import type { CustomerSheetId, ReportCell, ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** What is worked out, as `settle` and `longerTerms` did. */
export interface SettlementCase {
  readonly terms: SettlementTerms;
  readonly settled: Settlement;
  /** Null where she asked for none. */
  readonly longer: { readonly terms: LongerTerms; readonly cost: LongerTermsCost } | null;
}

interface Sheet extends SettlementCase {
  readonly input: ReportInput;
  readonly currency: string;
  readonly round: (formula: string) => string;
}

/** The sheet of one account. */
export function settlementSheet(input: ReportInput, { customer, currency }: AccountReview, given: SettlementCase): ReportSheet {
  const { review, wording: { say, formats } } = input;
  const sheet: Sheet = { ...given, input, currency, round: (formula) => `ROUND(${formula},${decimalsOf(currency)})` };
  const id: CustomerSheetId = `settlement-${customerKey(`${customer.id} ${currency}`)}`;
  return {
    id, name: sheetNameOf(say('settle.sheet', { customer: customer.name })), title: say('settle.title', { customer: customer.name }), subtitle: say('settle.line', { date: formats.date(review.asOf), currency }), tieOut: [],
    tables: [assumedTable(sheet), waysTable(sheet), breakEvenTable(sheet), paymentsTable(sheet), ...(given.longer ? [longerTable(sheet, given.longer)] : [])],
    charts: [], notes: [say('settle.noteWorth'), say('settle.noteBreakEven'), say('settle.noteAssumed'), ...(given.longer ? [say('settle.noteLonger')] : [])],
  };
}

function table(sheet: Sheet, id: string, columns: readonly ReportColumn[], rows: readonly (readonly ReportCell[])[], footer?: readonly ReportCell[]): ReportTable {
  const { input: { wording: { sayIfKnown } } } = sheet;
  return {
    id, heading: sayIfKnown(`settle.table.${id}`, id), columns, currency: sheet.currency, filters: false, rows: rows.map((cells): ReportRow => ({ cells })),
    ...(footer ? { footer: [{ meaning: 'total', cells: footer }] } : {}),
  };
}

function column({ input: { wording: { sayIfKnown } } }: Sheet, id: string, format: ReportColumn['format']): ReportColumn {
  return { id, heading: sayIfKnown(`settle.column.${id}`, id), format };
}

function assumedTable(sheet: Sheet): ReportTable {
  const { terms: { debt, rate, asOf } } = sheet;
  return table(sheet, 'assumed', [column(sheet, 'of', 'text'), column(sheet, 'asOf', 'date'), column(sheet, 'debt', 'money'), column(sheet, 'rate', 'rate')], [[sheet.input.wording.say('settle.row.all'), asOf, debt, rate]]);
}

/** One row a way; the plan's amount and worth come from its payments. */
function waysTable(sheet: Sheet): ReportTable {
  const { terms: { debt, lump, agency, plan }, settled: { worth }, round, input: { wording: { say } } } = sheet;
  const one = '{chance}*(1-{taken})*{amount}/(1+SUM({assumed.rate}))^({days}/365)';
  const planSum = plan.payments.reduce((sum, { amount }) => sum + amount, 0);
  const cells: Readonly<Record<SettlementWay, readonly ReportCell[]>> = {
    lump: [lump.amount, lump.chance, lump.taken, lump.days, { formula: round(one), value: worth.lump }],
    plan: [{ formula: round('SUM({payments.amount})'), value: planSum }, plan.chance, 0, null, { formula: round('{chance}*SUM({payments.worth})'), value: worth.plan }],
    agency: [agency.amount, agency.chance, agency.taken, agency.days, { formula: round(one), value: worth.agency }],
  };
  const rows = SETTLEMENT_WAYS.map((way): readonly ReportCell[] => [say(`settle.way.${way}`), ...cells[way], { formula: '{worth}/SUM({assumed.debt})', value: worth[way] / debt }, { formula: `IF({worth}=MAX({ways.worth}),"${say('settle.mostWorth').replace(/"/g, '""')}","")`, value: worth[way] === Math.max(...Object.values(worth)) ? say('settle.mostWorth') : '' }]);
  const columns = [column(sheet, 'way', 'text'), column(sheet, 'amount', 'money'), column(sheet, 'chance', 'percent'), column(sheet, 'taken', 'percent'), column(sheet, 'days', 'days'), column(sheet, 'worth', 'money'), column(sheet, 'ofDebt', 'percent'), column(sheet, 'best', 'text')];
  return table(sheet, 'ways', columns, rows);
}

function breakEvenTable(sheet: Sheet): ReportTable {
  const { settled: { breakEven }, terms: { lump }, input: { wording: { say } } } = sheet;
  const of = (what: string): string => `SUMIFS({ways.${what}},{ways.way},"${say('settle.way.lump').replace(/"/g, '""')}")`;
  const rows = breakEven.map(({ against, lump: least, discount }): readonly ReportCell[] => [
    say(`settle.way.${against}`),
    { formula: sheet.round(`SUMIFS({ways.worth},{ways.way},{against})*(1+SUM({assumed.rate}))^(${of('days')}/365)/(${of('chance')}*(1-${of('taken')}))`), value: least },
    { formula: '1-{least}/SUM({assumed.debt})', value: discount },
  ]);
  return { ...table(sheet, 'breakEven', [column(sheet, 'against', 'text'), column(sheet, 'least', 'money'), column(sheet, 'discount', 'percent')], rows), ...(lump.chance > 0 ? {} : { whenEmpty: say('settle.noBreakEven') }) };
}

function paymentsTable(sheet: Sheet): ReportTable {
  const { terms: { plan: { payments }, asOf }, settled: { planParts }, round, input: { wording: { say } } } = sheet;
  const rows = payments.map(({ on, amount }, at): readonly ReportCell[] => [
    String(at + 1), on, amount, { formula: 'MAX(0,{on}-MAX({assumed.asOf}))', value: Math.max(0, on - asOf) }, { formula: round('{amount}/(1+SUM({assumed.rate}))^({after}/365)'), value: planParts[at] },
  ]);
  const sum = (id: string, value: number): ReportCell => ({ formula: round(`SUM({payments.${id}})`), value });
  return table(sheet, 'payments', [column(sheet, 'number', 'text'), column(sheet, 'on', 'date'), column(sheet, 'amount', 'money'), column(sheet, 'after', 'days'), column(sheet, 'worth', 'money')], rows,
    [say('total'), null, sum('amount', payments.reduce((all, { amount }) => all + amount, 0)), null, sum('worth', planParts.reduce((all, part) => all + part, 0))]);
}

function longerTable(sheet: Sheet, { terms, cost }: NonNullable<SettlementCase['longer']>): ReportTable {
  const columns = [
    column(sheet, 'of', 'text'), column(sheet, 'sales', 'money'), column(sheet, 'daysNow', 'days'), column(sheet, 'daysNew', 'days'), column(sheet, 'rate', 'rate'), column(sheet, 'moreOpen', 'money'), column(sheet, 'costYear', 'money'), column(sheet, 'ofSales', 'percent'),
  ];
  return table(sheet, 'longer', columns, [[
    sheet.input.wording.say('settle.row.longer'), terms.sales, terms.daysNow, terms.daysNew, terms.rate, { formula: sheet.round('{sales}*({daysNew}-{daysNow})/365'), value: cost.moreOpen },
    { formula: sheet.round('{moreOpen}*{rate}'), value: cost.costYear }, { formula: '{rate}*({daysNew}-{daysNow})/365', value: cost.ofSales },
  ]]);
}

/** Looks at the first rows of a sheet and says whether it is a ledger, where its heading is, what each column is for and which columns must be read. */
import type { Day } from '../receivables/days';
import type { CurrencyCode } from '../receivables/money';
import { alignHeadings } from './align-headings';
import { assignRoles, candidatesOf, type RoleCandidate } from './assign-roles';
import { isBankStatement, isListOfPayments } from './bank-statement';
import { isBlank } from './cells';
import type { CurrencyColumn } from './columns-per-currency';
import { compactDatesAs, compactDatesIn, type CompactDates } from './compact-dates';
import { profileOf, type ColumnProfile } from './column-profile';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import { findHeader, type HeaderFound } from './find-header';
import type { HeadingLanguage } from './heading-sense';
import { whyNotALedger } from './judge-sheet';
import type { ColumnReading, ColumnRole, GridSlice, LedgerMapping, Refusal, RefusalCode } from './ledger';
import { customerOnLabelledRow } from './labelled-rows';
import { readPreamble, statedDay, type Preamble } from './preamble';
import { refineRoles } from './refine-roles';
import type { VoidColumn } from './void-columns';
import { isJournal } from './journal-sheet';
import { gridWithout, headerWithout, listsBeside, type ListBeside } from './lists-beside';
import { figuresOn, journalOn, oneColumnOn, refusal, statementOn } from './refusals';
import { isDateSense } from './role-fit';
import { delimiterWithin } from './rows-in-one-cell';
import { outlookOf } from './sheet-outlook';
import { sheetCurrency } from './sheet-currency';
import { rowsBelow, gridOf, type SheetGrid } from './sheet-grid';
import { recogniseFormat } from './recognise-format';
import { noHeadings } from './no-headings';
import { neededColumnsOf } from './needed-columns';

/** What the reader must be told about a sheet beside its cells. */
export interface ReadingContext {
  readonly sheet: string;
  readonly dateSystem: 1900 | 1904;
  /** Currency of amounts whose ledger names none. */
  readonly homeCurrency: CurrencyCode;
  readonly mapping?: LedgerMapping;
  /** Rows of the used range, where known: the columns are then made once at their full length. */
  readonly rows?: number;
  /** Exports known by name; default all. Without any, the generic reader decides alone. */
  readonly formats?: readonly ExportFormat[];
  /** "payments" for the sheet of payments that goes with a ledger of invoices. Default "ledger". */
  readonly purpose?: 'ledger' | 'payments';
  /** Of a payments sheet: numbers of the ledger that it goes with, as `documentKey` writes them. */
  readonly numbers?: ReadonlySet<string>;
}

export interface SheetSurvey {
  readonly sheet: string;
  /** Null when the sheet can be read as a ledger. */
  readonly refusal: Refusal | null;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly format: string;
  /** 0 to 1: how sure the whole reading is. */
  readonly confidence: number;
  /** The export's own as-of day where its title states one that needs no further evidence. */
  readonly statedAsOf: Day | null;
  /** 0-based sheet columns that the reader wants, ascending; the others need not be read. */
  readonly neededColumns: readonly number[];
  /** For the reader alone. */
  readonly details: SurveyDetails;
}

export interface SurveyDetails {
  /** 1-based first row of the used range. */
  readonly firstRow: number;
  readonly preamble: Preamble;
  readonly headings: ReadonlyMap<number, string>;
  readonly language: HeadingLanguage;
  /** Columns of details that repeat on each line of an invoice. */
  readonly lineColumns: boolean;
  /** The amount column holds each line's own amount, so that lines of one document are summed. */
  readonly amountPerLine: boolean;
  /** Further columns of amounts where each currency has a column of its own. */
  readonly currencyColumns: readonly CurrencyColumn[];
  /** Columns of what settles an invoice beside the money received: discounts taken, tax withheld. */
  readonly besideColumns: readonly number[];
  /** Columns of interest, fees or taxes that no total holds. */
  readonly chargeColumns: readonly number[];
  /** A column of the counted amounts in another currency, where nothing says which is the document's; -1 for none. */
  readonly convertedColumn: number;
  /** Columns of dates in figures alone. */
  readonly compactDates: ReadonlyMap<number, CompactDates>;
  /** Columns of tax to be added to the amount, which is net. */
  readonly taxColumns: readonly number[];
  /** Columns that say what is void, a draft or written off, beside any status. */
  readonly voidColumns: readonly VoidColumn[];
  /** Of a payments sheet whose amounts are parts of a payment: the column of the whole; -1 for none. */
  readonly wholeColumn: number;
  /** The column of letters that match what was paid with what it paid; -1 for none. */
  readonly matchingColumn: number;
  /** The export's own days past due, to compare with ours; -1 for none. */
  readonly ageColumn: number;
  /** Columns of age buckets whose sum is the open balance, where no column holds it. */
  readonly bucketColumns: readonly number[];
  /** Columns in which rows that are no documents have their text (names of groups, "Total"). */
  readonly labelColumns: readonly number[];
  /** The column of first names or surnames that completes the customer's name; -1 for none. */
  readonly otherNameColumn: number;
  /** The customer stands on a row of its own above its documents. */
  readonly partyOnOwnRow: boolean;
  /** The column of those rows; -1 for none. */
  readonly partyColumn: number;
  readonly columnCurrency: CurrencyCode | null;
  /** Columns whose number formats name the currency of their amounts, and whether those of the first rows name several. */
  readonly formatColumns: readonly number[];
  readonly formatsDiffer: boolean;
  /** Zeros that a number format such as "0000000" shows in front, by column. */
  readonly paddedColumns: ReadonlyMap<number, number>;
  /** The latest day of a document in the sample, roughly; null where no cell is a date. */
  readonly latest: Day | null;
  /** A balance column in whose sample nothing is left open. */
  readonly allSettled: boolean;
  /** Other lists on the same sheet, whose columns are not read. */
  readonly listsBeside: readonly ListBeside[];
}

/** Surveys a sheet from its first rows (about 200, with their number formats). Never throws; what it cannot use is a refusal. */
export function surveySheet(sample: GridSlice, context: ReadingContext): SheetSurvey {
  const whole = gridOf(sample);
  const empty = sample.values.every((row) => row.every((value) => isBlank(value)));
  const found = empty ? null : findHeader(whole, context.mapping?.headerRow) ?? noHeadings(whole);
  if (found === null) {
    const delimiter = empty ? null : delimiterWithin(whole);
    const survey = refusedSurvey(context.sheet, empty ? 'empty' : 'no-ledger-found', readPreamble(whole, whole.firstRow, context.homeCurrency));
    return delimiter === null ? survey : { ...survey, refusal: oneColumnOn(context.sheet, delimiter) };
  }
  const aligned = alignHeadings(found, whole);
  const beside = context.purpose === 'payments' ? [] : listsBeside(whole, aligned, context.mapping);
  const [grid, header] = beside.length === 0 ? [whole, aligned] : [gridWithout(whole, beside), headerWithout(aligned, beside)];
  const preamble = readPreamble(grid, header.rows[0], context.homeCurrency);
  const compactDates = compactDatesBelow(grid, header, context);
  const profiles = profilesBelow(grid, header, compactDates);
  const candidates = candidatesOf(header, profiles);
  const format = recogniseFormat(header, preamble.text, context.formats ?? EXPORT_FORMATS);
  const roles = assignRoles(candidates, header, context.mapping);
  const refined = refineRoles({ grid, header, profiles, candidates, roles, format, mapping: context.mapping, purpose: context.purpose ?? 'ledger', ...(context.numbers && { numbers: context.numbers }) });
  const why = whyNotALedger({ header, columns: refined.roles, aged: refined.details.bucketColumns.length > 0, candidates, profiles, title: `${preamble.text}\n${context.sheet}`, purpose: context.purpose ?? 'ledger' });
  const money = sheetCurrency(refined.roles, grid, header, context.homeCurrency, preamble);
  const columns = [...refined.roles.values()].map((reading) => withForm(reading, compactDates)).sort((left, right) => left.column - right.column);
  return {
    sheet: context.sheet,
    refusal: otherBooks(why, context, { grid, header, candidates, roles: refined.roles }) ?? (why === null ? null : undecidedFigures(why, context.sheet, header, compactDates) ?? refusal(why, context.sheet)),
    headerRows: header.rows.filter((row) => row >= grid.firstRow),
    columns,
    format: format?.id ?? 'generic',
    confidence: confidenceOf(refined.roles, format !== null),
    statedAsOf: statedDay(preamble.asOf, null),
    neededColumns: neededColumnsOf(refined),
    details: { ...refined.details, ...outlookOf(grid, header, refined.roles), listsBeside: beside, firstRow: sample.firstRow, preamble, headings: header.headings, language: languageOf(header), compactDates, columnCurrency: money.currency, formatColumns: money.formatColumns, formatsDiffer: money.formatsDiffer },
  };
}

/** The refusal of a journal or a bank's statement; who says which columns hold what knows what it is. */
function otherBooks(why: RefusalCode | null, { purpose, mapping, sheet }: ReadingContext, { grid, header, candidates, roles }: { readonly grid: SheetGrid; readonly header: HeaderFound; readonly candidates: readonly RoleCandidate[]; readonly roles: ReadonlyMap<ColumnRole, ColumnReading> }): Refusal | null {
  if (purpose === 'payments' || mapping?.columns !== undefined) return null;
  if ((why === null || why === 'no-dates') && isJournal(grid, header, roles)) return journalOn(sheet);
  return (why === null || why === 'no-ledger-found') && (isBankStatement(header, roles, candidates) || isListOfPayments(grid, header, roles)) ? statementOn(sheet) : null;
}

/** Under headings of dates; what one column proves holds for the others too. */
function compactDatesBelow(grid: SheetGrid, header: HeaderFound, { mapping }: ReadingContext): ReadonlyMap<number, CompactDates> {
  const rows = fullRows(grid, header);
  const columns = [...header.senses].filter(([, senses]) => senses.some(({ sense }) => isDateSense(sense))).map(([column]) => ({ column, cells: rows.map((row) => grid.cell(row, column)), formats: rows.map((row) => grid.format(row, column)) }));
  const found = new Map(columns.flatMap(({ column, cells, formats }) => { const compact = compactDatesIn(cells, formats, mapping?.dateOrder); return compact === null ? [] : [[column, compact] as const]; }));
  const [proved, ...others] = new Set([...found.values()].flatMap(({ form }) => form ?? []));
  if (proved === undefined || others.length > 0) return found;
  for (const { column, cells, formats } of columns) {
    const compact = (found.get(column)?.form ?? null) === null ? compactDatesAs(cells, formats, proved) : null;
    if (compact !== null) found.set(column, compact);
  }
  return found;
}

function withForm(reading: ColumnReading, compactDates: ReadonlyMap<number, CompactDates>): ColumnReading {
  const form = isDateSense(reading.role) ? compactDates.get(reading.column)?.form ?? null : null;
  return form === null ? reading : { ...reading, confidence: Math.min(reading.confidence, SURE_OF_FORM), because: `the heading "${reading.heading}" says so, and its days are written as ${form}` };
}

/** Below this the card tells why. */
const SURE_OF_FORM = 0.85;

function undecidedFigures(why: string, sheet: string, header: HeaderFound, compactDates: ReadonlyMap<number, CompactDates>): Refusal | null {
  const undecided = why === 'no-dates' ? [...compactDates].find(([, { form }]) => form === null) : undefined;
  return undecided === undefined ? null : figuresOn(sheet, header.headings.get(undecided[0]) ?? '', undecided[1].example);
}

function profilesBelow(grid: SheetGrid, header: HeaderFound, compactDates: ReadonlyMap<number, CompactDates>): Map<number, ColumnProfile> {
  const profiles = new Map<number, ColumnProfile>();
  const rows = fullRows(grid, header);
  for (const column of grid.columns) {
    const values = [], formats = [];
    for (const row of rows) {
      values.push(grid.cell(row, column));
      formats.push(grid.format(row, column));
    }
    const profile = profileOf(values, formats), compact = compactDates.get(column);
    profiles.set(column, compact === undefined ? profile : { ...profile, textDates: 0, dayNumbers: 0, formattedDates: compact.form === null ? 0 : profile.filled });
  }
  return profiles;
}

/** The rows below the heading without those of a single cell (names of groups, notes, trailers) and those that introduce a customer by labels: they say nothing of the column they stand in. */
function fullRows(grid: SheetGrid, header: HeaderFound): readonly number[] {
  const rows: number[] = [];
  for (const row of rowsBelow(grid, header)) {
    const filled = grid.columns.map((column) => grid.cell(row, column)).filter((value) => !isBlank(value));
    if (header.headings.size < 3 || (filled.length > 1 && customerOnLabelledRow(filled) === null)) rows.push(row);
  }
  return rows;
}

/** The language of most headings; English where it is even, since its words are borrowed everywhere. */
function languageOf(header: HeaderFound): HeadingLanguage {
  const votes = new Map<HeadingLanguage, number>();
  for (const senses of header.senses.values()) {
    for (const found of new Set(senses.map(({ language }) => language))) votes.set(found, (votes.get(found) ?? 0) + 1);
  }
  let best: HeadingLanguage = 'en';
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language;
  return best;
}

function confidenceOf(roles: ReadonlyMap<ColumnRole, ColumnReading>, known: boolean): number {
  const best = (...wanted: ColumnRole[]): number => Math.max(0, ...wanted.map((role) => roles.get(role)?.confidence ?? 0));
  const sure = (best('customerName', 'customerId') + best('dueDate', 'invoiceDate') + best('balance', 'amount', 'debit') + best('invoiceNumber')) / 4;
  return Math.round(Math.min(0.99, known ? 0.5 + sure / 2 : sure) * 100) / 100;
}

function refusedSurvey(sheet: string, why: 'empty' | 'no-ledger-found', preamble: Preamble): SheetSurvey {
  return {
    sheet, refusal: refusal(why, sheet), headerRows: [], columns: [], format: 'generic', confidence: 0, statedAsOf: null, neededColumns: [],
    details: { firstRow: 1, preamble, headings: new Map(), language: 'en', lineColumns: false, amountPerLine: false, currencyColumns: [], matchingColumn: -1, besideColumns: [], otherNameColumn: -1, taxColumns: [], chargeColumns: [], voidColumns: [], convertedColumn: -1, compactDates: new Map(), wholeColumn: -1, ageColumn: -1, bucketColumns: [], labelColumns: [], partyOnOwnRow: false, partyColumn: -1, columnCurrency: null, formatColumns: [], formatsDiffer: false, paddedColumns: new Map(), latest: null, allSettled: false, listsBeside: [] },
  };
}

/** A sheet of customers: what stands on it about each, read back by heading; what she typed is told apart from what we had filled in. */
import { CREDIT_FACTS, NO_CREDIT_FACTS } from '../receivables/credit-facts';
import type { CreditFacts } from '../receivables/credit-facts';
import type { Customer } from '../receivables/entries';
import { amountOf } from './cell-amount';
import { isBlank, isErrorText } from './cells';
import { sensesOf } from './heading-sense';
import { normalHeading } from './headings';
import type { CellValue, GridSlice } from './ledger';
import { yesOrNo } from './yes-or-no';
import { daysOfTerms } from './terms';

/** What the sheet can say of a customer, in the order of our own sheet's columns. */
export const CUSTOMER_FIELDS = ['email', 'cc', 'contact', 'phone', 'language', 'country', 'terms', 'creditLimit', 'hold', 'debtorType', 'netWorth', 'workingCapital', 'tradeReferences', 'yearsInBusiness', 'requestedLimit', 'deposit'] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** One row of a sheet of customers; null where its cell is empty or makes no sense. */
export interface CustomerRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Who gets a copy of letters. */
  readonly cc: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly termsDays: number | null;
  readonly creditLimit: number | null;
  readonly onHold: boolean | null;
  readonly debtorType: Customer['debtorType'] | null;
  /** Null where none of them is told. */
  readonly credit: CreditFacts | null;
  /** Number and name as they stand in their cells. */
  readonly stands: { readonly id: string; readonly name: string };
  /** Fields whose cells still hold what we filled in, with that text; everything else was typed. */
  readonly filled: ReadonlyMap<CustomerField, string>;
  /** Fields whose cells she typed. */
  readonly typed: ReadonlySet<CustomerField>;
  /** The cell of our own sheet that lists what was filled in. */
  readonly filledText: string;
}

type Place = CustomerField | 'customerId' | 'customerName' | 'filledIn';
type Places = ReadonlyMap<Place, { readonly at: number; readonly heading: string }>;

const WANTED: ReadonlySet<string> = new Set<Place>(['customerId', 'customerName', 'email', 'contact', 'phone', 'language', 'country', 'terms', 'creditLimit', 'hold']);
/** "Copie" and "kopie" alone could be anything. */
const CC = /^(cc|c c|copy to|copies to|email cc|cc email|e mail cc|kopie an|copie a|copia a|copia para|copia per|kopie aan)$/;
const DEBTOR_TYPE = /^(debtor|customer|client) (type|kind)$|^(schuldnerart|type de debiteur|type de client|tipo de deudor|tipo debitore|soort debiteur)$/;
/** What a sheet of customers says of their worth and wishes; normal headings have no accents. */
const CREDIT_HEADINGS: readonly (readonly [keyof CreditFacts, RegExp])[] = [
  ['netWorth', /^(net worth|equity|tangible net worth|eigenkapital|fonds propres|patrimonio neto|patrimonio netto|eigen vermogen)$/],
  ['workingCapital', /^(working capital|net working capital|umlaufvermogen netto|betriebskapital|fonds de roulement|capital circulante|capitale circolante|werkkapitaal)$/],
  ['tradeReferences', /^(trade references?( average)?|average of references|handelsauskunfte( mittelwert)?|referenzen|references commerciales( moyenne)?|referencias comerciales( media)?|referenze commerciali( media)?|handelsreferenties( gemiddelde)?)$/],
  ['yearsInBusiness', /^(years in business|years trading|jahre am markt|annees d activite|anos de actividad|anni di attivita|jaren actief)$/],
  ['requestedLimit', /^(requested limit|limit requested|requested credit|gewunschtes limit|limite demandee|limite solicitado|limite richiesto|gevraagde limiet)$/],
  ['deposit', /^(deposit|security deposit|kaution|depot de garantie|deposito|cauzione|waarborg(som)?)$/],
];
const FILLED_IN = /^(filled in from the ledger|aus der liste ausgefullt|ingevuld uit de lijst|rempli depuis la liste|tomado del listado|compilato dal partitario)$/;
const HEADING_ROWS = 25;
/** The names under which we make the sheet, and those of its copies. */
const SHEET_NAME = /^(customers|kunden|klanten|clients|clientes|clienti)( ?\(\d+\))?$/i;
/** Between the parts of the cell that lists what was filled in. */
const BETWEEN = ' · ';
/** A longer text, or one that holds the sign between parts, could not be told again from what she types. */
const LONGEST_FILLED = 200;

/**
 * The rows below the heading, in their order, down to the last that holds anything; a row of blanks between is a record without number, name and
 * fields, so that the n-th record is the n-th row. Empty when no heading names a customer.
 */
export function readCustomersSheet(slices: Iterable<GridSlice>): readonly CustomerRecord[] {
  const records: CustomerRecord[] = [];
  let places: Places | null = null;
  let looked = 0;
  let last = 0;
  for (const slice of slices) {
    for (const values of slice.values) {
      if (places !== null) {
        records.push(recordOf(values, places));
        if (!values.every((value) => isBlank(value))) last = records.length;
      } else if (looked < HEADING_ROWS) {
        looked += 1;
        places = headingPlaces(values);
      }
    }
  }
  return records.slice(0, last);
}

/** A sheet that may be a copy of ours, by its name. */
export function isCustomersSheetName(sheet: string): boolean {
  return SHEET_NAME.test(sheet.trim());
}

/** Whether these rows are of a sheet that we once made: no other list says what was filled in from the ledger. */
export function isOnceOurs(slices: readonly GridSlice[]): boolean {
  return slices.flatMap(({ values }) => values.slice(0, HEADING_ROWS)).slice(0, HEADING_ROWS).some((row) => headingPlaces(row)?.has('filledIn') ?? false);
}

function headingPlaces(values: readonly CellValue[]): Places | null {
  const places = new Map<Place, { at: number; heading: string }>();
  const weights = new Map<string, number>();
  values.forEach((value, at) => {
    if (typeof value !== 'string' || isBlank(value)) return;
    const normal = normalHeading(value);
    const heading = value.trim();
    if (DEBTOR_TYPE.test(normal)) { places.set('debtorType', { at, heading }); return; }
    if (CC.test(normal)) { places.set('cc', { at, heading }); return; }
    if (FILLED_IN.test(normal)) { places.set('filledIn', { at, heading }); return; }
    const fact = CREDIT_HEADINGS.find(([, words]) => words.test(normal));
    if (fact) { places.set(fact[0], { at, heading }); return; }
    for (const found of sensesOf(value)) {
      if (!WANTED.has(found.sense) || (weights.get(found.sense) ?? 0) >= found.weight) continue;
      weights.set(found.sense, found.weight);
      places.set(found.sense as Place, { at, heading });
      break;
    }
  });
  return (places.has('customerId') || places.has('customerName')) && places.size >= 2 ? places : null;
}

function recordOf(values: readonly CellValue[], places: Places): CustomerRecord {
  const cell = (place: Place): CellValue => { const value = values[places.get(place)?.at ?? -1] ?? ''; return isErrorText(value) ? '' : value; };
  const text = (place: Place): string | null => { const value = String(cell(place)).trim(); return value === '' ? null : value; };
  const id = text('customerId'), name = text('customerName');
  const parts = new Set(String(cell('filledIn')).split(BETWEEN));
  const filled = new Map<CustomerField, string>();
  const typed = new Set<CustomerField>();
  for (const field of CUSTOMER_FIELDS) {
    const stands = String(cell(field));
    if (isBlank(stands)) continue;
    if (parts.has(partOf(places.get(field)?.heading ?? '', stands))) filled.set(field, stands);
    else typed.add(field);
  }
  return {
    id: id ?? name ?? '', name: name ?? id ?? '', email: text('email'), cc: text('cc'), contact: text('contact'), phone: text('phone'), language: text('language'), country: text('country'),
    termsDays: daysOfTerms(text('terms')), creditLimit: amountOf(cell('creditLimit')),
    onHold: text('hold') === null ? null : yesOrNo(cell('hold')) ?? true, debtorType: debtorType(text('debtorType')), credit: creditFacts(cell),
    stands: { id: String(cell('customerId')), name: String(cell('customerName')) }, filled, typed, filledText: String(cell('filledIn')),
  };
}

function creditFacts(cell: (place: Place) => CellValue): CreditFacts | null {
  const told = CREDIT_FACTS.map((fact) => [fact, amountOf(cell(fact))] as const).filter(([, amount]) => amount !== null);
  return told.length === 0 ? null : { ...NO_CREDIT_FACTS, ...Object.fromEntries(told) };
}

function partOf(heading: string, text: string): string {
  return `${heading}: ${text}`;
}

/** True for a text that can be filled in and recognised again. */
export function canFillIn(text: string): boolean {
  return text !== '' && text === text.trim() && text.length <= LONGEST_FILLED && !/[·\r\n\t]/.test(text);
}

/** The cell that lists what was filled in: each column's heading and the text put there. */
export function listFilledIn(parts: readonly (readonly [heading: string, text: string])[]): string {
  return parts.map(([heading, text]) => partOf(heading, text)).join(BETWEEN);
}

function debtorType(text: string | null): Customer['debtorType'] | null {
  const word = normalHeading(text ?? '');
  if (/sole|trader|freelance|einzel|freiberuf|entrepreneur individuel|independant|autonomo|ditta individuale|zzp|eenmanszaak/.test(word)) return 'sole-trader';
  if (/consumer|private|individual|verbraucher|privat|particulier|consommateur|consumidor|consumatore|consument/.test(word)) return 'consumer';
  return word === '' ? null : 'business';
}

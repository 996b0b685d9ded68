/** First name and surname in a column each: which two they are, and both as one name once all rows are in. Who the customer is, is decided elsewhere. */
import { isBlank } from './cells';
import { CodeLane } from './code-lane';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';
import type { RowStore } from './row-store';

const WHOSE = '((customer|client|billing|bill to|contact|debtor|patient|student|tenant|member|guest|parent|buyer|kunde|kunden|client|cliente|klant) )?';
const GIVEN = new RegExp(`^${WHOSE}(first ?name|given ?name|forename|vorname|prenom|nombres?|nome|voornaam|fornamn|fornavn|etunimi|imie|jmeno|krstne meno)$`);
const FAMILY = new RegExp(`^${WHOSE}(last ?name|surname|family ?name|nachname|familienname|zuname|nom de famille|apellidos?|cognome|sobrenome|achternaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|prijmeni|priezvisko)$`);
/** Beside a first name, and with no surname elsewhere, the surname. */
const MAY_BE_FAMILY = /^(name|nom)$/;

/** The column that completes the customer's name, whose other half has the role; -1 where the name stands in one column. The half found is nobody's contact any more. */
export function otherHalfOfName({ roles, header, grid }: RoleEvidence, documents: readonly number[]): number {
  const name = roles.get('customerName');
  if (name === undefined || name.because === 'chosen by a person') return -1;
  const heading = normalHeading(name.heading);
  const columns = [...header.headings].filter(([column]) => column !== name.column).map(([column, text]) => ({ column, text: normalHeading(text) }));
  const surnames = columns.filter(({ text }) => FAMILY.test(text));
  const isFamily = FAMILY.test(heading) || (MAY_BE_FAMILY.test(heading) && surnames.length === 0);
  const others = isFamily ? columns.filter(({ text }) => GIVEN.test(text)) : !GIVEN.test(heading) ? [] : surnames.length > 0 ? surnames : columns.filter(({ text }) => MAY_BE_FAMILY.test(text));
  const [other] = others.sort((left, right) => Math.abs(left.column - name.column) - Math.abs(right.column - name.column));
  const holder = other === undefined ? undefined : [...roles.values()].find(({ column }) => column === other.column);
  if (other === undefined || (holder !== undefined && holder.role !== 'contact')) return -1;
  if (documents.filter((row) => !isBlank(grid.cell(row, other.column))).length * 2 < documents.length) return -1;
  if (holder !== undefined) roles.delete(holder.role);
  const [given, family] = isFamily ? [header.headings.get(other.column) ?? '', name.heading] : [name.heading, header.headings.get(other.column) ?? ''];
  roles.set('customerName', { ...name, because: `"${given}" and "${family}" together` });
  return other.column;
}

/** Rows joined at a time. */
const BLOCK = 512;

/** Makes the lane of customers' names one of whole names, the first name first. */
export function joinNames(store: RowStore, count: number): void {
  const name = store.codes.get('customerName'), other = store.otherName;
  if (name === undefined || other === null) return;
  const [given, family] = GIVEN.test(store.otherNameHeading) ? [other, name] : [name, other];
  const whole = new CodeLane(name.column, 0, null);
  whole.grow(name.values.length);
  const notes = { bits: new Uint8Array(name.values.length), faults: [] };
  for (let start = 0; start < count; start += BLOCK) {
    const rows = Array.from({ length: Math.min(BLOCK, count - start) }, (_, index) => [[given, family].map((lane) => String(lane.distinct[lane.values[start + index]] ?? '').trim()).filter((part) => part !== '').join(' ')]);
    whole.take(rows, 0, 0, rows.length, start, notes);
  }
  store.codes.set('customerName', whole);
}

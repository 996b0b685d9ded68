/** Finds what the headings did not name: dates, amounts, document numbers and customers recognised by what their columns contain. */
import type { CellValue, ColumnReading, ColumnRole } from './ledger';
import { isLocalHeading } from './heading-sense';
import { normalHeading } from './headings';
import { isBlank } from './cells';
import { documentMeaning } from './document-words';
import { namesInvoice } from './document-number';
import { dayInSample } from './sample-days';
import { findByWords } from './find-words';
import { freeColumns } from './free-columns';
import type { RoleEvidence } from './refine-roles';
import type { SampleRows } from './sample-rows';
import { voidHeading } from './void-columns';
import { rowsBelow } from './sheet-grid';

/** Adds roles to `evidence.roles`; never one that a person has decided. `rowsNow` sorts the sample's rows by the roles found so far. */
export function findByContent(evidence: RoleEvidence, rowsNow: () => SampleRows, closed: ReadonlySet<string>): void {
  findDates(evidence, closed);
  findAmount(evidence, closed);
  findCurrency(evidence, closed);
  const rows = rowsNow();
  if (evidence.purpose === 'ledger') {
    findDocumentNumber(evidence, rows, closed);
    findSign(evidence, rows, closed);
    findCustomer(evidence, rows, closed);
    findByWords(evidence, rows, closed);
  }
}

function add(evidence: RoleEvidence, role: ColumnRole, column: number, because: string): void {
  evidence.roles.set(role, { role, column, heading: evidence.header.headings.get(column) ?? '', confidence: 0.45, because });
}

/** Columns of dates without a known name: the earlier is the invoice's, the later the due date. */
function findDates(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { roles, profiles } = evidence;
  if (closed.has('invoiceDate') || closed.has('dueDate') || (roles.has('invoiceDate') && roles.has('dueDate'))) return;
  const found = freeColumns(evidence).filter((column) => {
    const profile = profiles.get(column);
    const named = evidence.header.senses.get(column)?.[0]?.sense;
    return profile !== undefined && named !== 'otherDate' && voidHeading(evidence.header.headings.get(column) ?? '') === null && profile.filled > 0 && (profile.formattedDates + profile.textDates) / profile.filled > 0.8;
  });
  // Five digits as text can be a day's serial number; beside written dates they are a code.
  const written = found.filter((column) => !isOfFiveDigits(evidence, column));
  const dates = written.length > 0 ? written : found;
  const known = roles.get('dueDate') ?? roles.get('invoiceDate');
  if (known !== undefined) return dates.length === 0 && known.role === 'dueDate' ? findCreated(evidence) : findOtherDate(evidence, known, dates);
  if (dates.length === 0) { if (!findExpected(evidence, closed)) findCreated(evidence); return; }
  if (dates.length === 1) add(evidence, 'invoiceDate', dates[0], 'the only column of dates');
  if (dates.length !== 2) return;
  const { leftFirst, rightFirst } = order(evidence, dates[0], dates[1]);
  const [issued, due] = rightFirst > leftFirst ? [dates[1], dates[0]] : dates;
  add(evidence, 'invoiceDate', issued, 'of two columns of dates, the earlier one');
  add(evidence, 'dueDate', due, 'of two columns of dates, the later one');
}

/** When the money is expected is when it is due, where no other day of the document is told. */
function findExpected({ roles }: RoleEvidence, closed: ReadonlySet<string>): boolean {
  const expected = roles.get('promisedDate');
  if (expected === undefined || closed.has('promisedDate')) return false;
  roles.delete('promisedDate');
  roles.set('dueDate', { ...expected, role: 'dueDate', because: 'no other day of the document is told' });
  return true;
}

const CREATED = /^((date )?(created|entered|creation|entry)( date| on| at| time| utc)*|(erstellt|angelegt|erfasst)( am)?|erstellungsdatum|erfassungsdatum|(date de )?creation|cree le|(fecha de )?creacion|creado( el)?|(data )?creazione|creato il|aangemaakt( op)?|aanmaakdatum)$/;

/** Where no other day is told, the one on which the document was created, if it never is due before. */
function findCreated(evidence: RoleEvidence): void {
  const created = freeColumns(evidence).filter((column) => {
    const profile = evidence.profiles.get(column);
    return profile !== undefined && profile.filled > 0 && profile.formattedDates + profile.textDates + profile.dayNumbers > profile.filled * 0.8 && CREATED.test(normalHeading(evidence.header.headings.get(column) ?? ''));
  });
  const due = evidence.roles.get('dueDate');
  if (created.length !== 1 || (due !== undefined && order(evidence, created[0], due.column).rightFirst > 0)) return;
  add(evidence, 'invoiceDate', created[0], 'no other day of the document is told');
}

/** Nearly every cell; a sum below has a word there. */
function isOfFiveDigits({ grid, header }: RoleEvidence, column: number): boolean {
  let cells = 0, codes = 0;
  for (const row of rowsBelow(grid, header)) {
    const value = grid.cell(row, column);
    if (isBlank(value)) continue;
    cells += 1;
    if (typeof value === 'string' && /^\d{5}$/.test(value.trim())) codes += 1;
  }
  return cells > 0 && codes >= cells - Math.max(1, cells * 0.1);
}

/** A word that says that a day stands below, and not which. */
const BARE_DATE = /^(date|datum|fecha|data|dato|pvm|dt)$/;

function saysOnlyDate({ header }: RoleEvidence, column: number): boolean {
  const senses = header.senses.get(column) ?? [];
  return senses.length > 0 && senses.every(({ phrase }) => BARE_DATE.test(phrase)) && !BARE_DATE.test(normalHeading(header.headings.get(column) ?? ''));
}

/** Beside a known date the one other column of dates: always before the due date, or after the invoice's by a few kinds of terms. */
function findOtherDate(evidence: RoleEvidence, known: ColumnReading, dates: readonly number[]): void {
  if (dates.length !== 1 || (evidence.header.senses.get(dates[0]) ?? []).some(({ sense, phrase }) => sense !== 'other' && !BARE_DATE.test(phrase))) return;
  const { leftFirst, rightFirst, terms } = order(evidence, dates[0], known.column);
  // "Datum splatnosti | Datum vystavení": both say no more than that they are dates.
  if (known.role === 'invoiceDate' && saysOnlyDate(evidence, known.column) && leftFirst > 2 && rightFirst === 0) {
    evidence.roles.delete('invoiceDate');
    add(evidence, 'dueDate', known.column, 'of two columns of dates, the later one');
    return add(evidence, 'invoiceDate', dates[0], 'of two columns of dates, the earlier one');
  }
  if (known.role === 'dueDate' && leftFirst > 2 && rightFirst === 0) add(evidence, 'invoiceDate', dates[0], `a column of dates before those of "${known.heading}"`);
  if (known.role === 'invoiceDate' && rightFirst > 2 && leftFirst === 0 && terms * 3 <= rightFirst) add(evidence, 'dueDate', dates[0], `a column of dates after those of "${known.heading}", by usual terms`);
}

/** In how many rows the left date is the earlier one, in how many the right, and how many different numbers of days lie between. */
function order({ grid, header }: RoleEvidence, left: number, right: number): { readonly leftFirst: number; readonly rightFirst: number; readonly terms: number } {
  let leftFirst = 0, rightFirst = 0;
  const terms = new Set<number>();
  for (const row of rowsBelow(grid, header)) {
    const one = dayInSample(grid.cell(row, left)), other = dayInSample(grid.cell(row, right));
    if (one === null || other === null) continue;
    if (one < other) leftFirst += 1; else if (other < one) rightFirst += 1;
    terms.add(other - one);
  }
  return { leftFirst, rightFirst, terms: terms.size };
}

/** The one column of amounts that no heading names; of several, none is believed. */
function findAmount(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { roles, profiles } = evidence;
  if (['amount', 'balance', 'debit', 'credit'].some((role) => roles.has(role as ColumnRole)) || closed.has('amount') || closed.has('balance')) return;
  const amounts = freeColumns(evidence).filter((column) => {
    const profile = profiles.get(column);
    if (profile === undefined || profile.filled === 0 || evidence.header.senses.get(column)?.[0] !== undefined) return false;
    const numeric = (profile.numbers + profile.textAmounts) / profile.filled;
    return numeric > 0.9 && (profile.formattedDates + profile.textDates) / profile.filled < 0.5;
  });
  // Numbers of documents and customers have no fractions; what is the same for all documents in one currency is a rate.
  const fractions = amounts.filter((column) => (profiles.get(column)?.fractions ?? 0) > (profiles.get(column)?.filled ?? 0) / 2 && !isRate(evidence, column));
  const [only, ...others] = amounts.length === 1 ? amounts : fractions;
  if (only !== undefined && others.every((other) => isTheSame(evidence, only, other))) add(evidence, 'amount', only, others.length === 0 ? 'the only column of amounts' : 'all columns of amounts are the same');
}

/** Of documents of which nothing is paid yet, total and rest are the same. */
function isTheSame({ grid, header }: RoleEvidence, column: number, other: number): boolean {
  for (const row of rowsBelow(grid, header)) if (grid.cell(row, column) !== grid.cell(row, other)) return false;
  return true;
}

function isRate({ grid, header, profiles }: RoleEvidence, column: number): boolean {
  const codes = grid.columns.find((one) => { const profile = profiles.get(one); return profile !== undefined && profile.filled > 0 && profile.currencyCodes >= profile.filled * 0.9; });
  const rates = new Map<unknown, unknown>();
  let rows = 0;
  for (const row of rowsBelow(grid, header)) {
    const rate = grid.cell(row, column), code = codes === undefined ? '' : grid.cell(row, codes);
    if (isBlank(rate)) continue;
    rows += 1;
    if (rates.has(code) && rates.get(code) !== rate) return false;
    rates.set(code, rate);
  }
  return rows > rates.size * 2;
}

/** The one column of currency codes whose heading nobody knows; of two, one is the books' own and neither is believed. */
function findCurrency(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  if (evidence.roles.has('currency') || closed.has('currency')) return;
  const used = new Set([...evidence.roles.values()].map(({ column }) => column));
  // It often has no heading at all.
  const columns = evidence.grid.columns.filter((column) => !used.has(column)).filter((column) => {
    const profile = evidence.profiles.get(column);
    // Whatever else its heading was taken for: codes of currencies are nothing else. One that says so itself was set aside before, and the books' own are not the document's.
    const settled = isLocalHeading(evidence.header.headings.get(column) ?? '') || (evidence.header.senses.get(column) ?? []).some(({ sense }) => sense === 'currency');
    return !settled && profile !== undefined && profile.filled > 0 && profile.currencyCodes >= profile.filled * 0.9;
  });
  if (columns.length === 1) add(evidence, 'currency', columns[0], 'the only column of currency codes');
}

/** Right of the amounts a column of nothing but CR and DR, or S and H, whatever its heading. */
function findSign({ roles, grid }: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const money = roles.get('balance') ?? roles.get('amount');
  if (money === undefined || roles.has('debitCreditSign') || closed.has('debitCreditSign')) return;
  const column = grid.columns[grid.columns.indexOf(money.column) + 1];
  if (column === undefined || [...roles.values()].some((reading) => reading.column === column)) return;
  const words = new Set(rows.documents.map((row) => String(grid.cell(row, column) ?? '').trim().toUpperCase().replace(/\.$/, '')).filter((word) => word !== ''));
  const isSign = words.size > 0 && ([...words].every((word) => word === 'CR' || word === 'DR') || (words.size === 2 && words.has('S') && words.has('H')));
  if (isSign) roles.set('debitCreditSign', { role: 'debitCreditSign', column, heading: '', confidence: 0.45, because: `right of "${money.heading}", nothing but signs of debit and credit` });
}

/** A digit in it and no blank. */
function isCode(value: CellValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && /^\S*\d\S*$/.test(value.trim());
}

/** Senses of columns whose codes name the documents where nothing better does. */
const LAST_RESORT: ReadonlySet<string> = new Set(['invoiceNumber', 'line', 'other']);

function findDocumentNumber(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  if (evidence.roles.has('invoiceNumber') || closed.has('invoiceNumber') || rows.documents.length < 3) return;
  const others = (['reference', 'appliesTo'] as const).flatMap((role) => (closed.has(role) ? [] : evidence.roles.get(role) ?? []));
  const senseOf = (column: number): string | undefined => evidence.header.senses.get(column)?.[0]?.sense;
  const unused = freeColumns(evidence);
  // What its heading calls a number and was not taken for one counts its rows, or is an item: better that than none.
  const last = unused.filter((one) => LAST_RESORT.has(senseOf(one) ?? ''));
  const unnamed = unused.filter((one) => senseOf(one) === undefined);
  const numbered = withNumbers(evidence, rows);
  const invoices = others.filter(({ heading }) => namesInvoice(heading)).map((other) => other.column);
  for (const column of [...invoices, ...unnamed, ...others.map((other) => other.column), ...unused.filter((one) => !last.includes(one) && !unnamed.includes(one)), ...last]) {
    const sense = senseOf(column);
    if (sense !== undefined && sense !== 'reference' && sense !== 'appliesTo' && !LAST_RESORT.has(sense)) continue;
    const cells = numbered.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value));
    const profile = evidence.profiles.get(column);
    if (cells.length < numbered.length * 0.9 || new Set(cells).size < cells.length * 0.95 || !profile || cells.filter(isCode).length < cells.length * 0.9 || profile.fractions > profile.filled / 2) continue;
    if (profile.formattedDates + profile.textDates > profile.filled / 2 && !isOfFiveDigits(evidence, column)) continue;
    // A level or a count has a figure or two.
    if (sense === undefined && cells.every((value) => String(value).trim().length < 3)) continue;
    for (const { role, column: held } of others) if (held === column) evidence.roles.delete(role);
    add(evidence, 'invoiceNumber', column, 'every document has its own code there');
    return;
  }
}

/** Payments bear the bank's words, often the same: where types tell them, the other documents alone must be numbered. */
function withNumbers({ roles, grid }: RoleEvidence, { documents }: SampleRows): readonly number[] {
  const types = roles.get('documentType')?.column;
  const others = types === undefined ? [] : documents.filter((row) => documentMeaning(String(grid.cell(row, types) ?? '')) !== 'payment');
  return others.length < 3 ? documents : others;
}

function findCustomer(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  if (evidence.roles.has('customerName') || evidence.roles.has('customerId') || closed.has('customerName') || rows.documents.length < 3) return;
  // Who is called a contact, and no contact person, is the customer before any column whose heading says nothing.
  const contact = normalHeading(evidence.roles.get('contact')?.heading ?? '');
  for (const column of /^(contact|contacts|contact name|kontakt|contacto|contatto|contato)$/.test(contact) ? [] : freeColumns(evidence)) {
    // "Company" is most often the books' own, which has one name throughout.
    const senses = evidence.header.senses.get(column) ?? [];
    const place = !senses.some(({ sense }) => sense !== 'other') && /^(address|adresse|anschrift|direccion|indirizzo|adres)$/.test(normalHeading(evidence.header.headings.get(column) ?? ''));
    if (senses.length > 0 && !senses.some(({ sense }) => sense === 'customerName') && !place) continue;
    const cells = rows.documents.map((row) => evidence.grid.cell(row, column)).filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
    const distinct = new Set(cells).size;
    // A tax number is no name.
    const codes = cells.filter((value) => /^\p{Lu}{0,3}[-. ]?\d[\d./ -]*\p{Lu}?$/u.test(String(value).trim())).length;
    // Some programs call their customers addresses; a street has its number.
    if (place && cells.some((value) => /\d/.test(String(value)))) continue;
    if (codes > cells.length / 2 || cells.length < rows.documents.length * 0.9 || distinct < 2 || (distinct < 4 && cells.length > 30)) continue;
    add(evidence, 'customerName', column, 'every document has a name there');
    return;
  }
}

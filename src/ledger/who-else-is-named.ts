/** Who owes where no heading says it outright: a contact, the owner, the one company, an account. A contact beside a company is whom to speak to. */
import { NEARLY_ALL, cellsOf, decides, differentIn, give, isOfCodes, type Sample } from './customer-sample';
import { freeColumns } from './free-columns';
import { normalHeading } from './headings';

/** Small products write the customer under "Contact". */
export function contactForName(sample: Sample): void {
  const { roles } = sample.evidence;
  const contact = roles.get('contact');
  const id = roles.get('customerId');
  if (contact === undefined || (id !== undefined && (!decides(sample, id.column, contact.column) || isPerson(contact.heading) || arePersons(sample, contact.column)))) return;
  give(sample, 'customerName', contact.column, `nobody else is named but under "${contact.heading}"`);
}

/** Not the customer: the one at the customer's to speak to. */
function isPerson(heading: string): boolean {
  return !IS_CONTACT.test(normalHeading(heading));
}

const IS_CONTACT = /^(primary |customer )?(contact|kontakt|contacto|contatto|kontakti|kontrahent|contato)( client| cliente)?$/;
const TITLE = /^(mrs?|ms|dr|herrn?|frau|hr|fr|mme|mlle|m|sra?|srta|sig|sig\.?ra|dhr|mevr)\b\.?\s+\p{L}/iu;

/** By their titles, or by their names in the first part of an email address, where a company's stands in the second. */
function arePersons(sample: Sample, column: number): boolean {
  const { grid, roles } = sample.evidence;
  const email = roles.get('email');
  const told = sample.documents.filter((row) => {
    const name = String(grid.cell(row, column) ?? '').trim();
    const [person = '', company = ''] = email === undefined ? [] : String(grid.cell(row, email.column) ?? '').toLowerCase().split('@');
    const words = normalHeading(name).split(' ').filter((word) => word.length > 2);
    return TITLE.test(name) || words.some((word) => person.includes(word) && !company.includes(word));
  });
  return told.length > sample.documents.length / 2;
}

/** For so many contacts one company at least: branches of the one that sold have many customers each. */
const CONTACTS_A_COMPANY = 4 / 3;

/** "Contact | Company": where each contact belongs to one of nearly as many companies, these are the customers. */
export function companyBesideContact(sample: Sample): void {
  const { roles, header } = sample.evidence;
  const name = roles.get('customerName');
  const contact = name === undefined ? roles.get('contact') : /^contact name$/.test(normalHeading(name.heading)) ? name : undefined;
  if (contact === undefined || roles.has('customerId')) return;
  const company = freeColumns(sample.evidence).find((column) => (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerName') && isWorded(sample, column)
    && differentIn(sample, column) > 1 && differentIn(sample, column) * CONTACTS_A_COMPANY >= differentIn(sample, contact.column) && decides(sample, contact.column, column));
  if (company === undefined) return;
  roles.delete('customerName');
  roles.set('contact', { ...contact, role: 'contact' });
  give(sample, 'customerName', company, `"${contact.heading}" tells whom to speak to there`);
}

/** Indian programs write the party under "Particulars", which elsewhere say what was sold. */
export function particularsForName(sample: Sample): void {
  const particulars = sample.evidence.roles.get('description');
  if (particulars === undefined || !/^particulars$/.test(normalHeading(particulars.heading)) || !isWorded(sample, particulars.column)) return;
  const different = differentIn(sample, particulars.column);
  if (different > 1 && different < sample.documents.length) give(sample, 'customerName', particulars.column, `nobody else is named but under "${particulars.heading}"`);
}

/** Whoever owns the building or the flat owes; elsewhere the owner is the colleague in charge. */
export function ownerForName(sample: Sample): void {
  const owner = sample.evidence.roles.get('salesperson');
  if (owner !== undefined && /^((unit|property|home|project) ?)?owner( name)?$|^(eigentumer|proprietaire|propietario|proprietario|eigenaar)$/.test(normalHeading(owner.heading))) give(sample, 'customerName', owner.column, `nobody else is named but under "${owner.heading}"`);
}

/** "Account code" is also an account of the books: these are few, and have no letters. */
export function accountForNumber(sample: Sample): void {
  const { header } = sample.evidence;
  const found = freeColumns(sample.evidence).filter((column) => (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerId') && isOfCodes(sample, column));
  const cells = found.length === 1 ? cellsOf(sample, found[0]) : [];
  const different = new Set(cells).size;
  const lettered = cells.filter((value) => /\p{L}/u.test(String(value))).length > cells.length / 2;
  if (cells.length >= sample.documents.length * NEARLY_ALL && different > 1 && (lettered || different * different > cells.length)) give(sample, 'customerId', found[0], 'nobody else is named, and the documents have various codes there');
}

/** "Company" with one name throughout: of a ledger that names nobody else it is the only customer, unless the title says whose books these are. */
export function companyForName(sample: Sample): void {
  const { grid, header } = sample.evidence;
  const found = freeColumns(sample.evidence).filter((column) => (header.senses.get(column) ?? []).some(({ sense }) => sense === 'customerName') && isWorded(sample, column) && differentIn(sample, column) === 1);
  if (found.length !== 1) return;
  const name = String(cellsOf(sample, found[0])[0]).trim().toLowerCase();
  for (let row = grid.firstRow; row < header.rows[0]; row += 1) if (grid.columns.some((column) => String(grid.cell(row, column) ?? '').toLowerCase().includes(name))) return;
  give(sample, 'customerName', found[0], 'nobody else is named, and every document has the same name there');
}

/** Nearly every document has words there. */
function isWorded(sample: Sample, column: number): boolean {
  const names = cellsOf(sample, column);
  const worded = names.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value)).length;
  return sample.documents.length > 0 && names.length >= sample.documents.length * NEARLY_ALL && worded >= names.length * NEARLY_ALL;
}

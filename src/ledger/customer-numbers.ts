/** Parts a customer's number from the name where one cell holds both, "10100--Acme" or "10100 Acme", and gives customers the numbers that stand beside their names above their documents. */
import type { Customer } from '../receivables/entries';
import type { PartyRow } from './party-rows';
import type { CustomersFound } from './identify-customers';

interface Split {
  readonly pattern: RegExp;
  /** The number comes behind the name. */
  readonly behind?: boolean;
  /** Without a mark of its own between them, only numbers of one shape prove that they are numbers. */
  readonly oneShape?: boolean;
  /** So many customers at least must be written so. */
  readonly atLeast: number;
}

const CODE = String.raw`(?=\S*\d)[\p{L}\d][\p{L}\d./_-]{0,19}?`;
const NAME = String.raw`\S.*\p{L}{2}.*|\p{L}{2}.*`;
const SPLITS: readonly Split[] = [
  { pattern: new RegExp(`^(${CODE})\\s*--\\s*(${NAME})$`, 'u'), atLeast: 1 },
  { pattern: new RegExp(`^(${CODE})(?:\\s+[-–—|/:]|\\s*[:|])\\s+(${NAME})$`, 'u'), atLeast: 2 },
  { pattern: new RegExp(`^(${NAME})\\s+[-–—|]\\s+(${CODE})$`, 'u'), behind: true, oneShape: true, atLeast: 2 },
  { pattern: new RegExp(`^(${NAME})\\s*[([](${CODE})[)\\]]$`, 'u'), behind: true, oneShape: true, atLeast: 2 },
  { pattern: new RegExp(`^(${CODE})\\s+(${NAME})$`, 'u'), oneShape: true, atLeast: 3 },
];

/** No name is longer; a text without end would be searched without end. */
const LONGEST = 200;

/** The same customers in the same order, with their numbers. */
export function withNumbers(found: CustomersFound, parties: readonly PartyRow[]): CustomersFound {
  const told = numbersBeside(parties);
  const customers = told.size === 0 ? found.customers : found.customers.map((customer) => (isNameAlone(customer) ? { ...customer, id: told.get(customer.name.toLowerCase()) ?? customer.id } : customer));
  const alone = customers.filter(isNameAlone);
  if (alone.length < customers.filter(({ id }) => id !== '').length) return { ...found, customers };
  const parted = numbersInNames(alone.map(({ name }) => name));
  return { ...found, customers: parted.size === 0 ? customers : customers.map((customer) => ({ ...customer, ...parted.get(customer.name) })) };
}

/** Number and name by the whole text of a cell that holds both; empty where not all of the texts do. */
export function numbersInNames(texts: readonly string[]): ReadonlyMap<string, Pick<Customer, 'id' | 'name'>> {
  for (const split of SPLITS) {
    const parted = partedBy(split, texts);
    if (parted !== null) return parted;
  }
  return new Map();
}

/** Nobody told a number: the name stands for it. */
function isNameAlone({ id, name }: Customer): boolean {
  return id !== '' && id === name;
}

function numbersBeside(parties: readonly PartyRow[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { name, number } of parties) if (number !== undefined) numbers.set(name.trim().replace(/\s+/g, ' ').toLowerCase(), number);
  return new Set(numbers.values()).size === numbers.size ? numbers : new Map();
}

/** The same by one way of writing them, where all are written so and no number belongs to two; else null. */
function partedBy(split: Split, texts: readonly string[]): ReadonlyMap<string, Pick<Customer, 'id' | 'name'>> | null {
  if (texts.length < split.atLeast) return null;
  const parted = new Map<string, Pick<Customer, 'id' | 'name'>>();
  const shapes = new Set<string>();
  for (const text of texts) {
    const match = text.length > LONGEST ? null : split.pattern.exec(text);
    if (match === null) return null;
    const [id, name] = split.behind === true ? [match[2], match[1]] : [match[1], match[2]];
    shapes.add(id.replace(/\d/g, '9').replace(/\p{L}/gu, 'A'));
    parted.set(text, { id: id.trim(), name: name.trim() });
  }
  const numbers = new Set([...parted.values()].map(({ id }) => id));
  return numbers.size === parted.size && (split.oneShape !== true || shapes.size === 1) ? parted : null;
}

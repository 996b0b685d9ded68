/** To whom a letter goes and who gets a copy: the customer's addresses, a senior of ours from the stage that the policy names, the sender's own. It writes no header. */
import type { Customer } from '../receivables/entries';
import type { CollectionPolicy } from '../receivables/policy';
import type { LetterId } from './letter-kinds';
import { mailAddress, readAddresses } from './mail-address';

/** Addresses joined by ", "; null where there are none. */
export interface Recipients {
  readonly to: string | null;
  readonly cc: string | null;
  readonly bcc: string | null;
  /** What stands in the customer's cells and is no address. */
  readonly notAddresses: readonly string[];
}

/** A function that tells the recipients of a letter under a policy. Nobody is named twice. */
export function recipientsOf({ company, reminders }: Pick<CollectionPolicy, 'company' | 'reminders'>): (letter: LetterId, customer: Pick<Customer, 'email' | 'cc'>) => Recipients {
  const senior = mailAddress(company.seniorEmail);
  const own = mailAddress(company.email);
  const copies: Readonly<Partial<Record<LetterId, string>>> = reminders.cc;
  const seniorFor = (letter: LetterId): string | null => (['senior', 'both'].includes(copies[letter] ?? '') ? senior : null);
  const goesToCustomers = (letter: LetterId): boolean => !['senior', 'nobody'].includes(copies[letter] ?? '');
  return (letter, customer) => {
    const { addresses: to, others } = readAddresses(customer.email);
    const contacts = readAddresses(customer.cc ?? null);
    const cc = without([goesToCustomers(letter) ? contacts.addresses : null, seniorFor(letter), company.copyToSelf === 'cc' ? own : null], [to]);
    const bcc = company.copyToSelf === 'bcc' ? without([own], [to, cc]) : null;
    return { to, cc, bcc, notAddresses: contacts.others.length === 0 ? others : [...others, ...contacts.others] };
  };
}

/** All of `lists` but those among `others`, whatever their capitals; each once. */
function without(lists: readonly (string | null)[], others: readonly (string | null)[]): string | null {
  if (lists.every((list) => list === null)) return null;
  const known = new Set(others.flatMap((list) => list?.toLowerCase().split(', ') ?? []));
  const left: string[] = [];
  for (const address of lists.flatMap((list) => list?.split(', ') ?? [])) {
    if (known.has(address.toLowerCase())) continue;
    known.add(address.toLowerCase());
    left.push(address);
  }
  return left.length > 0 ? left.join(', ') : null;
}

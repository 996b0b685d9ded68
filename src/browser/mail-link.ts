/** Builds a mailto: address for a short letter. It opens nothing. */
import type { OutgoingLetter } from '../workflow/ports';

/** Windows hands on about 2,000 characters of an address; a cut letter is worse than none. */
export const LONGEST_LINK = 1900;

/** Null where the letter has no recipient or its text makes the address too long. */
export function mailLink({ to, cc, bcc, subject, text }: OutgoingLetter): string | null {
  if (to === null || text.length > LONGEST_LINK) return null;
  const copies = ([['cc', cc], ['bcc', bcc]] as const).map(([name, list]) => (list === null ? '' : `&${name}=${addressesOf(list)}`)).join('');
  const body = text.replace(/\r\n?|\n/g, '\r\n');
  const link = `mailto:${addressesOf(to)}?subject=${encodeURIComponent(wellFormed(subject))}${copies}&body=${encodeURIComponent(wellFormed(body))}`;
  return link.length <= LONGEST_LINK ? link : null;
}

function addressesOf(list: string): string {
  return list.split(', ').map((address) => encodeURIComponent(address).replace('%40', '@')).join(',');
}

/** Half a character would make the encoding throw. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

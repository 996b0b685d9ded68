/** Decides which text of a cell is an email address that may stand in a header: strictly, because a header is where a hostile cell would do harm. */

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

export interface Addresses {
  /** Joined by ", ", each once; null when there are none. */
  readonly addresses: string | null;
  /** Parts of the cell that are none, as they stand. */
  readonly others: readonly string[];
}

const NOTHING: Addresses = { addresses: null, others: [] };
const LONGEST_CELL = 1000;

/**
 * The addresses of a cell. Several may be parted by ";" or ","; "Jane <jane@x.example>" and "mailto:" are understood. A part that is no plain ASCII
 * address (RFC 5321, without quotes and comments) is left out and told.
 */
export function readAddresses(cell: string | null): Addresses {
  if (!cell) return NOTHING;
  if (cell.length > LONGEST_CELL) return { addresses: null, others: [cell] };
  const alone = /[;,]/.test(cell) ? null : oneAddress(cell);
  if (alone !== null) return { addresses: alone, others: NOTHING.others };
  const found = new Set<string>();
  const others: string[] = [];
  for (const part of cell.split(/[;,]/)) {
    const address = oneAddress(part);
    if (address !== null) found.add(address);
    else if (part.trim() !== '') others.push(part.trim());
  }
  return { addresses: found.size > 0 ? [...found].join(', ') : null, others };
}

/** The addresses of a cell, joined by ", "; null when it holds none. */
export function mailAddress(cell: string | null): string | null {
  return readAddresses(cell).addresses;
}

function oneAddress(text: string): string | null {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text);
  const address = (inBrackets ? inBrackets[1] : text).trim().replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const labels = address.slice(at + 1).split('.');
  const sound = at > 0 && local.length <= 64 && address.length <= 254 && LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label));
  return sound ? address : null;
}

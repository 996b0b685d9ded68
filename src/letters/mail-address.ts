/** Decides which text of a cell is an email address that may stand in a header: strictly, because a header is where a hostile cell would do harm. */

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * The addresses of a cell, joined by ", "; null when it holds none. Several may be parted by ";" or ","; "Jane <jane@x.example>" and "mailto:" are
 * understood. A part that is no plain ASCII address (RFC 5321, without quotes and comments) is left out.
 */
export function mailAddress(cell: string | null): string | null {
  if (!cell || cell.length > 1000) return null;
  if (!/[;,]/.test(cell)) return oneAddress(cell);
  const found = cell.split(/[;,]/).map(oneAddress).filter((address) => address !== null);
  return found.length > 0 ? [...new Set(found)].join(', ') : null;
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

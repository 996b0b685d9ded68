/** Names sheets that are about one customer: a key that stays the same from run to run, and a sheet name that Excel takes whatever the customer is called. */

/** Excel's own limit. */
const LONGEST_NAME = 31;

/** Letters and digits that stand for a customer's id wherever a name may hold nothing else. */
export function customerKey(id: string): string {
  // Two of 32 bits: with one alone, two of many thousand customers would meet.
  return hashed(id, 0x811c9dc5) + hashed(id, 0x9747b28c);
}

/** FNV-1a over the code units, from a given start. */
function hashed(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The text as a sheet's name: without the signs that Excel refuses, no longer than it may be, no half of a sign at its end, and not one that Excel keeps for itself. */
export function sheetNameOf(text: string): string {
  const allowed = text.replace(/[\u0000-\u001f\\/?*[\]:]+/g, ' ').replace(/\s+/g, ' ').trim();
  const cut = allowed.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '').replace(/^[\s']+|[\s']+$/g, '');
  return cut === '' || cut.toLowerCase() === 'history' ? '–' : cut;
}

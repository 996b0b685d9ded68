/** Which names may be one customer written twice. It only proposes: nothing is merged here or anywhere in silence. */

/** Legal forms and little words, which are left out of a name or written in many ways. */
const LITTLE = new Set(('ltd limited inc incorporated llc llp lp plc co company corp corporation gmbh ag kg ug ohg gbr mbh se sa sas sarl sprl srl spa sl slu bv nv vof oy ab as aps '
  + 'pty pvt private the der die das le la les el los il lo de of and und et y e en van du des').split(' '));
/** Names of one beginning that are compared with each other; a beginning that more share says nothing. */
const MOST_ALIKE = 60;
const BEGINNING = 3;
/** Names so long may differ by one slip of the keyboard. */
const LONG_ENOUGH = 8;

interface Name {
  readonly index: number;
  readonly words: readonly string[];
  readonly joined: string;
  readonly digits: string;
}

/** Pairs of places in `names`, each later place at most once, in the order of the later. Names that differ in a digit are never alike: "Store 12" and "Store 13". */
export function similarNames(names: readonly string[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, Name[]>();
  const pairs: [number, number][] = [];
  names.forEach((text, index) => {
    const name = nameOf(text, index);
    if (name.joined.length < BEGINNING) return;
    const beginning = name.joined.slice(0, BEGINNING);
    const block = blocks.get(beginning) ?? [];
    blocks.set(beginning, block);
    const alike = block.length > MOST_ALIKE ? undefined : block.find((other) => areAlike(other, name));
    if (alike) pairs.push([alike.index, index]);
    block.push(name);
  });
  return pairs;
}

function nameOf(text: string, index: number): Name {
  const short = text.slice(0, 200).toLowerCase();
  const isPlain = /^[a-z0-9 ]*$/.test(short);
  const plain = isPlain ? short : short.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/ß/g, 'ss').replace(/[.'’]/g, '');
  const all = (isPlain ? plain.split(' ') : plain.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');
  const kept = all.filter((word) => !LITTLE.has(word));
  const words = kept.length > 0 ? kept : all;
  return { index, words, joined: words.join(''), digits: plain.replace(/\D+/g, ' ').trim() };
}

function areAlike(left: Name, right: Name): boolean {
  if (left.digits !== right.digits) return false;
  if (left.joined === right.joined) return true;
  return isShortened(left.words, right.words) || (Math.min(left.joined.length, right.joined.length) >= LONG_ENOUGH && isOneSlip(left.joined, right.joined));
}

/** "Barrow St Theatre" and "Barrow Street Theatre": word by word the same or its beginning, the first word whole. */
function isShortened(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length < 2 || left[0] !== right[0]) return false;
  return left.every((word, index) => {
    const [short, long] = word.length <= right[index].length ? [word, right[index]] : [right[index], word];
    return long.startsWith(short) && (short === long || short.length >= 2);
  });
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (text: string, skipped: number): string => text.slice(from + skipped);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  return rest(short, 1) === rest(long, 1) || (short[from] === long[from + 1] && short[from + 1] === long[from] && rest(short, 2) === rest(long, 2));
}

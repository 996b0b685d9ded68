/** Numbers distinct cell values from 1 on, faster than a Map does for texts that come fresh from JSON; it knows nothing of what they mean. */
import type { CellValue } from './ledger';

/** Never 0. Equal values have equal hashes; unequal texts differ in all but one of two billion cases. */
export function hashOf(value: string | number | boolean): number {
  if (typeof value === 'string') return hashOfText(value);
  if (typeof value === 'number') return Math.imul(value ^ (value / 0x100000000) ^ (value * 8191), 0x9e3779b1) | 1;
  return value ? 3 : 5;
}

function hashOfText(text: string): number {
  let hash = text.length;
  // All of it: texts that end alike would otherwise all meet in one place and be compared each with every other.
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 1;
}

/** Open addressing over hashes kept in typed arrays: a look-up touches one text, and that only where the hashes agree. */
export class ValueIndex {
  /** By code; code 0 is the empty cell. */
  readonly distinct: CellValue[] = [''];
  private hashes = new Int32Array(256);
  private table = new Int32Array(512);

  /** The code of a value, 0 when it is not known. */
  find(value: CellValue, hash: number): number {
    const { table, hashes, distinct } = this;
    const mask = table.length - 1;
    for (let slot = (hash >>> 1) & mask; ; slot = (slot + 1) & mask) {
      const code = table[slot];
      if (code === 0 || (hashes[code] === hash && distinct[code] === value)) return code;
    }
  }

  /** For each of `count` hashes the code that stands where it would be looked for first, 0 for none: probably the value's, to be compared. */
  firstOf(hashes: Int32Array, codes: Int32Array, count: number): void {
    const { table } = this;
    const mask = table.length - 1;
    for (let i = 0; i < count; i += 1) codes[i] = table[(hashes[i] >>> 1) & mask];
  }

  /** A new code for a value that `find` does not know. */
  add(value: CellValue, hash: number): number {
    const code = this.distinct.push(value) - 1;
    if (code >= this.hashes.length) this.grow(code);
    this.hashes[code] = hash;
    this.place(code, hash);
    return code;
  }

  private grow(codes: number): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.table = new Int32Array(hashes.length * 2);
    for (let known = 1; known < codes; known += 1) this.place(known, hashes[known]);
  }

  private place(code: number, hash: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (hash >>> 1) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = code;
  }
}

/** A zip file as named parts: its directory read once, parts inflated on demand, and packages put together again. It knows nothing of workbooks; every size is capped before memory is taken. */
import { Deflate, Inflate } from 'fflate';
import { damaged, NotAWorkbook, tooLarge } from './not-a-workbook';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The stored bytes, still compressed. */
  readonly raw: Uint8Array;
}

/** A part inflates to at most this much; a full sheet of twelve columns takes about 0.7 GB. */
const LARGEST_PART_BYTES = 2_000_000_000;
/** A part that is held in memory as one piece. */
const LARGEST_WHOLE_PART_BYTES = 400_000_000;
const MOST_PARTS = 20_000;
/** All that one package may unpack to, however it is spread over its parts. */
const LARGEST_TOTAL_BYTES = 3_000_000_000;
/** Deflate cannot exceed 1,032; sheets of equal rows reach about 100. */
const HIGHEST_RATIO = 400;
const RATIO_MATTERS_FROM_BYTES = 64_000_000;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOver(crc: number, bytes: Uint8Array): number {
  let next = crc;
  for (let i = 0; i < bytes.length; i += 1) next = (next >>> 8) ^ CRC_TABLE[(next ^ bytes[i]!) & 0xff]!;
  return next;
}

/** A zip file opened for reading. */
export class ZipPackage {
  private readonly byName = new Map<string, ZipEntry>();
  private unpacked = 0;

  /** Throws `NotAWorkbook` when the directory is missing, cut off, encrypted or implausible. */
  constructor(bytes: Uint8Array) {
    for (const entry of readDirectory(bytes)) if (!entry.name.endsWith('/')) this.byName.set(entry.name.toLowerCase(), entry);
  }

  entries(): IterableIterator<ZipEntry> {
    return this.byName.values();
  }
  /** Part names are compared without regard to case, as the packaging standard says. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }
  /** The whole part, or undefined where there is none. */
  read(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    if (entry.size > LARGEST_WHOLE_PART_BYTES) throw tooLarge(`its part ${entry.name} unpacks to ${Math.round(entry.size / 1e6)} MB`);
    const whole = new Uint8Array(entry.size);
    let at = 0;
    this.unpack(entry, (chunk) => {
      whole.set(chunk, at);
      at += chunk.length;
    });
    return whole;
  }
  /** The part as text in pieces; false where there is none. */
  readText(name: string, piece: (text: string) => void): boolean {
    const entry = this.find(name);
    if (!entry) return false;
    let decoder: TextDecoder | null = null;
    this.unpack(entry, (chunk) => {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8');
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') piece(text);
    });
    return true;
  }
  private unpack(entry: ZipEntry, chunk: (bytes: Uint8Array) => void): void {
    this.unpacked += entry.size;
    if (this.unpacked > LARGEST_TOTAL_BYTES) throw tooLarge(`it unpacks to more than ${LARGEST_TOTAL_BYTES / 1e9} GB`);
    inflate(entry, chunk);
  }
  /** A small part as one text, or undefined. */
  text(name: string): string | undefined {
    const entry = this.find(name);
    if (entry && entry.size > LARGEST_WHOLE_PART_BYTES) throw tooLarge(`its part ${entry.name} unpacks to ${Math.round(entry.size / 1e6)} MB`);
    const pieces: string[] = [];
    return this.readText(name, (piece) => pieces.push(piece)) ? pieces.join('') : undefined;
  }
}

/** Inflates in bounded steps and proves size and checksum, so that no damaged figure gets through. */
function inflate(entry: ZipEntry, chunk: (bytes: Uint8Array) => void): void {
  let size = 0;
  let crc = 0xffffffff;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(`${entry.name} unpacks to more than it declares`);
    crc = crcOver(crc, bytes);
    if (bytes.length > 0) chunk(bytes);
  };
  if (entry.method === 0) take(entry.raw);
  else inflateInto(entry, take);
  if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw damaged(`${entry.name} fails its checksum`);
}

const STEP_BYTES = 65_536;

function inflateInto(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => take(bytes));
  try {
    for (let at = 0; at < entry.raw.length; at += STEP_BYTES) stream.push(entry.raw.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= entry.raw.length);
  } catch (fault) {
    // The inflater reports broken data with plain errors that carry a number.
    if (fault instanceof Error && 'code' in fault) throw damaged(`${entry.name} cannot be unpacked`);
    throw fault;
  }
}

function* readDirectory(bytes: Uint8Array): Iterable<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > MOST_PARTS) throw tooLarge(`it holds ${count} parts`);
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('the directory of the zip is cut off');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > bytes.length) throw damaged('the directory of the zip is cut off');
    yield readEntry(bytes, view, at, nameLength, extraLength);
    at = end;
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (start !== 0xffffffff && count !== 0xffff) return { count, start };
    return findLargeDirectory(view, at);
  }
  throw damaged('the end of the zip is missing');
}

function findLargeDirectory(view: DataView, end: number): { count: number; start: number } {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) throw damaged('the directory of the zip is missing');
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw damaged('the directory of the zip is missing');
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/').replace(/^\/+/, '');
  const [flags, method, crc] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  const wide = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  readLargeSizes(view, at + 46 + nameLength, extraLength, wide);
  const [size, compressedSize, offset] = wide as [number, number, number];
  if (flags & 1) throw new NotAWorkbook('not-a-workbook', 'The file is protected with a password: remove the password and save it again.');
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in an unknown way`);
  if (size > LARGEST_PART_BYTES || (size > RATIO_MATTERS_FROM_BYTES && size > compressedSize * HIGHEST_RATIO)) throw tooLarge(`its part ${name} unpacks to ${Math.round(size / 1e6)} MB`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(`${name} is missing`);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + compressedSize > bytes.length) throw damaged(`${name} is cut off`);
  return { name, method, crc, compressedSize, size, raw: bytes.subarray(from, from + compressedSize) };
}

/** Fills in 64-bit sizes from the extra field, in its fixed order, where the short ones say "see there". */
function readLargeSizes(view: DataView, from: number, length: number, wide: number[]): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    wide.forEach((value, i) => {
      if (value !== 0xffffffff || field + 8 > from + length) return;
      wide[i] = Number(view.getBigUint64(field, true));
      field += 8;
    });
  }
}

/** A little larger than the best, in half the time. */
const LEVEL = 3;

/** Deflates text in pieces into an entry; the same text always gives the same bytes. */
export function packText(name: string, pieces: Iterable<string>): ZipEntry {
  const encoder = new TextEncoder();
  return packBytes(name, (function* () { for (const piece of pieces) yield encoder.encode(piece); })());
}

/** As `packText`, for bytes. */
export function packBytes(name: string, pieces: Iterable<Uint8Array>): ZipEntry {
  const packed: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk));
  let size = 0;
  let crc = 0xffffffff;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    size += piece.length;
    crc = crcOver(crc, piece);
    stream.push(piece);
  }
  stream.push(new Uint8Array(0), true);
  const raw = concatenate(packed);
  return { name, method: 8, crc: (crc ^ 0xffffffff) >>> 0, compressedSize: raw.length, size, raw };
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** 1 January 1980, the earliest date a zip can say: no clock is read. */
const DOS_DATE = 0x0021;

/** The entries as a zip file, in order; entries of an opened package are copied as they were stored. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(0x04034b50, 30, entry, name);
    const central = header(0x02014b50, 46, entry, name);
    new DataView(central.buffer).setUint32(42, offset, true);
    pieces.push(local, entry.raw);
    directory.push(central);
    offset += local.length + entry.raw.length;
  }
  const directoryBytes = concatenate(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directoryBytes.length, true);
  end.setUint32(16, offset, true);
  return concatenate([...pieces, directoryBytes, new Uint8Array(end.buffer)]);
}

function header(signature: number, length: number, entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  const shared = length === 46 ? 6 : 4;
  view.setUint32(0, signature, true);
  if (length === 46) view.setUint16(4, 20, true);
  view.setUint16(shared, 20, true);
  view.setUint16(shared + 2, 0x0800, true);
  view.setUint16(shared + 4, entry.method, true);
  view.setUint16(shared + 8, DOS_DATE, true);
  view.setUint32(shared + 10, entry.crc, true);
  view.setUint32(shared + 14, entry.compressedSize, true);
  view.setUint32(shared + 18, entry.size, true);
  view.setUint16(shared + 22, name.length, true);
  bytes.set(name, length);
  return bytes;
}

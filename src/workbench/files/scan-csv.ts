/** Text in records and fields, by the rules that spreadsheets share: quotes, doubled quotes, line ends of any kind. It chooses the delimiter by consistency and reads no meaning into a field. */

export interface FieldSink {
  /** Fields in order; `record` and `field` count from 0. */
  field(record: number, field: number, text: string): void;
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** A quoted field from its opening quote: its text and where it ends, or null when it is never closed. What follows the closing quote belongs to the field, as Excel reads it. */
function quotedField(text: string, open: number, delimiter: number): { value: string; end: number } | null {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const inner = text.slice(open + 1, close);
  const value = inner.includes('"') ? inner.replaceAll('""', '"') : inner;
  const end = plainEnd(text, close + 1, delimiter);
  return { value: end === close + 1 ? value : value + text.slice(close + 1, end), end };
}

function plainEnd(text: string, from: number, delimiter: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return end;
}

/** Scans from `from`; stops after `most` records. Returns the number of records; a line end at the very end begins no further one. */
export function scanCsv(text: string, from: number, delimiter: string, sink: FieldSink, most = Infinity): number {
  const separator = delimiter.charCodeAt(0);
  let [at, record, field] = [from, 0, 0];
  while (at < text.length && record < most) {
    const quoted = text.charCodeAt(at) === QUOTE ? quotedField(text, at, separator) : null;
    const end = quoted ? quoted.end : plainEnd(text, at, separator);
    sink.field(record, field, quoted ? quoted.value : text.slice(at, end));
    const code = text.charCodeAt(end);
    if (code === separator) {
      field += 1;
      at = end + 1;
      if (at === text.length) sink.field(record, field, '');
    } else {
      record += 1;
      field = 0;
      at = code === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    }
  }
  return field > 0 && record < most ? record + 1 : record;
}

const CANDIDATES = ['\t', ';', ',', '|'];
const SAMPLE_RECORDS = 300;

/** How well a delimiter explains the text: the share of records with the usual number of fields, worth more with more fields. */
function consistency(text: string, from: number, delimiter: string): number {
  const fields: number[] = [];
  scanCsv(text, from, delimiter, { field: (record, field, value) => { if (field > 0 || value !== '') fields[record] = field + 1; } }, SAMPLE_RECORDS);
  const tally = new Map<number, number>();
  let records = 0;
  fields.forEach((count) => {
    records += 1;
    if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  });
  let best = 0;
  for (const [count, times] of tally) best = Math.max(best, (times / records) * Math.log2(count));
  // A comma also stands in amounts and in prose; the others hardly ever do.
  return delimiter === ',' ? best * 0.9 : best;
}

/** The delimiter and where the first record begins: behind a first line "sep=;" where there is one. Text of one column counts as comma-separated. */
export function findDelimiter(text: string): { delimiter: string; from: number } {
  const declared = /^"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/i.exec(text.slice(0, 16));
  if (declared) return { delimiter: declared[1]!, from: declared[0].length };
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: consistency(text, 0, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ',', from: 0 };
}

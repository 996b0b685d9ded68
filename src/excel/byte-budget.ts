/** How much may go through one request: sizes in bytes of JSON, and how many rows fit. It knows the documented limits, not the cells' meaning. */

/** Excel on the web takes and gives 5 MB a request; no part of ours exceeds this. */
export const MOST_BYTES = 3.5e6;
/** What a part aims at: 60 % of 5 MB, so that rows longer than the ones measured still fit. */
export const AIM_BYTES = 3e6;
const FEWEST_ROWS = 1000;
const MOST_ROWS = 60_000;
/** Rows of the first part, from which the size of a row is learnt. */
export const PROBE_ROWS = 1000;

/** Bytes of JSON a row, measured on a sample of the rows given (UTF-8, as the wire carries them). */
export function bytesPerRow(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / 100));
  let bytes = 0;
  let sampled = 0;
  for (let i = 0; i < rows.length; i += step, sampled += 1) bytes += jsonBytes(rows[i]);
  return sampled === 0 ? 1 : bytes / sampled;
}

/** Bytes of a value as JSON in UTF-8, a little over rather than under. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length + 1;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}

/** Rows of the next part when a row takes `bytes`. */
export function rowsThatFit(bytes: number): number {
  return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(AIM_BYTES / Math.max(1, bytes))));
}

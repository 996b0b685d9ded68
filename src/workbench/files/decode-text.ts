/** The bytes of a text file as text: by byte-order mark, else UTF-8 where that is valid, else Windows-1252. It knows no tables. */
import { tooLarge } from './not-a-workbook';
import { wideEncoding } from './recognize';

/** A string cannot be longer than about 536 million characters in any browser. */
const LARGEST_TEXT_BYTES = 500_000_000;

/** Windows-1252 has printable characters where Latin-1 has control codes; some runtimes decode the one as the other. */
const BETWEEN_80_AND_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes without the mark. Never fails but for size. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (bytes.length > LARGEST_TEXT_BYTES * (wide ? 2 : 1)) throw tooLarge(`${Math.round(bytes.length / 1e6)} MB of text`);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what older accounting programs write in Europe and America.
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (mark) => BETWEEN_80_AND_9F[mark.charCodeAt(0) - 0x80]);
  }
}

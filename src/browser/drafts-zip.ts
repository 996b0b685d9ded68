/** Packs drafts and a list of them into one zip file, in slices so that the pane stays awake. It chooses no file names but the list's. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { OutgoingLetter } from '../workflow/ports';

export interface ListWords {
  /** Name of the list inside the zip, ending in .csv. */
  readonly fileName: string;
  readonly headings: readonly [file: string, to: string, cc: string, bcc: string, subject: string];
}

/** Milliseconds of packing before the page may do something else. */
const SLICE = 40;

/** The zip's bytes. `breathe` gives the page its turn. */
export async function draftsZip(letters: readonly OutgoingLetter[], words: ListWords, breathe: () => Promise<void>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const add = (name: string, content: string): void => {
    // Base64 shrinks by a quarter at any level; the lowest is the quickest.
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    file.push(strToU8(content), true);
  };
  add(words.fileName, draftsList(letters, words));
  let since = performance.now();
  for (const letter of letters) {
    add(letter.fileName, letter.eml);
    if (performance.now() - since < SLICE) continue;
    await breathe();
    since = performance.now();
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(chunks, { type: 'application/zip' });
}

/** A .csv with a byte-order mark, as Excel opens it; one line a letter. */
function draftsList(letters: readonly OutgoingLetter[], words: ListWords): string {
  const lines = [words.headings, ...letters.map((letter) => [letter.fileName, letter.to ?? '', letter.cc ?? '', letter.bcc ?? '', letter.subject])];
  return `\ufeff${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** Quoted, and with an apostrophe before what Excel would take for a formula. */
function csvField(value: string): string {
  const plain = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${plain.replace(/"/g, '""')}"`;
}

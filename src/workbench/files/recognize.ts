/** What a file is by its first bytes: a zip package, a text table, or something to refuse with advice. It looks at no file name and parses nothing. */
import { NotAWorkbook } from './not-a-workbook';

const refuse = (message: string): NotAWorkbook => new NotAWorkbook('not-a-workbook', message);

/** Signatures of files that people try, each with the advice that gets them on. */
const KNOWN: readonly { readonly bytes: readonly number[]; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], advice: 'This is a PDF, not a workbook: export the ledger as .xlsx or .csv.' },
  { bytes: [0x1f, 0x8b], advice: 'This is a compressed archive (gzip), not a workbook: unpack it and open the file inside.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: 'This is a compressed archive (7z), not a workbook: unpack it and open the file inside.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], advice: 'This is a compressed archive (RAR), not a workbook: unpack it and open the file inside.' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: 'This is a rich-text document, not a workbook: export the ledger as .xlsx or .csv.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], advice: 'This is a picture, not a workbook: export the ledger as .xlsx or .csv.' },
  { bytes: [0xff, 0xd8, 0xff], advice: 'This is a picture, not a workbook: export the ledger as .xlsx or .csv.' },
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LEGACY_XLS = 'This is a workbook in the old .xls format: open it in Excel and save it as .xlsx (File, Save As, Excel Workbook).';
/** First two bytes of a bare worksheet stream of Excel 2 to 4, then a short record length. */
const BARE_BIFF = [0x00, 0x02, 0x04];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Whether the text, as UTF-16 little endian, stands anywhere in the bytes (how OLE directories name their streams). */
function containsWide(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  search: for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let i = 0; i < text.length; i += 1) if (bytes[at + 2 * i] !== text.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) continue search;
    return true;
  }
  return false;
}

function refuseOle(bytes: Uint8Array): NotAWorkbook {
  if (containsWide(bytes, 'EncryptedPackage')) return refuse('The workbook is protected with a password: open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it again.');
  if (containsWide(bytes, 'Workbook') || containsWide(bytes, 'Book')) return refuse(LEGACY_XLS);
  return refuse('This is an old Office document, not an Excel workbook: open it in the program that made it and save the ledger as .xlsx or .csv.');
}

/** Markup that reporting systems save under the name .xls. */
function refuseMarkup(bytes: Uint8Array): NotAWorkbook | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/\0/g, '').replace(/^[^<A-Za-z]+/, '').toLowerCase();
  if (start.startsWith('<?xml') && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return refuse('This is an XML spreadsheet of 2003: open it in Excel and save it as .xlsx.');
  if (/^(<!--|<!doctype html|<html|<head|<meta|<body|<table|<style|<div)/.test(start)) return refuse('This is a web page that bears the name of a workbook: open it in Excel and save it as .xlsx.');
  if (start.startsWith('<?xml')) return refuse('This is an XML file, not a workbook: export the ledger as .xlsx or .csv.');
  if (start.startsWith('mime-version:')) return refuse('This is a web archive or an email, not a workbook: open it in Excel and save it as .xlsx.');
  return null;
}

/** Text has line ends, tabs and printable characters; a few stray control characters are forgiven, zeros are not (UTF-16 was told apart before). */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) odd += 1;
  }
  return odd > 2 + sample.length / 200;
}

/** 'utf-16le', 'utf-16be' or null: by the byte-order mark, else by zeros standing at every other place. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = Math.min(bytes.length, 2048) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (sample >= 8 && odd > sample * 0.3 && even === 0) return 'utf-16le';
  if (sample >= 8 && even > sample * 0.3 && odd === 0) return 'utf-16be';
  return null;
}

/** Decides by content alone. Throws `NotAWorkbook` for everything that is neither a zip nor text. */
export function recognize(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new NotAWorkbook('empty', 'The file is empty (0 bytes): export the ledger again.');
  if (startsWith(bytes, OLE)) throw refuseOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  const known = KNOWN.find(({ bytes: signature }) => startsWith(bytes, signature));
  if (known) throw refuse(known.advice);
  if (bytes[0] === 0x09 && BARE_BIFF.includes(bytes[1] ?? -1) && bytes[3] === 0) throw refuse(LEGACY_XLS);
  const markup = refuseMarkup(bytes);
  if (markup) throw markup;
  if (wideEncoding(bytes) === null && looksBinary(bytes)) throw refuse('The file is neither a workbook nor a text table: export the ledger as .xlsx or .csv.');
  return 'text';
}

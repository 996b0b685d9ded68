/** Writes a letter as a draft message that mail clients open unsent: RFC 5322 headers, RFC 2047 words, text and HTML as alternatives. It chooses no words and no file name. */
import { directionOf } from './letter-layout';
import { mailAddress } from './mail-address';
import { cleanLine, encodeHtml } from './template/encode';

export interface DraftMessage {
  /** Addresses as `mailAddress` gives them; null leaves the line out, to be filled by hand. Checked again here. */
  readonly to: string | null;
  readonly cc: string | null;
  readonly bcc: string | null;
  /** Sender's address; without one the mail client puts in its own. */
  readonly from: string | null;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  /** One HTML element. */
  readonly html: string;
  readonly language: string;
  /** When it was written; left out where it is not given. */
  readonly writtenAt?: Date;
}

/** Cannot occur inside base64, which has no "_". */
const BOUNDARY = '=_dunwell_alternative_=';
const CRLF = '\r\n';
/** Bytes of an encoded line of 76 characters. */
const LINE_BYTES = 57;

/** The whole message, lines ended by CR LF, all of it ASCII. No value can begin a header line of its own. */
export function emlOf(message: DraftMessage): string {
  const from = mailAddress(message.from);
  const title = cleanLine(message.subject, 500);
  const headers = [
    ...(from ? [`From: ${namedAddress(message.fromName, from)}`] : []),
    ...addressLine('To', message.to), ...addressLine('Cc', message.cc), ...addressLine('Bcc', message.bcc),
    `Subject: ${headerText(title)}`,
    ...(message.writtenAt ? [`Date: ${headerDate(message.writtenAt)}`] : []),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${message.language}`,
    `Content-Type: multipart/alternative;${CRLF} boundary="${BOUNDARY}"`,
  ];
  const page = `<!DOCTYPE html><html lang="${encodeHtml(message.language)}" dir="${directionOf(message.language)}"><head><meta charset="utf-8"><title>${encodeHtml(title)}</title></head><body>${message.html}</body></html>`;
  return [...headers, '', ...part('text/plain', message.text.replace(/\r\n?|\n/g, CRLF)), ...part('text/html', page), `--${BOUNDARY}--`, ''].join(CRLF);
}

/** One address a line; none where there is no sound address. */
function addressLine(name: string, given: string | null): readonly string[] {
  const addresses = mailAddress(given);
  return addresses === null ? [] : [`${name}: ${addresses.replaceAll(', ', `,${CRLF} `)}`];
}

function part(type: string, content: string): string[] {
  return [`--${BOUNDARY}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64Lines(content)];
}

/** UTF-8 in base64, 76 characters a line. */
function base64Lines(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += LINE_BYTES) lines.push(base64(bytes.subarray(at, at + LINE_BYTES)));
  return lines.join(CRLF);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Bytes of one encoded word, so that with "Subject: " before it a line keeps to 76 characters. */
const WORD_BYTES = 39;

/** Plain where it is short printable ASCII that nobody could take for an encoded word; else encoded words, folded, never cutting a character. */
function headerText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) && text.length <= 66 && !text.includes('=?') ? text : encodedWords(text);
}

/** RFC 2047 words, folded: nothing in them means anything to a header. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word: number[] = [];
  const encoder = new TextEncoder();
  for (const character of text) {
    const bytes = encoder.encode(character);
    if (word.length + bytes.length > WORD_BYTES) {
      words.push(`=?UTF-8?B?${base64(Uint8Array.from(word))}?=`);
      word = [];
    }
    word.push(...bytes);
  }
  if (word.length > 0) words.push(`=?UTF-8?B?${base64(Uint8Array.from(word))}?=`);
  return words.join(`${CRLF} `);
}

/** The name quoted or encoded, never plain: a plain one with a colon or a bracket would be read as addresses. */
function namedAddress(name: string, address: string): string {
  const clean = cleanLine(name);
  if (clean === '') return address;
  const quoted = /^[\x20-\x7e]*$/.test(clean) && clean.length <= 60 && !clean.includes('=?') ? `"${clean.replace(/["\\]/g, '\\$&')}"` : encodedWords(clean);
  return `${quoted}${CRLF} <${address}>`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Thu, 16 Jul 2026 10:00:00 +0000": RFC 5322 wants English names, whatever the locale. */
function headerDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${WEEKDAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}

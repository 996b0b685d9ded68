/** Lays a printed template out as paragraphs: plain text, and HTML that mail clients show alike. It decides no words. */
import { encodeHtml } from './template/encode';

/** A letter as printed: plain text before and after its table, and the table both ways. An absent one is empty. */
export interface Stretches {
  readonly before: string;
  readonly after: string;
  readonly tableText: string;
  /** Encoded already. */
  readonly tableHtml: string;
}

/** One empty line between paragraphs, none at the ends, no blanks at the end of a line. */
function tidy(printed: string): string {
  // Asked first, because most stretches need neither and the search costs a tenth of the replacement.
  const trimmed = printed.includes(' \n') || printed.includes('\t\n') ? printed.replace(/[ \t]+(?=\n)/g, '') : printed;
  return (trimmed.includes('\n\n\n') ? trimmed.replace(/\n{3,}/g, '\n\n') : trimmed).trim();
}

/** The letter both ways. `text` has "\n" line breaks; `html` is one element with its language and direction, to be pasted into a mail or set into a page. */
export function layOutLetter({ before, after, tableText, tableHtml }: Stretches, language: string): { readonly text: string; readonly html: string } {
  const [first, last] = [tidy(before), tidy(after)];
  let text = first;
  if (tableText !== '') text += text === '' ? tableText : `\n\n${tableText}`;
  if (last !== '') text += text === '' ? last : `\n\n${last}`;
  return { text, html: `<div lang="${language}" dir="${directionOf(language)}" style="max-width:600px;${FONT}">${paragraphs(first)}${tableHtml}${paragraphs(last)}</div>` };
}

const FONT = 'font:14px/20px Arial,sans-serif';
const PARAGRAPH = `<p style="margin:0 0 16px 0;${FONT}">`;
const BETWEEN = `</p>${PARAGRAPH}`;
const LINE_FEED = 10;

function paragraphs(text: string): string {
  if (text === '') return '';
  const encoded = encodeHtml(text);
  let out = PARAGRAPH;
  let from = 0;
  for (let at = encoded.indexOf('\n'); at >= 0; at = encoded.indexOf('\n', from)) {
    const parted = encoded.charCodeAt(at + 1) === LINE_FEED;
    out += encoded.slice(from, at) + (parted ? BETWEEN : '<br>');
    from = at + (parted ? 2 : 1);
  }
  return `${out}${encoded.slice(from)}</p>`;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** "rtl" for languages written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

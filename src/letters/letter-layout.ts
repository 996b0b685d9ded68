/** Lays a printed template out as paragraphs: plain text, and HTML that mail clients show alike. It decides no words. */

/** A letter's stretches as printed: before the table, the table, after it. An absent one is empty. */
export interface Stretches {
  readonly before: string;
  readonly table: string;
  readonly after: string;
}

/** One empty line between paragraphs, none at the ends, no blanks at the end of a line. */
function tidy(printed: string): string {
  // Asked first, because most stretches need neither and the search costs a tenth of the replacement.
  const trimmed = printed.includes(' \n') || printed.includes('\t\n') ? printed.replace(/[ \t]+(?=\n)/g, '') : printed;
  return (trimmed.includes('\n\n\n') ? trimmed.replace(/\n{3,}/g, '\n\n') : trimmed).trim();
}

/** Plain text with "\n" line breaks. */
export function layOutText({ before, table, after }: Stretches): string {
  let out = tidy(before);
  for (const part of [table, tidy(after)]) if (part !== '') out += out === '' ? part : `\n\n${part}`;
  return out;
}

const FONT = 'font:14px/20px Arial,sans-serif';
const PARAGRAPH = `<p style="margin:0 0 16px 0;${FONT}">`;
const BETWEEN = `</p>${PARAGRAPH}`;
const LINE_FEED = 10;

function paragraphs(printed: string): string {
  const tidied = tidy(printed);
  if (tidied === '') return '';
  let out = PARAGRAPH;
  let from = 0;
  for (let at = tidied.indexOf('\n'); at >= 0; at = tidied.indexOf('\n', from)) {
    const parted = tidied.charCodeAt(at + 1) === LINE_FEED;
    out += tidied.slice(from, at) + (parted ? BETWEEN : '<br>');
    from = at + (parted ? 2 : 1);
  }
  return `${out}${tidied.slice(from)}</p>`;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** "rtl" for languages written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** One element with its language and direction, to be pasted into a mail or set into a page. The stretches are already encoded. */
export function layOutHtml({ before, table, after }: Stretches, language: string): string {
  return `<div lang="${language}" dir="${directionOf(language)}" style="max-width:600px;${FONT}">${paragraphs(before)}${table}${paragraphs(after)}</div>`;
}

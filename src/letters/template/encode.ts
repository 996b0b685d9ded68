/** Makes text safe for where it goes: without invisible trickery for any letter, and encoded for HTML. It decides no wording. */

/** Controls, and the bidirectional embeddings, overrides and isolates that would reorder the text around a value. Plain left-to-right and right-to-left marks stay. */
const TRICKERY = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]/;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
const EVERY_TRICKERY = new RegExp(TRICKERY, 'g');
/** Under the u flag this class matches only halves of a pair that stand alone. */
const LONE_SURROGATES = /\p{Cs}/gu;
const ANY_SURROGATE = /[\ud800-\udfff]/;

/** Text of several lines as a letter may show it: line breaks are "\n", everything unprintable is gone, broken characters are U+FFFD. */
export function cleanText(value: string): string {
  const kept = TRICKERY.test(value) ? value.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(EVERY_TRICKERY, '') : value;
  return ANY_SURROGATE.test(kept) ? kept.replace(LONE_SURROGATES, '\ufffd') : kept;
}

/** Anything that `cleanLine` would change: asked once, because most of a million cells are clean. */
const UNCLEAN_LINE = new RegExp(`${TRICKERY.source}|[\\n\\ud800-\\udfff]|\\s\\s|^\\s|\\s$`);

/** The same in one line: names, numbers, subjects. Never longer than `most` characters (an ellipsis says so). */
export function cleanLine(value: string, most = 200): string {
  const trimmed = UNCLEAN_LINE.test(value) ? cleanText(value).replace(/\s+/g, ' ').trim() : value;
  if (trimmed.length <= most) return trimmed;
  return `${trimmed.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const HTML_SPECIAL = /[&<>"'`=]/;
const EVERY_HTML_SPECIAL = /[&<>"'`=]/g;
const HTML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' };

/** Encoded for an HTML text or a quoted attribute; the same seven characters as Handlebars encodes. */
export function encodeHtml(value: string): string {
  return HTML_SPECIAL.test(value) ? value.replace(EVERY_HTML_SPECIAL, (special) => HTML_NAMES[special]) : value;
}

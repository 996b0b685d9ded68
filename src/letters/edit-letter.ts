/** A letter as she changed it before it left: her subject and text, and the rich form made of them, the table kept where its lines are untouched. It decides no word. */
import type { AnyLetter } from './letter';
import { directionOf } from './letter-layout';
import { cleanLine, cleanText, encodeHtml } from './template/encode';

export interface LetterEdit {
  readonly subject: string;
  readonly text: string;
}

/** A paragraph with such a line is the table of documents in its text form. */
const RULE = /^-{10,}$/m;
const FONT = 'font:14px/20px Arial,sans-serif';

/** The letter with the edit in place of what was made; what is shown, copied and saved is the edited text and nothing else. */
export function editedLetter<Kind extends AnyLetter>(letter: Kind, edit: LetterEdit): Kind {
  const text = cleanText(edit.text).replace(/[ \t]+(?=\n)/g, '').trim();
  const tableHtml = /<table[\s\S]*<\/table>/.exec(letter.html)?.[0] ?? null;
  const tableText = paragraphsOf(letter.text).find((paragraph) => RULE.test(paragraph)) ?? null;
  const body = paragraphsOf(text).map((paragraph) => (tableHtml !== null && paragraph === tableText ? tableHtml : htmlOf(paragraph))).join('');
  return {
    ...letter, subject: cleanLine(edit.subject), text,
    html: `<div lang="${encodeHtml(letter.language)}" dir="${directionOf(letter.language)}" style="max-width:600px;${FONT}">${body}</div>`,
  };
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}

/** Lines aligned by blanks, as a table that she has changed, keep a font of fixed width. */
function htmlOf(paragraph: string): string {
  const aligned = RULE.test(paragraph) || /\S {3,}\S/.test(paragraph);
  const content = encodeHtml(paragraph).replace(/\n/g, '<br>');
  return aligned
    ? `<p style="margin:0 0 16px 0;font:13px/18px Consolas,Menlo,monospace">${content.replace(/ /g, '&nbsp;')}</p>`
    : `<p style="margin:0 0 16px 0;${FONT}">${content}</p>`;
}

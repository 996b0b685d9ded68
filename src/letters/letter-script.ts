/** The text of a letter made ready to print, once for all its readers; and what is printed instead where a text of hers grows too long. It fills no field. */
import { LETTER_FIELDS, TABLE_FIELD } from './letter-fields';
import { isPlanLetter } from './letter-kinds';
import type { LetterId } from './letter-kinds';
import { PLAN_FIELDS, SCHEDULE_FIELD } from './plan-letter-fields';
import { MOST_OUTPUT, readTemplate, TemplateOutputTooLong } from './template/render-template';
import type { Template } from './template/render-template';
import type { TemplateFields } from './template/template-fields';
import { letterText } from './templates/load-letters';
import type { LetterShelf } from './templates/load-letters';
import type { LetterText } from './templates/letter-text';
import { versionOf } from './text-version';

export interface Script {
  readonly text: LetterText;
  readonly subject: Template;
  readonly body: Template;
  readonly language: string;
  /** Which text it is, and in which version. */
  readonly version: string;
}

/** What a letter's template may name: its fields, and the block that prints its table. */
export function namesFor(letter: LetterId): { readonly fields: TemplateFields; readonly table: string } {
  return isPlanLetter(letter) ? { fields: PLAN_FIELDS, table: SCHEDULE_FIELD } : { fields: LETTER_FIELDS, table: TABLE_FIELD };
}

/** A function that gives a letter's script for a reader; each is made once, and found again without asking which language it is. `extend` adds what printing needs beside. */
export function scriptsOf<Ready extends Script>(companyLanguage: string, shelf: LetterShelf, extend: (script: Script, letter: LetterId) => Ready): {
  readonly forReader: (letter: LetterId, customerLanguage: string | null) => Ready;
  /** The built-in script that a text of hers stands in for; null for one that is built in itself. */
  readonly builtInFor: (script: Ready, letter: LetterId) => Ready | null;
} {
  const byText = new Map<LetterText, Ready>();
  const byReader = new Map<LetterId, Map<string | null, Ready>>();
  const scriptFor = (text: LetterText, language: string, letter: LetterId): Ready => {
    const script = byText.get(text) ?? extend(scriptOf(text, language, letter), letter);
    byText.set(text, script);
    return script;
  };
  return {
    forReader: (letter, customerLanguage) => {
      let readers = byReader.get(letter);
      if (!readers) byReader.set(letter, readers = new Map());
      let script = readers.get(customerLanguage);
      if (!script) {
        const { language, text } = letterText(shelf, letter, [customerLanguage, companyLanguage]);
        readers.set(customerLanguage, script = scriptFor(text, language, letter));
      }
      return script;
    },
    builtInFor: ({ text: { builtIn }, language }, letter) => (builtIn ? scriptFor(builtIn, language, letter) : null),
  };
}

/** Hears of a text of hers that was too long to print. */
export type TooLong = (text: LetterText) => void;

/** Prints by the script; where a text of hers goes through so long a list that nobody would read the letter, by the built-in one. */
export function printedBy<Ready extends Script, Printed>(script: Ready, builtIn: () => Ready | null, print: (script: Ready) => Printed, tooLong: TooLong): Printed {
  try {
    return print(script);
  } catch (error) {
    const instead = error instanceof TemplateOutputTooLong ? builtIn() : null;
    if (!instead) throw error;
    tooLong(script.text);
    return print(instead);
  }
}

/** Only a text of hers has a cap: our own print a line an invoice, however many there are. */
function scriptOf(text: LetterText, language: string, letter: LetterId): Script {
  const { fields, table } = namesFor(letter);
  const most = text.builtIn ? MOST_OUTPUT : Infinity;
  return { text, subject: read(text.subject, fields, null, most), body: read(text.body, fields, table, most), language, version: `${language} ${letter} ${versionOf(text)}` };
}

function read(source: string, fields: TemplateFields, table: string | null, most: number): Template {
  const reading = readTemplate(source, { fields, table }, most);
  if (reading.is === 'problems') throw new Error(`A built-in letter has a mistake: ${reading.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join(' ')}`);
  return reading.template;
}

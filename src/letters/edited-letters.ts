/** Letters as she edited them on the Templates sheet: which texts are hers, which can be used, and what is wrong with the others. The safe parser decides; nothing here runs a template. */
import { TRANSLATIONS } from '../wording/translations';
import { languageCode } from './language-code';
import { LETTER_IDS, type LetterId } from './letter-kinds';
import { namesFor } from './letter-script';
import { cleanText } from './template/encode';
import type { TemplateLanguage, TemplateProblem } from './template/parse-template';
import { MOST_OUTPUT, readTemplate } from './template/render-template';
import type { LanguageLetters, LetterText } from './templates/letter-text';
import type { LetterShelf } from './templates/load-letters';
import { versionOf } from './text-version';

/** A row of the Templates sheet as it stands. */
export interface StandingText {
  /** 1-based. */
  readonly row: number;
  /** What stands in the cells that name the letter. */
  readonly stands: { readonly letter: string; readonly language: string };
  /** Null where they name none. */
  readonly letter: LetterId | null;
  readonly language: string | null;
  readonly subject: string;
  readonly body: string;
  /** What the version cell says. */
  readonly version: string;
}

export interface StandingTexts {
  readonly sheet: string;
  readonly texts: readonly StandingText[];
}

/** A mistake in a text of hers: the built-in text is used meanwhile. */
export interface TextMistake {
  readonly row: number;
  readonly part: 'subject' | 'body';
  readonly problem: TemplateProblem;
}

/** Before the version of a text that we filled in. */
const BUILT_IN = 'Dunwell';
const HEADING_ROWS = 25;
type Cell = string | number | boolean | null;

/** What the version cell says of a built-in text: with it a text that nobody touched is known again. */
export function builtInVersion(text: LetterText): string {
  return `${BUILT_IN} ${versionOf(text)}`;
}

/** False for a text that still is what we filled in, for a row that she emptied, and for the built-in text of today however it came there. */
export function isHers(text: StandingText, built: LetterText | null): boolean {
  const { subject, body, version } = text;
  if ((subject === '' && body === '') || version === builtInVersion({ subject, body })) return false;
  return built === null || versionOf(used(text, built)) !== versionOf(built);
}

/** An empty part is the built-in one. */
function used({ subject, body }: StandingText, built: LetterText): LetterText {
  return { subject: subject || built.subject, body: body || built.body };
}

/** The rows under the headings, whatever their language and place; `firstRow` is the 1-based row of the first. None where the headings are gone. */
export function readTemplateRows(rows: readonly (readonly Cell[])[], firstRow: number): readonly StandingText[] {
  let at: ReadonlyMap<Column, number> | null = null;
  const texts: StandingText[] = [];
  let ended = false;
  rows.forEach((values, index) => {
    ended ||= isFieldsHeading(values);
    if (ended) return;
    if (!at) {
      if (index < HEADING_ROWS) at = headingsIn(values);
      return;
    }
    const places = at;
    const cell = (column: Column): string => String(values[places.get(column) ?? -1] ?? '');
    const [letter, language] = [cell('code'), cell('language')];
    if (letter.trim() === '') return;
    texts.push({
      row: firstRow + index, stands: { letter, language }, letter: LETTER_IDS.find((id) => id === letter.trim().toLowerCase()) ?? null, language: languageCode(language),
      subject: textOf(cell('subject')), body: textOf(cell('text')), version: cell('version').trim(),
    });
  });
  return texts;
}

function textOf(cell: string): string {
  return cleanText(cell.replace(/\r\n?/g, '\n')).trim();
}

const COLUMNS = ['code', 'language', 'version', 'subject', 'text'] as const;
type Column = (typeof COLUMNS)[number];

/** Under it stand the fields, and no more letters. */
function isFieldsHeading(values: readonly Cell[]): boolean {
  const first = values.find((value) => value !== null && value !== '');
  return typeof first === 'string' && [...TRANSLATIONS.values()].some((translation) => translation['templates.fields'] === first.trim());
}

function headingsIn(values: readonly Cell[]): ReadonlyMap<Column, number> | null {
  const at = new Map<Column, number>();
  for (const column of COLUMNS) {
    const words = new Set([...TRANSLATIONS.values()].flatMap((translation) => translation[`templates.${column}`]?.toLowerCase() ?? []));
    const place = values.findIndex((value) => typeof value === 'string' && words.has(value.trim().toLowerCase()));
    if (place >= 0) at.set(column, place);
  }
  return at.has('code') && at.has('language') && (at.has('subject') || at.has('text')) ? at : null;
}

/** The shelf with her texts laid over the built-in ones where they can be read; an empty part is the built-in one. Every mistake is told. */
export function withEdits(shelf: LetterShelf, texts: readonly StandingText[]): { readonly shelf: LetterShelf; readonly mistakes: readonly TextMistake[] } {
  const mistakes: TextMistake[] = [];
  const edited = new Map<string, LanguageLetters>(shelf);
  for (const text of texts) {
    const built = text.letter === null || text.language === null ? undefined : edited.get(text.language);
    if (!isHers(text, (text.letter && built?.[text.letter]) ?? null)) continue;
    if (text.letter === null || text.language === null || !built) {
      mistakes.push({ row: text.row, part: 'subject', problem: { line: 1, column: 1, message: `There is no letter "${text.stands.letter}" in the language "${text.stands.language}".` } });
      continue;
    }
    const hers = used(text, built[text.letter]);
    const { fields, table } = namesFor(text.letter);
    const wrong = [...problemsIn(hers.subject, { fields, table: null }, 'subject', text.row), ...problemsIn(hers.body, { fields, table }, 'body', text.row)];
    if (wrong.length > 0) mistakes.push(...wrong);
    else edited.set(text.language, { ...built, [text.letter]: { ...hers, builtIn: built[text.letter] } });
  }
  return { shelf: edited, mistakes };
}

function problemsIn(source: string, language: TemplateLanguage, part: TextMistake['part'], row: number): readonly TextMistake[] {
  const reading = readTemplate(source, language);
  return reading.is === 'problems' ? reading.problems.map((problem) => ({ row, part, problem })) : [];
}

/** The shelf without those of her texts that grew too long to print, each with its mistake at the list that it goes through. */
export function withoutTooLong(shelf: LetterShelf, texts: readonly StandingText[], tooLong: ReadonlySet<LetterText>): { readonly shelf: LetterShelf; readonly mistakes: readonly TextMistake[] } {
  if (tooLong.size === 0) return { shelf, mistakes: [] };
  const left = new Map<string, LanguageLetters>(shelf);
  const mistakes = texts.flatMap(({ row, letter, language }): TextMistake[] => {
    const letters = language === null ? undefined : left.get(language);
    const text = letter === null ? undefined : letters?.[letter];
    if (letter === null || language === null || !letters || !text?.builtIn || !tooLong.has(text)) return [];
    left.set(language, { ...letters, [letter]: text.builtIn });
    const before = text.body.slice(0, Math.max(0, text.body.indexOf('{{#each'))).split('\n');
    const message = `A letter grew past ${MOST_OUTPUT} characters. Print fewer fields for each invoice, or use {{invoiceTable}}.`;
    return [{ row, part: 'body', problem: { line: before.length, column: before[before.length - 1].length + 1, message } }];
  });
  return { shelf: left, mistakes };
}

/** The texts of letters as the workbook has them: the Templates sheet read before every review, laid over the built-in ones, and what the sheet says next. No rule of templates is here. */
import type { LedgerProblem, GridSlice } from '../ledger/ledger';
import { builtInVersion, isHers, readTemplateRows, withEdits, withoutTooLong, type StandingTexts, type TextMistake } from '../letters/edited-letters';
import { FIELD_LIST } from '../letters/field-list';
import { LETTER_IDS, type LetterId } from '../letters/letter-kinds';
import type { LetterText } from '../letters/templates/letter-text';
import { loadLetters, type LetterShelf } from '../letters/templates/load-letters';
import { versionOf } from '../letters/text-version';
import type { TemplateFieldLine, TemplateLine } from '../reports/templates';
import type { RunControl, Workbook } from './ports';

/** The letters of a run: built-in, hers laid over them, and what stands on the sheet. */
export interface LetterTexts {
  readonly builtIn: LetterShelf;
  readonly shelf: LetterShelf;
  readonly standing: StandingTexts | null;
  readonly mistakes: readonly TextMistake[];
}

/** Null where the workbook has no Templates sheet of ours. */
export async function readLetterTexts(workbook: Workbook, run: RunControl): Promise<StandingTexts | null> {
  const info = (await workbook.sheets()).find(({ ours }) => ours === 'templates');
  if (!info) return null;
  const slices: GridSlice[] = [];
  for await (const slice of workbook.readSheet({ sheet: info.name }, { signal: run.signal, report: () => undefined })) slices.push(slice);
  return { sheet: info.name, texts: readTemplateRows(slices.flatMap(({ values }) => values), slices[0]?.firstRow ?? 1) };
}

/** The letters of the languages wanted and of those on the sheet. */
export async function letterTexts(languages: Iterable<string | null>, standing: StandingTexts | null): Promise<LetterTexts> {
  const builtIn = await loadLetters(new Set([...languages, ...standing?.texts.map(({ language }) => language) ?? []]));
  return { builtIn, standing, ...withEdits(builtIn, standing?.texts ?? []) };
}

/** The texts after letters were composed: those of hers that grew too long are mistakes, and the built-in ones stand in for them. */
export function afterComposing(texts: LetterTexts, tooLong: ReadonlySet<LetterText>): LetterTexts {
  const { shelf, mistakes } = withoutTooLong(texts.shelf, texts.standing?.texts ?? [], tooLong);
  return mistakes.length === 0 ? texts : { ...texts, shelf, mistakes: [...texts.mistakes, ...mistakes] };
}

/** A text that she typed in the pane, for one letter in one language. */
export interface TypedText {
  readonly letter: LetterId;
  readonly language: string;
  /** Null goes back to the built-in text. */
  readonly text: LetterText | null;
}

/** What the Templates sheet says. */
export function templateContent(texts: LetterTexts, typed: TypedText | null = null): { readonly lines: readonly TemplateLine[]; readonly fields: readonly TemplateFieldLine[] } {
  return { lines: templateLines(texts).map((line) => (typed && line.code === typed.letter && line.language === typed.language ? withTyped(line, typed) : line)), fields: FIELD_LIST };
}

function withTyped(line: TemplateLine, { text }: TypedText): TemplateLine {
  const typed = text && line.builtIn && versionOf(text) !== versionOf(line.builtIn) ? plain(text) : { subject: '', body: '' };
  const hers = typed.subject !== '' || typed.body !== '';
  return { ...line, typed, mistakes: [], state: hers ? 'edited' : 'built-in', version: hers ? versionOf(typed) : line.builtIn === null ? '' : builtInVersion(line.builtIn) };
}

/** One line a letter and language: those on the sheet in their order, then the others. */
function templateLines({ builtIn, shelf, standing, mistakes }: LetterTexts): readonly TemplateLine[] {
  const texts = standing?.texts ?? [];
  const known = new Set(texts.map(({ letter, language }) => `${letter}\t${language}`));
  const onSheet = texts.map((text): TemplateLine => {
    const built = text.letter === null || text.language === null ? null : builtIn.get(text.language)?.[text.letter] ?? null;
    const used = text.letter === null || text.language === null ? null : shelf.get(text.language)?.[text.letter] ?? null;
    const wrong = mistakes.filter(({ row }) => row === text.row);
    const hers = isHers(text, built);
    return {
      code: text.stands.letter, language: text.stands.language, builtIn: built && plain(built), standing: { subject: text.subject, body: text.body },
      state: wrong.length > 0 ? 'mistake' : hers ? 'edited' : 'built-in', mistakes: wrong.map(({ part, problem }) => ({ part, ...problem })),
      version: used === null ? '' : hers && wrong.length === 0 ? versionOf(used) : builtInVersion(used),
    };
  });
  const added = [...builtIn].flatMap(([language, letters]) => LETTER_IDS.filter((id) => !known.has(`${id}\t${language}`)).map((id): TemplateLine => (
    { code: id, language, builtIn: plain(letters[id]), standing: null, state: 'built-in', mistakes: [], version: builtInVersion(letters[id]) })));
  return [...onSheet, ...added];
}

/** As a cell holds it. */
function plain({ subject, body }: { readonly subject: string; readonly body: string }): NonNullable<TemplateLine['builtIn']> {
  return { subject: subject.trim(), body: body.replace(/\r\n?/g, '\n').trim() };
}

/** Mistakes as problems of the workbook, each with its row. */
export function textProblems({ standing, mistakes }: LetterTexts): readonly LedgerProblem[] {
  return mistakes.map(({ row, part, problem: { line, column, message } }) => ({
    sheet: standing?.sheet ?? '', row, column: null, problem: 'unknown-reference', value: '', severity: 'warning',
    message: `The ${part === 'subject' ? 'subject' : 'text'} in row ${row} of the sheet "${standing?.sheet ?? ''}" has a mistake in line ${line}, place ${column}: ${message} The built-in text is used meanwhile.`,
  }));
}

/** The text of a letter changed in the pane: tried on a real account, then kept on the Templates sheet, and the same ledger reviewed anew with it. What a template may be is decided elsewhere. */
import { languagesOf } from '../letters/compose-letter';
import { withEdits } from '../letters/edited-letters';
import { fieldsKnownTo, type ListedField } from '../letters/field-list';
import type { AnyLetter } from '../letters/letter';
import type { LetterFacts } from '../letters/letter-facts';
import type { LetterId } from '../letters/letter-kinds';
import { letterPrinter } from '../letters/print-letter';
import type { TemplateProblem } from '../letters/template/parse-template';
import { layOut } from '../reports/lay-out';
import { templatesSheet } from '../reports/templates';
import { factsOf } from './account-letters';
import { letterTexts, readLetterTexts, templateContent, type TypedText } from './letter-texts';
import type { MarkRequest } from './mark-sent';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import { reviewRead, type ReviewRun } from './review-ledger';

/** A letter's subject and text as templates. */
export interface TextOfLetter {
  readonly subject: string;
  readonly body: string;
}

/** How a text would read to the letter's account, or every mistake in it. */
export type TriedText = { readonly is: 'letter'; readonly letter: AnyLetter } | { readonly is: 'mistakes'; readonly mistakes: readonly (TemplateProblem & { readonly part: 'subject' | 'body' })[] };

/** The text in use for a letter, the built-in one, and the fields that it may use. */
export interface TextInUse {
  readonly used: TextOfLetter;
  readonly builtIn: TextOfLetter;
  readonly fields: readonly ListedField[];
}

export function textOf({ texts }: Pick<ReviewRun, 'texts'>, { letter, language }: AnyLetter): TextInUse {
  const trimmed = (shelf: ReviewRun['texts']['shelf']): TextOfLetter => {
    const { subject = '', body = '' } = shelf.get(language)?.[letter] ?? {};
    return { subject: subject.trim(), body: body.trim() };
  };
  return { used: trimmed(texts.shelf), builtIn: trimmed(texts.builtIn), fields: fieldsKnownTo(letter) };
}

/** Nothing is kept. An empty part is the built-in one. */
export function tryText(run: Parameters<typeof factsOf>[0], made: AnyLetter, { subject, body }: TextOfLetter): TriedText {
  const { letter, language } = made;
  const { shelf, mistakes } = withEdits(run.texts.builtIn, [{ row: 0, stands: { letter, language }, letter, language, subject: subject.trim(), body: body.trim(), version: '' }]);
  const facts: LetterFacts | null = factsOf(run, made);
  if (mistakes.length > 0 || !facts) return { is: 'mistakes', mistakes: mistakes.map(({ part, problem }) => ({ part, ...problem })) };
  return { is: 'letter', letter: letterPrinter(run.review, shelf)(facts) };
}

export interface KeepTextRequest extends Pick<MarkRequest, 'wording' | 'dateFormat' | 'again'> {
  readonly letter: LetterId;
  readonly language: string;
  /** Null goes back to the built-in text. */
  readonly text: TextOfLetter | null;
}

/** Writes the text to its cells, the sheet made where there is none; all texts that stand there stay. */
export async function keepText(workbook: Workbook, reviewed: ReviewRun, { wording, dateFormat, again, ...typed }: KeepTextRequest, run: RunControl): Promise<RunOutcome<ReviewRun>> {
  const { ledger, review, log, plans } = reviewed;
  const kept = await outcomeOf(run, async () => {
    const texts = await letterTexts([...languagesOf(review), typed.language], await readLetterTexts(workbook, run));
    const sheet = templatesSheet({ wording, context: { templates: templateContent(texts, typed satisfies TypedText) } });
    if (!sheet) throw new WorkbookFailure(wording.say('templates.notKept'), '');
    const names = await workbook.reportSheetNames([{ id: sheet.id, name: sheet.name }]);
    await workbook.addReports([layOut(sheet, names, dateFormat)], run);
    return readLetterTexts(workbook, { ...run, signal: new AbortController().signal });
  });
  return kept.is === 'done' ? reviewRead(ledger, { ...again, policy: review.policy, asOf: review.asOf, log, texts: kept.result, plans }, run) : kept;
}

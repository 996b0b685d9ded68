/** Prints letters: the text of a letter in the customer's language, filled with its facts, as text and as HTML. It decides neither what a letter is about nor how a figure looks. */
import type { ReceivablesReview } from '../receivables/review';
import { wordingFor } from '../wording/sentences';
import type { Wording } from '../wording/sentences';
import { tableAsHtml, tableAsText } from './invoice-table';
import type { TableWords } from './invoice-table';
import type { AnyLetter } from './letter';
import { chargesOf, deadlinesOf } from './letter-facts';
import type { LetterFacts } from './letter-facts';
import type { LetterId } from './letter-kinds';
import { LETTER_FIELDS, TABLE_FIELD } from './letter-fields';
import type { LetterValues } from './letter-fields';
import { layOutHtml, layOutText } from './letter-layout';
import { documentNumber, FIELD_FILLERS, letterRows, senderValues, speechOf } from './letter-values';
import type { Filling, Speech } from './letter-values';
import { mailAddress } from './mail-address';
import { cleanLine } from './template/encode';
import { readTemplate } from './template/render-template';
import type { Template } from './template/render-template';
import type { TemplateValue } from './template/template-fields';
import { versionOf } from './text-version';
import { letterText } from './templates/load-letters';
import type { LetterShelf } from './templates/load-letters';
import type { LetterText } from './templates/letter-text';

/** A function that prints letters of one review; templates are read and formatters made once. */
export function letterPrinter(review: ReceivablesReview, shelf: LetterShelf): (facts: LetterFacts) => AnyLetter {
  const sender = senderValues(review.policy.company);
  const deadlineOf = deadlinesOf(review);
  const scriptFor = scriptsOf(review.policy.company.language, shelf);
  return (facts) => {
    const { account, documents, letter } = facts;
    const script = scriptFor(letter, account.customer.language);
    const { speech, language } = script;
    const rows = letterRows(facts, speech);
    const values = valuesFor(script, { facts, speech, sender, rows, deadline: deadlineOf(facts) });
    const words = script.tableWords(account.currency);
    const total = speech.wording.formats.amount(facts.asksFor, account.currency);
    const { before, after } = script.body;
    return {
      letter,
      customerId: account.customer.id,
      customerName: cleanLine(account.customer.name, 120),
      currency: account.currency,
      language,
      template: script.version,
      to: mailAddress(account.customer.email),
      signed: sender.signature !== '',
      subject: cleanLine(script.subject.before.text(values)),
      text: layOutText({ before: before.text(values), table: after ? tableAsText(rows, words, total) : '', after: after?.text(values) ?? '' }),
      html: layOutHtml({ before: before.html(values), table: after ? tableAsHtml(rows, words, total) : '', after: after?.html(values) ?? '' }, language),
      asksFor: facts.asksFor,
      charges: chargesOf(facts),
      documents: documents.length > 0 ? documents.map((document, index) => ({ number: rows[index].number, source: sourceOf(review, review.open.entry[document]) }))
        : facts.entry < 0 ? [] : paidDocuments(facts, speech.wording),
    };
  };
}

function sourceOf(review: ReceivablesReview, entry: number): AnyLetter['documents'][number]['source'] {
  return { sheet: review.sheets[review.entries.sheet[entry]], row: review.entries.row[entry] };
}

function paidDocuments({ review, told }: LetterFacts, wording: Wording): AnyLetter['documents'] {
  return (told.paid?.entries ?? []).map((entry) => ({ number: documentNumber(review.entries.document[entry], wording), source: sourceOf(review, entry) }));
}

/** A letter's text with all that printing it needs. */
interface Script {
  readonly subject: Template;
  readonly body: Template;
  readonly speech: Speech;
  readonly language: string;
  readonly version: string;
  /** The fields that the text uses, each with how it is filled: no other is. */
  readonly fields: readonly (readonly [string, (filling: Filling) => TemplateValue])[];
  readonly tableWords: (currency: string) => TableWords;
}

/** A function that gives a letter's script for a reader; each is made once, and found again without asking which language it is. */
function scriptsOf(companyLanguage: string, shelf: LetterShelf): (letter: LetterId, customerLanguage: string | null) => Script {
  const byText = new Map<LetterText, Script>();
  const byReader = new Map<LetterId, Map<string | null, Script>>();
  return (letter, customerLanguage) => {
    let readers = byReader.get(letter);
    if (!readers) byReader.set(letter, readers = new Map());
    let script = readers.get(customerLanguage);
    if (!script) {
      const { language, text } = letterText(shelf, letter, [customerLanguage, companyLanguage]);
      script = byText.get(text) ?? scriptOf(text, language, letter);
      byText.set(text, script);
      readers.set(customerLanguage, script);
    }
    return script;
  };
}

/** Where nothing in the table is past due, it needs no such column. */
function scriptOf(text: LetterText, language: string, letter: LetterId): Script {
  const beforeDue = letter === 'upcoming' || letter === 'due-today';
  const wording = wordingFor(language);
  const byCurrency = new Map<string, TableWords>();
  const [subject, body] = [builtIn(text.subject, null), builtIn(text.body, TABLE_FIELD)];
  return {
    subject, body,
    language,
    version: `${language} ${letter} ${versionOf(text)}`,
    speech: speechOf(wording),
    fields: [...new Set([...subject.uses, ...body.uses])].map((field) => [field, FIELD_FILLERS[field as keyof LetterValues]]),
    tableWords: (currency) => {
      let words = byCurrency.get(currency);
      if (!words) byCurrency.set(currency, words = tableWordsIn(wording, currency, beforeDue));
      return words;
    },
  };
}

function valuesFor({ fields }: Script, filling: Filling): Readonly<Record<string, TemplateValue>> {
  const values: Record<string, TemplateValue> = {};
  for (const [field, fill] of fields) values[field] = fill(filling);
  return values;
}

function tableWordsIn({ say }: Wording, currency: string, beforeDue: boolean): TableWords {
  return { number: say('letter.document'), date: say('letter.issuedOn'), due: say('letter.dueOn'), days: beforeDue ? '' : say('letter.daysPastDue'), open: say('letter.open', { currency }), total: say('letter.total') };
}

function builtIn(source: string, table: string | null): Template {
  const reading = readTemplate(source, { fields: LETTER_FIELDS, table });
  if (reading.is === 'problems') throw new Error(`A built-in letter has a mistake: ${reading.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join(' ')}`);
  return reading.template;
}

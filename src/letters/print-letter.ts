/** Prints letters: the text of a letter in the customer's language, filled with its facts, as text and as HTML. It decides neither what a letter is about nor how a figure looks. */
import type { ReceivablesReview } from '../receivables/review';
import { letterWording } from '../wording/letter-wording';
import type { Wording } from '../wording/wording';
import { tableAsHtml, tableAsText } from './invoice-table';
import type { TableWords } from './invoice-table';
import type { AnyLetter } from './letter';
import { chargesOf, deadlinesOf } from './letter-facts';
import type { LetterFacts } from './letter-facts';
import type { LetterId } from './letter-kinds';
import type { LetterValues } from './letter-fields';
import { layOutLetter } from './letter-layout';
import { printedBy, scriptsOf } from './letter-script';
import type { Script, TooLong } from './letter-script';
import { FIELD_FILLERS, letterRows, senderValues, speechOf } from './letter-values';
import type { Filling, Speech } from './letter-values';
import { recipientsOf } from './recipients';
import { cleanLine } from './template/encode';
import type { TemplateValue } from './template/template-fields';
import type { LetterShelf } from './templates/load-letters';

/** A function that prints letters of one review; templates are read and formatters made once. `tooLong` hears of a text of hers that could not be printed. */
export function letterPrinter(review: ReceivablesReview, shelf: LetterShelf, tooLong: TooLong = () => undefined): (facts: LetterFacts) => AnyLetter {
  const sender = senderValues(review.policy.company);
  const deadlineOf = deadlinesOf(review);
  const recipients = recipientsOf(review.policy);
  const { forReader, builtInFor } = scriptsOf(review.policy.company.language, shelf, readyToPrint);
  return (facts) => {
    const { account: { customer, currency }, letter } = facts;
    const print = (script: LetterScript): AnyLetter => {
      const { speech, body, subject } = script;
      const rows = letterRows(facts, speech);
      const values = valuesFor(script, { facts, speech, sender, rows, deadline: deadlineOf(facts) });
      const words = script.tableWords(currency);
      const total = speech.wording.formats.amount(facts.asksFor, currency);
      const { text, html } = layOutLetter({
        before: body.before(values), after: body.after?.(values) ?? '', tableText: body.after ? tableAsText(rows, words, total) : '', tableHtml: body.after ? tableAsHtml(rows, words, total) : '',
      }, script.language);
      const { to, cc, bcc, notAddresses } = recipients(letter, customer);
      return {
        letter, customerId: customer.id, customerName: cleanLine(customer.name, 120), currency, language: script.language, template: script.version, to, cc, bcc, notAddresses,
        signed: sender.signature !== '', subject: cleanLine(subject.before(values)), text, html, asksFor: facts.asksFor, charges: chargesOf(facts), numbers: numbersOf(facts),
      };
    };
    const script = forReader(letter, customer.language);
    return printedBy(script, () => builtInFor(script, letter), print, tooLong);
  };
}

function numbersOf({ review: { entries, open }, documents, told }: LetterFacts): readonly string[] {
  return documents.length > 0 ? documents.map((document) => String(entries.document[open.entry[document]])) : (told.paid?.entries ?? []).map((entry) => String(entries.document[entry]));
}

/** A letter's text with all that printing it needs. */
interface LetterScript extends Script {
  readonly speech: Speech;
  /** The fields that the text uses, each with how it is filled: no other is. */
  readonly fields: readonly (readonly [string, (filling: Filling) => TemplateValue])[];
  readonly tableWords: (currency: string) => TableWords;
}

/** Where nothing in the table is past due, it needs no such column. */
function readyToPrint(script: Script, letter: LetterId): LetterScript {
  const beforeDue = letter === 'upcoming' || letter === 'due-today';
  const wording = letterWording(script.language);
  const byCurrency = new Map<string, TableWords>();
  return {
    ...script,
    speech: speechOf(wording),
    fields: [...new Set([...script.subject.uses, ...script.body.uses])].map((field) => [field, FIELD_FILLERS[field as keyof LetterValues]]),
    tableWords: (currency) => {
      let words = byCurrency.get(currency);
      if (!words) byCurrency.set(currency, words = tableWordsIn(wording, currency, beforeDue));
      return words;
    },
  };
}

function valuesFor({ fields }: LetterScript, filling: Filling): Readonly<Record<string, TemplateValue>> {
  const values: Record<string, TemplateValue> = {};
  for (const [field, fill] of fields) values[field] = fill(filling);
  return values;
}

function tableWordsIn({ say }: Wording, currency: string, beforeDue: boolean): TableWords {
  return { number: say('letter.document'), date: say('letter.issuedOn'), due: say('letter.dueOn'), days: beforeDue ? '' : say('letter.daysPastDue'), open: say('letter.open', { currency }), total: say('letter.total') };
}

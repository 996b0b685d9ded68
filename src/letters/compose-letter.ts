/** Makes letters of decisions: the template of the stage in the customer's language, filled, as text and as HTML. It decides neither who is written to nor how a figure looks. */
import type { ReminderDecision, ReminderToSend } from '../receivables/decide-reminders';
import type { ReminderStage } from '../receivables/reminder-ladder';
import type { ReceivablesReview } from '../receivables/review';
import { wordingFor } from '../wording/sentences';
import type { Wording } from '../wording/sentences';
import { tableAsHtml, tableAsText } from './invoice-table';
import type { TableWords } from './invoice-table';
import { languageCode } from './language-code';
import type { Letter } from './letter';
import { LETTER_FIELDS, TABLE_FIELD } from './letter-fields';
import { layOutHtml, layOutText } from './letter-layout';
import { letterRows, letterValues, senderValues, speechOf } from './letter-values';
import type { Speech } from './letter-values';
import { mailAddress } from './mail-address';
import { cleanLine } from './template/encode';
import { readTemplate } from './template/render-template';
import type { Template } from './template/render-template';
import { LETTER_TEMPLATES } from './templates';
import type { LetterTemplate } from './templates/letter-template';

/** One letter for each decision to send, in their order. */
export function composeLetters(review: ReceivablesReview, decisions: readonly ReminderDecision[]): Letter[] {
  const compose = letterComposer(review);
  return decisions.flatMap((decision) => ('send' in decision ? [compose(decision)] : []));
}

/** The letter of one decision. */
export function composeLetter(review: ReceivablesReview, decision: ReminderToSend): Letter {
  return letterComposer(review)(decision);
}

/** A function that writes letters of one review; templates are read and formatters made once. */
export function letterComposer(review: ReceivablesReview): (decision: ReminderToSend) => Letter {
  const sender = senderValues(review.policy.company);
  const scripts = new Map<LetterTemplate, Script>();
  return (decision) => {
    const account = review.accounts[decision.account];
    const chosen = templateFor(decision.send, account.customer.language, review.policy.company.language);
    const script = scripts.get(chosen) ?? scriptOf(chosen);
    scripts.set(chosen, script);
    const rows = letterRows(review, decision, script.speech);
    const values = letterValues(review, decision, rows, script.speech, sender);
    const words = script.tableWords(account.currency);
    const total = script.speech.wording.formats.amount(decision.asksFor, account.currency);
    const { before, after } = script.body;
    return {
      customerId: account.customer.id,
      customerName: values.customerName,
      currency: account.currency,
      stage: decision.send,
      language: chosen.language,
      to: mailAddress(account.customer.email),
      subject: cleanLine(script.subject.before.text(values)),
      text: layOutText({ before: before.text(values), table: after ? tableAsText(rows, words, total) : '', after: after?.text(values) ?? '' }),
      html: layOutHtml({ before: before.html(values), table: after ? tableAsHtml(rows, words, total) : '', after: after?.html(values) ?? '' }, chosen.language),
      asksFor: decision.asksFor,
      documents: decision.documents.map((document, index) => {
        const entry = review.open.entry[document];
        return { number: rows[index].number, source: { sheet: review.sheets[review.entries.sheet[entry]], row: review.entries.row[entry] } };
      }),
    };
  };
}

/** A template with all that printing it needs. */
interface Script {
  readonly subject: Template;
  readonly body: Template;
  readonly speech: Speech;
  readonly tableWords: (currency: string) => TableWords;
}

function scriptOf(template: LetterTemplate): Script {
  const wording = wordingFor(template.language);
  const byCurrency = new Map<string, TableWords>();
  return {
    subject: builtIn(template.subject, null),
    body: builtIn(template.body, TABLE_FIELD),
    speech: speechOf(wording),
    tableWords: (currency) => {
      const words = byCurrency.get(currency) ?? tableWordsIn(wording, currency);
      byCurrency.set(currency, words);
      return words;
    },
  };
}

function tableWordsIn({ say }: Wording, currency: string): TableWords {
  return { number: say('letter.document'), date: say('letter.issuedOn'), due: say('letter.dueOn'), days: say('letter.daysPastDue'), open: say('letter.open', { currency }), total: say('letter.total') };
}

function builtIn(source: string, table: string | null): Template {
  const reading = readTemplate(source, { fields: LETTER_FIELDS, table });
  if (reading.is === 'problems') throw new Error(`A built-in letter has a mistake: ${reading.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join(' ')}`);
  return reading.template;
}

/** The customer's language where there is a letter in it, else the company's, else English. Throws for a stage that has no letter: the ladder then lies. */
function templateFor(stage: ReminderStage, customerLanguage: string | null, companyLanguage: string): LetterTemplate {
  for (const language of [customerLanguage, companyLanguage, 'en']) {
    const code = languageCode(language);
    const found = LETTER_TEMPLATES.find((template) => template.stage === stage && template.language === code);
    if (found) return found;
  }
  throw new Error(`There is no letter for the stage "${stage}".`);
}

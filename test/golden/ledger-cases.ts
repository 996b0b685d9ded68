/** The small ledgers of `test/ledgers/` with what is known of them by hand, and the whole pure way from a ledger's file to its sheets and letters. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { composeLetters, languagesOf } from '../../src/letters/compose-letter';
import { loadLetters } from '../../src/letters/templates/load-letters';
import { draftsOf } from '../../src/letters/drafts';
import { readLedger, sliceOf } from '../../src/ledger/read-ledger';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { buildReports } from '../../src/reports';
import { layOut } from '../../src/reports/lay-out';
import { readPolicy } from '../../src/settings/read-policy';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { reviewJson } from '../../src/workbench/report/review-json';
import { wordingFor } from '../../src/wording/sentences';
import { day } from '../a/book';
import { sheetText } from './sheet-text';

export interface ByHand {
  readonly currency: string;
  readonly open: string;
  readonly credits: string;
  readonly ledger: string;
  readonly pastDue: string;
  readonly disputed: string;
  readonly buckets: Readonly<Record<string, string>>;
}

export interface LedgerCase {
  readonly about: string;
  /** Null: the day that the ledger's own title states. */
  readonly asOf: string | null;
  readonly policy?: unknown;
  readonly byHand: readonly ByHand[];
}

const HOME = join(__dirname, '..', 'ledgers');

/** Folders that hold a case; other samples lie beside them. */
export function caseNames(): string[] {
  return readdirSync(HOME).filter((name) => existsSync(join(HOME, name, 'case.json')) && existsSync(join(HOME, name, 'ledger.csv'))).sort();
}

export function caseFolder(name: string): string {
  return join(HOME, name);
}

export function readCase(name: string): LedgerCase {
  return JSON.parse(readFileSync(join(HOME, name, 'case.json'), 'utf8')) as LedgerCase;
}

/** Everything that the case's ledger gives, as text by file name. */
export async function outputOf(name: string): Promise<{ readonly json: object; readonly files: ReadonlyMap<string, string> }> {
  const { asOf, policy: given } = readCase(name);
  const { policy, repairs } = readPolicy(given);
  if (repairs.length > 0) throw new Error(repairs.map((repair) => repair.message).join(' '));
  const model = await openWorkbook(readFileSync(join(HOME, name, 'ledger.csv')), 'ledger.csv');
  const [sheet] = model.sheets;
  const rows = Array.from({ length: sheet.cells.rowCount }, (_, row) => Array.from({ length: sheet.cells.columnCount }, (_cell, column) => sheet.cells.value(row, column)));
  const outcome = readLedger([sliceOf(rows)], { sheet: sheet.name, dateSystem: 1900, homeCurrency: policy.company.homeCurrency });
  if (outcome.is === 'refused') throw new Error(outcome.message);
  const { ledger } = outcome;
  const on = asOf === null ? ledger.book.statedAsOf : day(asOf);
  if (on === null) throw new Error(`The case ${name} names no as-of day, and neither does its ledger.`);
  const review = makeReview(ledger.book, on, policy);
  const reminders = decideReminders(review, [], policy.reminders, on);
  const letters = composeLetters(review, reminders, await loadLetters(languagesOf(review)));
  const drafts = draftsOf(letters, policy.company);
  const json = reviewJson({ reading: ledger, review, reminders, letters: letters.map((letter, index) => ({ letter, file: `letters/${drafts[index].fileName}` })) });
  const sheets = buildReports(review, ledger, wordingFor('en'), { ledgerSheet: sheet.name, version: 'test' }).map((one) => layOut(one, new Map()));
  return {
    json,
    files: new Map([
      ['review.json', `${JSON.stringify(json, null, 2)}\n`],
      ...sheets.map((one): [string, string] => [`${one.id}.txt`, sheetText(one)]),
      ...drafts.map((draft): [string, string] => [`letter-${draft.fileName.replace(/\.eml$/, '.txt')}`, `To: ${draft.to ?? '(no address)'}\nSubject: ${draft.subject}\n\n${draft.text.replace(/\r\n/g, '\n').trimEnd()}\n`]),
    ]),
  };
}

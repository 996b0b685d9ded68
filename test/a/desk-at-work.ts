/** The desk as the composition root makes it, over a workbook in the host; letters leave into lists instead of a mail client. It checks nothing. */
import { rankLedgerSheets } from '../../src/ledger/choose-sheet';
import { exactAmountOf } from '../../src/ledger/exact-amount';
import { draftsOf } from '../../src/letters/drafts';
import { editedLetter } from '../../src/letters/edit-letter';
import { dayFromIso, isoOf } from '../../src/receivables/days';
import { REPORT_SHEET_IDS } from '../../src/reports/report-sheet';
import type { Desk } from '../../src/taskpane/desk';
import { deskAtWork } from '../../src/taskpane/desk-at-work';
import type { Outbox, OutgoingLetter, Workbook } from '../../src/workflow/ports';
import { wordingFor } from '../../src/wording/sentences';
import { day } from './book';

export interface DeskAtWork {
  readonly desk: Desk;
  /** Letters and texts that left, in order. */
  readonly left: OutgoingLetter[];
  readonly texts: string[];
}

export function atWork({ workbook }: { readonly workbook: Workbook }): DeskAtWork {
  const left: OutgoingLetter[] = [];
  const texts: string[] = [];
  const outbox: Outbox = {
    copyLetter: (letter) => (left.push(letter), Promise.resolve('copied')), copyText: (text) => (texts.push(text), Promise.resolve('copied')),
    saveText: () => true, saveDraft: (letter) => (left.push(letter), true), saveAllDrafts: (letters) => (left.push(...letters), Promise.resolve(true)), mailLink: () => null,
  };
  const desk = deskAtWork({
    workbook, outbox, wording: wordingFor('en'), version: '9.9.9', reportIds: REPORT_SHEET_IDS, clock: { today: () => day('2026-10-02'), timeOfDay: () => '14:05', now: () => 0 },
    isoOf, dayFromIso, exactAmount: exactAmountOf, rankSheets: rankLedgerSheets, draftsOf: (letters, company) => draftsOf(letters, company), editLetter: editedLetter, otherLetters: ['statement'], mergeList: (lines) => lines.map(({ file }) => file).join(),
  });
  return { desk, left, texts };
}

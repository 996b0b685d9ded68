/** The one way in which opening a file fails: a code and a sentence for a person. It decides nothing itself. */
import type { RefusalCode } from '../../ledger/ledger';

/** Thrown by `openWorkbook` and by nothing else; `message` is one plain sentence that says what to do. */
export class NotAWorkbook extends Error {
  readonly why: Extract<RefusalCode, 'not-a-workbook' | 'empty' | 'too-large'>;

  constructor(why: NotAWorkbook['why'], message: string) {
    super(message);
    this.name = 'NotAWorkbook';
    this.why = why;
  }
}

/** A package that is a workbook by its looks but cannot be read; `what` says where it broke. */
export function damaged(what: string): NotAWorkbook {
  return new NotAWorkbook('not-a-workbook', `The file is damaged or incomplete (${what}). Fetch or export it again; if Excel can open it, save it there as .xlsx.`);
}

/** More than a workbook can hold or this page can keep in memory. */
export function tooLarge(what: string): NotAWorkbook {
  return new NotAWorkbook('too-large', `The file is too large: ${what}. Split it, or export fewer rows or columns.`);
}

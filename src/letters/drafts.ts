/** Makes letters ready to leave: each with its file name and its draft message. It sends nothing and writes no file. */
import type { CompanyPolicy } from '../receivables/policy';
import { emlOf } from './eml';
import { draftFileNames } from './file-names';
import type { AnyLetter } from './letter';
import { mailAddress } from './mail-address';

/** A letter as the way out takes it. `eml` is written when it is first asked for: a thousand drafts cost nothing until someone saves them. */
export interface Draft {
  readonly fileName: string;
  readonly to: string | null;
  readonly cc: string | null;
  readonly bcc: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly eml: string;
}

/** One draft for each letter, in their order, file names unique among them. `writtenAt` dates the messages. */
export function draftsOf(letters: readonly AnyLetter[], company: CompanyPolicy, writtenAt?: Date): Draft[] {
  const nameOf = draftFileNames();
  const from = mailAddress(company.email)?.split(', ')[0] ?? null;
  const fromName = company.senderName || company.name;
  return letters.map((letter) => {
    let written: string | undefined;
    return {
      fileName: nameOf(letter.customerId, letter.letter),
      to: letter.to,
      cc: letter.cc,
      bcc: letter.bcc,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      get eml(): string {
        const { to, cc, bcc, subject, text, html, language } = letter;
        written ??= emlOf({ to, cc, bcc, from, fromName, subject, text, html, language, ...(writtenAt ? { writtenAt } : {}) });
        return written;
      },
    };
  });
}

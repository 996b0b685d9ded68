/** The way out for letters in a browser: clipboard, draft files, mail address. It composes nothing and says nothing to the person. */
import type { Outbox } from '../workflow/ports';
import { copyContent } from './copy-ladder';
import type { ListWords } from './drafts-zip';
import { mailLink } from './mail-link';
import { canSaveFiles, saveFile } from './save-file';

export interface OutboxWords {
  /** What a screen reader says of the text that waits for Ctrl+C. */
  readonly selectedText: string;
  readonly list: ListWords;
}

/** An outbox for the given page. */
export function browserOutbox(page: Document, words: OutboxWords): Outbox {
  return {
    copyLetter: (letter) => copyContent({ text: letter.text, html: letter.html }, page, words.selectedText),
    copyText: (text) => copyContent({ text, html: null }, page, words.selectedText),
    saveText: (fileName, text) => saveFile(fileName, new Blob([text], { type: fileName.endsWith('.csv') ? 'text/csv' : 'application/json' }), page),
    saveDraft: (letter) => saveFile(letter.fileName, new Blob([letter.eml], { type: 'message/rfc822' }), page),
    saveAllDrafts: async (letters, zipName) => {
      if (!canSaveFiles(page.defaultView?.navigator.userAgent ?? '')) return false;
      const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
      const name = zipName.toLowerCase().endsWith('.zip') ? zipName : `${zipName}.zip`;
      // The zip's library comes when the first zip is wanted.
      const { draftsZip } = await import(/* webpackChunkName: "zip" */ './drafts-zip');
      return saveFile(name, await draftsZip(letters, words.list, breathe), page);
    },
    mailLink,
  };
}

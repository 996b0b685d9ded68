/** @jest-environment jsdom */
/** The way out in a browser, each rung of the copy ladder by itself; what a real Chromium does is in `clipboard.chromium.test.ts`. */
import { unzipSync, strFromU8 } from 'fflate';
import { browserOutbox, type OutboxWords } from '../../src/browser/outbox';
import type { OutgoingLetter } from '../../src/workflow/ports';

const ENGLISH: OutboxWords = { selectedText: 'Letter, selected. Press Ctrl+C to copy it.', list: { fileName: 'list of letters.csv', headings: ['File', 'To', 'Cc', 'Bcc', 'Subject'] } };

const letter: OutgoingLetter = { fileName: 'Acme-first-reminder.eml', to: 'jane@acme.example', cc: 'boss@acme.example', bcc: null, subject: 'Invoice 1', text: 'Dear Jane,\n\nplease', html: '<div><b>Dear Jane</b></div>', eml: 'X-Unsent: 1\r\n\r\nbody' };

interface Page {
  execCommand?: (name: string) => boolean;
  permissionsPolicy?: { allowsFeature: (name: string) => boolean };
}
const page = document as unknown as Page;

function clipboard(write: (items: readonly { readonly parts: Record<string, Blob> }[]) => Promise<void>, allowed: boolean | undefined): void {
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  Object.defineProperty(window, 'ClipboardItem', { value: function ClipboardItem(this: { parts: unknown }, parts: unknown) { this.parts = parts; }, configurable: true });
  if (allowed !== undefined) page.permissionsPolicy = { allowsFeature: () => allowed };
}

/** Raises a copy event as browsers do, and remembers what the listener put into it. */
function copyEvent(target: EventTarget, withData = true): Map<string, string> {
  const data = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  if (withData) Object.defineProperty(event, 'clipboardData', { value: { setData: (kind: string, value: string) => data.set(kind, value) } });
  target.dispatchEvent(event);
  return data;
}

afterEach(() => {
  delete page.execCommand;
  delete page.permissionsPolicy;
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(window, 'ClipboardItem');
  document.body.innerHTML = '';
});

test('the asynchronous clipboard gets both forms in one item', async () => {
  const written: Record<string, Blob>[] = [];
  clipboard(async (items) => void written.push(...items.map((item) => item.parts)), true);
  await expect(browserOutbox(document, ENGLISH).copyLetter(letter)).resolves.toBe('copied');
  expect(Object.keys(written[0]).sort()).toEqual(['text/html', 'text/plain']);
  expect(written[0]['text/html'].size).toBe(letter.html.length);
});

test('where the frame forbids the clipboard it is not even asked', async () => {
  let asked = 0;
  clipboard(async () => void (asked += 1), false);
  page.execCommand = () => copyEvent(document.body).size > 0;
  await expect(browserOutbox(document, ENGLISH).copyLetter(letter)).resolves.toBe('copied');
  expect(asked).toBe(0);
});

test('where the clipboard refuses at run time, the copy event is answered with both forms', async () => {
  clipboard(() => Promise.reject(new Error('NotAllowedError')), true);
  let data = new Map<string, string>();
  page.execCommand = () => {
    data = copyEvent(document.body);
    return true;
  };
  await expect(browserOutbox(document, ENGLISH).copyLetter(letter)).resolves.toBe('copied');
  expect(Object.fromEntries(data)).toEqual({ 'text/plain': letter.text, 'text/html': letter.html });
});

test.each<[string, () => boolean]>([
  ['execCommand says no', () => (copyEvent(document.body), false)],
  ['no copy event came', () => true],
  ['the event carried no clipboard', () => (copyEvent(document.body, false), true)],
  ['execCommand throws', () => { throw new Error('blocked'); }],
])('"copied" is not claimed when %s', async (_, command) => {
  page.execCommand = command;
  await expect(browserOutbox(document, ENGLISH).copyLetter(letter)).resolves.toBe('press-ctrl-c');
});

test('at last the text stands selected and Ctrl+C copies both forms; focus then returns', async () => {
  document.body.innerHTML = '<button>Copy</button>';
  const button = document.querySelector('button') as HTMLButtonElement;
  button.focus();
  await expect(browserOutbox(document, ENGLISH).copyLetter(letter)).resolves.toBe('press-ctrl-c');
  const area = document.activeElement as HTMLTextAreaElement;
  expect(area.value).toBe(letter.text);
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, letter.text.length]);
  expect(area.getAttribute('aria-label')).toMatch(/Ctrl\+C/);
  expect(Object.fromEntries(copyEvent(area))).toEqual({ 'text/plain': letter.text, 'text/html': letter.html });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

test('leaving the selected text by Tab does not pull the focus back', async () => {
  document.body.innerHTML = '<button>Copy</button><input>';
  (document.querySelector('button') as HTMLButtonElement).focus();
  await browserOutbox(document, ENGLISH).copyLetter(letter);
  const next = document.querySelector('input') as HTMLInputElement;
  next.focus();
  expect(document.activeElement).toBe(next);
  expect(document.querySelector('textarea')).toBeNull();
});

test('a copied subject is plain text alone, and her own selection is put back', async () => {
  document.body.innerHTML = '<p>hers</p>';
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as HTMLElement);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  let data = new Map<string, string>();
  page.execCommand = () => {
    data = copyEvent(document.body);
    return true;
  };
  await expect(browserOutbox(document, ENGLISH).copyText('Invoice 1')).resolves.toBe('copied');
  expect([...data]).toEqual([['text/plain', 'Invoice 1']]);
  expect(document.getSelection()?.toString()).toBe('hers');
  expect(document.querySelector('span')).toBeNull();
});

function downloads(): { readonly name: string; readonly content: Blob }[] {
  const saved: { name: string; content: Blob }[] = [];
  let last: Blob | undefined;
  window.URL.createObjectURL = (blob) => ((last = blob as Blob), 'blob:1');
  window.URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, content: last });
  });
  return saved;
}

const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';
const OFFICE_FOR_MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([[SAFARI, true], [OFFICE_FOR_MAC, false]])('a draft is handed to the browser only where it saves files: %s', async (userAgent, saves) => {
  const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  const saved = downloads();
  expect(browserOutbox(document, ENGLISH).saveDraft(letter)).toBe(saves);
  await expect(browserOutbox(document, ENGLISH).saveAllDrafts([letter], 'Letters')).resolves.toBe(saves);
  expect(saved.map((file) => file.name)).toEqual(saves ? ['Acme-first-reminder.eml', 'Letters.zip'] : []);
  agent.mockRestore();
});

test('all drafts go into one zip, with a list that Excel takes for no formula', async () => {
  const saved = downloads();
  const hostile: OutgoingLetter = { ...letter, fileName: 'b-first-reminder.eml', to: null, subject: '=cmd|"/c calc"!A1' };
  await browserOutbox(document, ENGLISH).saveAllDrafts([letter, hostile], 'Letters 30 Sep 2026.zip');
  expect(saved[0].name).toBe('Letters 30 Sep 2026.zip');
  const files = unzipSync(new Uint8Array(await bytesOf(saved[0].content)));
  expect(Object.keys(files)).toEqual(['list of letters.csv', 'Acme-first-reminder.eml', 'b-first-reminder.eml']);
  expect(strFromU8(files['Acme-first-reminder.eml'])).toBe(letter.eml);
  expect(strFromU8(files['list of letters.csv'])).toBe('\ufeff"File","To","Cc","Bcc","Subject"\r\n"Acme-first-reminder.eml","jane@acme.example","boss@acme.example","","Invoice 1"\r\n"b-first-reminder.eml","","boss@acme.example","","\'=cmd|""/c calc""!A1"\r\n');
});

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

test('a mail address is offered for short letters with a recipient only', () => {
  const { mailLink } = browserOutbox(document, ENGLISH);
  expect(mailLink({ ...letter, cc: null, subject: 'a&b=c', text: 'x\ny' })).toBe('mailto:jane@acme.example?subject=a%26b%3Dc&body=x%0D%0Ay');
  expect(mailLink({ ...letter, bcc: 'us@x.example', subject: 's', text: 't' })).toBe('mailto:jane@acme.example?subject=s&cc=boss@acme.example&bcc=us@x.example&body=t');
  expect(mailLink({ ...letter, to: 'a?cc=evil@x.example' })).not.toContain('?cc=');
  expect(mailLink({ ...letter, to: null })).toBeNull();
  expect(mailLink({ ...letter, text: 'ä'.repeat(600) })).toBeNull();
  expect(mailLink({ ...letter, text: '\ud800' })).toContain('%EF%BF%BD');
});

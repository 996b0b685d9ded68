/** Puts text on the clipboard, rich and plain at once, by the first way that proves itself. It knows no letter and shows no message. */
import type { CopyOutcome } from '../workflow/ports';

/** What is copied; without `html` only plain text. */
export interface CopyContent {
  readonly text: string;
  readonly html: string | null;
}

/**
 * Must be called inside a click or key press. Tries the asynchronous clipboard where nothing forbids it, then a copy event that we answer ourselves,
 * then leaves the text selected for Ctrl+C (answering that key with both forms too). "copied" is said only when the browser has confirmed it.
 */
export async function copyContent(content: CopyContent, page: Document, label: string): Promise<CopyOutcome> {
  if (await writtenToClipboard(content, page)) return 'copied';
  if (copiedByEvent(content, page)) return 'copied';
  return leftSelected(content, page, label) ? 'press-ctrl-c' : 'failed';
}

/** False in a pane of Excel on the web, where the frame is granted no clipboard: to ask there would only lose the click. */
function mayWrite(page: Document): boolean {
  const view = page.defaultView;
  if (!view || !view.isSecureContext || typeof view.navigator.clipboard?.write !== 'function' || typeof view.ClipboardItem !== 'function') return false;
  const policy = policyOf(page);
  if (policy) return policy.allowsFeature('clipboard-write');
  return view.top === view;
}

interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/** Chromium alone can be asked what the frame may do; the name of the question has changed once. */
function policyOf(page: Document): FeaturePolicy | undefined {
  const asked = page as Document & { readonly permissionsPolicy?: FeaturePolicy; readonly featurePolicy?: FeaturePolicy };
  return asked.permissionsPolicy ?? asked.featurePolicy;
}

async function writtenToClipboard({ text, html }: CopyContent, page: Document): Promise<boolean> {
  const view = page.defaultView;
  if (!view || !mayWrite(page)) return false;
  try {
    const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' });
    await view.navigator.clipboard.write([new view.ClipboardItem(parts)]);
    return true;
  } catch {
    // Refused at run time: the next way is tried, so that nothing is lost and nothing is claimed.
    return false;
  }
}

/** Answers one copy event with our content; true when the browser took it. */
function answer(event: ClipboardEvent, { text, html }: CopyContent): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  if (html !== null) event.clipboardData.setData('text/html', html);
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

function copiedByEvent(content: CopyContent, page: Document): boolean {
  if (typeof page.execCommand !== 'function') return false;
  let answered = false;
  const listener = (event: ClipboardEvent): void => {
    answered = answer(event, content);
  };
  // Safari raises the event only where something is selected; a bare selection moves no focus.
  const restore = selectNothingMuch(page);
  page.addEventListener('copy', listener, true);
  try {
    return page.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', listener, true);
    restore();
  }
}

/** Selects a mark that nobody sees; returns how to put her own selection back. */
function selectNothingMuch(page: Document): () => void {
  const selection = page.getSelection();
  if (!selection) return () => undefined;
  const before = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
  const mark = page.createElement('span');
  mark.textContent = '.';
  mark.setAttribute('aria-hidden', 'true');
  mark.style.cssText = 'position:fixed;left:-9999px;top:0;user-select:text;-webkit-user-select:text';
  page.body.append(mark);
  const range = page.createRange();
  range.selectNodeContents(mark);
  selection.removeAllRanges();
  selection.addRange(range);
  return () => {
    selection.removeAllRanges();
    for (const one of before) selection.addRange(one);
    mark.remove();
  };
}

/** A text area with the text selected and in focus, until it is copied or left; focus then returns to where it was. */
function leftSelected(content: CopyContent, page: Document, label: string): boolean {
  const before = page.activeElement;
  const area = page.createElement('textarea');
  area.value = content.text;
  area.readOnly = true;
  area.setAttribute('aria-label', label);
  area.style.cssText = 'position:fixed;left:0;bottom:0;width:1px;height:1px;padding:0;border:0;opacity:0.01';
  const remove = (): void => area.remove();
  const leave = (): void => {
    area.removeEventListener('blur', remove);
    area.remove();
    const view = page.defaultView;
    if (view && before instanceof view.HTMLElement && before.isConnected) before.focus();
  };
  area.addEventListener('copy', (event) => {
    answer(event, content);
    // After the event: a text area removed while it is being copied from makes some browsers copy nothing.
    page.defaultView?.setTimeout(leave);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  // She went on to something else: her focus stays where she put it.
  area.addEventListener('blur', remove);
  page.body.append(area);
  area.focus();
  area.select();
  return page.activeElement === area;
}

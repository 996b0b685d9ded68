/** What stands wrong on a screen of the pane as it is drawn: text that is cut off, stands out, or lies over other text, and things to press that are too small. It runs in the browser, where things have places. */
import type { OpenedWorkbench } from './workbench-in-chromium';

/** Draws the pane at a width in pixels and with text of a size in percent of the usual. */
export async function drawnAt({ page, pane }: OpenedWorkbench, width: number, textPercent: number): Promise<void> {
  await page.locator('#pane').evaluate((element, px) => (element.style.width = `${px}px`), width);
  await pane.locator('html').evaluate((html, percent) => (html.style.fontSize = percent === 100 ? '' : `${percent}%`), textPercent);
}

export async function layoutFaults({ pane }: OpenedWorkbench): Promise<readonly string[]> {
  const body = pane.locator('body');
  return [...await body.evaluate(textFaults), ...await body.evaluate(fieldFaults)];
}

/** Every piece of text: inside the pane, inside what clips it, inside the thing that is pressed, and over no other text. */
function textFaults(body: HTMLElement): string[] {
  const found = new Set<string>();
  const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  // Longer ones, addresses and what is told to support may have to be broken at twice the size.
  const LONGEST_WORD = 10;
  const scroller = (element: Element): Element | null => { for (let at: Element | null = element; at && at !== body; at = at.parentElement) if (isScroller(at)) return at; return null; };
  const isScroller = (element: Element): boolean => { const { overflowX, overflowY } = getComputedStyle(element); return [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll'); };
  /** The part of a piece that what scrolls around it leaves in sight. */
  const inSight = (element: Element, { left, right, top, bottom }: DOMRect): DOMRect => {
    const within = scroller(element)?.getBoundingClientRect();
    const [from, to] = within ? [Math.max(top, within.top), Math.min(bottom, within.bottom)] : [top, bottom];
    return new DOMRect(left, from, right - left, Math.max(0, to - from));
  };
  const pieces: { readonly element: Element; readonly layer: Element | null; readonly box: DOMRect }[] = [];
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '' || element.closest('.unseen, select, textarea, svg, script, noscript') || !element.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const box = inSight(element, whole);
      if (box.width > 0 && box.height > 0) pieces.push({ element, layer: element.closest('.action-bar, .tour'), box });
    }
    for (const { 0: word, index } of node.textContent?.includes('@') || element.closest('pre') ? [] : (node.textContent ?? '').matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (word.length <= LONGEST_WORD && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.add(`is broken: "${word}" in ${nameOf(element)}`);
    }
  }
  for (const { element, box } of pieces) {
    let scrolls = false;
    for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if ([overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll')) scrolls = true;
      const within = at.getBoundingClientRect();
      const clips = !scrolls && (overflowX === 'hidden' || overflowX === 'clip');
      const holds = clips || at.matches('button, summary, a, [role="option"]');
      if (holds && (box.left < within.left - 1 || box.right > within.right + 1 || box.top < within.top - 3 || box.bottom > within.bottom + 3)) found.add(`stands out of ${nameOf(at)}: ${nameOf(element)}`);
    }
    if (!scrolls && box.right > document.documentElement.clientWidth + 1) found.add(`stands out of the pane: ${nameOf(element)}`);
  }
  // The box of a line is higher than its letters: a part of it above and below may be shared.
  const inner = pieces.map(({ box }) => ({ top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25, left: box.left + 1, right: box.right - 1 }));
  const order = inner.map((_, index) => index).sort((a, b) => inner[a].top - inner[b].top);
  order.forEach((first, place) => {
    for (let next = place + 1; next < order.length && inner[order[next]].top < inner[first].bottom; next += 1) {
      const [a, b] = [pieces[first], pieces[order[next]]];
      const [one, other] = [inner[first], inner[order[next]]];
      if (a.layer === b.layer && a.element !== b.element && one.left < other.right && other.left < one.right) found.add(`lie over each other: ${nameOf(a.element)} and ${nameOf(b.element)}`);
    }
  });
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.add('the pane scrolls sideways');
  return [...found];
}

/** Everything that can be pressed or typed into: 24 by 24 pixels at least, its label counted, and no lower than a line of its text. */
function fieldFaults(body: HTMLElement): string[] {
  const LEAST = 24;
  return [...body.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="option"], [tabindex="0"]')].filter((element) => element.checkVisibility() && !element.closest('.unseen')).flatMap((element) => {
    const labels = element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type) ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
    const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`;
    const isSmall = !boxes.some(({ width, height }) => width >= LEAST - 0.5 && height >= LEAST - 0.5);
    const isLow = element.matches('input:not([type="checkbox"]):not([type="radio"]), select') && element.clientHeight < 1.15 * Number.parseFloat(getComputedStyle(element).fontSize);
    return [...(isSmall ? [`too small to hit: ${name} ${boxes.map(({ width, height }) => `${Math.round(width)} by ${Math.round(height)}`).join(', ')}`] : []), ...(isLow ? [`lower than its text: ${name}`] : [])];
  });
}

/**
 * Lets the browser move the focus by Tab within the pane. Excel on the web's Office.js takes Tab over and goes by a list of its own, in which folded
 * parts (`summary`) are missing; and from a heading that was given the focus on a new screen, which is no stop of Tab, it leaves the pane.
 */

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Listens below `page`'s window, where Office.js listens; at the pane's first and last stop Tab is Office's, which leads out. */
export function keepTabOrder(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && event.target instanceof Node && staysInside(event.target, event.shiftKey, page)) event.stopPropagation();
  });
}

/** True where a stop follows `from`, or goes before it. When what had the focus is gone, the browser knows where that stood and goes on from there. */
function staysInside(from: Node, backward: boolean, page: Document): boolean {
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(STOPS)].some((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && (from === page.body || (from.compareDocumentPosition(stop) & wanted) !== 0) && isShown(stop));
}

/** Not in a folded part. */
function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : element.getClientRects().length > 0;
}

/** A letter's HTML as a tree of the few elements a letter has. Anything else in it is dropped or read as plain text, so that nothing from a workbook can run, load or restyle the pane. */

export type LetterNode =
  | { readonly text: string }
  | { readonly tag: LetterTag; readonly right: boolean; readonly span: number; readonly children: readonly LetterNode[] };

const TAGS = ['p', 'div', 'br', 'strong', 'b', 'em', 'i', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'ul', 'ol', 'li', 'hr'] as const;
export type LetterTag = (typeof TAGS)[number];
/** Their text is no text of the letter. */
const UNREAD = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'math']);

const isLetterTag = (name: string): name is LetterTag => (TAGS as readonly string[]).includes(name);

/** Space between the rows of a table is no content there. */
const inTable = (element: Element): boolean => /^(table|thead|tbody|tfoot|tr)$/.test(element.localName);

function readChildren(parent: Element): LetterNode[] {
  return [...parent.childNodes].flatMap((node): LetterNode[] => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      return inTable(parent) && text.trim() === '' ? [] : [{ text }];
    }
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const name = element.localName;
    if (UNREAD.has(name)) return [];
    if (!isLetterTag(name)) return readChildren(element);
    const right = element.getAttribute('align') === 'right' || /text-align\s*:\s*right/i.test(element.getAttribute(INERT_STYLE) ?? '');
    const span = Math.min(20, Math.max(1, Number(element.getAttribute('colspan')) || 1));
    return [{ tag: name, right, span, children: readChildren(element) }];
  });
}

/** Style attributes under a name that no browser applies: the pane's policy forbids inline styles, and even a document that nobody sees would report each of them. */
const INERT_STYLE = 'data-style';

function withoutStyles(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${INERT_STYLE}=`));
}

/** The letter in `html`, ready to be drawn with elements of our own. The parser makes a document that runs and loads nothing. */
export function readLetterHtml(html: string): readonly LetterNode[] {
  return readChildren(new DOMParser().parseFromString(withoutStyles(html), 'text/html').body);
}

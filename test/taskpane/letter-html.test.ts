/**
 * @jest-environment jsdom
 */
/** A letter's HTML becomes a tree of harmless elements, whatever a workbook put into it. */
import { readLetterHtml, type LetterNode } from '../../src/taskpane/parts/letter-html';
import { day } from '../a/book';
import { aLedger, reviewedOf } from '../a/desk';

const tagsOf = (nodes: readonly LetterNode[]): readonly string[] => nodes.flatMap((node) => ('text' in node ? [] : [node.tag, ...tagsOf(node.children)]));
const textOf = (nodes: readonly LetterNode[]): string => nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('');

test('our own letter is read whole: its paragraphs and its table', () => {
  const [, harbour] = reviewedOf(aLedger(), day('2026-09-30')).letters;
  const tree = readLetterHtml(harbour?.html ?? '');
  expect(tagsOf(tree)).toEqual(expect.arrayContaining(['p', 'table', 'tr', 'td']));
  for (const word of ['Harbour Foods Ltd', '1001', '8,400.00', '12,400.00']) expect(textOf(tree)).toContain(word);
});

test('figures stay on the right and a total spans its columns', () => {
  const [table] = readLetterHtml('<table><tr><th colspan="4" style="padding:4px; text-align : right">Total</th><td align="right">1.00</td></tr></table>');
  const cells = (table && 'tag' in table ? table.children : []).flatMap((body) => ('tag' in body ? body.children : [])).flatMap((row) => ('tag' in row ? row.children : []));
  expect(cells).toMatchObject([{ tag: 'th', right: true, span: 4 }, { tag: 'td', right: true, span: 1 }]);
});

test.each([
  ['a script', '<p>a</p><script>window.ran = true</script>', 'a'],
  ['a style sheet', '<style>body { display: none }</style><p>a</p>', 'a'],
  ['an image', '<p>a<img src="https://elsewhere.example/x.png" onerror="window.ran = true">b</p>', 'ab'],
  ['a frame', '<iframe srcdoc="<script>window.ran = true</script>">c</iframe><p>a</p>', 'a'],
  ['a drawing', '<svg onload="window.ran = true"><text>c</text></svg><p>a</p>', 'a'],
  ['a form', '<form action="https://elsewhere.example"><input value="c"><button>b</button></form>', 'b'],
  ['a link', '<p><a href="javascript:window.ran = true">b</a></p>', 'b'],
])('%s is dropped or read as text', (_what, html, text) => {
  const tree = readLetterHtml(html);
  expect(textOf(tree)).toBe(text);
  expect(tagsOf(tree).filter((tag) => !['p', 'div'].includes(tag))).toEqual([]);
  expect((window as unknown as { ran?: boolean }).ran).toBeUndefined();
});

test('text that looks like a style is still text', () => {
  expect(textOf(readLetterHtml('<p>Window style="tall", 3 &lt; 4 style=x</p>'))).toBe('Window style="tall", 3 < 4 style=x');
});

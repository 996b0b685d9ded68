/** Finds the tag at which a template stops being one, once the parser has refused it, and says so in a sentence. It decides nothing else. */
import type { TemplateProblem } from './parse-template';

/** A path, `#if path`, `else`, `/if` and the like, which alone cannot break a template. */
const SOUND_TAG = /^~?\s*(?:#(?:if|unless|each)\s+[\w.]+|\^(?:if|unless|each)\s+[\w.]+|\/(?:if|unless|each)|else(?:\s+(?:if|unless|each)\s+[\w.]+)?|\^|[A-Za-z][\w.]*)\s*~?$/;

/** The first tag of a refused template that is open, empty, misspelt or not matched. */
export function findBrokenTag(source: string): TemplateProblem {
  const open: { readonly name: string; readonly at: number }[] = [];
  let at = nextTag(source, 0);
  while (at >= 0) {
    const comment = /^\{\{~?!(?:--)?/.exec(source.slice(at, at + 7));
    const closing = comment?.[0].endsWith('--') ? '--' : '';
    const end = endOfTag(source, at, closing);
    if (end < 0) return problemAt(source, at, comment ? 'This comment is never closed. End it with }}.' : 'These braces are never closed. End them with }}.');
    const inside = source.slice(at + 2, end);
    const problem = comment ? null : tagProblem(inside, open);
    if (problem) return problemAt(source, at, problem);
    const block = /^~?\s*([#/^])\s*(\w+)/.exec(inside);
    if (!comment && block) {
      if (block[1] === '/') open.pop();
      else open.push({ name: block[2], at });
    }
    at = nextTag(source, end);
  }
  const left = open[open.length - 1];
  if (left) return problemAt(source, left.at, `{{#${left.name} …}} is never closed. Write {{/${left.name}}} where it ends.`);
  return problemAt(source, 0, 'This text cannot be read as a template. Look at its double braces.');
}

function nextTag(source: string, from: number): number {
  let at = source.indexOf('{{', from);
  while (at > 0 && source[at - 1] === '\\') at = source.indexOf('{{', at + 2);
  return at;
}

/** Where the closing braces begin; -1 when another tag opens first or there are none. */
function endOfTag(source: string, at: number, closing: string): number {
  const end = source.indexOf(`${closing}}}`, at + 2);
  if (end < 0) return -1;
  const another = closing ? -1 : source.slice(at + 2, end).search(/[^{]\{\{/);
  return another >= 0 ? -1 : end;
}

function tagProblem(inside: string, open: readonly { readonly name: string }[]): string | null {
  const shown = inside.trim().slice(0, 40);
  const innermost = open[open.length - 1];
  if (shown === '') return 'Nothing stands between these braces. Write a field, such as {{customerName}}.';
  const ends = /^~?\s*\/\s*(\w+)/.exec(inside);
  if (ends && !innermost) return `{{/${ends[1]}}} ends something that was never begun. Remove it.`;
  if (ends && innermost && innermost.name !== ends[1]) return `{{/${ends[1]}}} stands where {{/${innermost.name}}} was expected.`;
  if (/^~?\s*(?:else\b|\^\s*$)/.test(inside) && !innermost) return '{{else}} stands outside any {{#if}}.';
  return SOUND_TAG.test(inside) ? null : `"{{${shown}}}" cannot be read. A field looks like {{customerName}}, a condition like {{#if contactName}}…{{/if}}.`;
}

function problemAt(source: string, at: number, message: string): TemplateProblem {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1, message };
}

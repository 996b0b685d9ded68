/** A formula's text to a tree: Excel's English notation, A1 and structured references, by recursive descent. It computes nothing. */
import { tokens } from './tokens';
import type { Token } from './tokens';

export type Formula =
  | { readonly is: 'value'; readonly value: number | string | boolean }
  | { readonly is: 'error'; readonly code: string }
  | { readonly is: 'missing' }
  /** As written: "'Aging Detail'!$A$1:B2", "A:A". */
  | { readonly is: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly is: 'name'; readonly sheet: string | null; readonly name: string }
  /** `columns` empty: the whole table; `thisRow` for "@". */
  | { readonly is: 'table'; readonly table: string; readonly columns: readonly string[]; readonly parts: readonly string[]; readonly thisRow: boolean }
  | { readonly is: 'call'; readonly name: string; readonly given: readonly Formula[] }
  | { readonly is: 'sign'; readonly sign: '+' | '-' | '%'; readonly of: Formula }
  | { readonly is: 'pair'; readonly sign: string; readonly left: Formula; readonly right: Formula };

const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const DEEPEST = 64;
const known = new Map<string, Formula | null>();

/** The tree of "=…", or null where the text is no formula. Kept, because a column repeats its formula. */
export function parseFormula(text: string): Formula | null {
  let tree = known.get(text);
  if (tree === undefined) {
    if (known.size > 50000) known.clear();
    known.set(text, (tree = new Parser(tokens(text.slice(1))).whole()));
  }
  return tree;
}

class Parser {
  private at = 0;
  private depth = 0;
  constructor(private readonly found: readonly Token[] | null) {}

  whole(): Formula | null {
    if (!this.found) return null;
    const tree = this.pair(0);
    return tree && this.at === this.found.length ? tree : null;
  }

  private next(): Token | undefined {
    return this.found?.[this.at];
  }
  private takes(kind: Token['kind'], text: string): boolean {
    const token = this.next();
    if (token?.kind !== kind || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private pair(level: number): Formula | null {
    const signs = LEVELS[level];
    if (!signs) return this.signed();
    let left = this.pair(level + 1);
    for (let token = this.next(); left && token?.kind === 'sign' && signs.includes(token.text); token = this.next()) {
      this.at += 1;
      const right = this.pair(level + 1);
      left = right && { is: 'pair', sign: token.text, left, right };
    }
    return left;
  }

  /** A sign before binds closer than "^": -2^2 is 4 in Excel. */
  private signed(): Formula | null {
    const token = this.next();
    if (token?.kind === 'sign' && (token.text === '-' || token.text === '+' || token.text === '@')) {
      this.at += 1;
      this.depth += 1;
      const of = this.depth > DEEPEST ? null : this.signed();
      this.depth -= 1;
      return of && (token.text === '@' ? of : { is: 'sign', sign: token.text === '-' ? '-' : '+', of });
    }
    let tree = this.operand();
    while (tree && this.takes('sign', '%')) tree = { is: 'sign', sign: '%', of: tree };
    return tree;
  }

  private operand(): Formula | null {
    const token = this.next();
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { is: 'value', value: Number(token.text) };
      case 'text':
        return { is: 'value', value: token.text };
      case 'error':
        return { is: 'error', code: token.text };
      case 'reference':
        return { is: 'reference', sheet: token.sheet, address: token.text };
      case 'table':
        return { is: 'table', table: token.text, ...token.of };
      case 'name':
        return this.takes('sign', '(') ? this.call(token.text) : named(token);
      default:
        return token.text === '(' ? this.inner() : null;
    }
  }

  private inner(): Formula | null {
    this.depth += 1;
    const tree = this.depth > DEEPEST ? null : this.pair(0);
    this.depth -= 1;
    return tree && this.takes('sign', ')') ? tree : null;
  }

  private call(name: string): Formula | null {
    this.depth += 1;
    if (this.depth > DEEPEST) return null;
    const given: Formula[] = [];
    if (!this.takes('sign', ')')) {
      for (;;) {
        const token = this.next();
        const empty = token?.kind === 'sign' && (token.text === ',' || token.text === ')');
        const argument: Formula | null = empty ? { is: 'missing' } : this.pair(0);
        if (!argument) return null;
        given.push(argument);
        if (this.takes('sign', ')')) break;
        if (!this.takes('sign', ',')) return null;
      }
    }
    this.depth -= 1;
    return { is: 'call', name: name.toUpperCase().replace(/^_XLFN\./, ''), given };
  }
}

function named(token: { readonly sheet: string | null; readonly text: string }): Formula {
  const upper = token.text.toUpperCase();
  if (token.sheet === null && (upper === 'TRUE' || upper === 'FALSE')) return { is: 'value', value: upper === 'TRUE' };
  return { is: 'name', sheet: token.sheet, name: token.text };
}

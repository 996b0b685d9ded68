/** The shape of Handlebars' parser when it is imported alone (a third of the whole library); it says nothing of Handlebars' compiler, which is never in the pane. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base' {
  export interface SyntaxNode {
    readonly type: string;
    /** Lines count from 1, columns from 0. */
    readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  }
  export interface Program {
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
  }
  export interface Path extends SyntaxNode {
    readonly data?: boolean;
    readonly depth?: number;
    /** Absent where the expression is a literal. */
    readonly parts?: readonly string[];
    readonly original: unknown;
  }
  export interface Content extends SyntaxNode {
    readonly type: 'ContentStatement';
    readonly value: string;
  }
  export interface Mustache extends SyntaxNode {
    readonly type: 'MustacheStatement';
    readonly path: Path;
    readonly params: readonly Path[];
    readonly hash?: unknown;
    readonly escaped: boolean;
  }
  export interface Block extends SyntaxNode {
    readonly type: 'BlockStatement';
    readonly path: Path;
    readonly params: readonly Path[];
    readonly hash?: unknown;
    readonly program?: Program;
    readonly inverse?: Program;
  }
  export interface OtherStatement extends SyntaxNode {
    readonly type: 'CommentStatement' | 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
  }
  export type Statement = Content | Mustache | Block | OtherStatement;

  /** The syntax tree of a template, white space around lone blocks already stripped. Throws where the text is no template. */
  export function parse(template: string): Program;
}

/** The tidy rules of the house, each failing with its reason: length, opening sentence, words, suppressions, exports. */
import ts from 'typescript';
import { filesBelow, syntaxOf, textOf } from './tree';

const sources = filesBelow('src');
const everything = [...sources, ...filesBelow('test')];
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

function longFunctions(file: string): string[] {
  const tree = syntaxOf(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = tree.getLineAndCharacterOfPosition(node.getStart()).line;
      const length = tree.getLineAndCharacterOfPosition(node.end).line - from + 1;
      if (length > LONGEST_FUNCTION) found.push(`${file}:${from + 1} has a function of ${length} lines; ${LONGEST_FUNCTION} is the most a reader keeps in mind`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test(`no source file is longer than ${LONGEST_FILE} lines: a longer one decides two things`, () => {
  expect(sources.filter((file) => linesOf(textOf(file)) > LONGEST_FILE).map((file) => `${file}: ${linesOf(textOf(file))}`)).toEqual([]);
});

test('the median source file is at most 90 lines', () => {
  const lengths = sources.map((file) => linesOf(textOf(file))).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
});

test('no function of the product is longer than a screen', () => {
  expect(sources.flatMap(longFunctions)).toEqual([]);
});

test('every file opens with one sentence that says what it decides', () => {
  expect(everything.filter((file) => !/^\/\*\*\s[\s\S]{20,}?\*\//.test(textOf(file).replace(/^#!.*\n/, '').replace(/^\/\*\* @jest-environment \w+ \*\/\n/, '').replace(/^\/\*\*\n \* @jest-environment \w+\n \*\/\n/, '')))).toEqual([]);
});

const BANNED_NAMES = /(^|[-/])(utils?|helpers?|managers?|services?|common|misc)([-./]|$)/;
test('file names say what is inside', () => {
  expect(everything.filter((file) => BANNED_NAMES.test(file))).toEqual([]);
});

test('no default export and no enum: both lose their name on the way', () => {
  const wrong = everything.filter((file) => {
    let found = false;
    ts.forEachChild(syntaxOf(file), (node) => {
      if (ts.isEnumDeclaration(node) || (ts.isExportAssignment(node) && !node.isExportEquals)) found = true;
      if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) found = true;
    });
    return found;
  });
  expect(wrong).toEqual([]);
});

test('every suppression has its reason on the same line', () => {
  const wrong = everything.flatMap((file) => textOf(file).split('\n').flatMap((line, index) => (
    /(eslint-disable|@ts-(ignore|expect-error|nocheck))/.test(line) && !/(eslint-disable[^\n]*--\s*\S.{8,}|@ts-expect-error\s+\S.{8,})/.test(line) && !file.startsWith('test/style/') ? [`${file}:${index + 1}`] : [])));
  expect(wrong).toEqual([]);
});

/** Words that the glossary replaces: what to write instead is in the README. Matched in names and sentences of the product, not in names of other people's columns. */
const AVOIDED = [/outstandingBalance/i, /dunningLevel/i, /recommendedLimit/i, /errorRow/, /skippedRow/];
test('the glossary words are used', () => {
  const wrong = sources.flatMap((file) => AVOIDED.filter((word) => word.test(textOf(file))).map((word) => `${file}: ${word}`));
  expect(wrong).toEqual([]);
});

test('no test is left out or run alone', () => {
  const wrong = filesBelow('test').filter((file) => file !== 'test/style/tidy.test.ts' && /\b(test|it|describe)\.(only|todo)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/.test(textOf(file)));
  expect(wrong).toEqual([]);
});

test('pure folders have no clock, no locale default and no global state of a page', () => {
  const wrong = sources.filter((file) => /^src\/(receivables|ledger|wording|reports|letters|settings)\//.test(file)).flatMap((file) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const text = node.getText();
      if (ts.isNewExpression(node) && text === 'new Date()') found.push(`${file}: ${text}`);
      if (ts.isCallExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(node.expression.getText())) found.push(`${file}: ${text}`);
      if (ts.isCallExpression(node) && /\.toLocale(String|DateString|TimeString)$/.test(node.expression.getText()) && node.arguments.length === 0) found.push(`${file}: ${text}`);
      if (ts.isIdentifier(node) && /^(window|document|navigator|localStorage)$/.test(node.text) && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node && !isDeclared(file, node.text)) found.push(`${file}: ${node.parent.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(syntaxOf(file));
    return found;
  });
  expect(wrong).toEqual([]);
});

/** A parameter or a variable of that name in the same file is ours, not the page's. */
function isDeclared(file: string, name: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && node.name.getText() === name) found = true;
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}

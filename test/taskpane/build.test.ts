/** The build as it ships: silent, small, strict about what the page may load, and with a manifest for the address it was built for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mistakesIn } from '../manifest/manifest-rules';

/** A pane's script is at most this, gzipped and without Office.js; 300 is the floor. */
const MOST_SCRIPT_KB = 240;
/** The floor holds also with the parts that are fetched at once to read a ledger. */
const MOST_TO_READ_KB = 300;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const dist = mkdtempSync(join(tmpdir(), 'dunwell-build-'));
const webpack = (...words: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', dist, ...words], { encoding: 'utf8' });

let said = '';
beforeAll(() => {
  const build = webpack('--env', 'origin=https://host.example/tools/dunwell/');
  said = `${build.stdout}${build.stderr}`;
  if (build.status !== 0) throw new Error(`The pane does not build:\n${said}`);
}, 180_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const zippedKB = (pattern: RegExp): number => gzipSync(readFileSync(fileNamed(pattern)), { level: 9 }).length / 1024;
const page = (): string => readFileSync(join(dist, 'taskpane.html'), 'utf8');
const fileNamed = (pattern: RegExp): string => join(dist, readdirSync(dist).find((name) => pattern.test(name)) ?? 'missing');
const policy = (): Map<string, string[]> => new Map((/Content-Security-Policy"? content="([^"]*)"/.exec(page())?.[1] ?? '').split(';').map((directive) => {
  const [name = '', ...sources] = directive.trim().split(' ');
  return [name, sources];
}));

test('a build that is well says nothing', () => {
  expect(said).toBe('');
});

test(`the pane's script is at most ${MOST_SCRIPT_KB} KB`, () => {
  const size = zippedKB(/^pane\..*\.js$/);
  expect(size).toBeGreaterThan(50);
  expect(size).toBeLessThanOrEqual(MOST_SCRIPT_KB);
});

test(`with what reads a ledger it is at most ${MOST_TO_READ_KB} KB`, () => {
  const script = readFileSync(fileNamed(/^pane\..*\.js$/), 'utf8');
  const reading = /(\d+):"reading"/.exec(script)?.[1] ?? 'missing';
  const fetched = new RegExp(`Promise\\.all\\(\\[([^\\]]*\\be\\(${reading}\\)[^\\]]*)\\]`).exec(script)?.[1] ?? '';
  const parts = [...fetched.matchAll(/\be\((\d+)\)/g)].map(([, id]) => id);
  expect(parts.length).toBeGreaterThan(0);
  const nameOf = (id: string): string => new RegExp(`[{,]${id}:"([a-z-]+)"`).exec(script)?.[1] ?? id;
  const sizes = parts.map((id) => zippedKB(new RegExp(`^${nameOf(id)}\\..*\\.js$`)));
  expect(Math.max(...sizes)).toBeGreaterThan(40);
  expect(zippedKB(/^pane\..*\.js$/) + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_TO_READ_KB);
});

test('Office.js comes from its own address by a tag of its own, once', () => {
  expect(page().split(OFFICE_JS)).toHaveLength(2);
  expect(page()).toMatch(new RegExp(`<script defer(="defer")? src="?${OFFICE_JS}"?></script>`));
});

test('the first script runs before anything can hang, the others wait for the page', () => {
  const scripts = [...page().matchAll(/<script([^>]*)>/g)].map((match) => match[1] ?? '');
  expect(scripts).toHaveLength(3);
  expect(scripts[0]).toMatch(/src="?start\./);
  expect(scripts.map((attributes) => /\bdefer\b/.test(attributes))).toEqual([false, true, true]);
});

test('the page may load its own files and Office.js, run nothing inline and ask nobody anything', () => {
  expect(Object.fromEntries(policy())).toMatchObject({
    'default-src': ["'self'"], 'script-src': ["'self'", 'https://appsforoffice.microsoft.com'], 'connect-src': ["'self'"], 'font-src': ["'self'"], 'object-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"],
  });
  expect([...policy().values()].flat().filter((source) => /unsafe|\*|^https?:|^data:/.test(source))).toEqual(['https://appsforoffice.microsoft.com']);
  expect(page()).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/i);
});

test('the page says something before any script has run', () => {
  expect(page()).toContain('Opening your workbook');
});

test('the pane\'s script makes no code of text, and holds nothing of the workbench', () => {
  const script = readFileSync(fileNamed(/^pane\..*\.js$/), 'utf8');
  // webpack's own last resort for finding the global object; it stands behind a check and a catch.
  const ours = script.replace('if("object"==typeof globalThis)return globalThis;try{return this||new Function("return this")()}', '');
  expect(ours).not.toMatch(/\beval\(|\bFunction\(/);
  expect(script).not.toContain('exceljs');
});

test('the manifest points to where the build is served from, and Office would take it', () => {
  const xml = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  expect(xml).not.toContain('localhost');
  expect(xml).toContain('"https://host.example/tools/dunwell/taskpane.html"');
  expect(mistakesIn(xml, (path) => readFileSync(join(dist, path.replace('/tools/dunwell/', ''))))).toEqual([]);
});

test.each([
  ['http://host.example', 'is not https'],
  ['host.example', 'is not an address'],
  ['https://host.example/?a=1', 'more than a host and a path'],
])('an origin of %s is refused with a sentence', (origin, words) => {
  const build = webpack('--env', `origin=${origin}`);
  expect(build.status).not.toBe(0);
  expect(`${build.stdout}${build.stderr}`).toContain(words);
});

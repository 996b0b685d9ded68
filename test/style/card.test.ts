/** The customer's card: what stands at the top level, which packages are in real use, and that nothing committed points at one machine. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, filesBelow, textOf } from './tree';

const committed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const pack = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string>; scripts: Record<string, string> };

test('the top level is the card and nothing else', () => {
  const top = [...new Set(committed.map((file) => file.split('/')[0] as string))].filter((name) => !name.startsWith('.'));
  expect(top.sort()).toEqual(['LICENSE', 'README.md', 'assets', 'manifest.xml', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json', 'webpack.config.js']);
});

test('the scripts that the project promises are there', () => {
  expect(Object.keys(pack.scripts)).toEqual(expect.arrayContaining(['start', 'report', 'test', 'check', 'build', 'bench', 'golden', 'screenshots']));
});

test('versions are pinned exactly', () => {
  const loose = Object.entries({ ...pack.dependencies, ...pack.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test.each(['office-ui-fabric-react', 'date-fns', 'handlebars', 'react', 'fast-check'])('%s is in real use', (name) => {
  const users = [...filesBelow('src'), ...filesBelow('test')].filter((file) => new RegExp(`from '${name}(/|')|import\\('${name}(/|')`).test(textOf(file)));
  expect(users.length).toBeGreaterThan(0);
});

test.each(['office-addin-manifest', '@microsoft/office-js', 'webpack', 'ts-loader', 'jest'])('%s is in real use', (name) => {
  const where = ['package.json', 'webpack.config.js', ...filesBelow('src/workbench', ['.ts', '.js'])].map(textOf).join('\n').replace(/"(dev)?[dD]ependencies": \{[^}]*\}/g, '');
  expect(where).toContain(name.replace('@microsoft/', ''));
});

test('every dependency has its reason in the README', () => {
  const readme = textOf('README.md');
  expect(Object.keys({ ...pack.dependencies, ...pack.devDependencies }).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

const TEXT = /\.(tsx?|jsx?|mjs|json|md|xml|html|css|yml|txt|csv)$|^\.|LICENSE|run$/;
/** Built from parts, so that this file does not name what it forbids. */
const FORBIDDEN: readonly RegExp[] = [new RegExp(['/wo', 'rk/'].join('')), new RegExp(['registry', 'npmjs'].join('\\.')), new RegExp(['deb', 'debian', 'org'].join('\\.')), new RegExp(['farm', 'bench'].join('-'))];

test('nothing committed names a path of one machine or a registry', () => {
  const wrong = committed.filter((file) => TEXT.test(file) && statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile())
    .flatMap((file) => FORBIDDEN.filter((word) => word.test(readFileSync(join(ROOT, file), 'utf8'))).map((word) => `${file}: ${word}`));
  expect(wrong).toEqual([]);
});

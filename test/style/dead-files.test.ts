/** Every source file is reached from an entry point, and every test file is a test or used by one: what nobody reads misleads. */
import { filesBelow, importsOf, textOf } from './tree';

/** Files that are started, not imported; each stands in package.json or in a webpack configuration. */
function startedFiles(): string[] {
  const configurations = ['package.json', 'webpack.config.js', ...filesBelow('src/workbench', ['.js', '.ts'])].map(textOf).join('\n');
  return [...filesBelow('src'), ...filesBelow('test')].filter((file) => {
    const name = file.split('/').slice(-2).join('/').replace(/\.tsx?$/, '');
    return configurations.includes(`${name}.ts`);
  });
}

function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const one of importsOf(file)) if (one.file) visit(one.file);
  };
  starts.forEach(visit);
  return reached;
}

test('no source file is dead', () => {
  const reached = reachedFrom(startedFiles());
  expect(filesBelow('src').filter((file) => !reached.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

test('no file of the tests is dead', () => {
  const tests = filesBelow('test').filter((file) => /\.test\.tsx?$/.test(file));
  const reached = reachedFrom([...tests, ...startedFiles()]);
  expect(filesBelow('test').filter((file) => !reached.has(file) && !file.endsWith('.d.ts') && !textOf('package.json').includes(file))).toEqual([]);
});

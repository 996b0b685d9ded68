/** Who may import whom, and that no import goes in a circle. The table is the house's plan: change it only with a dated decision in the README. */
import { filesBelow, importsOf } from './tree';

const PURE = ['receivables', 'ledger', 'wording', 'reports', 'letters', 'settings'];

/** Folder → folders it may import; `types` are folders of which it may import types only. */
const TABLE: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  receivables: { may: [] },
  ledger: { may: ['receivables'] },
  wording: { may: ['receivables'], types: ['ledger'] },
  reports: { may: ['receivables', 'ledger', 'wording'] },
  letters: { may: ['receivables', 'wording'] },
  settings: { may: ['receivables', 'ledger'] },
  workflow: { may: ['receivables', 'ledger', 'reports', 'letters', 'settings'], types: ['wording'] },
  excel: { may: ['workflow'], types: PURE },
  browser: { may: ['workflow'], types: PURE },
  taskpane: { may: ['workflow', 'wording', 'settings'], types: PURE },
  workbench: { may: [...PURE, 'workflow', 'excel', 'browser', 'taskpane'] },
};
/** The composition roots, of the pane and of the ribbon, may know everybody but the workbench. */
const COMPOSITION_ROOTS: readonly string[] = ['src/taskpane/index.tsx', 'src/taskpane/ribbon/index.ts'];
/** What a pure folder may take from packages: nothing that knows a clock, a locale, a page or a network. */
const PACKAGES_OF_PURE: Readonly<Record<string, readonly string[]>> = { receivables: ['date-fns'], letters: ['handlebars'] };

const folderOf = (file: string): string => file.split('/')[1] ?? '';
const sources = filesBelow('src');

test.each(sources)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  const rule = TABLE[folder];
  expect({ file, knownFolder: rule !== undefined }).toEqual({ file, knownFolder: true });
  if (!rule || COMPOSITION_ROOTS.includes(file)) return;
  const wrong = importsOf(file).filter((one) => {
    if (one.file === null) return PURE.includes(folder) && !one.name.startsWith('.') && !(PACKAGES_OF_PURE[folder] ?? []).some((allowed) => one.name === allowed || one.name.startsWith(`${allowed}/`));
    const to = folderOf(one.file);
    return !(to === folder || rule.may.includes(to) || (one.typesOnly && rule.types?.includes(to)));
  });
  expect(wrong.map((one) => `${file}:${one.line} imports ${one.name}, which ${folder}/ may not know`)).toEqual([]);
});

test('nothing imports the workbench but itself and tests', () => {
  const wrong = sources.filter((file) => folderOf(file) !== 'workbench').flatMap((file) => importsOf(file).filter((one) => one.file?.startsWith('src/workbench/')).map((one) => `${file}:${one.line}`));
  expect(wrong).toEqual([]);
});

test('only excel/ and the composition roots name Excel or Office', () => {
  const wrong = sources.filter((file) => !/^src\/(excel|workbench)\//.test(file) && !COMPOSITION_ROOTS.includes(file))
    .flatMap((file) => importsOf(file).filter((one) => /office-js/.test(one.name)).map((one) => `${file}:${one.line}`));
  expect(wrong).toEqual([]);
});

test('only one file names the UI library', () => {
  const users = sources.filter((file) => importsOf(file).some((one) => one.name.startsWith('office-ui-fabric-react')));
  expect(users.filter((file) => file !== 'src/taskpane/fabric.ts')).toEqual([]);
});

test('every import of ours finds its file', () => {
  const lost = sources.flatMap((file) => importsOf(file).filter((one) => one.name.startsWith('.') && one.file === null && !/\.(css|json)$/.test(one.name)).map((one) => `${file}:${one.line} ${one.name}`));
  expect(lost).toEqual([]);
});

test('no circle of imports (types apart)', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const one of importsOf(file)) if (one.file && !one.typesOnly) visit(one.file, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

/** The manifest asks for the ExcelApi that the code needs: whatever is newer is named here, and asked for at run time before it is used. */
import { readFileSync } from 'node:fs';
import { filesBelow, textOf } from '../style/tree';
import { apiUses, isNewer } from './api-used';
import { requiredSet } from './manifest-rules';
import { readManifest } from './read-manifest';

/** Members newer than the manifest's set that the product may name, with the version it asks for first. */
const ASKED_FOR_AT_RUN_TIME: Readonly<Record<string, string>> = {
  'Table.resize': '1.13',
  'RunOptions.mergeUndoGroup': '1.20',
};

const required = requiredSet(readManifest(readFileSync('manifest.xml', 'utf8'))) ?? '';
const uses = apiUses(filesBelow('src/excel'));

test('the reader knows what the code uses', () => {
  expect(uses.length).toBeGreaterThan(50);
  expect(uses.map((use) => use.member)).toContain('Range.values');
});

test('everything newer than the manifest asks for is asked for at run time', () => {
  const newer = uses.filter((use) => isNewer(use.since, required));
  expect(newer.filter((use) => ASKED_FOR_AT_RUN_TIME[use.member] === undefined).map((use) => `${use.file}:${use.line} ${use.member} is of ExcelApi ${use.since}; the manifest asks for ${required}`)).toEqual([]);
  expect(newer.filter((use) => isNewer(use.since, ASKED_FOR_AT_RUN_TIME[use.member] ?? '0.0')).map((use) => `${use.member}: ${use.since}`)).toEqual([]);
});

test('each of these is truly asked for, and truly used', () => {
  const code = filesBelow('src/excel').map(textOf).join('\n');
  for (const [member, version] of Object.entries(ASKED_FOR_AT_RUN_TIME)) {
    expect(code).toContain(`supports('${version}')`);
    expect(code).toContain(member.split('.')[1]);
  }
});

test('the reader would see a newer member and tell when it came', () => {
  const source = 'export async function f(context: Excel.RequestContext): Promise<void> { const s = context.workbook.worksheets.getFirst(); s.customProperties.add("a", "b"); s.tabColor = "#123456"; }';
  const found = apiUses([], new Map([['/invented.ts', source]]));
  expect(found.find((use) => use.member === 'Worksheet.customProperties')?.since).toBe('1.12');
  expect(found.find((use) => use.member === 'Worksheet.tabColor')?.since).toBe('1.7');
  expect(isNewer('1.12', '1.9')).toBe(true);
  expect(isNewer('1.9', '1.12')).toBe(false);
});

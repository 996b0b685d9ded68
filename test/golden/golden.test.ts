/** Small ledgers against figures worked out by hand, and against every sheet, letter and answer as they were last approved. `npm run golden` writes them anew: read the difference before it is committed. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolder, caseNames, outputOf, readCase } from './ledger-cases';

const WRITES = process.env['DUNWELL_GOLDEN'] === 'write';

interface Answer {
  readonly totals: readonly { readonly currency: string }[];
  readonly tieOut: readonly { readonly currency: string; readonly ledger: string; readonly difference: string }[];
}

describe.each(caseNames())('%s', (name) => {
  test('agrees with the figures worked out by hand, and ties', async () => {
    const { json } = await outputOf(name);
    const answer = json as Answer;
    const { byHand } = readCase(name);
    expect(answer.totals.map((total) => total.currency).sort()).toEqual(byHand.map((total) => total.currency).sort());
    for (const { currency, ledger, open, credits, pastDue, disputed, buckets } of byHand) {
      expect(answer.totals.find((total) => total.currency === currency)).toMatchObject({ open, credits, pastDue, disputed, buckets });
      expect(answer.tieOut.find((line) => line.currency === currency)).toMatchObject({ ledger, aged: open, credits });
    }
    expect(answer.tieOut.filter((line) => Number(line.difference) !== 0)).toEqual([]);
  });

  test('is what was approved', async () => {
    const folder = join(caseFolder(name), 'expected');
    const { files } = await outputOf(name);
    if (WRITES) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of files) writeFileSync(join(folder, file), text);
    }
    expect(existsSync(folder)).toBe(true);
    expect([...files.keys()].sort()).toEqual(readdirSync(folder).sort());
    for (const [file, text] of files) expect({ file, text }).toEqual({ file, text: readFileSync(join(folder, file), 'utf8') });
  });
});

test('there are cases', () => {
  expect(caseNames().length).toBeGreaterThanOrEqual(6);
});

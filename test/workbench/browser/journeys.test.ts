/** The journeys of an accountant through the shipped pane, by keyboard alone: an export that nobody knows up to the copied letter; on the sample a plan, a dispute, another policy. All in one session: `one-session.test.ts`; the next month: `ribbon.test.ts`. */
import { openWorkbench } from '../../a/workbench';
import { disputeLogged, letterCopied, planAgreed, policyChanged, reviewed, tabNames, unknownExportDropped, worries, written } from './morning-steps';
import { BROWSER_TEST_MS } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 2);

test('an export that nobody knows: three presses to the letters, and one more copies the first', async () => {
  const opened = await openWorkbench();
  await unknownExportDropped(opened);
  await reviewed(opened);
  await written(opened);
  await letterCopied(opened);
  expect(await opened.trouble()).toEqual([]);
});

test('a plan is agreed with one customer, and a dispute of another is logged', async () => {
  const opened = await openWorkbench();
  await reviewed(opened);
  await written(opened);
  const [customer, other] = await worries(opened);
  await planAgreed(opened, customer);
  expect((await tabNames(opened)).filter((name) => name.startsWith('Plan'))).toHaveLength(1);
  await disputeLogged(opened, other, 'goods damaged');
  const texts = await opened.page.evaluate(() => ['Payment Plans', 'Contact Log'].map((name) => {
    const cells = window.workbench.model?.sheets.find((sheet) => sheet.name === name)?.cells;
    return cells ? Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => String(cells.value(row, column))).join('\t')).join('\n') : '';
  }));
  expect(texts).toEqual([expect.stringContaining(customer), expect.stringContaining('goods damaged')]);
  expect(texts[1]).toContain('Plan 1: 3 instalments');
  expect(await opened.trouble()).toEqual([]);
});

test('the policy is changed with its effect in sight, and the review is made anew under it', async () => {
  const opened = await openWorkbench();
  await reviewed(opened);
  await policyChanged(opened, '30');
  expect(await opened.trouble()).toEqual([]);
});

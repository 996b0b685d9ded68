/** A workbook without a ledger in the shipped pane: by keyboard alone to the sample on a sheet of its own, and to its review; what is hers stays as it is. */
import { openWorkbench } from '../../a/workbench';
import { enterPane, pressOn } from './by-keyboard';
import { ledgerRead, screenOf } from './pane-steps';
import { dropFile, paneFindings, type OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

test.each(['light', 'dark'] as const)('no ledger: a picture, the sample on a new sheet, its review (%s)', async (colorScheme) => {
  opened = await openWorkbench({ colorScheme });
  const { page, pane } = opened;
  await ledgerRead(pane);
  await dropFile(page, 'minutes.csv', new TextEncoder().encode('Minutes of the meeting\nWe spoke about the garden.\nNobody objected.\n'));
  await pane.getByRole('img', { name: /^A finished Overview/ }).waitFor();
  expect(await paneFindings(opened)).toEqual([]);
  await enterPane(opened);
  await pressOn(opened, 'Try with a sample');
  await page.getByRole('tab', { name: 'Sample ledger', selected: true }).waitFor();
  await ledgerRead(pane);
  await pane.getByText('388 documents taken').waitFor();
  await pressOn(opened, 'Review this ledger');
  await screenOf(pane, 'review').waitFor({ timeout: 60_000 });
  await pane.getByText('Ties out: difference 0.00').first().waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['minutes', 'Sample ledger']);
  expect(await page.evaluate(() => window.workbench.model?.sheets[0].cells.value(1, 0))).toBe('We spoke about the garden.');
  expect(await opened.trouble()).toEqual([]);
});

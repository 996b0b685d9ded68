/** Every state of every screen, in a real browser: axe finds nothing serious in light and in dark; at 320 and 350 pixels, with usual text and with text of twice the size, nothing is cut off, lies over other text, scrolls sideways or is too small to hit. */
import { openWorkbench } from '../../a/workbench';
import { everyState, OUR_MISTAKE, slowDown, STATES } from './every-state';
import { drawnAt, layoutFaults } from './layout-faults';
import { review } from './pane-steps';
import { BROWSER_TEST_MS, paneFindings } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 3);

/** Widths in pixels with sizes of text in percent; the usual comes last and stays. */
const DRAWINGS = [[320, 100], [320, 200], [350, 200], [350, 100]] as const;

test('nothing is wrong in any state, and the console says nothing', async () => {
  const opened = await openWorkbench();
  const found: Record<string, readonly string[]> = {};
  await everyState(opened, async (state) => {
    const faults: string[] = [];
    for (const [width, text] of DRAWINGS) {
      await drawnAt(opened, width, text);
      faults.push(...(await layoutFaults(opened)).map((fault) => `${width} px, text ${text} %: ${fault}`));
    }
    faults.push(...await paneFindings(opened));
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await paneFindings(opened)).map((finding) => `dark: ${finding}`));
    await opened.page.emulateMedia({ colorScheme: 'light' });
    found[state] = faults;
  });
  expect(found).toEqual(Object.fromEntries(STATES.map((state) => [state, []])));
  // The walk ends with a mistake of ours, and only that is told.
  expect((await opened.trouble()).filter((told) => !told.includes(OUR_MISTAKE))).toEqual([]);
});

test('who asks for less motion sees none', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const opened = await openWorkbench({ reducedMotion });
    await review(opened.pane);
    await slowDown(opened, 20_000);
    await opened.pane.getByRole('button', { name: 'Write the sheets' }).click();
    await opened.pane.getByRole('progressbar').waitFor();
    const moving = await opened.pane.locator('body').evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    expect({ reducedMotion, moves: moving > 0 }).toEqual({ reducedMotion, moves: reducedMotion === 'no-preference' });
    await opened.close();
  }
});

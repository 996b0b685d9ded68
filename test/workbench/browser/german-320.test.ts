/** The longest language at the narrowest width: in a German Excel at 320 pixels nothing on any screen is cut off or stands out to the right, and axe finds nothing serious. */
import { openWorkbench } from '../../a/workbench';
import { paneFindings, type OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

/** Words that are wider than what they stand in, outside of parts that scroll by themselves. */
const cutOff = (): Promise<readonly string[]> => opened.pane.locator('body').evaluate((body) => {
  const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const inScroller = (element: Element): boolean => { for (let at = element.parentElement; at && at !== body; at = at.parentElement) if (scrolls(at)) return true; return false; };
  return [...body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility() && !element.closest('.unseen, select') && !scrolls(element) && !inScroller(element))
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden'))
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').slice(0, 40)}`);
});

test('every screen in German at 320 pixels', async () => {
  opened = await openWorkbench({ query: '?locale=de-DE' });
  const { page, pane } = opened;
  await page.locator('#pane').evaluate((element) => (element.style.width = '320px'));
  const found: Record<string, readonly string[]> = {};
  const at = async (screen: string): Promise<void> => {
    await pane.locator(`[data-screen="${screen}"]`).waitFor({ timeout: 60_000 });
    found[screen] = [...await cutOff(), ...await paneFindings(opened)];
  };
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();
  await pane.locator('button.primary:not([disabled])', { hasText: 'Diese Liste prüfen' }).waitFor({ timeout: 60_000 });
  await at('ledger');
  await press('Diese Liste prüfen');
  await at('review');
  await pane.locator('.accounts button').first().click();
  await at('customer');
  await press('Ratenplan vereinbaren');
  await at('plan');
  await press('Zurück');
  await press('Zurück');
  await press('Richtlinie');
  await at('policy');
  await press('Zurück');
  await pane.locator('.row-link').first().click();
  await at('letters');
  expect(found).toEqual({ ledger: [], review: [], customer: [], plan: [], policy: [], letters: [] });
  expect(await opened.trouble()).toEqual([]);
});

/** Longer words at the narrowest width: in an Excel of each language but English at 320 pixels nothing on any screen is cut off, stands out or lies over other text, no sentence is English, and axe finds nothing serious. */
import { en } from '../../../src/wording/translations/en';
import { LANGUAGES } from '../../../src/wording/languages';
import { TRANSLATIONS } from '../../../src/wording/translations';
import { wordingFor } from '../../../src/wording/sentences';
import { openWorkbench } from '../../a/workbench';
import { drawnAt, layoutFaults } from './layout-faults';
import { BROWSER_TEST_MS, paneFindings, type OpenedWorkbench } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 2);

/** What stands in letters, which are in the customer's language. */
const IN_LETTERS = new Set(Object.entries(en).filter(([key]) => key.startsWith('letter.')).map(([, text]) => text));

/** Whole English sentences on the screen that this language says otherwise; a word may be the same in both. */
async function englishOn({ pane }: OpenedWorkbench, language: string): Promise<readonly string[]> {
  const shown = new Set(await pane.locator('body').evaluate((body) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.parentElement?.checkVisibility()) found.push((node.textContent ?? '').trim());
    return found;
  }));
  const own: Readonly<Record<string, string | undefined>> = TRANSLATIONS.get(language) ?? {};
  return Object.entries(en).filter(([key, text]) => shown.has(text) && text.includes(' ') && !IN_LETTERS.has(text) && own[key] !== text).map(([key]) => `English: ${key}`);
}

test.each(LANGUAGES.filter((language) => language !== 'en'))('every screen at 320 pixels in %s', async (language) => {
  const { say } = wordingFor(language);
  const opened = await openWorkbench({ query: `?locale=${language}-${language.toUpperCase()}` });
  const { pane } = opened;
  await drawnAt(opened, 320, 100);
  const found: Record<string, readonly string[]> = {};
  const at = async (screen: string): Promise<void> => {
    await pane.locator(`[data-screen="${screen}"]`).waitFor({ timeout: 60_000 });
    found[screen] = [...await layoutFaults(opened), ...await englishOn(opened, language), ...await paneFindings(opened)];
  };
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();
  await pane.locator('button.primary:not([disabled])', { hasText: say('ledger.reviewThis') }).waitFor({ timeout: 60_000 });
  await at('ledger');
  await press(say('ledger.reviewThis'));
  await at('review');
  await pane.locator('.accounts button').first().click();
  await at('customer');
  await press(say('plan.agree'));
  await at('plan');
  await press(say('pane.back'));
  await press(say('pane.back'));
  await press(say('home.policy'));
  await at('policy');
  await press(say('pane.back'));
  await pane.locator('.row-link').first().click();
  await at('letters');
  expect(found).toEqual({ ledger: [], review: [], customer: [], plan: [], policy: [], letters: [] });
  expect(await opened.trouble()).toEqual([]);
  await opened.close();
});

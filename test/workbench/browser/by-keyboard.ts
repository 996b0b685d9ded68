/** The pane worked by keyboard alone: Tab until the wanted thing has the focus, then Enter, arrows or typing. It clicks nothing. */
import type { OpenedWorkbench } from './workbench-in-chromium';

/** More than any screen has stops. */
const MOST_PRESSES = 160;

/** Puts the focus into the pane, as F6 does in Excel. */
export async function enterPane({ page }: OpenedWorkbench): Promise<void> {
  await page.locator('#pane iframe').focus();
}

/** What a screen reader would call the element that has the focus. */
async function focused({ pane }: OpenedWorkbench): Promise<string> {
  return pane.locator('body').evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    // Nothing has the focus: the page's own text, which begins with Back, is no name.
    if (element === document.body) return '';
    const labels = [...(element?.labels ?? [])].map((label) => label.textContent).join(' ');
    return `${element?.getAttribute('aria-label') ?? ''} ${labels} ${element?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until the focus is on the element whose name begins so; each stop must show where the focus is. */
export async function tabTo(opened: OpenedWorkbench, name: string): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if ((await focused(opened)).startsWith(name)) return;
    await opened.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

/** Tab to it and Enter. */
export async function pressOn(opened: OpenedWorkbench, name: string): Promise<void> {
  await tabTo(opened, name);
  await opened.page.keyboard.press('Enter');
}

/** Back stands before the heading, where the focus is on a new screen. */
export async function pressBack(opened: OpenedWorkbench): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if ((await focused(opened)).startsWith('‹ Back')) return opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Shift+Tab');
  }
  throw new Error('Shift+Tab never reached Back.');
}

/** Tab to the field and type over what stands in it. */
export async function typeInto(opened: OpenedWorkbench, name: string, text: string): Promise<void> {
  await tabTo(opened, name);
  await opened.page.keyboard.press('ControlOrMeta+a');
  await opened.page.keyboard.type(text);
}

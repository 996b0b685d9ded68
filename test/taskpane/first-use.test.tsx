/** @jest-environment jsdom */
/** What a person meets the first time: the tour by keyboard, once and for good; a line under each heading; and the language that is hers. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { browserPreferences } from '../../src/browser/preferences';
import { personalOf, type Personal } from '../../src/taskpane/personal/personal';
import { paneLanguage, paneWording } from '../../src/taskpane/personal/pane-language';
import { TOUR_STEPS } from '../../src/taskpane/personal/tour';
import { openPane, pageText, screenName } from '../a/pane';

/** Preferences as a browser keeps them from one sitting to the next. */
function sittings(): { readonly sit: () => Personal; readonly kept: Map<string, string>; readonly anew: () => number } {
  const kept = new Map<string, string>();
  let anew = 0;
  const preferences = { read: (name: string) => kept.get(name) ?? null, keep: (name: string, value: string | null) => void (value === null ? kept.delete(name) : kept.set(name, value)) };
  return { kept, sit: () => personalOf(preferences, () => (anew += 1)), anew: () => anew };
}

const tour = (): HTMLElement | null => screen.queryByRole('complementary', { name: 'Tour' });
const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(within(tour() as HTMLElement).getByRole('button', { name })));

test('the tour is offered once, leads from the ledger to the review, points at something in every step, and ends', async () => {
  const { sit } = sittings();
  await openPane({}, 'en', { personal: sit() });
  await press('Start the tour');
  const pointedAt: (string | null)[] = [];
  for (let step = 0; step < TOUR_STEPS.length; step += 1) {
    expect(tour()?.textContent).toContain(`${step + 1} of ${TOUR_STEPS.length}`);
    expect(document.activeElement?.hasAttribute('data-onward')).toBe(true);
    pointedAt.push(document.querySelector('[data-toured]')?.matches(TOUR_STEPS[step].target) === true ? TOUR_STEPS[step].id : null);
    const button = within(tour() as HTMLElement).getAllByRole('button')[0];
    await act(async () => void fireEvent.click(button));
  }
  expect(pointedAt).toEqual(TOUR_STEPS.map(({ id }) => id));
  expect(screenName()).toBe('review');
  expect([tour(), document.querySelector('[data-toured]')]).toEqual([null, null]);
});

test('declined, it is not offered again, in this sitting or the next; Escape ends it', async () => {
  const { sit } = sittings();
  const first = await openPane({}, 'en', { personal: sit() });
  await press('No, do not ask again');
  expect(tour()).toBeNull();
  await act(() => first.errands.openPolicy());
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show the tour again' })));
  expect(tour()?.textContent).toContain(`1 of ${TOUR_STEPS.length}`);
  await act(async () => void fireEvent.keyDown(tour() as HTMLElement, { key: 'Escape' }));
  expect(tour()).toBeNull();
});

test('in the next sitting nothing of it is said', async () => {
  const { sit, kept } = sittings();
  kept.set('seen', 'tour hint.ledger');
  await openPane({}, 'en', { personal: sit() });
  expect(tour()).toBeNull();
  expect(pageText()).not.toContain('Nothing is written yet.');
});

test('a line stands under each heading as long as the pane is open for the first time', async () => {
  const { sit, kept } = sittings();
  const { errands } = await openPane({}, 'en', { personal: sit() });
  expect(pageText()).toContain('Nothing is written yet.');
  await act(() => errands.review());
  expect(pageText()).toContain('Your ledger on one day.');
  await act(async () => errands.go('ledger'));
  expect(pageText()).toContain('Nothing is written yet.');
  expect(kept.get('seen')?.split(' ')).toEqual(expect.arrayContaining(['hint.ledger', 'hint.review']));
});

test('a language that she chooses is kept and the pane starts anew; without a choice it is Office\'s', async () => {
  const { sit, kept, anew } = sittings();
  const { errands } = await openPane({}, 'en', { personal: sit() });
  await act(() => errands.openPolicy());
  const choice = screen.getByLabelText('Language of the pane and of the sheets it writes');
  await act(async () => void fireEvent.change(choice, { target: { value: 'de' } }));
  expect([kept.get('language'), anew()]).toEqual(['de', 1]);
  await act(async () => void fireEvent.change(choice, { target: { value: '' } }));
  expect([kept.has('language'), anew()]).toEqual([false, 2]);
});

test.each([[null, 'de-AT', 'de'], [null, 'en-US', 'en'], [null, 'ja-JP', 'en'], [null, undefined, 'en'], ['de', 'en-US', 'de'], ['xx', 'fr-FR', 'fr']])('chosen %s under %s speaks %s', (chosen, display, language) => {
  expect(paneLanguage(chosen, display)).toBe(language);
});

test('the wording of a language is fetched', async () => {
  expect((await paneWording('de')).say('ledger.reviewThis')).toBe('Diese Liste prüfen');
  expect((await paneWording('fr')).say('ledger.reviewThis')).toBe('Analyser cette liste');
  expect((await paneWording('fr')).formats.percent(0.5)).toMatch(/^50,0/);
});

test('storage that refuses is no trouble', () => {
  const personal = personalOf(browserPreferences(() => { throw new Error('SecurityError'); }, undefined), () => undefined);
  personal.keepSeen('tour', true);
  expect([personal.hasSeen('tour'), personal.hasSeen('hint.review'), personal.language()]).toEqual([true, false, null]);
});

test('preferences stand under Office\'s key for the partition, and can be taken away', () => {
  const preferences = browserPreferences(() => window.localStorage, 'part-1/');
  preferences.keep('language', 'de');
  expect([window.localStorage.getItem('part-1/Dunwell.language'), preferences.read('language')]).toEqual(['de', 'de']);
  preferences.keep('language', null);
  expect(preferences.read('language')).toBeNull();
});

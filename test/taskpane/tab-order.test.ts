/** @jest-environment jsdom */
/** Tab is the browser's within the pane and Office's only where it leads out. */
import { keepTabOrder } from '../../src/taskpane/tab-order';

const heard: string[] = [];
beforeAll(() => {
  keepTabOrder(document);
  window.addEventListener('keydown', (event) => heard.push(event.key));
});
beforeEach(() => {
  heard.length = 0;
  document.body.innerHTML = '<button id="back">Back</button><h1 id="heading" tabindex="-1">Review</h1><button disabled>no</button><details><summary id="fold">Fold</summary></details>';
  // Nothing has a place on a page that nobody draws.
  for (const element of document.querySelectorAll<HTMLElement>('*')) element.checkVisibility = () => true;
});

const press = (id: string, key: string, shiftKey = false): readonly string[] => {
  document.getElementById(id)?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  return [...heard];
};

test.each([
  ['from the heading on', 'heading', false, 'browser'], ['from the heading back', 'heading', true, 'browser'], ['from Back on', 'back', false, 'browser'], ['from the fold back', 'fold', true, 'browser'],
  ['from the last stop on', 'fold', false, 'Office'], ['from the first stop back', 'back', true, 'Office'],
] as const)('%s', (_what, id, shift, whose) => {
  // jsdom makes no stop of a summary.
  Object.defineProperty(document.getElementById('fold'), 'tabIndex', { value: 0 });
  expect(press(id, 'Tab', shift)).toEqual(whose === 'Office' ? ['Tab'] : []);
});

test('a fold that is not shown is no stop, and other keys are heard as ever', () => {
  (document.getElementById('fold') as HTMLElement).checkVisibility = () => false;
  expect(press('heading', 'Tab')).toEqual(['Tab']);
  expect(press('heading', 'F6')).toEqual(['Tab', 'F6']);
});

test('when what had the focus is gone, the browser goes on from where it stood', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true }));
  expect(heard).toEqual([]);
});

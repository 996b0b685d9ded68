/** @jest-environment jsdom */
/** A double click on a button is one press; fields, and the keyboard, are left alone. */
import { keepOnePress } from '../../src/taskpane/one-press';

test('the second click of a double click presses no button, whatever stands there by then', () => {
  document.body.innerHTML = '<button><span>Write</span></button><input type="checkbox">';
  const pressed: string[] = [];
  document.body.addEventListener('click', ({ target }) => pressed.push((target as Element).localName));
  keepOnePress(document);
  const [span, box] = [document.querySelector('span'), document.querySelector('input')];
  for (const detail of [1, 2, 3, 0, 0]) span?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  for (const detail of [1, 2]) box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  expect(pressed).toEqual(['span', 'span', 'span', 'input', 'input']);
});

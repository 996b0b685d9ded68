/** A machine without a browser fails the browser tests with a sentence; it never passes them silently. */
import { existsSync } from 'node:fs';
import { chromiumPath } from '../../a/chromium';

const told = process.env['CHROME_PATH'];
afterEach(() => {
  if (told === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = told;
});

test('CHROME_PATH goes before every usual place, and a wrong one is told', () => {
  process.env['CHROME_PATH'] = process.execPath;
  expect(chromiumPath()).toBe(process.execPath);
  process.env['CHROME_PATH'] = '/no/such/browser';
  expect(() => chromiumPath()).toThrow('CHROME_PATH says "/no/such/browser", and there is no such file.');
});

test('a browser is found on this machine, or the test fails with what to do', () => {
  delete process.env['CHROME_PATH'];
  expect(existsSync(chromiumPath())).toBe(true);
});

/**
 * @jest-environment jsdom
 */
/** The static first paint says what is wrong when Office.js or our script does not come, and is silent once the pane is there. */
import { readFileSync } from 'node:fs';

const page = readFileSync('src/taskpane/taskpane.html', 'utf8');

async function openPage(): Promise<void> {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/start/first-paint');
  });
}

const trouble = (): string => document.getElementById('first-paint-trouble')?.textContent ?? 'gone';
const retry = (): HTMLElement | null => document.getElementById('first-paint-retry');

beforeEach(async () => {
  jest.useFakeTimers();
  await openPage();
});
afterEach(() => jest.useRealTimers());

test('the page is never empty: it says what it does before any script has run', () => {
  expect(document.body.textContent).toContain('Opening your workbook');
  expect(retry()?.hidden).toBe(true);
});

test('no font is fetched from a server of somebody else', () => {
  expect((window as unknown as { FabricConfig: unknown }).FabricConfig).toEqual({ fontBaseUrl: '' });
});

test('after ten seconds it says so and offers Retry', () => {
  jest.advanceTimersByTime(9_999);
  expect(trouble()).toBe('');
  jest.advanceTimersByTime(1);
  expect(trouble()).toContain('has not answered for ten seconds');
  expect(retry()?.hidden).toBe(false);
  expect(document.body.textContent).not.toContain('Opening your workbook');
});

test('a script that does not come is told at once', () => {
  const script = document.createElement('script');
  document.body.append(script);
  script.dispatchEvent(new Event('error'));
  expect(trouble()).toContain('did not arrive');
  expect(retry()?.hidden).toBe(false);
});

test('once the pane has drawn itself, the first paint keeps quiet', () => {
  const pane = document.getElementById('pane');
  if (pane) pane.textContent = 'The pane';
  jest.advanceTimersByTime(20_000);
  expect(document.getElementById('pane')?.textContent).toBe('The pane');
});

/** In a real Chromium both forms of a letter reach the clipboard, by each rung of the ladder, and are read back by pasting. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../a/chromium';

const LETTER = { text: 'Dear Jane,\n\nÄ 😀 <b>', html: '<div lang="en"><p>Dear <b>Jane</b>, Ä 😀</p></div>' };

/** The ladder imports types only, so that one file is the whole script of the page. */
function ladderScript(): string {
  const source = readFileSync(join(__dirname, '../../src/browser/copy-ladder.ts'), 'utf8');
  return transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }).code;
}

const PANE = `<!DOCTYPE html><title>pane</title><button>Copy</button><output></output><script type="module">
import { copyContent } from '/ladder.js';
if (location.hash === '#blocked') document.execCommand = () => false;
const given = ${JSON.stringify(LETTER).replace(/</g, '\\u003c')};
const letter = { text: given.text + location.hash, html: given.html + location.hash };
document.querySelector('button').onclick = async () => { document.querySelector('output').value = ''; document.querySelector('output').value = await copyContent(letter, document, 'Letter'); };
document.body.dataset.ready = 'yes';
</script>`;
/** The hash names the test, so that none reads what another has copied. The frame is of another origin and is granted no clipboard, as in Excel on the web. */
const EXCEL = (port: number, hash: string): string => `<!DOCTYPE html><title>excel</title><div contenteditable style="height:50px"></div><iframe src="http://127.0.0.1:${port}/pane${hash}"></iframe><script>
document.querySelector('div').onpaste = (event) => { event.preventDefault(); window.pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }; };
</script>`;

let server: Server;
let browser: Browser;
let port: number;

beforeAll(async () => {
  const ladder = ladderScript();
  server = createServer((request, response) => {
    const url = request.url ?? '';
    response.setHeader('content-type', url === '/ladder.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(url === '/ladder.js' ? ladder : url.startsWith('/pane') ? PANE : EXCEL(port, `#${url.slice(1)}`));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS], headless: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function copyIn(frame: Frame | Page, expected: string): Promise<void> {
  await frame.waitForSelector('body[data-ready]');
  await frame.click('button');
  await frame.waitForFunction((wanted) => document.querySelector('output')?.value === wanted, expected);
}

async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.bringToFront();
  await page.click('div[contenteditable]');
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => 'pasted' in window);
  return page.evaluate(() => (window as unknown as { pasted: { text: string; html: string } }).pasted);
}

function expectBothForms(clipboard: { text: string; html: string }, hash: string): void {
  expect(clipboard.text.replace(/\r\n/g, '\n')).toBe(LETTER.text + hash);
  expect(clipboard.html).toContain('<b>Jane</b>');
  expect(clipboard.html).toContain(hash);
}

test('by the asynchronous clipboard, where the page is its own', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/pane#own`);
  await page.evaluate(() => { document.execCommand = () => { throw new Error('the second rung was tried'); }; });
  await copyIn(page, 'copied');
  const excel = await browser.newPage();
  await excel.goto(`http://localhost:${port}/`);
  expectBothForms(await pasted(excel), '#own');
});

test('by the copy event, in a frame that is granted no clipboard', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void complaints.push(message.text()));
  await page.goto(`http://localhost:${port}/framed`);
  const frame = page.frames()[1];
  await copyIn(frame, 'copied');
  expectBothForms(await pasted(page), '#framed');
  expect(complaints).toEqual([]);
});

test('by Ctrl+C, where even that is blocked', async () => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/blocked`);
  const frame = page.frames()[1];
  await copyIn(frame, 'press-ctrl-c');
  await page.keyboard.press('Control+C');
  await frame.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
  expectBothForms(await pasted(page), '#blocked');
});

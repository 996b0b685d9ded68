/** The browser door by itself: a page that only loads Microsoft's untouched office.js, in the workbench's frame, speaks to the host as to Excel on the web. */
import type { APIResponse, BrowserContext, FrameLocator } from 'playwright-core';
import { openWorkbench } from '../../a/workbench';
import type { OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

const PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bare pane</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script src="/office-js/office.js"></script></head><body><p>A bare pane</p></body></html>`;

/** In place of the product's pane; scripts of the test run in it through `evaluate`. */
async function barePane(context: BrowserContext): Promise<void> {
  await context.route('**/workbench/taskpane.html*', (route) => route.fulfill({ contentType: 'text/html', body: PANE }));
}

async function open(query = ''): Promise<FrameLocator> {
  opened = await openWorkbench({ before: barePane, query });
  await opened.pane.locator('p').evaluate(() => Office.onReady());
  return opened.pane;
}

test('Office.js is ready in Excel on the web, and a run reads and writes cells', async () => {
  const pane = await open();
  const seen = await pane.locator('p').evaluate(async () => {
    const info = await Office.onReady();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Proof');
      sheet.getRange('A1:B2').values = [['Harbour', 1.5], ["'=not a formula", true]];
      sheet.activate();
      await context.sync();
      const used = sheet.getUsedRange();
      used.load({ values: true, address: true });
      await context.sync();
      return { values: used.values, address: used.address };
    });
    return { host: String(info.host), platform: String(info.platform), read };
  });
  expect(seen).toEqual({ host: 'Excel', platform: 'OfficeOnline', read: { values: [['Harbour', 1.5], ['=not a formula', true]], address: 'Proof!A1:B2' } });
  await opened.page.getByRole('tab', { name: 'Proof', selected: true }).waitFor();
  await expect(opened.page.getByRole('gridcell', { name: 'Harbour' }).count()).resolves.toBe(1);
  expect(await opened.trouble()).toEqual([]);
});

test('the requirement sets are those that the page is asked for', async () => {
  const supported = async (pane: FrameLocator): Promise<boolean[]> => pane.locator('p').evaluate(() => ['1.9', '1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)));
  expect(await supported(await open())).toEqual([true, true, false]);
  await opened.close();
  expect(await supported(await open('?ExcelApi=1.9'))).toEqual([true, false, false]);
});

test('a missing sheet is an error that the client understands, and the next run works', async () => {
  const pane = await open();
  const codes = await pane.locator('p').evaluate(async () => {
    const run = (name: string): Promise<string> => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    }).catch((error: { code: string }) => error.code);
    return [await run('No such sheet'), await run('Ledger')];
  });
  expect(codes).toEqual(['ItemNotFound', 'Ledger']);
});

test('an edit by hand reaches a handler, and document settings are kept', async () => {
  const pane = await open();
  await pane.locator('p').evaluate(async (p) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').onChanged.add((event) => {
        p.textContent = `changed ${event.address}`;
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  const grid = opened.page.getByRole('grid');
  await grid.focus();
  await grid.press('Control+Home');
  await opened.page.keyboard.type('Written by hand');
  await opened.page.keyboard.press('Enter');
  await pane.getByText('changed A1').waitFor();
  const kept = await pane.locator('p').evaluate(() => new Promise((resolve) => {
    Office.context.document.settings.set('policy', { dso: 41 });
    Office.context.document.settings.saveAsync((saved) => {
      Office.context.document.settings.set('policy', null);
      Office.context.document.settings.refreshAsync(() => resolve([saved.status, Office.context.document.settings.get('policy')]));
    });
  }));
  expect(kept).toEqual(['succeeded', { dso: 41 }]);
  expect(await opened.trouble()).toEqual([]);
});

test('the frame may not reach the clipboard, as in Excel on the web', async () => {
  const pane = await open();
  const allowed = await pane.locator('p').evaluate(() => {
    const policy = (document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }).featurePolicy;
    return ['clipboard-read', 'clipboard-write', 'geolocation'].map((name) => policy.allowsFeature(name));
  });
  expect(allowed).toEqual([false, false, false]);
});

test('the same server gives a real Excel the pane as shipped, with the CDN script, and icons that it may keep', async () => {
  await open();
  const get = (path: string): Promise<APIResponse> => opened.context.request.get(new URL(path, opened.page.url()).href);
  const [shipped, local, icon, nothing] = await Promise.all([get('/taskpane.html'), get('/workbench/taskpane.html'), get('/assets/icons/icon-32.png'), get('/nothing.html')]);
  expect((await shipped.text()).split('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')).toHaveLength(2);
  expect(await local.text()).not.toContain('appsforoffice');
  expect([icon.status(), icon.headers()['content-type'], icon.headers()['cache-control']]).toEqual([200, 'image/png', 'public, max-age=3600']);
  expect(nothing.status()).toBe(404);
});

/** The server answers this machine alone, with what it is meant to give and nothing else. */
import { request } from 'node:https';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { withLocalOfficeJs } from '../../../src/workbench/server/local-office-js';
import { serveWorkbench, type ServedWorkbench } from '../../../src/workbench/server/serve';

const DAY_MS = 86_400_000;
let folder: string;
let served: ServedWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dunwell-certificate-'));
  served = await serveWorkbench(await certificateFor(folder, new Date()), 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** The path goes onto the wire as it is: a client library would tidy "../" away. */
function get(path: string, more: { method?: string; host?: string } = {}): Promise<Got> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: more.method ?? 'GET', rejectUnauthorized: false, headers: { host: more.host ?? `localhost:${port}` } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the page comes with a policy that lets nothing in from elsewhere', async () => {
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(page.body).toContain('role="grid"');
});

test("Microsoft's client is served untouched, from the package", async () => {
  const script = await get('/office-js/office.js');
  expect(script.status).toBe(200);
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.body.length).toBeGreaterThan(50_000);
});

test.each([
  '/../package.json', '/%2e%2e/package.json', '/office-js/../../../../package.json', '/office-js/..%2f..%2f..%2f..%2fpackage.json', '/office-js/%2e%2e/%2e%2e/package.json',
  '/workbench/../../package.json', '/..%5c..%5cpackage.json', '/package.json', '/src/workbench/start.ts', '/.git/config', '/office-js', '/office-js/', '//etc/passwd', '/%00', '/%',
  '/workbench.js/x', '/certificate/localhost.key', '/.cache/certificate/localhost.key',
])('%s leads nowhere', async (path) => {
  const got = await get(path);
  expect(got.status).toBe(404);
  expect(got.body).toBe('There is nothing at this address.\n');
});

test('it is read and never written to', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await get('/', { method })).status).toBe(405);
  const head = await get('/', { method: 'HEAD' });
  expect({ status: head.status, body: head.body }).toEqual({ status: 200, body: '' });
});

test('a foreign name that resolves to this machine is refused', async () => {
  expect((await get('/', { host: 'evil.example' })).status).toBe(421);
  expect((await get('/', { host: 'localhost.evil.example:3000' })).status).toBe(421);
});

test('a taken port is passed over for the next one', async () => {
  const certificate = await certificateFor(folder, new Date());
  const port = Number(new URL(served.address).port);
  const second = await serveWorkbench(certificate, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test('the certificate is kept, private, for localhost alone, and renewed before it ends', async () => {
  const now = new Date('2026-09-30T12:00:00Z');
  const own = mkdtempSync(join(tmpdir(), 'dunwell-certificate-'));
  try {
    const first = await certificateFor(own, now);
    const read = new X509Certificate(first.cert);
    expect(read.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(read.ca).toBe(false);
    if (process.platform !== 'win32') expect(statSync(join(own, 'localhost.key')).mode & 0o777).toBe(0o600);
    expect((await certificateFor(own, new Date(now.getTime() + 300 * DAY_MS))).cert).toBe(first.cert);
    const renewed = await certificateFor(own, new Date(now.getTime() + 340 * DAY_MS));
    expect(renewed.cert).not.toBe(first.cert);
  } finally {
    rmSync(own, { recursive: true });
  }
});

test('only the two places that name the CDN change in the pane', () => {
  const html = `<meta content="script-src 'self' https://appsforoffice.microsoft.com; img-src 'self'"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;
  expect(withLocalOfficeJs(html)).toBe(`<meta content="script-src 'self' 'self'; img-src 'self'"><script src="/office-js/office.js"></script>`);
  expect(() => withLocalOfficeJs('<p>no script</p>')).toThrow('names it 0 times');
  expect(() => withLocalOfficeJs(html + html)).toThrow('names it 2 times');
});

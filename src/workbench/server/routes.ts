/** Which file answers which address, and with which headers. Pure but for reading files; it knows nothing of sockets. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { withLocalOfficeJs } from './local-office-js';
import { PLACES } from './places';

export interface Answer {
  readonly status: 200 | 404 | 500;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The page may load its own files and frame the pane; styles set by script are the grid's. */
const PAGE_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Pages of the add-in that load Office.js. */
const OFFICE_PAGES: ReadonlySet<string> = new Set(['taskpane.html', 'commands.html']);

/** What the server answers to a GET of `path` (percent-encoded, without its query). Anything outside the served folders is a 404. */
export function answerTo(path: string): Answer {
  const segments = segmentsOf(path);
  if (!segments) return notFound();
  const [first, ...rest] = segments;
  if (segments.length === 0) return file(join(PLACES.pageSource, 'index.html'), { 'content-security-policy': PAGE_POLICY });
  if (segments.length === 1 && first === 'workbench.css') return file(join(PLACES.pageSource, 'workbench.css'));
  if (segments.length === 1 && first === 'sample-ledger.xlsx') return file(PLACES.sample);
  if (segments.length === 1 && (first === 'workbench.js' || first === 'workbench.js.map')) return within(PLACES.pageBundle, [first]);
  if (first === 'office-js') return within(PLACES.officeJs, rest);
  if (first !== 'workbench') return within(PLACES.pane, segments);
  const answer = within(PLACES.pane, rest);
  if (!OFFICE_PAGES.has(rest.join('/')) || answer.status !== 200) return answer;
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': "frame-ancestors 'self'" }, body: Buffer.from(withLocalOfficeJs(answer.body.toString('utf8'))) };
}

/** The decoded parts of a path, or null where one of them could lead out of a folder or is no name of ours. */
function segmentsOf(path: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const segments = decoded.split('/').filter((segment) => segment !== '');
  return segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment)) ? segments : null;
}

function within(folder: string, segments: readonly string[]): Answer {
  const wanted = join(folder, ...segments);
  try {
    // A link inside the folder may not lead out of it either.
    if (!realpathSync(wanted).startsWith(realpathSync(folder) + sep)) return notFound();
  } catch {
    return notFound();
  }
  return file(wanted);
}

function file(path: string, headers: Record<string, string> = {}): Answer {
  const type = TYPES.get(extname(path));
  if (!type || !statSync(path, { throwIfNoEntry: false })?.isFile()) return notFound();
  return { status: 200, headers: { ...COMMON, ...(type.startsWith('image/') ? KEPT : {}), 'content-type': type, ...headers }, body: readFileSync(path) };
}

/** Answered wherever something goes wrong, too. */
export const COMMON: Readonly<Record<string, string>> = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

/** Office shows no icon that it may not keep. */
const KEPT: Readonly<Record<string, string>> = { 'cache-control': 'public, max-age=3600' };

function notFound(): Answer {
  return { status: 404, headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from('There is nothing at this address.\n') };
}

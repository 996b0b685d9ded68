/** Finds or gets a Chromium for the end-to-end tests. Without one it throws with a sentence: such a test fails and never passes silently. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Flags under which it needs no display and asks nothing of the network by itself. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Path of Chrome, Chromium or Edge: CHROME_PATH, else a usual place; on Debian as root chromium is installed when there is none. */
export function chromiumPath(): string {
  const told = process.env['CHROME_PATH'];
  if (told !== undefined && told !== '') {
    if (existsSync(told)) return told;
    throw new Error(`CHROME_PATH says "${told}", and there is no such file. Set it to the Chrome, Chromium or Edge on this machine, or unset it.`);
  }
  const found = inUsualPlaces();
  if (found) return found;
  if (isDebianRoot()) install();
  const installed = inUsualPlaces();
  if (installed) return installed;
  throw new Error('No Chrome, Chromium or Edge was found for the browser tests. Install one (Debian and Ubuntu: "sudo apt-get install chromium"; elsewhere: google.com/chrome), or set CHROME_PATH to it.');
}

function inUsualPlaces(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter((folder): folder is string => !!folder);
  const places = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...NAMES.map((name) => join('/usr/bin', name)),
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...windows.flatMap((folder) => WINDOWS.map((name) => join(folder, name))),
  ];
  return places.find((place) => existsSync(place));
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(): void {
  const apt = (...words: string[]): void => void execFileSync('apt-get', [...words], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    // The sentence that follows says how to get one by hand.
  }
}

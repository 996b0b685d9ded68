/** Builds the pane and the workbench page when their sources have changed since the last build. It decides what is stale and knows nothing of how webpack is told to build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLACES, PROJECT } from './places';

interface Bundle {
  readonly name: string;
  readonly output: string;
  /** A file that every good build has. */
  readonly proof: string;
  /** Files and folders of the project that it is made from. */
  readonly sources: readonly string[];
  readonly webpackArguments: readonly string[];
}

const PACKAGES = ['package-lock.json', 'tsconfig.json'];

const PANE: Bundle = {
  name: 'pane',
  output: PLACES.pane,
  proof: 'taskpane.html',
  sources: ['assets', 'manifest.xml', 'webpack.config.js', ...PACKAGES,
    ...['browser', 'excel', 'ledger', 'letters', 'receivables', 'reports', 'settings', 'taskpane', 'wording', 'workflow'].map((folder) => `src/${folder}`)],
  webpackArguments: ['--mode', 'production', '--output-path', PLACES.pane],
};

const PAGE: Bundle = {
  name: 'workbench page',
  output: PLACES.pageBundle,
  proof: 'workbench.js',
  sources: ['src/workbench', 'src/ledger', 'src/receivables', ...PACKAGES],
  webpackArguments: ['--config', 'src/workbench/server/page.webpack.js'],
};

/** Builds what is missing or stale, one after the other; `say` hears a line for each. Throws with webpack's own words when a build fails. */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  const release = await takeTurn(join(PROJECT, '.cache/build.lock'));
  try {
    for (const bundle of [PANE, PAGE]) {
      const stampFile = join(PROJECT, '.cache', `${bundle.name.replaceAll(' ', '-')}.stamp`);
      const stamp = fingerprint(bundle.sources);
      if (existsSync(join(bundle.output, bundle.proof)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
      say(`Building the ${bundle.name}…`);
      rmSync(stampFile, { force: true });
      await webpack(bundle);
      writeFileSync(stampFile, stamp);
    }
  } finally {
    release();
  }
}

function webpack(bundle: Bundle): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [join(PROJECT, 'node_modules/webpack/bin/webpack.js'), ...bundle.webpackArguments], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    run.stdout.on('data', (part: Buffer) => said.push(part.toString()));
    run.stderr.on('data', (part: Buffer) => said.push(part.toString()));
    run.on('error', reject);
    run.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The ${bundle.name} does not build:\n${said.join('')}`));
    });
  });
}

/** A hash of every source's path and content, so that a fresh checkout of the same files is not stale. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(source)).sort()) hash.update(file).update('\0').update(readFileSync(join(PROJECT, file))).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const whole = join(PROJECT, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole).flatMap((name) => filesIn(`${path}/${name}`));
}

/** Waits until no other process builds. A turn whose process is gone is free. */
async function takeTurn(lock: string): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!isAlive(lock)) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isAlive(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // The file is empty for the moment between being made and being written.
    if (!owner) return Date.now() - statSync(lock).mtimeMs < 5000;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

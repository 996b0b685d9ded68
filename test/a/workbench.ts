/** The workbench in a real Chromium for one test file: the browser is started before its first test, and what a test opened is closed after it. It checks nothing. */
import { BROWSER_TEST_MS, START_TIMEOUT_MS, startBench, type Bench, type OpenedWorkbench, type OpenOptions } from '../workbench/browser/workbench-in-chromium';

let bench: Bench;
let opened: OpenedWorkbench | null = null;

jest.setTimeout(BROWSER_TEST_MS);
beforeAll(async () => {
  bench = await startBench();
}, START_TIMEOUT_MS);
afterEach(async () => {
  await opened?.close();
  opened = null;
});
afterAll(() => bench.close());

/** A fresh page; one at a time. */
export async function openWorkbench(options?: OpenOptions): Promise<OpenedWorkbench> {
  opened = await bench.open(options);
  return opened;
}

/** `npm start`: builds what is stale, serves the workbench and prints its address. It decides nothing else. */
import { buildWhatIsStale } from './server/build';
import { certificateFor } from './server/certificate';
import { PLACES } from './server/places';
import { serveWorkbench } from './server/serve';

/** The manifest's default origin is https://localhost:3000, so that the same server serves a pane side-loaded into Excel. */
const DEFAULT_PORT = 3000;

async function start(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a number from 0 to 65535, and is "${process.env['PORT']}".`);
    process.exit(64);
  }
  await buildWhatIsStale((line) => console.log(line));
  const served = await serveWorkbench(await certificateFor(PLACES.certificate, new Date()), port);
  console.log(`\nDunwell is at ${served.address}`);
  console.log('The browser will warn about the certificate, which this machine made for itself: choose "Advanced", then "Proceed to localhost". Ctrl+C ends it.');
  const end = (): void => void served.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

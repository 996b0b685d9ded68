/** Starts the headless run: `npm run report -- LEDGER`. It only hands the command line to the command. */
import { version } from '../../package.json';
import { reportCommand } from './report/command';

void reportCommand(process.argv.slice(2), {
  version,
  now: new Date(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((status) => {
  process.exitCode = status;
});

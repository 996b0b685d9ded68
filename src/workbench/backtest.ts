/** Starts `npm run backtest -- LEDGER --from 2013-01-01`: how good the product's forecasts would have been on a ledger's own past. It only hands the command line to the command. */
import { backtestCommand } from './backtest/command';

void backtestCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((status) => {
  process.exitCode = status;
});

/** The headless run as a command: words in, files and an exit status out. 0 done, 2 refused, 64 wrong usage, 1 a defect of ours. */
import type { ReportOptions } from './options';
import { parseOptions, USAGE } from './options';
import { canBeFolder, clearResults, wouldOverwrite, writeRefusal, writeResults } from './out-folder';
import { printedTable } from './printed-table';
import { runReport, WrongUsage } from './run-report';

export type ExitStatus = 0 | 1 | 2 | 64;

/** What the command needs of the process that runs it. */
export interface CommandWorld {
  readonly version: string;
  readonly now: Date;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Never rejects. A run that does not end in 0 leaves no `workbook.xlsx`, neither its own nor an earlier one's. */
export async function reportCommand(words: readonly string[], world: CommandWorld): Promise<ExitStatus> {
  const parsed = parseOptions(words);
  if (parsed.is === 'wrong') return wrongUsage(parsed.message, parsed.out, parsed.inputs, world);
  const { options } = parsed;
  const inputs = filesOf(options);
  if (wouldOverwrite(options.out, inputs)) {
    return wrongUsage(`The run would overwrite a file that it reads; choose another folder than "${options.out}" with --out.`, options.out, inputs, world);
  }
  if (!canBeFolder(options.out)) return wrongUsage(`"${options.out}" is a file or lies below one; name a folder with --out.`, options.out, inputs, world);
  try {
    return await reportInto(options, world);
  } catch (error) {
    if (error instanceof WrongUsage) return wrongUsage(error.message, options.out, inputs, world);
    world.complain(`This is a mistake of ours, and nothing was written. ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    clearUnlessHers(options.out, inputs);
    return 1;
  }
}

async function reportInto(options: ReportOptions, world: CommandWorld): Promise<ExitStatus> {
  const outcome = await runReport(options, world.version, world.now, { signal: new AbortController().signal, report: () => undefined });
  if (outcome.is === 'refused') {
    writeRefusal(options.out, outcome);
    world.complain(`${outcome.message}\n`);
    return 2;
  }
  writeResults(options.out, outcome.files);
  world.print(`${printedTable(outcome.run, outcome.wording, options.out)}\n`);
  return 0;
}

function wrongUsage(message: string, out: string, inputs: readonly string[], world: CommandWorld): ExitStatus {
  clearUnlessHers(out, inputs);
  world.complain(`${message}\n${USAGE}\n`);
  return 64;
}

/** An earlier result must not pass for this run's; a file that was to be read is never taken for a result. */
function clearUnlessHers(out: string, inputs: readonly string[]): void {
  if (!wouldOverwrite(out, inputs)) clearResults(out);
}

function filesOf({ ledger, payments, customers, policyFile, mappingFile }: ReportOptions): string[] {
  return [ledger, payments, customers, policyFile, mappingFile].filter((file): file is string => file !== null);
}

/** The headless run in memory: files in, a whole result or a refusal out, through Microsoft's own client talking to our host. It writes no file and prints nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { excelWorkbook } from '../../excel/excel-workbook';
import type { LedgerMapping } from '../../ledger/ledger';
import { draftsOf } from '../../letters/drafts';
import { dayOf, type Day } from '../../receivables/days';
import type { CollectionPolicy } from '../../receivables/policy';
import type { Repair } from '../../settings/checks';
import { readMapping } from '../../settings/read-mapping';
import { readPolicy } from '../../settings/read-policy';
import { recallSettings } from '../../workflow/kept-settings';
import type { RunControl, RunOutcome, Workbook } from '../../workflow/ports';
import { reviewLedger, type ReviewRun } from '../../workflow/review-ledger';
import { writeReview } from '../../workflow/write-review';
import { wordingFor, type Wording } from '../../wording/sentences';
import { NotAWorkbook } from '../files/not-a-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { createHost } from '../host/host';
import { openNodeDoor } from '../node-door';
import { openInputs } from './input-files';
import type { ReportOptions } from './options';
import type { RunFiles } from './out-folder';
import { reviewJson, type FinishedRun } from './review-json';

/** A policy or mapping file that cannot be used as it stands: wrong usage, said in `message`. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export interface RunSettings {
  readonly policy: CollectionPolicy;
  readonly mapping: LedgerMapping;
}

export type ReportOutcome =
  | { readonly is: 'done'; readonly run: FinishedRun; readonly files: RunFiles; readonly wording: Wording }
  | { readonly is: 'refused'; readonly why: string; readonly message: string };

/** `now` is the machine's clock, read once by the caller. Throws `WrongUsage`, and any other error for a defect of ours. */
export async function runReport(options: ReportOptions, version: string, now: Date, run: RunControl): Promise<ReportOutcome> {
  const given = { policy: jsonOf(options.policyFile), mapping: jsonOf(options.mappingFile) };
  const settings = { policy: checked(options.policyFile, readPolicy(given.policy)).policy, mapping: checked(options.mappingFile, readMapping(given.mapping)).mapping };
  try {
    const inputs = await openInputs(options.ledger, options.payments, options.customers);
    const door = openNodeDoor(createHost(inputs.model));
    try {
      const workbook = excelWorkbook(door);
      const outcome = await work(workbook, { ...options, payments: inputs.payments, customers: inputs.customers }, settings, { version, now }, run);
      return outcome.is === 'refused' ? outcome : resultOf(outcome.reviewed, outcome.wording, saveWorkbook(inputs.model), now);
    } finally {
      door.close();
    }
  } catch (error) {
    if (error instanceof NotAWorkbook) return { is: 'refused', why: error.why, message: error.message };
    throw error;
  }
}

type Worked = { readonly is: 'done'; readonly reviewed: ReviewRun; readonly wording: Wording } | { readonly is: 'refused'; readonly why: string; readonly message: string };

async function work(workbook: Workbook, options: ReportOptions, given: RunSettings, made: { readonly version: string; readonly now: Date }, run: RunControl): Promise<Worked> {
  // What she told the pane is kept with the workbook and holds here too, unless a file says otherwise.
  const kept = await recallSettings(workbook);
  const chosen = options.policyFile === null ? kept.policy : given.policy;
  const policy = options.language === null ? chosen : { ...chosen, company: { ...chosen.company, language: options.language } };
  const mapping = options.mappingFile === null ? null : given.mapping;
  const wording = wordingFor(policy.company.language);
  const today = dayOfClock(made.now);
  const { sheet, payments, customers, asOf } = options;
  const reviewed = expected(await reviewLedger(workbook, { sheet, block: null, payments, customers, mapping, kept: kept.mappings, policy, asOf, today, contacts: [] }, run));
  if (reviewed.is === 'refused') return reviewed;
  const context = { ledgerSheet: reviewed.result.ledger.sheet, writtenAt: `${wording.formats.shortDate(today)} ${clockTime(made.now)}`, version: made.version };
  const written = expected(await writeReview(workbook, reviewed.result, { wording, context }, run));
  return written.is === 'refused' ? written : { is: 'done', reviewed: reviewed.result, wording };
}

/** Here nobody stops a run and no host is lost: either is a defect. */
function expected<T>(outcome: RunOutcome<T>): Extract<RunOutcome<T>, { readonly is: 'done' | 'refused' }> {
  if (outcome.is === 'done' || outcome.is === 'refused') return outcome;
  throw new Error(outcome.is === 'failed' ? `${outcome.message} ${outcome.detail}`.trim() : 'The run was stopped.');
}

function resultOf({ ledger, review, reminders, letters }: ReviewRun, wording: Wording, workbook: Uint8Array, now: Date): ReportOutcome {
  const drafts = draftsOf(letters, review.policy.company, now);
  const named = drafts.map((draft, index) => ({ letter: letters[index], draft, file: `letters/${draft.fileName}` }));
  const run: FinishedRun = { reading: ledger, review, reminders, letters: named };
  return { is: 'done', run, wording, files: { workbook, review: reviewJson(run), letters: named.map(({ draft, file }) => ({ file, text: draft.eml })) } };
}

function jsonOf(path: string | null): unknown {
  if (path === null) return undefined;
  if (!existsSync(path)) throw new WrongUsage(`There is no file "${path}".`);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new WrongUsage(`"${path}" is not valid JSON.`);
  }
}

/** A file named on the command line must say what it means: a setting repaired in silence would give other figures than asked for. */
function checked<T extends { readonly repairs: readonly Repair[] }>(path: string | null, read: T): T {
  const [first] = read.repairs;
  // What would be done in the pane instead is not done here.
  if (first) throw new WrongUsage(`${path}: ${first.message.replace(/ (The default( policy)? is used|It was left out|It was read as far as it could be)\.$/, '')}`);
  return read;
}

/** The day on the machine's own calendar. */
function dayOfClock(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock of this machine is wrong.');
  return day;
}

function clockTime(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

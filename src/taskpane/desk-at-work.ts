/** The desk over a real workbook: each wish of the screens as steps of the workflow. Office, the clock, the page and the pure folders' functions are handed in. */
import type { SheetCandidate } from '../ledger/choose-sheet';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../receivables/days';
import type { PaymentPlan } from '../receivables/payment-plan';
import type { CollectionPolicy } from '../receivables/policy';
import type { FixedSheetId } from '../reports/report-sheet';
import type { Wording } from '../wording/sentences';
import type { Sitting } from '../settings/read-sitting';
import { withControlTotals } from '../settings/policy-setting';
import { keepChangedPolicy, keepMapping, keepPlace, keepPolicy, keepSitting, recallPlace, recallPolicyChanges, recallSettings, recallSitting } from '../workflow/kept-settings';
import { WorkbookFailure, type Outbox, type RunControl, type SheetInfo, type Workbook } from '../workflow/ports';
import type { ReviewRun } from '../workflow/review-ledger';
import type { ColumnOption, Desk, LedgerChoice, ReportName, SheetOption, Survey } from './desk';
import { laterWork, type LaterWork } from './later-work';
import { lettersAtWork, type LetterTools } from './letters-at-work';
import { columnLetter } from './selectors';

/** What the composition root hands in. */
export interface DeskTools extends LetterTools {
  readonly workbook: Workbook;
  readonly outbox: Outbox;
  readonly wording: Wording;
  readonly version: string;
  readonly reportIds: readonly FixedSheetId[];
  readonly clock: { readonly today: () => Day; /** "14:05" */ readonly timeOfDay: () => string; /** Milliseconds, only ever forward. */ readonly now: () => number };
  readonly isoOf: (day: Day) => string;
  readonly dayFromIso: (text: string) => Day | null;
  readonly exactAmount: Desk['exactAmount'];
  readonly rankSheets: (candidates: readonly SheetCandidate[], inFront: string | null) => readonly SheetCandidate[];
}

/** Below this a sheet is offered as one that may be a ledger, above as one that looks right. */
const LOOKS_RIGHT = 0.6;

const unwatched = (): RunControl => ({ signal: new AbortController().signal, report: () => undefined });

/** A desk for one pane and one workbook. */
export function deskAtWork(tools: DeskTools): Desk {
  const { workbook, outbox, wording, clock } = tools;
  const letters = lettersAtWork(tools, () => reportNames(tools));
  const later = laterWork(wording);
  let policy: CollectionPolicy | null = null;
  // Of the ledger read last: the one that is reviewed and written.
  let place: LedgerChoice | null = null;
  let surveyed: Surveyed['candidates'] = [];

  const policyInForce = async (): Promise<CollectionPolicy> => (policy ??= (await recallSettings(workbook)).policy);

  return {
    ...letters.desk,
    today: clock.today, now: clock.now, isoOf: tools.isoOf, dayFromIso: tools.dayFromIso,
    async survey() {
      // Asked for together: a slow Excel takes its time over each request.
      const [kept, standing, reading] = await Promise.all([recallSettings(workbook), standingOf(workbook), later.read()]);
      policy = kept.policy;
      const { survey, candidates } = await surveyOf(tools, reading, kept, standing);
      surveyed = candidates;
      return survey;
    },
    async read(choice, mapping, run) {
      const { policy: inForce, mappings } = await recallSettings(workbook);
      policy = inForce;
      place = choice;
      const { readLedgerSheet } = await later.read();
      return readLedgerSheet(workbook, { ...choice, payments: null, customers: null, mapping, kept: mappings, surveyed: choice.block === null ? surveyed : [], homeCurrency: inForce.company.homeCurrency }, run);
    },
    keepSitting: (sitting) => keepSitting(workbook, sitting),
    addSample: async (run) => (await later.sample()).addSample(workbook, { name: wording.say('sample.sheet'), note: wording.say('sample.note') }, run),
    columnsOf: (ledger) => columnsOf(workbook, ledger),
    remember: (mapping, { shape = '' }) => (shape === '' ? Promise.resolve() : keepMapping(workbook, shape, mapping)),
    exactAmount: tools.exactAmount,
    ...policyDesk(tools, policyInForce, (kept) => (policy = kept)),
    async review(ledger, asOf, run) {
      const inForce = await policyInForce();
      const { reviewWithLog } = await later.review();
      const outcome = await reviewWithLog(workbook, ledger, { policy: inForce, asOf, today: clock.today(), contacts: [] }, run);
      return outcome.is === 'done' ? { is: 'done', result: await letters.ready(outcome.result) } : outcome;
    },
    ...aboutCustomers(tools, later),
    async writePlan(reviewed, plan, run) {
      const written = await (await later.plan()).writePlan(workbook, reviewed, plan, { wording, context: { ledgerSheet: reviewed.ledger.sheet, version: tools.version } }, run);
      if (written.is !== 'done') return written;
      const notLogged = await logThePlan(tools, later, reviewed, written.result.plan, run);
      const { reviewWithLog } = await later.review();
      const { policy: inForce, asOf } = reviewed.review;
      // The plan stands: a stop that comes now must not say that nothing was changed.
      const outcome = await reviewWithLog(workbook, reviewed.ledger, { policy: inForce, asOf, today: clock.today(), contacts: [] }, { ...run, signal: new AbortController().signal });
      return outcome.is === 'done' ? { is: 'done', result: { reviewed: await letters.ready(outcome.result), sheet: written.result.sheet, notLogged } } : outcome;
    },
    ...reportSheets(tools, later, () => place),
    showRow: (source) => workbook.showRow(source),
    showSheet: (id) => workbook.showSheet(id),
    watch: (ledger, changed) => workbook.watch(ledger.sheet, changed),
    copyText: (text) => outbox.copyText(text),
    saveText: (fileName, text) => outbox.saveText(fileName, text),
  };
}

/** The plan stands by now whatever comes of its row in the log: why there is none, or null. */
async function logThePlan({ workbook, wording }: DeskTools, later: LaterWork, reviewed: ReviewRun, plan: PaymentPlan, run: RunControl): Promise<string | null> {
  const { senderName, name } = reviewed.review.policy.company;
  const logged = await (await later.logPlan()).logPlan(workbook, reviewed, plan, senderName || name, { wording }, run);
  return logged.is === 'done' ? null : logged.is === 'stopped' ? wording.say('plan.logStopped') : wording.retell(logged.message);
}

/** The report sheets: written, put back, copied as values. `placeOf` is where the ledger read last stands. */
function reportSheets({ workbook, wording, clock, version }: DeskTools, later: LaterWork, placeOf: () => LedgerChoice | null): Pick<Desk, 'write' | 'restore' | 'freeze'> {
  return {
    async write(reviewed, run) {
      const writtenAt = `${wording.formats.shortDate(clock.today())} ${clock.timeOfDay()}`;
      const { writeReview } = await later.write();
      const outcome = await writeReview(workbook, reviewed, { wording, context: { ledgerSheet: reviewed.ledger.sheet, writtenAt, version } }, run);
      const place = placeOf();
      if (outcome.is === 'done' && place?.sheet === reviewed.ledger.sheet) await keepPlace(workbook, place);
      return outcome.is === 'done' ? { is: 'done', result: { reports: outcome.result, hasPrevious: await workbook.hasPrevious() } } : outcome;
    },
    async restore(run) {
      const { restoreReports } = await later.write();
      const outcome = await restoreReports(workbook, run);
      return outcome.is === 'done' ? { is: 'done', result: { hasPrevious: await workbook.hasPrevious() } } : outcome;
    },
    freeze: async (reviewed, run) => (await later.write()).freezeAsValues(workbook, reviewed.review.asOf, run),
  };
}

/** Sheets about one customer, beside those of the review. */
function aboutCustomers({ workbook, wording, version }: DeskTools, later: LaterWork): Pick<Desk, 'writeStatement' | 'writeStatements' | 'writeAbout'> {
  return {
    async writeStatements(reviewed, run) {
      return (await later.statement()).writeStatements(workbook, reviewed, { wording, context: { ledgerSheet: reviewed.ledger.sheet, version } }, run);
    },
    async writeStatement(reviewed, account, from, run) {
      const { writeStatement } = await later.statement();
      return writeStatement(workbook, reviewed, account.customerIndex, from, { wording, context: { ledgerSheet: reviewed.ledger.sheet, version } }, run);
    },
    async writeAbout(reviewed, account, about, run) {
      const { writeAbout } = await later.about();
      return writeAbout(workbook, reviewed, account, about, { wording, context: { ledgerSheet: reviewed.ledger.sheet, version } }, run);
    },
  };
}

/** What the policy is, and what becomes of it; `take` hears which one is in force from now on. */
function policyDesk({ workbook, wording, clock }: DeskTools, inForce: () => Promise<CollectionPolicy>, take: (policy: CollectionPolicy) => void): Pick<Desk, 'keepControlTotals' | 'policy' | 'keepPolicy' | 'previewPolicy'> {
  return {
    async keepControlTotals(controlTotals, on) {
      const before = await inForce();
      const after = withControlTotals(before, { ...before, aging: { ...before.aging, controlTotals, controlDay: on } });
      take(after);
      await keepPolicy(workbook, after);
    },
    async policy() {
      const policy = await inForce();
      return { policy, changes: await recallPolicyChanges(workbook, policy) };
    },
    async keepPolicy(draft) {
      const before = await inForce();
      const policy = withControlTotals(draft, before);
      const changes = await keepChangedPolicy(workbook, before, policy, clock.today());
      take(policy);
      return { policy, changes };
    },
    previewPolicy: async (now, draft, run) => (await laterWork(wording).effect()).previewPolicy(now, draft, { today: clock.today(), contacts: [] }, run),
  };
}

async function reportNames({ workbook, wording, reportIds }: DeskTools): Promise<readonly ReportName[]> {
  const wanted = reportIds.map((id) => ({ id, name: wording.say(`sheet.${id}`) }));
  const names = await workbook.reportSheetNames(wanted);
  return wanted.map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}

/** What a survey asks of the workbook beside its settings and its cells. */
interface Standing {
  readonly sitting: Sitting | null;
  readonly place: LedgerChoice | null;
  readonly selected: Awaited<ReturnType<Workbook['selection']>>;
}

async function standingOf(workbook: Workbook): Promise<Standing> {
  const [sitting, place, selected] = await Promise.all([recallSitting(workbook), recallPlace(workbook), workbook.selection()]);
  return { sitting, place, selected };
}

interface Surveyed {
  readonly survey: Survey;
  /** All sheets as they were looked at: those that her choice passes over are told. */
  readonly candidates: Exclude<Parameters<Awaited<ReturnType<LaterWork['read']>>['readLedgerSheet']>[1]['surveyed'], 'anew' | undefined>;
}

async function surveyOf(tools: DeskTools, { surveyWorkbook }: Awaited<ReturnType<LaterWork['read']>>, { policy, mappings }: Awaited<ReturnType<typeof recallSettings>>, standing: Standing): Promise<Surveyed> {
  const { workbook } = tools;
  const request = { sheet: null, block: null, payments: null, customers: null, mapping: null, kept: mappings, homeCurrency: policy.company.homeCurrency };
  const [sheets, surveyed, reports, hasPrevious] = await Promise.all([workbook.sheets(), surveyWorkbook(workbook, request, unwatched()), reportNames(tools), workbook.hasPrevious()]);
  // A sheet that could not be looked at would seem to be no ledger, and nobody would say why.
  if (surveyed.is === 'failed') throw new WorkbookFailure(surveyed.message, surveyed.detail);
  const candidates = surveyed.is === 'done' ? surveyed.result : [];
  const [best] = tools.rankSheets(candidates, standing.selected.sheet);
  const found = new Map(candidates.map((candidate) => [candidate.survey.sheet, candidate]));
  const offered = sheets.filter((sheet) => sheet.visible || sheet.name === best?.survey.sheet);
  const survey: Survey = {
    sheets: offered.map((sheet) => optionOf(sheet, found.get(sheet.name))),
    best: best?.survey.sheet ?? null,
    ...selectionOf(standing.selected, sheets),
    sample: sheets.find(({ isSample }) => isSample === true)?.name ?? null,
    lastSheet: mappings[0]?.mapping.sheet ?? null,
    ...knownPlace(standing, sheets), reports, hasPrevious,
    controlTotals: policy.aging.controlTotals ?? {}, controlDay: policy.aging.controlDay ?? '',
  };
  return { survey, candidates };
}

/** Where the ledger stood when it was reviewed or written, as long as it still does. */
function knownPlace({ sitting, place: written }: Standing, sheets: readonly SheetInfo[]): Pick<Survey, 'known' | 'sitting'> {
  const stands = (place: LedgerChoice | null): boolean => place !== null && sheets.some(({ name, ours }) => name === place.sheet && ours === null);
  if (sitting && stands(sitting.place)) return { known: sitting.place, sitting };
  return { known: stands(written) ? written : null, sitting: null };
}

function optionOf({ name, rows, ours }: SheetInfo, candidate: SheetCandidate | undefined): SheetOption {
  if (ours !== null) return { name, rows, standing: 'ours' };
  if (rows === 0) return { name, rows, standing: 'empty' };
  if (!candidate || candidate.survey.refusal) return { name, rows, standing: 'unlikely' };
  return { name, rows, standing: candidate.survey.confidence >= LOOKS_RIGHT ? 'likely' : 'possible' };
}

/** A block that she selected before opening the pane, where it could hold a ledger: more than one row and column, on a sheet of hers. */
function selectionOf({ sheet, block }: Standing['selected'], sheets: readonly SheetInfo[]): Pick<Survey, 'selection' | 'inFront'> {
  if (!block || block.rows < 2 || block.columns < 2 || sheets.find((one) => one.name === sheet)?.ours !== null) return { inFront: sheet, selection: null };
  const choice: LedgerChoice = { sheet, block };
  const last = `${columnLetter(block.firstColumn + block.columns - 1)}${block.firstRow + block.rows - 1}`;
  return { inFront: sheet, selection: { choice, address: `${columnLetter(block.firstColumn)}${block.firstRow}:${last}` } };
}

/** The header row's columns, headings of several rows put together. */
async function columnsOf(workbook: Workbook, ledger: Ledger): Promise<readonly ColumnOption[]> {
  const [first = 1] = ledger.headerRows;
  const headings = new Map<number, string>();
  for await (const slice of workbook.readSheet({ sheet: ledger.sheet, firstRow: first, lastRow: ledger.headerRows.at(-1) ?? first }, unwatched())) {
    for (const row of slice.values) row.forEach((cell, index) => headings.set(slice.columns[index], `${headings.get(slice.columns[index]) ?? ''} ${cell ?? ''}`.trim()));
  }
  return [...headings].sort(([a], [b]) => a - b).map(([column, heading]) => ({ letter: columnLetter(column), heading }));
}

/** What the screens need done, in their own words: one narrow door to workbook, workflow, letters and clock, so that every screen runs against a stand-in. No Office, no clock, no rule here. */
import type { ProposedPlan } from '../receivables/payment-plan';
import type { ColumnRole, DateOrder, Ledger, LedgerMapping } from '../ledger/ledger';
import type { AnyLetter, Letter } from '../letters/letter';
import type { ChosenLetter } from '../letters/letter-kinds';
import type { WordingFinding } from '../letters/wording-check';
import type { Day } from '../receivables/days';
import type { CurrencyCode } from '../receivables/money';
import type { CollectionPolicy } from '../receivables/policy';
import type { AccountReview } from '../receivables/review';
import type { LedgerSource } from '../receivables/entries';
import type { ReportSheetId } from '../reports/report-sheet';
import type { Sitting } from '../settings/read-sitting';
import type { PolicyChanges } from '../settings/policy-changes';
import type { PolicyEffect } from '../workflow/policy-effect';
import type { CopyOutcome, RunControl, RunOutcome, TableInfo } from '../workflow/ports';
import type { RecordedContact } from '../workflow/draft-contact';
import type { OtherLetter } from '../workflow/account-letters';
import type { TextInUse, TextOfLetter, TriedText } from '../workflow/keep-text';
import type { SentLetter } from '../workflow/mark-sent';
import type { ReviewRun } from '../workflow/review-ledger';
import type { AboutAccount } from '../workflow/write-about';
import type { ReportName } from '../workflow/write-review';

export type { ReportName };

/** Where the ledger stands: a whole sheet, or a block of one. */
export interface LedgerChoice {
  readonly sheet: string;
  /** Null for the whole sheet. */
  readonly block: Omit<TableInfo, 'name'> | null;
}

export interface SheetOption {
  readonly name: string;
  readonly rows: number;
  /** How much it looks like a ledger at a glance. */
  readonly standing: 'likely' | 'possible' | 'unlikely' | 'empty' | 'ours';
}

/** The workbook at a glance. */
export interface Survey {
  readonly sheets: readonly SheetOption[];
  /** The sheet that looks most like a ledger; null when none does. */
  readonly best: string | null;
  /** The sheet in front of her. */
  readonly inFront: string;
  /** The sheet with the sample ledger; null where none was made, or it was deleted. */
  readonly sample: string | null;
  readonly selection: { readonly choice: LedgerChoice; readonly address: string } | null;
  /** The sheet that she corrected last; null when she never did. */
  readonly lastSheet: string | null;
  /** Where the ledger stood when it was last reviewed or its sheets were written; null before, or once that sheet is gone. */
  readonly known: LedgerChoice | null;
  /** Where she was with that ledger when the pane was closed. */
  readonly sitting: Sitting | null;
  /** Names that the report sheets bear or will bear. */
  readonly reports: readonly ReportName[];
  readonly hasPrevious: boolean;
  /** The general ledger's balances that she told, as exact decimals by currency. */
  readonly controlTotals: Readonly<Record<CurrencyCode, string>>;
  /** Their day, YYYY-MM-DD; empty where nobody told it. */
  readonly controlDay: string;
}

/** A column that she can choose: its letter and what stands in its header row. */
export interface ColumnOption {
  readonly letter: string;
  readonly heading: string;
}

/** A ledger reviewed as of a day, with everything that can be made of it and nothing written yet. */
export interface Reviewed extends ReviewRun {
  readonly reports: readonly ReportName[];
}

/** The sheets written, and whether what stood there before can be put back. */
export interface Written {
  readonly reports: readonly ReportName[];
  readonly hasPrevious: boolean;
}

export interface KeptPolicy {
  readonly policy: CollectionPolicy;
  readonly changes: PolicyChanges;
}

export interface Desk {
  today(): Day;
  /** The moment, in milliseconds of a clock that only goes forward. */
  now(): number;
  /** "2026-09-30", as a date field has it. */
  isoOf(day: Day): string;
  dayFromIso(text: string): Day | null;

  survey(): Promise<Survey>;
  /** `mapping` null reads with what is remembered for an export of this shape; `Ledger.corrections` then says what that was. */
  read(choice: LedgerChoice, mapping: LedgerMapping | null, run: RunControl): Promise<RunOutcome<Ledger>>;
  /** Keeps with the workbook where she is. */
  keepSitting(sitting: Sitting): Promise<void>;
  /** Makes a sheet with the sample ledger, none of hers being touched, and gives its name; the one that stands there already is not made again. */
  addSample(run: RunControl): Promise<RunOutcome<string>>;
  /** The columns of the ledger's header row. */
  columnsOf(ledger: Ledger): Promise<readonly ColumnOption[]>;
  /** Keeps her corrections with the workbook for exports of this ledger's shape; none at all forgets the shape. */
  remember(mapping: LedgerMapping, ledger: Ledger): Promise<void>;
  /** A typed amount as an exact decimal in the currency's own decimals ("142,390.1" is "142390.10"); null where it is none. */
  exactAmount(text: string, currency: CurrencyCode): string | null;
  /** Keeps the general ledger's balances with the workbook; the next review compares them. */
  keepControlTotals(totals: Readonly<Record<CurrencyCode, string>>, on: string): Promise<void>;
  review(ledger: Ledger, asOf: Day, run: RunControl): Promise<RunOutcome<Reviewed>>;
  /** The policy kept with the workbook, and when its settings were last changed. */
  policy(): Promise<KeptPolicy>;
  /** Keeps a policy with the workbook as changed today; reviews are made under it from now on. The general ledger's balances stay as they are kept. */
  keepPolicy(policy: CollectionPolicy): Promise<KeptPolicy>;
  /** What a draft would do to a review; nothing is kept. */
  previewPolicy(now: Reviewed, draft: CollectionPolicy, run: RunControl): Promise<RunOutcome<PolicyEffect>>;
  /** Writes every report sheet or none. */
  write(reviewed: Reviewed, run: RunControl): Promise<RunOutcome<Written>>;
  /** Writes the open items of every customer who has any, one sheet each. */
  writeStatements(reviewed: Reviewed, run: RunControl): Promise<RunOutcome<readonly ReportName[]>>;
  /** Writes a customer's statement of account to its own sheet and brings that to the front; `from` null lists open items alone. */
  writeStatement(reviewed: Reviewed, account: AccountReview, from: Day | null, run: RunControl): Promise<RunOutcome<ReportName>>;
  /** Writes a sheet about one account, such as a settlement compared, and brings it to the front. */
  writeAbout(reviewed: Reviewed, account: AccountReview, about: AboutAccount, run: RunControl): Promise<RunOutcome<ReportName>>;
  restore(run: RunControl): Promise<RunOutcome<{ readonly hasPrevious: boolean }>>;
  showRow(source: LedgerSource): Promise<void>;
  /** Copies of the report sheets as values, to share; gives their names. */
  freeze(reviewed: Reviewed, run: RunControl): Promise<RunOutcome<readonly string[]>>;
  showSheet(id: ReportSheetId): Promise<void>;
  /** Calls back when she changes cells of the ledger; returns how to stop. */
  watch(ledger: Ledger, changed: () => void): Promise<() => Promise<void>>;

  /** The letter with her subject and text in place of what was made; it can be copied and saved as any other. */
  editLetter<Kind extends AnyLetter>(letter: Kind, edit: { readonly subject: string; readonly text: string }): Kind;
  /** A letter that she chose for one account of the review (its place there), or what it lacks. */
  otherLetter(reviewed: Reviewed, account: number, letter: ChosenLetter): Promise<OtherLetter>;
  /** Every stage of the ladder as it would read to one account; none of it is to be sent. */
  ladderOf(reviewed: Reviewed, account: number): Promise<readonly AnyLetter[]>;
  /** What is not as it should be in a letter before it leaves. */
  checkLetter(reviewed: Reviewed, letter: AnyLetter): Promise<readonly WordingFinding[]>;
  /** The text in use for a letter and the built-in one, as templates. */
  textOf(reviewed: Reviewed, letter: AnyLetter): Promise<TextInUse>;
  /** How a text would read to the letter's account, or its mistakes; nothing is kept. */
  tryText(reviewed: Reviewed, letter: AnyLetter, text: TextOfLetter): Promise<TriedText>;
  /** Keeps the text on the Templates sheet, null going back to the built-in one, and reviews the ledger anew with it. */
  keepText(reviewed: Reviewed, letter: AnyLetter, text: TextOfLetter | null, run: RunControl): Promise<RunOutcome<Reviewed>>;
  /** Letters that can be chosen. */
  readonly otherLetters: readonly ChosenLetter[];
  /** Logs letters as sent, all or none, and reviews the ledger anew with the log as it then stands. */
  markSent(reviewed: Reviewed, sent: readonly SentLetter[], run: RunControl): Promise<RunOutcome<Reviewed>>;
  /** A mailto: address for the letter; null where it is too long or has no recipient. */
  mailLink(letter: AnyLetter): string | null;
  /** Hands the letters to the browser as a list for a mail merge; false where the platform gives no download. */
  saveMergeList(letters: readonly Letter[], fileName: string): boolean;

  /** Records a call, promise, dispute or its end in the Contact Log, and reviews the ledger anew with it. */
  logContact(reviewed: Reviewed, account: AccountReview, contact: RecordedContact, run: RunControl): Promise<RunOutcome<Reviewed>>;

  /** Writes a new payment plan, its sheet and the register or neither, and reviews the ledger anew with it. `notLogged` says why its row in the Contact Log is missing; null where it stands there. */
  writePlan(reviewed: Reviewed, plan: ProposedPlan, run: RunControl): Promise<RunOutcome<{ readonly reviewed: Reviewed; readonly sheet: string; readonly notLogged: string | null }>>;

  /** To be called inside the click or key press, so that the browser lets us copy. */
  copyLetter(letter: AnyLetter): Promise<CopyOutcome>;
  copyText(text: string): Promise<CopyOutcome>;
  /** False where the platform gives no download. */
  saveText(fileName: string, text: string): boolean;
  saveDraft(letter: AnyLetter): boolean;
  saveAllDrafts(letters: readonly Letter[], name: string): Promise<boolean>;
}

/** What she can correct on the card. */
export type Correction =
  | { readonly what: 'column'; readonly role: ColumnRole; readonly letter: string | null }
  | { readonly what: 'date-order'; readonly order: DateOrder }
  | { readonly what: 'currency'; readonly currency: string }
  /** The row (1-based) that holds the headings, the last of them where there are two; null leaves it to the reader. */
  | { readonly what: 'header-row'; readonly row: number | null }
  | { readonly what: 'kind'; readonly kind: Ledger['kind'] }
  /** A sheet that goes with the ledger; null for none. */
  | { readonly what: 'payments' | 'customers'; readonly sheet: string | null }
  | { readonly what: 'nothing' };

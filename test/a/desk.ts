/** A desk for tests of the pane: a real review and real letters of a small ledger, over a workbook that is only pretended and remembers what was asked of it. */
import { exactAmountOf } from '../../src/ledger/exact-amount';
import type { Ledger } from '../../src/ledger/ledger';
import { editedLetter } from '../../src/letters/edit-letter';
import { composeLetters } from '../../src/letters/compose-letter';
import { CHOSEN_LETTERS, isPlanLetter } from '../../src/letters/letter-kinds';
import { checkLetter, ladderOf, otherLetter } from '../../src/workflow/account-letters';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { dayFromIso, isoOf } from '../../src/receivables/days';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY, type CollectionPolicy } from '../../src/receivables/policy';
import { changedSettings } from '../../src/settings/policy-setting';
import { textOf, tryText } from '../../src/workflow/keep-text';
import { previewPolicy } from '../../src/workflow/policy-effect';
import type { Desk, ReportName, Reviewed, Survey } from '../../src/taskpane/desk';
import type { RunOutcome } from '../../src/workflow/ports';
import { aBook, aCustomer, day } from './book';
import type { ADocument } from './book';
import { aReading } from './reading';

export const REPORTS: readonly ReportName[] = [
  { id: 'overview', name: 'Overview' }, { id: 'aging-summary', name: 'Aging Summary' }, { id: 'aging-detail', name: 'Aging Detail' }, { id: 'problems', name: 'Problems' },
];

const DOCUMENTS: readonly ADocument[] = [
  { no: '1001', customer: 'Harbour Foods Ltd', issued: '2026-05-02', due: '2026-06-01', amount: '8400.00' },
  { no: '1002', customer: 'Harbour Foods Ltd', issued: '2026-07-15', due: '2026-08-14', amount: '4000.00' },
  { no: '1003', customer: 'Aldgate Timber', issued: '2026-08-01', due: '2026-08-31', amount: '1284.50' },
  { no: '1004', customer: 'Aldgate Timber', issued: '2026-09-20', due: '2026-10-20', amount: '915.61' },
  { no: '1005', customer: 'Verlag Sommer', currency: 'EUR', issued: '2026-08-20', due: '2026-09-19', amount: '3100.00' },
  { no: '1006', customer: 'Quay & Sons', issued: '2026-09-21', due: '2026-10-21', amount: '20000.00' },
  { no: 'CN-7', customer: 'Quay & Sons', kind: 'credit-note', issued: '2026-09-22', amount: '-250.00' },
];

/** A ledger of seven documents and four customers, one in euro, as of 30 September 2026. */
export function aLedger(more: Partial<Ledger> = {}): Ledger {
  const book = aBook(DOCUMENTS, { statedAsOf: day('2026-09-30'), customers: [aCustomer('Harbour Foods Ltd', { email: 'accounts@harbour.example' })] });
  return aReading([], {
    book, sheet: 'Invoices', confidence: 0.98, rowsRead: 10, rowsTaken: 7,
    columns: [
      { role: 'customerName', column: 0, heading: 'Contact', confidence: 1, because: 'the heading says so' },
      { role: 'invoiceNumber', column: 10, heading: 'InvoiceNumber', confidence: 1, because: 'the heading says so' },
      { role: 'dueDate', column: 13, heading: 'DueDate', confidence: 0.9, because: 'dates after the document date' },
      { role: 'balance', column: 19, heading: 'InvoiceAmountDue', confidence: 1, because: 'the heading says so' },
      { role: 'currency', column: 39, heading: 'Currency', confidence: 1, because: 'every cell is a currency' },
    ],
    setAside: [
      { sheet: 'Invoices', row: 9, kind: 'blank', because: 'every cell is empty' },
      { sheet: 'Invoices', row: 10, kind: 'grand-total', because: 'sums rows 2 to 8' },
      { sheet: 'Invoices', row: 11, kind: 'note', because: 'text in one cell only' },
    ],
    controls: [{ currency: 'USD', taken: 3435011, setAside: 0, footer: 3435011 }, { currency: 'EUR', taken: 310000, setAside: 0, footer: null }],
    problems: [{ sheet: 'Invoices', row: 8, column: 'N', problem: 'missing-due-date', value: '', severity: 'warning', message: 'CN-7 has no due date.' }],
    ...more,
  });
}

export function aSurvey(more: Partial<Survey> = {}): Survey {
  return {
    sheets: [{ name: 'Invoices', rows: 412, standing: 'likely' }, { name: 'Summary 2025', rows: 18, standing: 'unlikely' }, { name: 'Overview', rows: 60, standing: 'ours' }],
    best: 'Invoices', inFront: 'Invoices', sample: null, selection: { choice: { sheet: 'Summary 2025', block: { firstRow: 1, firstColumn: 0, rows: 10, columns: 4 } }, address: 'A1:D10' },
    lastSheet: null, known: null, sitting: null, reports: REPORTS, hasPrevious: false, controlTotals: {}, controlDay: '', ...more,
  };
}

export function reviewedOf(ledger: Ledger, asOf: number, policy: CollectionPolicy = DEFAULT_POLICY): Reviewed {
  const review = makeReview(ledger.book, asOf, policy);
  const reminders = decideReminders(review, [], policy.reminders, asOf);
  return { ledger, review, asOfFrom: 'request', reminders, letters: composeLetters(review, reminders, ENGLISH), reports: REPORTS, log: null, plans: { plans: [], problems: [], sheets: [] }, contacts: [], lettersRefused: null, texts: { builtIn: ENGLISH, shelf: ENGLISH, standing: null, mistakes: [] } };
}

const done = <T>(result: T): Promise<RunOutcome<T>> => Promise.resolve({ is: 'done', result });

/** A desk that does everything at once and well, but for what `more` replaces; `asked` lists what was asked of it. */
export function aDesk(more: Partial<Desk> = {}): Desk & { readonly asked: string[] } {
  const asked: string[] = [];
  let policy = DEFAULT_POLICY;
  const note = (what: string): void => void asked.push(what);
  return {
    asked,
    today: () => day('2026-10-05'),
    now: () => 0,
    isoOf,
    dayFromIso,
    survey: () => Promise.resolve(aSurvey()),
    read: (choice) => (note(`read ${choice.sheet}`), done(aLedger({ sheet: choice.sheet }))),
    keepSitting: () => Promise.resolve(),
    addSample: () => (note('sample'), done('Sample ledger')),
    columnsOf: () => Promise.resolve([{ letter: 'A', heading: 'Contact' }, { letter: 'N', heading: 'DueDate' }, { letter: 'T', heading: 'InvoiceAmountDue' }]),
    remember: (mapping) => (note(`remember ${JSON.stringify(mapping)}`), Promise.resolve()),
    exactAmount: exactAmountOf,
    keepControlTotals: (totals, on) => (note(`control ${JSON.stringify(totals)} of ${on}`), Promise.resolve()),
    review: (ledger, asOf) => (note(`review ${isoOf(asOf)}`), done(reviewedOf(ledger, asOf, policy))),
    write: () => (note('write'), done({ reports: REPORTS, hasPrevious: true })),
    writeStatements: () => (note('statements'), done(REPORTS)),
    writeStatement: (_reviewed, account, from) => (note(`statement ${account.customer.name} ${from === null ? 'open' : isoOf(from)}`), done({ id: 'statement-00000000', name: `Statement – ${account.customer.name}` })),
    writeAbout: (_reviewed, account, about) => (note(`${about.is} ${account.customer.name}`), done({ id: 'settlement-00000000', name: `Settlement – ${account.customer.name}` })),
    restore: () => (note('restore'), done({ hasPrevious: false })),
    freeze: () => (note('freeze'), done(['Overview 2026-09-30'])),
    showRow: (source) => (note(`row ${source.sheet}!${source.row}`), Promise.resolve()),
    showSheet: (id) => (note(`sheet ${id}`), Promise.resolve()),
    watch: () => Promise.resolve(() => Promise.resolve()),
    writePlan: (reviewed, plan) => (note(`plan ${plan.instalments.length} for ${plan.customerName}`), done({ reviewed, sheet: `Plan – ${plan.customerName}`, notLogged: null })),
    copyLetter: (letter) => (note(`copy ${isPlanLetter(letter.letter) ? letter.letter : `letter ${letter.customerName}`}`), Promise.resolve('copied')),
    copyText: (text) => (note(`copy ${text}`), Promise.resolve('copied')),
    policy: () => Promise.resolve({ policy, changes: new Map() }),
    keepPolicy: (kept) => (note(`keep ${changedSettings(policy, kept).join(', ')}`), policy = kept, Promise.resolve({ policy, changes: new Map(changedSettings(DEFAULT_POLICY, kept).map((path) => [path, day('2026-10-05')])) })),
    previewPolicy: (now, draft, run) => previewPolicy(now, draft, { today: day('2026-10-05'), contacts: [] }, run),
    editLetter: (letter, edit) => (note(`edit ${letter.customerName}`), editedLetter(letter, edit)),
    otherLetters: CHOSEN_LETTERS,
    otherLetter: (reviewed, account, letter) => (note(`write ${letter}`), Promise.resolve(otherLetter(reviewed, { account, letter }))),
    ladderOf: (reviewed, account) => Promise.resolve(ladderOf(reviewed, account)),
    checkLetter: (reviewed, letter) => Promise.resolve(checkLetter(reviewed, letter)),
    textOf: (reviewed, letter) => Promise.resolve(textOf(reviewed, letter)),
    tryText: (reviewed, letter, text) => Promise.resolve(tryText(reviewed, letter, text)),
    keepText: (reviewed, letter, text) => (note(`text of ${letter.template.split(' ').slice(0, 2).join(' ')} ${text === null ? 'built in' : text.subject}`), done({ ...reviewed })),
    markSent: (reviewed, sent) => (note(`sent ${sent.map(({ letter, channel, editedSubject }) => `${letter.customerName} by ${channel}${editedSubject === null ? '' : ` as ${editedSubject}`}`).join(', ')}`), done({ ...reviewed, letters: reviewed.letters.filter((one) => !sent.some(({ letter }) => letter.customerId === one.customerId)) })),
    logContact: (reviewed, account, contact) => (note(`log ${contact.kind} of ${account.customer.name}`), done({ ...reviewed })),
    mailLink: (letter) => (letter.to === null ? null : `mailto:${letter.to}`),
    saveMergeList: (letters, name) => (note(`merge ${letters.length} ${name}`), true),
    saveText: (name) => (note(`save ${name}`), true),
    saveDraft: (letter) => (note(`draft ${letter.customerName}`), true),
    saveAllDrafts: (letters, name) => (note(`drafts ${letters.length} ${name}`), Promise.resolve(true)),
    ...more,
  };
}

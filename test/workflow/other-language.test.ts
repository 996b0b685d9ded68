/** A workbook written in one language and then in another, through Office.js: our sheets are known again, and nothing of hers is lost or read otherwise. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { REPORT_SHEET_IDS } from '../../src/reports/report-sheet';
import type { RunOutcome } from '../../src/workflow/ports';
import { markSent } from '../../src/workflow/mark-sent';
import { reviewLedger } from '../../src/workflow/review-ledger';
import type { ReviewRun } from '../../src/workflow/review-ledger';
import { writeReview } from '../../src/workflow/write-review';
import type { HostValue, SheetModel } from '../../src/workbench/host/model';
import { headingEverywhere } from '../../src/wording/headings-elsewhere';
import { wordingFor } from '../../src/wording/sentences';
import { LANGUAGES } from '../../src/wording/languages';
import { TRANSLATIONS } from '../../src/wording/translations';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import type { OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const TODAY = day(2026, 9, 30);
const CONTEXT = { ledgerSheet: 'Invoices', version: '1' };

const ROWS: HostValue[][] = [
  ['Customer no', 'Customer', 'Email', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['A-1', 'Alder Ltd', 'pay@alder.example', 'INV-1', day(2026, 7, 1), day(2026, 7, 31), 1000, 'EUR'],
  ['A-1', 'Alder Ltd', 'pay@alder.example', 'INV-2', day(2026, 8, 1), day(2026, 8, 31), 2000, 'EUR'],
  ['B-2', 'Birch GmbH', '', 'INV-3', day(2026, 6, 1), day(2026, 7, 1), 500, 'EUR'],
];

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const review = async (open: OpenWorkbook): Promise<ReviewRun> => done(await reviewLedger(open.workbook, { sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: TODAY, today: TODAY, contacts: [] }, aRun()));
async function refresh(open: OpenWorkbook, language: string): Promise<ReviewRun> {
  const run = await review(open);
  done(await writeReview(open.workbook, run, { wording: wordingFor(language), context: CONTEXT }, aRun()));
  return run;
}

function cellsOf(sheet: SheetModel): HostValue[][] {
  return Array.from({ length: sheet.cells.rowCount }, (_, row) => Array.from({ length: sheet.cells.columnCount }, (_cell, column) => sheet.cells.value(row, column) as HostValue));
}

async function sheetNamed(open: OpenWorkbook, id: string): Promise<SheetModel> {
  const info = (await open.workbook.sheets()).find(({ ours }) => ours === id);
  const sheet = open.model.sheets.find(({ name }) => name === info?.name);
  if (!sheet) throw new Error(`There is no sheet of ours called ${id}.`);
  return sheet;
}

/** The cell of a heading in the row that holds a text. */
function place(sheet: SheetModel, heading: string, rowWith: string): { readonly row: number; readonly column: number } {
  const cells = cellsOf(sheet);
  const headings = cells.findIndex((row) => row.includes(heading));
  return { row: cells.findIndex((row, at) => at > headings && row.includes(rowWith)), column: cells[headings]?.indexOf(heading) ?? -1 };
}

async function type(open: OpenWorkbook, id: string, heading: string, rowWith: string, value: HostValue): Promise<void> {
  const sheet = await sheetNamed(open, id);
  const { row, column } = place(sheet, heading, rowWith);
  sheet.cells.setValue(row, column, value);
}

async function read(open: OpenWorkbook, id: string, heading: string, rowWith: string): Promise<HostValue> {
  const sheet = await sheetNamed(open, id);
  const { row, column } = place(sheet, heading, rowWith);
  return sheet.cells.value(row, column) as HostValue;
}

const CHANGES = [
  { first: 'en', then: 'de', words: { detail: ['Check', 'Prüfung'], note: ['Note', 'Notiz'], approved: ['Approved limit', 'Genehmigtes Limit'], terms: ['Terms (days)', 'Zahlungsziel (Tage)'], hold: ['Hold', 'Gesperrt'], subject: ['Subject', 'Betreff'] } },
  { first: 'es', then: 'en', words: { detail: ['Comprobación', 'Check'], note: ['Nota', 'Note'], approved: ['Límite aprobado', 'Approved limit'], terms: ['Plazo (días)', 'Terms (days)'], hold: ['Bloqueado', 'Hold'], subject: ['Asunto', 'Subject'] } },
  { first: 'de', then: 'en', words: { detail: ['Prüfung', 'Check'], note: ['Notiz', 'Note'], approved: ['Genehmigtes Limit', 'Approved limit'], terms: ['Zahlungsziel (Tage)', 'Terms (days)'], hold: ['Gesperrt', 'Hold'], subject: ['Betreff', 'Subject'] } },
  { first: 'en', then: 'fr', words: { detail: ['Check', 'Contrôle'], note: ['Note', 'Note'], approved: ['Approved limit', 'Limite approuvée'], terms: ['Terms (days)', 'Délai de paiement (jours)'], hold: ['Hold', 'Bloqué'], subject: ['Subject', 'Objet'] } },
  { first: 'fr', then: 'en', words: { detail: ['Contrôle', 'Check'], note: ['Note', 'Note'], approved: ['Limite approuvée', 'Approved limit'], terms: ['Délai de paiement (jours)', 'Terms (days)'], hold: ['Bloqué', 'Hold'], subject: ['Objet', 'Subject'] } },
  { first: 'nl', then: 'de', words: { detail: ['Controle', 'Prüfung'], note: ['Notitie', 'Notiz'], approved: ['Goedgekeurde limiet', 'Genehmigtes Limit'], terms: ['Betaaltermijn (dagen)', 'Zahlungsziel (Tage)'], hold: ['Geblokkeerd', 'Gesperrt'], subject: ['Onderwerp', 'Betreff'] } },
  { first: 'it', then: 'en', words: { detail: ['Controllo', 'Check'], note: ['Nota', 'Note'], approved: ['Limite approvato', 'Approved limit'], terms: ['Termini (giorni)', 'Terms (days)'], hold: ['Bloccato', 'Hold'], subject: ['Oggetto', 'Subject'] } },
] as const;

test.each(CHANGES)('written in $first and then in $then: ticks, notes, limits, customers, letters of hers and the log stay, on the same sheets', async ({ first, then, words }) => {
  const open = openWorkbook([aSheet('Invoices', ROWS)]);
  await refresh(open, first);
  const names = open.model.sheets.map(({ name }) => name);
  await type(open, 'aging-detail', words.detail[0], 'INV-2', 'asked Ann');
  await type(open, 'aging-detail', words.note[0], 'INV-2', 'credit note to come');
  await type(open, 'credit-limits', words.approved[0], 'Alder Ltd', 800);
  await type(open, 'credit-limits', words.note[0], 'Alder Ltd', 'until the audit');
  await type(open, 'customers', words.terms[0], 'Birch GmbH', 60);
  await type(open, 'customers', words.hold[0], 'Birch GmbH', wordingFor(first).say('yes'));
  await type(open, 'templates', words.subject[0], 'first-reminder', 'Our invoices, {{customerName}}');
  const sent = await review(open);
  const again = { today: TODAY, contacts: [] };
  done(await markSent(open.workbook, sent, { sent: [{ letter: sent.letters[0], channel: 'email', editedSubject: null }], by: '', wording: wordingFor(first), again }, aRun()));

  const rewritten = await refresh(open, then);
  expect(open.model.sheets.map(({ name }) => name)).toEqual(names);
  expect(await read(open, 'aging-detail', words.detail[1], 'INV-2')).toBe('asked Ann');
  expect(await read(open, 'aging-detail', words.note[1], 'INV-2')).toBe('credit note to come');
  expect(await read(open, 'credit-limits', words.approved[1], 'Alder Ltd')).toBe(800);
  expect(await read(open, 'credit-limits', words.note[1], 'Alder Ltd')).toBe('until the audit');
  expect(await read(open, 'customers', words.terms[1], 'Birch GmbH')).toBe(60);
  expect(await read(open, 'templates', words.subject[1], 'first-reminder')).toBe('Our invoices, {{customerName}}');

  const last = await review(open);
  for (const run of [rewritten, last]) {
    const birch = run.ledger.book.customers.find(({ name }) => name === 'Birch GmbH');
    expect(birch).toMatchObject({ termsDays: 60, onHold: true });
    expect(run.log?.contacts).toHaveLength(1);
    expect(run.review.accounts.find(({ customer }) => customer.name === 'Alder Ltd')?.limit).toMatchObject({ current: 80_000, isApproved: true });
  }
  expect(last.ledger.problems.filter(({ sheet }) => sheet !== 'Invoices')).toEqual([]);
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('every sheet of ours has a name of its own in %s that Excel takes', (language) => {
  const names = REPORT_SHEET_IDS.map((id) => wordingFor(language).say(`sheet.${id}`));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
  expect(names.filter((name) => Object.values(REPORT_SHEET_IDS).some((id) => wordingFor('en').say(`sheet.${id}`) === name))).toEqual([]);
});

test('no heading by which her columns are found again means another column in another language', () => {
  const found = ['column.customer', 'column.customerId', 'column.document', 'column.currency', 'column.check', 'column.note', 'column.approved'] as const;
  const headings = [...TRANSLATIONS.values()].flatMap((translation) => Object.entries(translation).filter(([key]) => key.startsWith('column.')));
  for (const key of found) expect(headings.filter(([other, text]) => other !== key && headingEverywhere(key).includes(text ?? ''))).toEqual([]);
});

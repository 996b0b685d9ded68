/** Letters marked as sent through the real Office.js client: the log is made once and only added to, read before the next review, and no failure leaves half a row. */
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { markSent, type SentLetter } from '../../src/workflow/mark-sent';
import type { RunControl, RunOutcome } from '../../src/workflow/ports';
import { reviewLedger, type ReviewRun } from '../../src/workflow/review-ledger';
import { writeReview } from '../../src/workflow/write-review';
import { wordingFor } from '../../src/wording/sentences';
import type { SyncFault } from '../../src/workbench/host/faults';
import type { HostValue, SheetModel } from '../../src/workbench/host/model';
import { aRun, aRunStoppedAt, aSheet, openWorkbook, pictureOf, pictureOfSheet, type OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const AS_OF = day(2026, 9, 30);
const HEADING = 4;

function ledgerRows(): HostValue[][] {
  return [
    ['Customer no', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
    ['00017', 'Alder Ltd', 'INV-1', day(2026, 8, 1), day(2026, 9, 23), 100, 'EUR'],
    ['00017', 'Alder Ltd', '00009', day(2026, 8, 3), day(2026, 9, 24), 50.5, 'EUR'],
    ['B-2', '=Birch', 'INV-3', day(2026, 8, 1), day(2026, 9, 25), 7000, 'JPY'],
    ['C-3', 'Cedar & Co', 'INV-4', day(2026, 8, 1), day(2026, 9, 28), 80, 'EUR'],
    ['Z-9', 'Zebra Ltd', 'INV-900', day(2026, 9, 1), day(2026, 10, 30), 10, 'EUR'],
  ];
}

function bench(excelApi = '1.13'): OpenWorkbook {
  return openWorkbook([aSheet('Invoices', ledgerRows())], excelApi);
}

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const reviewAt = async (open: OpenWorkbook, asOf = AS_OF): Promise<ReviewRun> => done(await reviewLedger(open.workbook, {
  sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf, today: asOf, contacts: [],
}, aRun()));
const write = (open: OpenWorkbook, run: ReviewRun) => writeReview(open.workbook, run, { wording: wordingFor('en'), context: { ledgerSheet: 'Invoices', version: '0.1.0' } }, aRun());
const sentAll = (run: ReviewRun, names?: readonly string[]): SentLetter[] => run.letters.filter(({ customerName }) => !names || names.includes(customerName)).map((letter) => ({ letter, channel: 'email', editedSubject: null }));
const mark = (open: OpenWorkbook, run: ReviewRun, names?: readonly string[], control: RunControl = aRun(), language = 'en') => markSent(open.workbook, run, {
  sent: sentAll(run, names), by: 'Ruth', wording: wordingFor(language), again: { today: AS_OF, contacts: [] },
}, control);

function log(open: OpenWorkbook): SheetModel {
  const found = open.model.sheets.find(({ name }) => name === 'Contact Log');
  if (!found) throw new Error('There is no Contact Log.');
  return found;
}

function rows(open: OpenWorkbook, columns = 13): HostValue[][] {
  const { cells } = log(open);
  return Array.from({ length: cells.rowCount - HEADING - 1 }, (_, row) => Array.from({ length: columns }, (_v, column) => cells.value(HEADING + 1 + row, column)));
}

describe('marked as sent', () => {
  test('the first letter makes the log with its row; the letter leaves the queue, and so it stays at the next review', async () => {
    const open = bench();
    const first = await reviewAt(open);
    expect(first.letters.map(({ customerName }) => customerName)).toEqual(['=Birch', 'Alder Ltd', 'Cedar & Co']);
    const after = done(await mark(open, first, ['Alder Ltd']));
    expect(after.letters.map(({ customerName }) => customerName)).toEqual(['=Birch', 'Cedar & Co']);
    expect(rows(open)).toEqual([[AS_OF, '00017', 'Alder Ltd', 'EUR', 'Letter', 'First reminder', 'Email', 'INV-1, 00009', 150.5, '', first.letters[1].template ?? '', 'Ruth', '']]);
    expect(log(open).tables).toMatchObject([{ area: { row: HEADING, rows: 2, columns: 14 } }]);
    const second = await reviewAt(open);
    expect(second.reminders.filter((one) => 'wait' in one && one.wait === 'written-recently')).toHaveLength(1);
    expect(second.log?.contacts).toMatchObject([{ customerId: '00017', documents: ['INV-1', '00009'], stage: 'first-reminder', currency: 'EUR', on: AS_OF }]);
  });

  test('further letters are added under the last row, the table grows, and nothing that stands is written again', async () => {
    const open = bench();
    const first = await reviewAt(open);
    const after = done(await mark(open, first, ['Alder Ltd']));
    log(open).cells.setValue(HEADING + 1, 12, 'she paid half');
    log(open).cells.setFormula(HEADING + 1, 14, '=1+1');
    open.host.journal.clear();
    const last = done(await mark(open, after));
    expect(last.letters).toEqual([]);
    expect(rows(open).map((row) => [row[0], row[1], row[2], row[8], row[12]])).toEqual([[AS_OF, '00017', 'Alder Ltd', 150.5, 'she paid half'], [AS_OF, 'B-2', '=Birch', 7000, ''], [AS_OF, 'C-3', 'Cedar & Co', 80, '']]);
    expect(log(open).tables).toMatchObject([{ area: { row: HEADING, rows: 4 } }]);
    expect(log(open).cells.formula(HEADING + 1, 14)).toBe('=1+1');
    expect(open.host.journal.undoCosts()).toEqual([]);
    expect(open.host.journal.entries.filter(({ member }) => member === 'Range.Values')).toHaveLength(1);
  });

  test('rows that she typed under the table, columns that she moved and added, a heading in German: all is found and kept', async () => {
    const open = bench();
    const after = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    const { cells } = log(open);
    // Her own column in the place of the channel, the channel gone, the stage renamed.
    cells.setValue(HEADING, 6, 'Mood');
    cells.setValue(HEADING, 5, 'Mahnstufe');
    [[day(2026, 9, 30), '', 'Cedar & Co', '', 'Anruf', '', 'friendly', '', '', '14.10.2026']].forEach((row) => row.forEach((value, column) => cells.setValue(HEADING + 2, column, value)));
    const again = await reviewAt(open);
    expect(again.log?.problems).toEqual([]);
    expect(again.letters.map(({ customerName }) => customerName)).toEqual(['=Birch']);
    expect(again.reminders.filter((one) => 'wait' in one && one.wait === 'promise-running')).toHaveLength(1);
    expect(after.letters).toHaveLength(2);
    done(await mark(open, again));
    expect(rows(open).map((row) => row.slice(1, 8))).toEqual([['00017', 'Alder Ltd', 'EUR', 'Letter', 'First reminder', 'Email', 'INV-1, 00009'], ['', 'Cedar & Co', '', 'Anruf', '', 'friendly', ''], ['B-2', '=Birch', 'JPY', 'Letter', 'First reminder', '', 'INV-3']]);
  });

  test('the report sheets are written again without the log, and Restore leaves it alone', async () => {
    const open = bench();
    const first = await reviewAt(open);
    done(await write(open, first));
    expect(rows(open).flat().every((value) => value === '')).toBe(true);
    const after = done(await mark(open, first, ['Cedar & Co']));
    expect(rows(open).map((row) => row[2])).toEqual(['Cedar & Co']);
    const before = JSON.stringify(rows(open));
    open.host.journal.clear();
    done(await write(open, after));
    await open.workbook.restorePrevious(aRun());
    expect(JSON.stringify(rows(open))).toBe(before);
  });

  test('an Excel without resizing tables keeps the rows under its table, and they are read', async () => {
    const open = bench('1.9');
    done(await mark(open, done(await mark(open, await reviewAt(open), ['Alder Ltd']))));
    expect(rows(open).map((row) => row[2])).toEqual(['Alder Ltd', '=Birch', 'Cedar & Co']);
    expect((await reviewAt(open)).letters).toEqual([]);
  });

  test('a log in German is read by a pane in English', async () => {
    const open = bench();
    const wording = wordingFor('de');
    const first = await reviewAt(open);
    done(await mark(open, first, undefined, aRun(), 'de'));
    const sheet = open.model.sheets.find(({ name }) => name === wording.say('sheet.contact-log'));
    expect(sheet?.cells.value(HEADING, 0)).toBe('Datum');
    expect(await reviewAt(open)).toMatchObject({ letters: [], log: { problems: [] } });
  });

  test('a letter changed before it left is logged as changed', async () => {
    const open = bench();
    const run = await reviewAt(open);
    done(await markSent(open.workbook, run, { sent: [{ letter: run.letters[0], channel: 'post', editedSubject: '=Please pay' }], by: '', wording: wordingFor('en'), again: { today: AS_OF, contacts: [] } }, aRun()));
    expect(rows(open)[0].slice(6)).toEqual(['Post', 'INV-3', 7000, '', `${run.letters[0].template ?? ''}*`, '', 'Edited before sending. Subject: =Please pay']);
  });
});

describe('refused', () => {
  test('a letter is not logged twice, even from a review made before', async () => {
    const open = bench();
    const stale = await reviewAt(open);
    done(await mark(open, stale, ['Alder Ltd']));
    const before = JSON.stringify(rows(open));
    expect(await mark(open, stale)).toMatchObject({ is: 'failed', message: expect.stringMatching(/letter to Alder Ltd is no longer due: one is in the Contact Log \(row 6\), dated 2026-09-30\. Nothing was logged/) as string });
    expect(JSON.stringify(rows(open))).toBe(before);
  });

  test('a run dated before the last logged letter writes none and says why', async () => {
    const open = bench();
    const early = await reviewAt(open, AS_OF - 1);
    done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    const run = await reviewAt(open, AS_OF - 1);
    expect(run.lettersRefused).toBe('A letter dated 2026-09-30 is logged already (row 6 of the sheet "Contact Log"), which is after 2026-09-29. No letter is written for an earlier day: choose 2026-09-30 or later, or correct that row.');
    expect(run.letters).toEqual([]);
    expect(run.reminders.some((one) => 'send' in one)).toBe(false);
    expect(await mark(open, early, ['Cedar & Co'])).toMatchObject({ is: 'failed', message: expect.stringContaining('logged already, which is after 2026-09-29') as string });
  });

  test('a log whose headings are gone stops the letters instead of forgetting what was sent', async () => {
    const open = bench();
    const run = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    for (let column = 0; column < 13; column += 1) log(open).cells.setValue(HEADING, column, `x${column}`);
    expect(await reviewAt(open)).toMatchObject({ letters: [], lettersRefused: expect.stringContaining('headings of the sheet "Contact Log" cannot be found') as string });
    expect(await mark(open, run)).toMatchObject({ is: 'failed' });
  });

  test('a row that cannot be read is told among the problems, once, and the rest counts', async () => {
    const open = bench();
    const run = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    log(open).cells.setValue(HEADING + 2, 0, 'last week');
    log(open).cells.setValue(HEADING + 2, 2, 'Cedar & Co');
    const again = await reviewAt(open);
    expect(again.ledger.problems.filter(({ sheet }) => sheet === 'Contact Log')).toMatchObject([{ row: 7, column: 'A', value: 'last week' }]);
    const last = done(await mark(open, run, ['=Birch']));
    expect(last.ledger.problems.filter(({ sheet }) => sheet === 'Contact Log')).toHaveLength(1);
    expect(rows(open)[2][2]).toBe('=Birch');
  });

  test('a protected log is refused in words, and so is what does not show under the last row', async () => {
    const open = bench();
    const run = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    log(open).protectedSheet = true;
    expect(await mark(open, run)).toMatchObject({ is: 'failed', message: expect.stringContaining('"Contact Log" is protected') as string });
    log(open).protectedSheet = false;
    log(open).cells.setFormula(HEADING + 2, 3, '=""');
    log(open).cells.setValue(HEADING + 2, 3, '');
    log(open).cells.setFormula(HEADING + 2, 3, '=""');
    expect(await mark(open, run)).toMatchObject({ is: 'failed', message: expect.stringContaining('does not show') as string });
  });
});

/** All that shows, tables by what they are. */
function shownBy(open: OpenWorkbook): string {
  return JSON.stringify(pictureOf(open.model), (key, value: unknown) => (key === 'tables' ? (value as { id: string }[]).map(({ id: _, ...rest }) => rest) : value), 1);
}

describe.each<SyncFault['when']>(['before', 'half-way', 'after'])('a request that fails (%s)', (when) => {
  test.each([['making', 0], ['adding to', 1]] as const)('while %s the log leaves the workbook as it was', async (_, marked) => {
    const make = async (): Promise<{ open: OpenWorkbook; run: ReviewRun }> => {
      const open = bench();
      let run = await reviewAt(open);
      if (marked === 1) {
        run = done(await mark(open, run, ['Alder Ltd']));
        log(open).cells.setValue(HEADING + 1, 12, 'hers');
      }
      return { open, run };
    };
    const clean = await make();
    clean.open.door.inFront();
    const from = clean.open.host.syncs.count;
    done(await mark(clean.open, clean.run, ['Cedar & Co']));
    const syncs = clean.open.host.syncs.count - from;
    expect(syncs).toBeGreaterThan(6);
    let left = 0;
    for (let nth = 1; nth <= syncs; nth += 1) {
      const { open, run } = await make();
      open.door.inFront();
      const before = shownBy(open);
      open.host.faults.failSync(open.host.syncs.count + nth, when);
      const outcome = await mark(open, run, ['Cedar & Co']);
      const added = rowsOrNone(open).filter((row) => row[2] === 'Cedar & Co').length;
      // Past the write itself the rows stand whole, and only the looking back failed.
      if (added === 0) expect(shownBy(open)).toBe(before);
      else left += 1;
      if (added > 0 && outcome.is === 'failed') expect(outcome.message).toContain('The letters are in the Contact Log');
      expect({ nth, is: outcome.is, added: added <= 1 }).toEqual({ nth, is: outcome.is === 'done' ? 'done' : 'failed', added: true });
    }
    expect(left).toBeLessThan(syncs / 2 + 2);
  });
});

function rowsOrNone(open: OpenWorkbook): HostValue[][] {
  return open.model.sheets.some(({ name }) => name === 'Contact Log') ? rows(open) : [];
}

test('stopped at any report of progress, nothing or everything is logged', async () => {
  for (let nth = 1; nth < 40; nth += 1) {
    const open = bench();
    const run = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
    const before = shownBy(open);
    const outcome = await mark(open, run, ['Cedar & Co'], aRunStoppedAt(nth).run);
    if (outcome.is === 'done') return;
    expect(outcome.is).toBe('stopped');
    if (rows(open).length === 1) expect(shownBy(open)).toBe(before);
  }
  throw new Error('It never came to an end.');
});

test('a row typed by another hand between reading and writing is not written over', async () => {
  const open = bench();
  const run = done(await mark(open, await reviewAt(open), ['Alder Ltd']));
  const { appendRows } = open.workbook;
  const meddled = { ...open.workbook, appendRows: (...given: Parameters<typeof appendRows>) => {
    log(open).cells.setValue(HEADING + 2, 2, 'Colleague');
    return appendRows(...given);
  } };
  expect(await markSent(meddled, run, { sent: sentAll(run), by: '', wording: wordingFor('en'), again: { today: AS_OF, contacts: [] } }, aRun()))
    .toMatchObject({ is: 'failed', message: expect.stringContaining('Row 7 of the sheet "Contact Log" was changed while this was going on') as string });
  expect(rows(open).map((row) => row[2])).toEqual(['Alder Ltd', 'Colleague']);
});

describe('a log that is not ours to write', () => {
  const copied = (name: string, stage = 'First reminder'): SheetModel => aSheet(name, [['Date', 'Customer no', 'Customer', 'Stage', 'Invoices'], [day(2026, 9, 24), '17', 'Alder Ltd', stage, 'INV-1, 9']]);
  const waits = (run: ReviewRun): unknown => run.reminders[run.review.accounts.findIndex(({ customer }) => customer.id === '00017')];

  test('is read: one copied from last month\'s workbook, or begun by hand, keeps a letter from being written twice', async () => {
    const open = openWorkbook([aSheet('Invoices', ledgerRows()), copied('Contact Log')], '1.13');
    const before = open.model.sheets.map((sheet) => pictureOfSheet(open.model, sheet));
    const first = await reviewAt(open);
    expect(waits(first)).toMatchObject({ wait: 'written-recently' });
    done(await write(open, first));
    expect(open.model.sheets.slice(0, 2).map((sheet) => pictureOfSheet(open.model, sheet))).toEqual(before);
    expect(waits(await reviewAt(open))).toMatchObject({ wait: 'written-recently' });
    const after = done(await mark(open, first, ['Cedar & Co']));
    expect(waits(after)).toMatchObject({ wait: 'written-recently' });
    expect(after.letters.map(({ customerName }) => customerName)).not.toContain('Cedar & Co');
  });

  test('is nothing where its headings are no log\'s', async () => {
    const open = openWorkbook([aSheet('Invoices', ledgerRows()), aSheet('Contact Log', [['Person', 'Telephone'], ['Ann', '0123']])], '1.13');
    const run = await reviewAt(open);
    expect([waits(run), run.lettersRefused, run.log]).toMatchObject([{ send: 'first-reminder' }, null, null]);
  });
});

/** Counts round trips to the host, and the bytes of the largest: reading six columns of a full sheet, and writing all report sheets of an ordinary ledger. */
import { isoOf } from '../../src/receivables/days';
import { readLedger } from '../../src/ledger/read-ledger';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { newSheet } from '../../src/workbench/host/model';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { AS_OF, AT, HEADINGS, ROWS, largeLedgerParts } from './large-ledger';
import { measureReports } from './reports';

export interface SyncCounts {
  readonly toRead: number;
  /** Bytes of the largest answer. */
  readonly largestPart: number;
  readonly toWrite: number;
}

const OPEN_ROWS = 10_000;

export async function measureSyncs(): Promise<SyncCounts> {
  const read = await countReading();
  return { ...read, toWrite: await countWriting() };
}

async function countReading(): Promise<Pick<SyncCounts, 'toRead' | 'largestPart'>> {
  const sheet = newSheet('Ledger');
  let row = 0;
  for (const part of largeLedgerParts()) {
    for (const cells of JSON.parse(part) as (string | number)[][]) {
      cells.forEach((value, column) => sheet.cells.setValue(row, column, value));
      row += 1;
    }
  }
  const { host, workbook } = openWorkbook([sheet], '1.9');
  let rows = 0;
  for await (const slice of workbook.readSheet({ sheet: 'Ledger', columns: Object.values(AT) }, aRun())) rows += slice.values.length;
  if (rows !== ROWS + 1) throw new Error(`${rows} rows came back of ${ROWS + 1}`);
  return { toRead: host.syncs.count, largestPart: host.syncs.largestResponseBytes };
}

async function countWriting(): Promise<number> {
  const rows = Array.from({ length: OPEN_ROWS }, (_, index) => {
    const issued = AS_OF - 20 - (index % 200);
    return [`INV${index}`, `C${index % 600}`, `Customer ${index % 600}`, isoOf(issued), isoOf(issued + 30), 100 + (index % 977), '', 'USD', 'Open', '', '', ''];
  });
  const outcome = readLedger([HEADINGS, ...rows], { sheet: 'Ledger', dateSystem: 1900, homeCurrency: 'USD' });
  if (outcome.is !== 'read') throw new Error(outcome.message);
  const { sheets } = measureReports(makeReview(outcome.ledger.book, AS_OF, DEFAULT_POLICY), outcome.ledger);
  const { host, workbook } = openWorkbook([aSheet('Ledger', [HEADINGS, ...rows])], '1.9');
  await workbook.reportSheetNames(sheets);
  await workbook.writeReports(sheets, aRun());
  return host.syncs.count;
}

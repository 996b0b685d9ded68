/** The `Workbook` port over Office.js: one place where every promise of the port is kept by the file that knows how. */
import { WorkbookFailure } from '../workflow/ports';
import type { Workbook } from '../workflow/ports';
import { describeHostError, isHostError } from './host-errors';
import { readSheet } from './read-range';
import { openSession } from './session';
import type { ExcelApi } from './session';
import { findReportNames, listSheets, readDateSystem, readSelection } from './survey-workbook';
import { recaller, remember } from './remembered';
import { bringToFront, selectRow } from './show';
import { watchSheet } from './watch';
import { sheetWriter } from './writing';

/** Binds the port to Office.js as loaded. Nothing is asked of Excel before a member is called; what stood before the last write is kept until the pane closes. What reads sheets waits while any are written. */
export function excelWorkbook(api: ExcelApi): Workbook {
  const session = openSession(api);
  const writer = sheetWriter(session);
  const recall = recaller(session);
  const list = inOneBreath(() => writer.over().then(() => listSheets(session)));
  return {
    sheets: () => inWords(list()),
    selection: () => inWords(readSelection(session)),
    dateSystem: () => inWords(readDateSystem(session)),
    readSheet: (request, run) => slicesInWords(readSheet(session, request, run), writer.over),
    reportSheetNames: (wanted) => inWords(writer.over().then(() => findReportNames(session, wanted))),
    writeReports: (sheets, run) => inWords(writer.writeReports(sheets, run)),
    addReports: (sheets, run) => inWords(writer.addReports(sheets, run)),
    appendRows: (addition, run) => inWords(writer.appendRows(addition, run)),
    addSample: (sheet, run) => inWords(writer.addSample(sheet, run)),
    hasPrevious: writer.hasPrevious,
    restorePrevious: (run) => inWords(writer.restorePrevious(run)),
    freezeReports: (reports, ending, run) => inWords(writer.freezeReports(reports, ending, run)),
    showRow: (source) => inWords(selectRow(session, source)),
    showSheet: (id) => inWords(bringToFront(session, id)),
    recall: (key) => inWords(recall(key)),
    remember: (key, value) => inWords(remember(session, key, value)),
    watch: (sheet, changed) => inWords(watchSheet(session, sheet, changed, writer.isWriting)),
  };
}

/** Those who ask before the first of them is on its way share one answer; whoever asks later gets a new one. */
function inOneBreath<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => (asked ??= Promise.resolve().then(() => {
    asked = null;
    return ask();
  }));
}

function worded(error: unknown): unknown {
  if (!isHostError(error)) return error;
  const { message, detail } = describeHostError(error);
  return new WorkbookFailure(message, detail, { cause: error });
}

async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw worded(error);
  }
}

async function* slicesInWords<T>(slices: AsyncIterable<T>, ready: () => Promise<void>): AsyncGenerator<T> {
  await ready();
  try {
    yield* slices;
  } catch (error) {
    throw worded(error);
  }
}

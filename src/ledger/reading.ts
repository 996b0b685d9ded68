/** The state of a reading once all rows are in: lanes, what each row turned out to be, and what must be told about it. */
import type { CellValue, LedgerProblem, ProblemCode, SetAsideKind, SetAsideRow } from './ledger';
import { columnLetter } from './column-letter';
import { shownText } from './cells';
import type { RowStore } from './row-store';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

export interface Reading {
  readonly survey: SheetSurvey;
  readonly context: ReadingContext;
  readonly store: RowStore;
  /** Places in use. */
  readonly count: number;
  /** 0 where the row is taken as a document; anything else is set aside. */
  readonly aside: Uint8Array;
  readonly setAside: SetAsideRow[];
  readonly problems: LedgerProblem[];
}

/** Sheet row of a place, as a person sees it. */
export function sheetRow(reading: Reading, row: number): number {
  return reading.store.firstRow + row;
}

/** Takes a row out of the documents, with the reason. */
export function setRowAside(reading: Reading, row: number, kind: SetAsideKind, because: string): void {
  if (reading.aside[row] !== 0) return;
  reading.aside[row] = 1;
  reading.setAside.push({ sheet: reading.survey.sheet, row: sheetRow(reading, row), kind, because });
}

/** Notes a problem of a row (a place in the lanes) or, with null, of the whole sheet. `column` is 0-based. */
export function noteProblem(reading: Reading, problem: ProblemCode, severity: LedgerProblem['severity'], row: number | null, column: number | null, value: CellValue, message: string): void {
  reading.problems.push({
    sheet: reading.survey.sheet, row: row === null ? null : sheetRow(reading, row), column: column === null || column < 0 ? null : columnLetter(column),
    problem, value: shownText(value), severity, message,
  });
}

/** 0-based column of a role, or -1. */
export function columnOf(reading: Reading, role: string): number {
  return reading.survey.columns.find((reading_) => reading_.role === role)?.column ?? -1;
}

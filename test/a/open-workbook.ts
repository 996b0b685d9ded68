/** A workbook in the host with the adapter on it, for tests; and a picture of the whole model that two states can be compared by. */
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { RunControl } from '../../src/workflow/ports';
import type { HostValue, SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { newSheet, newWorkbook } from '../../src/workbench/host/model';
import { createHost } from '../../src/workbench/host/host';
import { openNodeDoor } from '../../src/workbench/node-door';

/** A sheet of plain values from A1. */
export function aSheet(name: string, rows: readonly (readonly HostValue[])[]): SheetModel {
  const sheet = newSheet(name);
  rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.setValue(r, c, value)));
  return sheet;
}

export type OpenWorkbook = ReturnType<typeof openWorkbook>;

/** Opens the sheets in a host; `excelApi` is the set that this Excel declares. */
export function openWorkbook(sheets: SheetModel[], excelApi = '1.13', payloadLimitBytes?: number) {
  return openModel(newWorkbook(sheets), excelApi, payloadLimitBytes);
}

/** The same for a workbook that was opened from a file. */
export function openModel(model: WorkbookModel, excelApi = '1.13', payloadLimitBytes?: number) {
  const host = createHost(model, payloadLimitBytes === undefined ? {} : { payloadLimitBytes });
  const door = openNodeDoor(host, { excelApi });
  return { model, host, door, workbook: excelWorkbook(door) };
}

/** A run that nobody stops. */
export function aRun(report: RunControl['report'] = () => undefined): RunControl {
  return { signal: new AbortController().signal, report };
}

/** A run that is stopped at its n-th progress report (from 1). */
export function aRunStoppedAt(n: number): { readonly run: RunControl; readonly reports: () => number } {
  const controller = new AbortController();
  let seen = 0;
  return { run: { signal: controller.signal, report: () => { if (++seen === n) controller.abort(new Error('Stopped by her.')); } }, reports: () => seen };
}

/** A run that is stopped while Excel works on its n-th request (from 1): the answer comes all the same. */
export function aRunStoppedWithin({ host }: OpenWorkbook, n: number): { readonly run: RunControl; readonly stopped: () => boolean } {
  const controller = new AbortController();
  const answer = host.answer.bind(host);
  let asked = 0;
  host.answer = (body, flags) => {
    if (++asked === n) controller.abort(new Error('Stopped by her.'));
    return answer(body, flags);
  };
  return { run: { signal: controller.signal, report: () => undefined }, stopped: () => controller.signal.aborted };
}

/** Everything that a person could see or that a file would hold, as plain data: cells by content, looks spelt out. Ids of rules are left out. */
export function pictureOf(model: WorkbookModel): unknown {
  return {
    names: [...model.names].sort(), hidden: [...model.hiddenNames].sort(), settings: [...model.settings].sort(), active: model.activeSheet, date1904: model.date1904,
    sheets: model.sheets.map((sheet) => pictureOfSheet(model, sheet)),
  };
}

/** The picture of one sheet. */
export function pictureOfSheet(model: WorkbookModel, sheet: SheetModel): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < Math.max(sheet.cells.rowCount, 60); row += 1) {
    for (let column = 0; column < Math.max(sheet.cells.columnCount, 20); column += 1) {
      const value = sheet.cells.value(row, column);
      const formula = sheet.cells.formula(row, column);
      const look = model.styles.looks[sheet.cells.look(row, column)];
      const plain = Object.keys(look).length === 1 && look.numberFormat === 'General';
      if (value !== '' || formula !== undefined || !plain) cells[`${row + 1},${column}`] = { ...(formula === undefined ? { value } : { formula }), ...(plain ? {} : { look }) };
    }
  }
  return {
    id: sheet.id, name: sheet.name, visibility: sheet.visibility, cells, widths: [...sheet.columnWidths].sort(), heights: [...sheet.rowHeights].sort(), hidden: [...sheet.hiddenRows].sort(),
    frozen: [sheet.frozenRows, sheet.frozenColumns], tables: sheet.tables.map((table) => ({ ...table })),
    charts: sheet.charts.map((chart) => ({ ...chart })), rules: sheet.conditionalFormats.map(({ area, type, rule, look }) => JSON.stringify({ area, type, rule, look })).sort(),
    choices: sheet.validations.map((validation) => JSON.stringify(validation)).sort(), links: [...sheet.links], properties: [...sheet.customProperties], merged: sheet.merged, protected: sheet.protectedSheet, page: { ...sheet.pageLayout },
  };
}

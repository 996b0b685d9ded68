/** A small workbook behind the untouched client, and short ways to ask it. */
import { createHost } from '../../../src/workbench/host/host';
import type { Host, HostOptions } from '../../../src/workbench/host/host';
import { newSheet, newWorkbook } from '../../../src/workbench/host/model';
import type { HostValue, SheetModel } from '../../../src/workbench/host/model';
import { openNodeDoor } from '../../../src/workbench/node-door';
import type { NodeDoor } from '../../../src/workbench/node-door';

export interface Client {
  readonly sheet: SheetModel;
  readonly host: Host;
  readonly door: NodeDoor;
  /** Runs on the first sheet and syncs. */
  on<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T>;
  /** The error's code, or "done". */
  code(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
  /** Values, texts or formulas of an address. */
  read(address: string, what?: 'values' | 'text' | 'formulas' | 'numberFormat' | 'valueTypes'): Promise<unknown[][]>;
}

/** A workbook with one sheet, "Ledger", of these rows. */
export function aClient(rows: readonly (readonly HostValue[])[] = [], options: HostOptions = {}, excelApi = '1.15'): Client {
  const sheet = newSheet('Ledger');
  rows.forEach((line, row) => line.forEach((value, column) => sheet.cells.setValue(row, column, value)));
  const host = createHost(newWorkbook([sheet]), options);
  const door = openNodeDoor(host, { excelApi });
  const on: Client['on'] = (act) =>
    door.run(async (context) => {
      const result = act(context.workbook.worksheets.getItem('Ledger'), context);
      await context.sync();
      return result;
    });
  return {
    sheet,
    host,
    door,
    on,
    code: (act) => on(act).then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code),
    read: async (address, what = 'values') => {
      const range = await on((first, context) => {
        const [name, rest] = address.includes('!') ? address.split('!') : ['', address];
        const found = (name ? context.workbook.worksheets.getItem(name) : first).getRange(rest);
        found.load(what);
        return found;
      });
      return range[what];
    },
  };
}

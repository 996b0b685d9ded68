/** What she does to the workbook by hand, as Excel would take it: through the host's own rules, with the events that an add-in hears. */
import { areaAddress } from '../host/a1';
import { writeCells } from '../host/cells';
import { EVENTS } from '../host/events';
import { calculated } from '../host/formulas/recalculate';
import type { Host } from '../host/host';
import type { Area } from '../host/model';

export interface HandWork {
  activate(sheet: string): void;
  select(sheet: string, area: Area): void;
  /** As typed into the cell; throws a sentence where Excel would refuse. */
  write(sheet: string, row: number, column: number, written: string): void;
  /** While a cell is open, Excel refuses add-ins or lets them wait. */
  editing(open: boolean): void;
}

export function workByHand(host: Host): HandWork {
  const { book, model } = host;
  return {
    activate(id) {
      const before = model.activeSheet;
      if (before === id) return;
      model.activeSheet = id;
      model.selection = { sheet: id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      book.emit(EVENTS.deactivated, before, { worksheetId: before });
      book.emit(EVENTS.activated, id, { worksheetId: id });
      host.sendEvents();
    },
    select(id, area) {
      model.selection = { sheet: id, area };
      book.emit(EVENTS.selectionChanged, id, { worksheetId: id, address: areaAddress(area) });
      host.sendEvents();
    },
    write(id, row, column, written) {
      writeCells(book, book.sheet(id), { row, column, rows: 1, columns: 1 }, [[written]]);
      calculated(book);
      host.sendEvents();
    },
    editing(open) {
      if (open) host.faults.startEditing();
      else host.faults.finishEditing();
    },
  };
}

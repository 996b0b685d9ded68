/** One opened workbook at work: its host, the pane that speaks to it, and the grid that shows it. It joins them and decides nothing of its own. */
import { mountPane, type MountedPane, type MountOptions } from '../browser-door/mount-pane';
import type { RichApiHost } from '../browser-door/execute-method';
import type { Area, WorkbookModel } from '../host/model';
import { areaAddress, columnName, parseArea, splitSheet } from '../host/a1';
import { byId } from './element';
import type { Grid } from './grid';
import type { HandWork } from './hand-work';
import { drawSheetTabs } from './sheet-tabs';
import { sumsOf } from './status-sums';

/** The shipped pane, with Office.js from this server. */
const PANE_PAGE = '/workbench/taskpane.html';
const RIBBON_PAGE = '/workbench/commands.html';

export class Session {
  private pane: MountedPane | null = null;
  private ribbon: MountedPane | null = null;
  private due = false;

  constructor(
    readonly model: WorkbookModel,
    private readonly host: RichApiHost,
    private readonly hand: HandWork,
    private readonly grid: Grid,
    private readonly mountOptions: MountOptions,
  ) {}

  /** Frames the pane, or takes it away. */
  showPane(shown: boolean): void {
    this.pane?.unmount();
    this.pane = shown ? mountPane(byId('pane'), PANE_PAGE, this.watched(), this.mountOptions) : null;
  }

  /** Runs a function of the ribbon's page, which is framed out of sight once it is wanted. */
  press(functionName: string): Promise<void> {
    this.ribbon ??= mountPane(byId('ribbon-page'), RIBBON_PAGE, this.watched(), this.mountOptions);
    return this.ribbon.conversation.invoke(functionName);
  }

  /** The host, with a new picture after each of its answers. */
  private watched(): RichApiHost {
    return {
      settings: this.host.settings,
      onEvent: (heard) => this.host.onEvent(heard),
      process: async (body, flags) => {
        const answer = await this.host.process(body, flags);
        this.drawSoon();
        return answer;
      },
    };
  }

  focusPane(): void {
    this.pane?.frame.focus();
  }

  choose(sheet: string): void {
    this.hand.activate(sheet);
    this.draw();
  }

  select(area: Area): void {
    this.hand.select(this.model.activeSheet, area);
    this.drawBars();
  }

  write(row: number, column: number, written: string): void {
    this.hand.write(this.model.activeSheet, row, column, written);
    this.draw();
  }

  /** Goes where a link leads within the workbook; addresses elsewhere are not opened from here. */
  follow(target: string): void {
    const { sheet, rest } = splitSheet(target.replace(/^#/, ''));
    const area = parseArea(rest);
    const found = sheet === null ? this.activeSheet() : this.model.sheets.find((candidate) => candidate.name.toLowerCase() === sheet.toLowerCase());
    if (!area || !found) return;
    this.hand.activate(found.id);
    this.hand.select(found.id, area);
    this.draw();
  }

  close(): void {
    this.showPane(false);
    this.ribbon?.unmount();
  }

  draw(): void {
    this.grid.show(this.model);
    drawSheetTabs(byId('tabs'), this.model, (sheet) => this.choose(sheet));
    this.drawBars();
  }

  /** Many requests may come before the next picture. */
  private drawSoon(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.draw();
    });
  }

  private activeSheet(): WorkbookModel['sheets'][number] {
    return this.model.sheets.find((sheet) => sheet.id === this.model.activeSheet) ?? this.model.sheets[0];
  }

  private drawBars(): void {
    const sheet = this.activeSheet();
    const { area } = this.model.selection;
    byId('address').textContent = area.rows === 1 && area.columns === 1 ? `${columnName(area.column)}${area.row + 1}` : areaAddress(area);
    byId('formula').textContent = sheet.cells.formula(area.row, area.column) ?? String(sheet.cells.value(area.row, area.column));
    byId('sums').textContent = sumsOf(sheet, area);
  }
}

/** Charts of a sheet, as state: what is drawn of them is the page's and the file's affair. */
import type { Book } from '../book';
import { invalidArgument } from '../failure';
import { freshId } from '../model';
import type { Area, ChartModel, SheetModel } from '../model';
import { ListedCollection, WireObject } from '../wire-object';
import { ChartAxes, ChartLegend, ChartSeriesList, ChartTitle } from './chart-parts';
import { pointsOfCharacters, STANDARD_WIDTH_CHARACTERS } from './range-format';
import { RangeGeometry } from './range-geometry';

export class Charts extends ListedCollection {
  readonly type = 'ChartCollection';
  override readonly scalars = ['Count'];
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
  ) {
    super();
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  items(): WireObject[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }
  find(key: unknown): WireObject | null {
    const lower = String(key).toLowerCase();
    const chart = this.sheet.charts.find((candidate) => candidate.id === key || candidate.name.toLowerCase() === lower);
    return chart ? new Chart(this.book, this.sheet, chart) : null;
  }
  Add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): WireObject {
    if (typeof type !== 'string' || !(source instanceof RangeGeometry)) throw invalidArgument();
    if (source.sheet !== this.sheet) throw invalidArgument('Here a chart takes its data from its own sheet.');
    this.book.checkWritable(this.sheet);
    const by = seriesBy === 'Columns' || seriesBy === 'Rows' ? seriesBy : 'Auto';
    const chart: ChartModel = { id: freshId(), name: `Chart ${this.sheet.charts.length + 1}`, type, title: '', data: { ...source.area }, seriesBy: by, top: 100, left: 200, width: 360, height: 216, seriesColors: [], properties: {} };
    this.sheet.charts.push(chart);
    this.sheet.touched = true;
    return new Chart(this.book, this.sheet, chart);
  }
}

export class Chart extends WireObject {
  readonly type = 'Chart';
  override readonly scalars = ['ChartType', 'Height', 'Id', 'Left', 'Name', 'Top', 'Width'];
  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
    readonly chart: ChartModel,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(given: unknown) {
    if (typeof given !== 'string' || given === '') throw invalidArgument();
    this.chart.name = given;
    this.sheet.touched = true;
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(given: unknown) {
    if (typeof given !== 'string') throw invalidArgument();
    this.chart.type = given;
    this.sheet.touched = true;
  }
  get Top(): number {
    return this.chart.top;
  }
  set Top(given: unknown) {
    this.place('top', given);
  }
  get Left(): number {
    return this.chart.left;
  }
  set Left(given: unknown) {
    this.place('left', given);
  }
  get Width(): number {
    return this.chart.width;
  }
  set Width(given: unknown) {
    this.place('width', given);
  }
  get Height(): number {
    return this.chart.height;
  }
  set Height(given: unknown) {
    this.place('height', given);
  }
  get Title(): WireObject {
    return new ChartTitle(this);
  }
  get Legend(): WireObject {
    return new ChartLegend(this);
  }
  get Axes(): WireObject {
    return new ChartAxes(this);
  }
  get Series(): WireObject {
    return new ChartSeriesList(this);
  }
  get Worksheet(): WireObject {
    return this.book.make.worksheet(this.sheet);
  }
  SetData(source: unknown, seriesBy: unknown = 'Auto'): null {
    if (!(source instanceof RangeGeometry) || source.sheet !== this.sheet) throw invalidArgument();
    this.chart.data = { ...source.area };
    this.chart.seriesBy = seriesBy === 'Columns' || seriesBy === 'Rows' ? seriesBy : 'Auto';
    this.sheet.touched = true;
    return null;
  }
  /** From the first cell's upper left corner to the last one's lower right, by today's widths and heights. */
  SetPosition(from: unknown, to?: unknown): null {
    const first = this.cellOf(from);
    const last = to === null || to === undefined ? first : this.cellOf(to);
    const [left, top] = [this.leftOf(first.column), this.topOf(first.row)];
    this.chart.left = left;
    this.chart.top = top;
    this.chart.width = Math.max(1, this.leftOf(last.column + last.columns) - left);
    this.chart.height = Math.max(1, this.topOf(last.row + last.rows) - top);
    this.sheet.touched = true;
    return null;
  }
  Activate(): null {
    return null;
  }
  Delete(): null {
    this.book.checkWritable(this.sheet);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    this.sheet.touched = true;
    return null;
  }

  private place(key: 'top' | 'left' | 'width' | 'height', given: unknown): void {
    if (typeof given !== 'number' || given < 0) throw invalidArgument();
    this.chart[key] = given;
    this.sheet.touched = true;
  }
  private cellOf(given: unknown): Area {
    if (given instanceof RangeGeometry) return given.area;
    const sheet = this.book.make.worksheet(this.sheet) as WireObject & { GetRange(address: unknown): RangeGeometry };
    return sheet.GetRange(given).area;
  }
  private leftOf(column: number): number {
    let left = 0;
    for (let at = 0; at < column; at += 1) left += pointsOfCharacters(this.sheet.columnWidths.get(at) ?? STANDARD_WIDTH_CHARACTERS);
    return left;
  }
  private topOf(row: number): number {
    let top = row * 15;
    for (const [at, height] of this.sheet.rowHeights) if (at < row) top += height - 15;
    return top;
  }
}

/** Parts of a chart: title, legend, axes and series, kept as a bag of what was set under its path ("legend.position"). */
import { invalidArgument, itemNotFound } from '../failure';
import { WireCollection, WireObject } from '../wire-object';
import type { Chart } from './charts';
import { colour } from './look-part';

/** One branch of the chart's properties; members are defined by `keeps`. */
abstract class ChartPart extends WireObject {
  constructor(
    protected readonly chart: Chart,
    readonly path: string,
  ) {
    super();
  }
  read(member: string, otherwise: unknown): unknown {
    return this.chart.chart.properties?.[`${this.path}.${member}`] ?? otherwise;
  }
  write(member: string, given: unknown): void {
    (this.chart.chart.properties ??= {})[`${this.path}.${member}`] = given;
    this.chart.sheet.touched = true;
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function keeps(prototype: ChartPart, members: Readonly<Record<string, unknown>>): void {
  for (const [member, otherwise] of Object.entries(members))
    Object.defineProperty(prototype, member, {
      get(this: ChartPart): unknown {
        return this.read(camel(member), otherwise);
      },
      set(this: ChartPart, given: unknown) {
        this.write(camel(member), given);
      },
    });
}

const TITLE = { Visible: true, Overlay: false, Position: 'Top', HorizontalAlignment: 'Center' };
export class ChartTitle extends ChartPart {
  readonly type = 'ChartTitle';
  override readonly scalars = ['Text', ...Object.keys(TITLE)];
  constructor(chart: Chart) {
    super(chart, 'title');
  }
  get Text(): string {
    return this.chart.chart.title;
  }
  set Text(given: unknown) {
    if (typeof given !== 'string') throw invalidArgument();
    this.chart.chart.title = given;
    this.chart.sheet.touched = true;
  }
  get Format(): WireObject {
    return new FontFormat(this.chart, 'title.format', 'ChartTitleFormat');
  }
}
keeps(ChartTitle.prototype, TITLE);

const LEGEND = { Visible: true, Position: 'Right', Overlay: false };
export class ChartLegend extends ChartPart {
  readonly type = 'ChartLegend';
  override readonly scalars = Object.keys(LEGEND);
  constructor(chart: Chart) {
    super(chart, 'legend');
  }
  get Format(): WireObject {
    return new FontFormat(this.chart, 'legend.format', 'ChartLegendFormat');
  }
}
keeps(ChartLegend.prototype, LEGEND);

export class ChartAxes extends ChartPart {
  readonly type = 'ChartAxes';
  constructor(chart: Chart) {
    super(chart, 'axes');
  }
  get CategoryAxis(): WireObject {
    return new ChartAxis(this.chart, 'categoryAxis');
  }
  get ValueAxis(): WireObject {
    return new ChartAxis(this.chart, 'valueAxis');
  }
  GetItem(kind: unknown): WireObject {
    if (kind !== 'Category' && kind !== 'Value') throw invalidArgument();
    return kind === 'Category' ? this.CategoryAxis : this.ValueAxis;
  }
}

const AXIS = { Visible: true, ReversePlotOrder: false, NumberFormat: 'General', LinkNumberFormat: true, DisplayUnit: 'None', Maximum: '', Minimum: '', MajorUnit: '', MinorUnit: '', MajorTickMark: 'Outside', MinorTickMark: 'None', TickLabelPosition: 'NextToAxis' };
class ChartAxis extends ChartPart {
  readonly type = 'ChartAxis';
  override readonly scalars = Object.keys(AXIS);
  get Title(): WireObject {
    return new ChartAxisTitle(this.chart, `${this.path}.title`);
  }
  get MajorGridlines(): WireObject {
    return new ChartGridlines(this.chart, `${this.path}.majorGridlines`);
  }
  get MinorGridlines(): WireObject {
    return new ChartGridlines(this.chart, `${this.path}.minorGridlines`);
  }
  get Format(): WireObject {
    return new AxisFormat(this.chart, `${this.path}.format`);
  }
}
keeps(ChartAxis.prototype, AXIS);

class ChartAxisTitle extends ChartPart {
  readonly type = 'ChartAxisTitle';
  override readonly scalars = ['Text', 'Visible'];
}
keeps(ChartAxisTitle.prototype, { Text: '', Visible: false });

class ChartGridlines extends ChartPart {
  readonly type = 'ChartGridlines';
  override readonly scalars = ['Visible'];
}
keeps(ChartGridlines.prototype, { Visible: true });

/** Titles, legends and labels have a font; axes a line too; series a line and a fill. */
class FontFormat extends ChartPart {
  constructor(
    chart: Chart,
    path: string,
    readonly type: string,
  ) {
    super(chart, path);
  }
  get Font(): WireObject {
    return new ChartFont(this.chart, `${this.path}.font`);
  }
}

class AxisFormat extends FontFormat {
  constructor(chart: Chart, path: string) {
    super(chart, path, 'ChartAxisFormat');
  }
  get Line(): WireObject {
    return new ChartLine(this.chart, `${this.path}.line`);
  }
}

const FONT = { Bold: false, Color: '#595959', Italic: false, Name: 'Calibri', Size: 10, Underline: 'None' };
class ChartFont extends ChartPart {
  readonly type = 'ChartFont';
  override readonly scalars = Object.keys(FONT);
}
keeps(ChartFont.prototype, FONT);

const LINE = { Color: '#595959', LineStyle: 'Continuous', Weight: 0.75 };
class ChartLine extends ChartPart {
  readonly type = 'ChartLineFormat';
  override readonly scalars = Object.keys(LINE);
}
keeps(ChartLine.prototype, LINE);

export class ChartSeriesList extends WireCollection {
  readonly type = 'ChartSeriesCollection';
  override readonly scalars = ['Count'];
  constructor(private readonly chart: Chart) {
    super();
  }
  get Count(): number {
    const { data, seriesBy } = this.chart.chart;
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && data.columns > data.rows);
    return Math.max(1, (byRows ? data.rows : data.columns) - 1);
  }
  items(): WireObject[] {
    return Array.from({ length: this.Count }, (_, index) => new ChartSeries(this.chart, index));
  }
  find(key: unknown): WireObject | null {
    return this.items()[Number(key)] ?? null;
  }
  GetItemAt(index: unknown): WireObject {
    const found = this.find(index);
    if (!found) throw itemNotFound();
    return found;
  }
  GetCount(): number {
    return this.Count;
  }
}

const SERIES = { GapWidth: 150, Overlap: 0, HasDataLabels: false, Smooth: false, MarkerStyle: 'Automatic', PlotOrder: 0, AxisGroup: 'Primary', Filtered: false, InvertIfNegative: false };
class ChartSeries extends ChartPart {
  readonly type = 'ChartSeries';
  override readonly scalars = ['Name', ...Object.keys(SERIES)];
  constructor(
    chart: Chart,
    private readonly index: number,
  ) {
    super(chart, `series.${index}`);
  }
  get Name(): string {
    const { data, seriesBy } = this.chart.chart;
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && data.columns > data.rows);
    const [row, column] = byRows ? [data.row + 1 + this.index, data.column] : [data.row, data.column + 1 + this.index];
    return String(this.read('name', this.chart.sheet.cells.value(row, column)));
  }
  set Name(given: unknown) {
    this.write('name', given);
  }
  get Format(): WireObject {
    return new SeriesFormat(this.chart, `${this.path}.format`, this.index);
  }
  get DataLabels(): WireObject {
    return new ChartDataLabels(this.chart, `${this.path}.dataLabels`);
  }
}
keeps(ChartSeries.prototype, SERIES);

const LABELS = { ShowValue: false, ShowSeriesName: false, ShowCategoryName: false, ShowPercentage: false, ShowLegendKey: false, NumberFormat: 'General', Position: 'None' };
class ChartDataLabels extends ChartPart {
  readonly type = 'ChartDataLabels';
  override readonly scalars = Object.keys(LABELS);
  get Format(): WireObject {
    return new FontFormat(this.chart, `${this.path}.format`, 'ChartDataLabelFormat');
  }
}
keeps(ChartDataLabels.prototype, LABELS);

class SeriesFormat extends ChartPart {
  readonly type = 'ChartSeriesFormat';
  constructor(
    chart: Chart,
    path: string,
    private readonly index: number,
  ) {
    super(chart, path);
  }
  get Line(): WireObject {
    return new ChartLine(this.chart, `${this.path}.line`);
  }
  get Fill(): WireObject {
    return new SeriesFill(this.chart, this.path, this.index);
  }
}

class SeriesFill extends ChartPart {
  readonly type = 'ChartFill';
  constructor(
    chart: Chart,
    path: string,
    private readonly index: number,
  ) {
    super(chart, path);
  }
  SetSolidColor(given: unknown): null {
    const { seriesColors } = this.chart.chart;
    while (seriesColors.length < this.index) seriesColors.push(null);
    seriesColors[this.index] = colour(given);
    this.chart.sheet.touched = true;
    return null;
  }
  Clear(): null {
    this.chart.chart.seriesColors[this.index] = null;
    return null;
  }
}

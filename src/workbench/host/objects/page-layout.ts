/** A sheet's page set-up: taken as the client names it, kept for the file, and answered again. */
import { areaAddress } from '../a1';
import type { Book } from '../book';
import { invalidArgument } from '../failure';
import type { SheetModel } from '../model';
import { WireObject } from '../wire-object';
import { RangeGeometry } from './range-geometry';

/** Member → what it answers before anyone set it. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};
const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Gives the class a getter and setter for each member, kept in the sheet's page layout under its camelCase name. */
function keeps(prototype: object, members: Readonly<Record<string, unknown>>): void {
  for (const [member, otherwise] of Object.entries(members))
    Object.defineProperty(prototype, member, {
      get(this: { sheet: SheetModel }): unknown {
        return this.sheet.pageLayout[camel(member)] ?? otherwise;
      },
      set(this: { sheet: SheetModel }, given: unknown) {
        this.sheet.pageLayout[camel(member)] = given;
        this.sheet.touched = true;
      },
    });
}

export class PageLayout extends WireObject {
  readonly type = 'PageLayout';
  override readonly scalars = Object.keys(DEFAULTS);
  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
  ) {
    super();
  }
  get HeadersFooters(): WireObject {
    return new HeaderFooterGroup(this.sheet);
  }
  SetPrintArea(given: unknown): null {
    return this.put('printArea', given);
  }
  SetPrintTitleRows(given: unknown): null {
    return this.put('printTitleRows', given);
  }
  SetPrintTitleColumns(given: unknown): null {
    return this.put('printTitleColumns', given);
  }
  SetPrintMargins(unit: unknown, margins: unknown): null {
    const points = unit === 'Inches' ? 72 : unit === 'Centimeters' ? 72 / 2.54 : 1;
    if (margins === null || typeof margins !== 'object') throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) if (typeof size === 'number') this.sheet.pageLayout[`${side}Margin`] = size * points;
    this.sheet.touched = true;
    return null;
  }
  GetPrintAreaOrNullObject(): WireObject | null {
    return this.sheet.pageLayout['printArea'] === undefined ? null : this.range('printArea');
  }
  GetPrintTitleRowsOrNullObject(): WireObject | null {
    return this.sheet.pageLayout['printTitleRows'] === undefined ? null : this.range('printTitleRows');
  }
  private range(key: string): WireObject {
    const sheet = this.book.make.worksheet(this.sheet) as WireObject & { GetRange(address: unknown): WireObject };
    return sheet.GetRange(this.sheet.pageLayout[key]);
  }
  private put(key: string, given: unknown): null {
    const address = given instanceof RangeGeometry ? areaAddress(given.area, '$') : given;
    if (typeof address !== 'string') throw invalidArgument();
    this.sheet.pageLayout[key] = address;
    this.sheet.touched = true;
    return null;
  }
}
keeps(PageLayout.prototype, DEFAULTS);

class HeaderFooterGroup extends WireObject {
  readonly type = 'HeaderFooterGroup';
  override readonly scalars = ['State', 'UseSheetMargins', 'UseSheetScale'];
  constructor(readonly sheet: SheetModel) {
    super();
  }
  get DefaultForAllPages(): WireObject {
    return new HeaderFooter(this.sheet);
  }
}
keeps(HeaderFooterGroup.prototype, { State: 'Default', UseSheetMargins: true, UseSheetScale: true });

class HeaderFooter extends WireObject {
  readonly type = 'HeaderFooter';
  override readonly scalars = HEADERS;
  constructor(readonly sheet: SheetModel) {
    super();
  }
}
keeps(HeaderFooter.prototype, Object.fromEntries(HEADERS.map((name) => [name, ''])));

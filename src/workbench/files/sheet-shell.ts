/** Everything of a worksheet part but its cells, while it is changed in place: elements are replaced or put in where the standard's order wants them. It knows the order, not the meaning. */
import { adopted, child, childrenOf, parseXml, TextPatch, type XmlElement } from './xml-tree';

/** The order in which a worksheet must hold its elements. */
const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate',
  'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'] as const;
export type SheetPart = (typeof ORDER)[number];

const CELLS = '\u0000cells\u0000';

export class SheetShell {
  readonly root: XmlElement;
  private readonly patch: TextPatch;
  private readonly inserted: { readonly rank: number; readonly place: number; readonly xml: string }[] = [];

  constructor(readonly source: string) {
    this.root = parseXml(source);
    this.patch = new TextPatch(source);
  }

  first(name: SheetPart): XmlElement | undefined {
    return child(this.root, name);
  }
  /** An element as written. */
  raw(element: XmlElement | undefined): string {
    return element ? this.source.slice(element.start, element.end) : '';
  }
  /** Puts `xml` in the place of all elements of that name ("" takes them away). Once per name. */
  set(name: SheetPart, xml: string): void {
    const [old, ...others] = childrenOf(this.root, name);
    const written = xml === '' ? '' : adopted(this.root, xml);
    if (old) this.patch.replace(old.start, old.end, written);
    else this.add(name, xml);
    for (const other of others) this.patch.replace(other.start, other.end, '');
  }
  /** Puts one more element of that name behind those that are there. */
  add(name: SheetPart, xml: string): void {
    if (xml === '') return;
    const rank = ORDER.indexOf(name);
    const later = this.root.children.find((element) => ORDER.indexOf(element.name as SheetPart) > rank);
    this.inserted.push({ rank, place: later?.start ?? this.root.innerEnd, xml: adopted(this.root, xml) });
  }
  setAttributes(element: XmlElement, values: Readonly<Record<string, string | number | null>>): void {
    this.patch.setAttributes(element, values);
  }
  remove(element: XmlElement): void {
    this.patch.replace(element.start, element.end, '');
  }

  /** The part's text before and after its rows. */
  split(): { readonly head: string; readonly tail: string } {
    this.set('sheetData', `<sheetData>${CELLS}</sheetData>`);
    for (const { place, xml } of [...this.inserted].sort((a, b) => a.rank - b.rank)) this.patch.insert(place, xml);
    const [head, tail] = this.patch.toString().split(CELLS);
    return { head: head ?? '', tail: tail ?? '' };
  }
}

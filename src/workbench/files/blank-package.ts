/** The smallest package that is a workbook: what a text file grows into when it is saved. Its one list of sheets is empty until sheets are added. */
import { RELATIONSHIP_TYPE, XML_HEAD } from './package-draft';
import { packText, writeZip } from './zip-package';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = RELATIONSHIP_TYPE.slice(0, -1);
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** A style sheet with the plain look alone. */
export const BLANK_STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/** A worksheet without a cell. */
export const BLANK_SHEET = `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** A package with no sheet in it. */
export function blankPackage(): Uint8Array {
  const relationships = (...list: string[]): string => `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}styles+xml"/></Types>`],
    ['_rels/.rels', relationships(`<Relationship Id="rId1" Type="${RELATIONSHIP_TYPE}officeDocument" Target="xl/workbook.xml"/>`)],
    ['xl/workbook.xml', `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relationships(`<Relationship Id="rId1" Type="${RELATIONSHIP_TYPE}styles" Target="styles.xml"/>`)],
    ['xl/styles.xml', BLANK_STYLES],
  ];
  return writeZip(parts.map(([name, text]) => packText(name, [text])));
}

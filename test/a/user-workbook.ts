/** A workbook as a user has it, written as raw XML: a chart, a picture, a comment, a table, rules, names, a theme colour, rich and shared strings, shared formulas, an extension nobody knows. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAW = 'http://schemas.openxmlformats.org/drawingml/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

const relationships = (...list: (readonly [kind: string, target: string, external?: boolean])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([kind, target, external], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]);

const LEDGER = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`
  + `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="4" width="12.7109375" style="3" customWidth="1"/><col min="5" max="5" hidden="1" width="9.140625" customWidth="1"/></cols>`
  + `<sheetData><row r="1" spans="1:5" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>`
  + `<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>45000.5</v></c><c r="C2"><v>100.1</v></c><c r="D2" s="3"><f t="shared" ref="D2:D4" si="0">C2*$C$6+SUM(C$2:C2)</f><v>1</v></c></row>`
  + `<row r="3"><c r="A3" t="inlineStr"><is><t>Müller &amp; Söhne</t></is></c><c r="B3" s="2"><v>45031</v></c><c r="C3"><v>0.1</v></c><c r="D3" s="3"><f t="shared" si="0"/><v>2</v></c></row>`
  + `<row r="4" hidden="1"><c r="A4" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" s="3"><f t="shared" si="0"/><v>3</v></c></row>`
  + `<row r="6"><c r="A6" s="4"/><c r="C6"><v>2</v></c><c r="D6"><f t="array" ref="D6">SUM(C2:C3*1)</f><v>100.2</v></c></row></sheetData>`
  + `<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>50</formula></cfRule><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`
  + `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:A4"><formula1>"a,b"</formula1></dataValidation></dataValidations>`
  + `<hyperlinks><hyperlink ref="A2" r:id="rId3" tooltip="site"/><hyperlink ref="A3:A4" location="Notes!A1"/></hyperlinks><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;D&amp;CPage &amp;P</oddFooter></headerFooter>`
  + `<drawing r:id="rId1"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings/></ext></extLst></worksheet>`;

const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAW}/spreadsheetDrawing" xmlns:a="${DRAW}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Her chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAW}/chart"><c:chart xmlns:c="${DRAW}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  + `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="952500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${REL}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAW}/chart" xmlns:a="${DRAW}/main"><c:chart><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Ledger!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:lineChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><strike/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>`
  + `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="double"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders>`
  + `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment horizontal="right" textRotation="45"/></xf></cellXfs>`
  + `<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><t>Customer</t></si><si><t>Due</t></si><si><t xml:space="preserve"> Amount </t></si><si><r><t>To</t></r><r><rPr><b/></rPr><t>tal</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si><si><t>=1+1 &lt;_x0041_&gt;</t></si></sst>`;

const BOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Notes" sheetId="3" state="hidden" r:id="rId2"/><sheet name="Ledger" sheetId="7" r:id="rId1"/></sheets>`
  + `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Ledger!$A:$A,Ledger!$1:$1</definedName><definedName name="Local" localSheetId="0">Notes!$A$1</definedName><definedName name="Rate">Ledger!$C$6</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="4" name="Ledger1" displayName="Ledger1" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="Customer"/><tableColumn id="2" name="Due"/><tableColumn id="3" name=" Amount "/><tableColumn id="4" name="Total"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

/** The parts; change or add some before packing. */
export function userParts(): Record<string, string | Uint8Array> {
  const type = (part: string, kind: string): string => `<Override PartName="/${part}" ContentType="${CONTENT}.${kind}+xml"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${CONTENT}.vmlDrawing"/>${type('xl/workbook.xml', 'spreadsheetml.sheet.main')}${type('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet')}${type('xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet')}${type('xl/styles.xml', 'spreadsheetml.styles')}${type('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings')}${type('xl/drawings/drawing1.xml', 'drawing')}${type('xl/charts/chart1.xml', 'drawingml.chart')}${type('xl/comments1.xml', 'spreadsheetml.comments')}${type('xl/tables/table1.xml', 'spreadsheetml.table')}${type('xl/calcChain.xml', 'spreadsheetml.calcChain')}</Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', '/xl/worksheets/sheet2.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml'], ['calcChain', 'calcChain.xml'], ['customXml', '../customXml/item1.xml']),
    'xl/worksheets/sheet1.xml': LEDGER,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing1.xml'], ['comments', '../comments1.xml'], ['hyperlink', 'https://example.com/?a=1&amp;b=2', true], ['vmlDrawing', '../drawings/vmlDrawing1.vml'], ['table', '../tables/table1.xml']),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>no references</t></is></c><c><v>7</v></c></row></sheetData></worksheet>`,
    'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS, 'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml'], ['image', '../media/image1.png']),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"/></xml>',
    'xl/charts/chart1.xml': CHART, 'xl/media/image1.png': PICTURE, 'xl/tables/table1.xml': TABLE,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>her</author></authors><commentList><comment ref="A2" authorId="0"><text><t>call first</t></text></comment></commentList></comments>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="7"/></calcChain>`,
    'customXml/item1.xml': '<her xmlns="urn:her">data</her>',
  };
}

export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = Object.create(null) as Zippable;
  for (const [name, content] of Object.entries(parts)) entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: new Date('2024-01-02T00:00:00') }];
  return zipSync(entries);
}

/** The workbook as a file. */
export function aUserWorkbook(change: (parts: Record<string, string | Uint8Array>) => void = () => undefined): Uint8Array {
  const parts = userParts();
  change(parts);
  return packed(parts);
}

/** The shared strings of a workbook: rich text is joined, phonetic hints are left out. It knows nothing of cells. */
import { decodeCellText } from './cell-text';
import { damaged } from './not-a-workbook';
import { XmlFault, XmlScanner } from './scan-xml';
import type { ZipPackage } from './zip-package';

/** All shared strings by number; none where the part is missing. Throws `NotAWorkbook` when it is broken. */
export function readSharedStrings(zip: ZipPackage, part: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  const scanner = new XmlScanner({
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    close(name) {
      if (name === 'si') strings.push(decodeCellText(current));
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  scanPart(zip, part, scanner);
  return strings;
}

/** Runs a part of the package through a scanner; broken XML is a damaged file. False where the part is missing. */
export function scanPart(zip: ZipPackage, part: string, scanner: XmlScanner): boolean {
  try {
    const found = zip.readText(part, (piece) => scanner.push(piece));
    if (found) scanner.end();
    return found;
  } catch (fault) {
    if (fault instanceof XmlFault) throw damaged(`${part}: ${fault.message}`);
    throw fault;
  }
}

/** What is refused and with which advice; that no bytes do worse than be refused. */
import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { NotAWorkbook } from '../../../src/workbench/files/not-a-workbook';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { aUserWorkbook, packed, userParts } from '../../a/user-workbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusalOf(bytes: Uint8Array): Promise<NotAWorkbook> {
  try {
    await openWorkbook(bytes, 'x.xlsx');
  } catch (refusal) {
    if (refusal instanceof NotAWorkbook) return refusal;
    throw refusal;
  }
  throw new Error('it was opened');
}

/** An old compound file: its magic, and a directory entry's name in UTF-16. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i += 1) bytes[1024 + 2 * i] = stream.charCodeAt(i);
  return bytes;
}

const workbook = aUserWorkbook();

test('a text without a table under the name of a workbook', async () => {
  await expect(openWorkbook(utf8('this is no workbook, sorry'), 'a.xlsx')).rejects.toMatchObject({ why: 'not-a-workbook' });
  await expect(openWorkbook(utf8('Customer,Balance\nAcme,5'), 'a.xlsx')).resolves.toBeDefined();
});

describe('what is no workbook is refused with advice', () => {
  it.each<[string, Uint8Array, NotAWorkbook['why'], RegExp]>([
    ['an empty file', new Uint8Array(0), 'empty', /empty \(0 bytes\)/],
    ['blank lines only', utf8('\n\r\n  ,,\n'.replace(/ /g, '')), 'empty', /no text but blanks/],
    ['a truncated zip', workbook.slice(0, workbook.length - 400), 'not-a-workbook', /damaged or incomplete/],
    ['half a zip', workbook.slice(0, workbook.length / 2), 'not-a-workbook', /damaged or incomplete/],
    ['the first bytes of a zip', workbook.slice(0, 6), 'not-a-workbook', /damaged or incomplete/],
    ['a zip of something else', zipSync({ 'a.csv': strToU8('a,b') }), 'not-a-workbook', /zip archive but not a workbook/],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-workbook', /Word document/],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'not-a-workbook', /\.xlsb.*save it as \.xlsx/],
    ['an OpenDocument sheet', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'not-a-workbook', /\.ods/],
    ['an old .xls', compound('Workbook'), 'not-a-workbook', /old \.xls format.*save it as \.xlsx/],
    ['a workbook with a password', compound('EncryptedPackage'), 'not-a-workbook', /password/],
    ['an old Word document', compound('WordDocument'), 'not-a-workbook', /old Office document/],
    ['a bare BIFF stream', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), 'not-a-workbook', /old \.xls/],
    ['a PDF', utf8('%PDF-1.7\n...'), 'not-a-workbook', /PDF/],
    ['a web page named .xls', utf8('\uFEFF\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1'), 'not-a-workbook', /web page.*save it as \.xlsx/],
    ['an XML spreadsheet of 2003', utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'not-a-workbook', /2003/],
    ['a web archive', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'not-a-workbook', /web archive/],
    ['gzip', gzipSync(utf8('a,b')), 'not-a-workbook', /gzip.*unpack/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not-a-workbook', /picture/],
    ['binary junk', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) & 255), 'not-a-workbook', /neither a workbook nor a text table/],
    ['too many rows', utf8('x\n'.repeat(1_048_577)), 'too-large', /more than 1,048,576 rows/],
    ['too many columns', utf8(`${'x,'.repeat(16_385)}x`), 'too-large', /row 1 has more than 16,384 columns/],
  ])('%s', async (_, bytes, why, message) => {
    const refusal = await refusalOf(bytes);
    expect(refusal.why).toBe(why);
    expect(refusal.message).toMatch(message);
  });

  it.each<[string, (parts: Record<string, string | Uint8Array>) => void, RegExp]>([
    ['a sheet part is missing', (parts) => delete parts['xl/worksheets/sheet1.xml'], /sheet1\.xml is missing/],
    ['a sheet is cut off', (parts) => (parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] as string).slice(0, 900)), /sheet1\.xml/],
    ['tags do not nest', (parts) => (parts['xl/sharedStrings.xml'] = '<sst><si></sst></si>'), /closes <si>/],
    ['a document type (entity bomb)', (parts) => (parts['xl/sharedStrings.xml'] = '<!DOCTYPE x [<!ENTITY a "aa">]><sst><si><t>&a;</t></si></sst>'), /document type/],
    ['a row beyond the sheet', (parts) => (parts['xl/worksheets/sheet2.xml'] = '<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>'), /no row 1048577/],
    ['a cell beyond the sheet', (parts) => (parts['xl/worksheets/sheet2.xml'] = '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'), /no cell XFE1/],
    ['no worksheet', (parts) => (parts['xl/workbook.xml'] = '<workbook><sheets/></workbook>'), /no worksheet/],
  ])('a package in which %s', async (_, change, message) => {
    expect((await refusalOf(aUserWorkbook(change))).message).toMatch(message);
  });

  it('a figure that was changed in the file behind its checksum', async () => {
    const stored = zipSync(Object.fromEntries(Object.entries(userParts()).map(([name, content]) => [name, [typeof content === 'string' ? strToU8(content) : content, { level: 0 }]])));
    const at = Buffer.from(stored).indexOf('<v>100.1</v>');
    stored[at + 3] = '9'.charCodeAt(0);
    expect((await refusalOf(stored)).message).toMatch(/checksum/);
  });

  it('zip bombs, before they unpack', async () => {
    const bomb = zipSync({ ...Object.fromEntries(Object.entries(userParts()).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), 'xl/worksheets/sheet1.xml': new Uint8Array(100_000_000) });
    const started = performance.now();
    expect((await refusalOf(bomb)).why).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(10_000);
    const sparse = aUserWorkbook((parts) => {
      const cells = Array.from({ length: 200 }, (_, i) => `<c r="${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + Math.floor(i / 26))}1048576"><v>1</v></c>`).join('');
      parts['xl/worksheets/sheet2.xml'] = `<worksheet><sheetData><row r="1048576">${cells}</row></sheetData></worksheet>`;
    });
    expect((await refusalOf(sparse)).message).toMatch(/spread over too many rows and columns/);
    const spreadText = new TextEncoder().encode(`${'\n'.repeat(1_000_000)}${'x,'.repeat(16_000)}x`);
    expect((await refusalOf(spreadText)).message).toMatch(/spread over too many rows and columns/);
  });
});

describe('no bytes do worse than be refused', () => {
  const opensOrRefuses = async (bytes: Uint8Array): Promise<void> => {
    const started = performance.now();
    await openWorkbook(bytes, 'x').catch((fault: unknown) => {
      if (!(fault instanceof NotAWorkbook)) throw fault;
      expect(fault.message).toMatch(/\.$/);
    });
    expect(performance.now() - started).toBeLessThan(20_000);
  };

  it('random bytes, with and without a known beginning', async () => {
    const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x22], [9, 4]];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600 }), async (start, rest) => opensOrRefuses(Uint8Array.from([...start, ...rest]))), { numRuns: 500 });
  });

  it('a workbook with bytes changed anywhere', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = workbook.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await opensOrRefuses(bytes);
    }), { numRuns: 150 });
  });

  it('a workbook whose XML is mutilated behind valid checksums', async () => {
    const originals = userParts();
    const names = Object.keys(originals).filter((name) => typeof originals[name] === 'string');
    const junk = fc.constantFrom('', '<', '>', '&', '"', '</c>', '<c r="', 'NaN', '-1', '99999999999', '\u0000', '<row r="2">', '__proto__', 'xmlns:x=""', '<!--', '<![CDATA[', 'A1:XFD1048576', 'r="A0"');
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(40), junk, async (name, where, length, put) => {
      const parts = userParts();
      const source = parts[name] as string;
      const at = where % source.length;
      parts[name] = source.slice(0, at) + put + source.slice(at + length);
      await opensOrRefuses(packed(parts));
    }), { numRuns: 300 });
  });
});

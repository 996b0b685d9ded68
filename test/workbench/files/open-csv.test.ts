/** What opening delimited text gives: encodings, delimiters, quotes, and that no field is touched. */
import * as fc from 'fast-check';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import type { SheetModel } from '../../../src/workbench/host/model';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

async function sheetOf(content: string | Uint8Array, name = 'ledger.csv'): Promise<SheetModel> {
  return (await openWorkbook(typeof content === 'string' ? utf8(content) : content, name)).sheets[0];
}
function gridOf({ cells }: SheetModel): unknown[][] {
  return Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (__, column) => cells.value(row, column)));
}
const grid = async (content: string | Uint8Array): Promise<unknown[][]> => gridOf(await sheetOf(content));

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const out = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(out.buffer);
  if (mark) view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i += 1) view.setUint16((i + (mark ? 1 : 0)) * 2, text.charCodeAt(i), !bigEndian);
  return out;
}

describe('opening delimited text', () => {
  it('keeps every field as the text it is', async () => {
    expect(await grid('id,amount,date,flag\n0007,1.50,2/1/2013,TRUE\n=1+1, x ,1e5,-\n')).toEqual([['id', 'amount', 'date', 'flag'], ['0007', '1.50', '2/1/2013', 'TRUE'], ['=1+1', ' x ', '1e5', '-']]);
  });

  it.each([['UTF-8', utf8('Ü;b\n€;2')], ['UTF-8 with a mark', utf8('\uFEFFÜ;b\n€;2')], ['UTF-16 LE', utf16('Ü;b\n€;2', false)], ['UTF-16 BE', utf16('Ü;b\n€;2', true)],
    ['Windows-1252', bytes(0xdc, 0x3b, 0x62, 0x0a, 0x80, 0x3b, 0x32)]])('reads %s', async (_, content) => {
    expect(await grid(content)).toEqual([['Ü', 'b'], ['€', '2']]);
  });

  it('recognises UTF-16 without a mark by its zeros', async () => {
    expect(await grid(utf16('name;amount\nA;1', false, false))).toEqual([['name', 'amount'], ['A', '1']]);
  });

  it.each([
    ['semicolons beside decimal commas', 'Kunde;Betrag;Offen\nA;1.234,50;1,00\nB;2,00;2,50\nC;3,00;3,50', 3],
    ['tabs beside commas', 'Name\tAmount\nSmith, John\t1,000.00\nDoe, Jane\t2,000.00', 2],
    ['commas under a preamble', 'Acme Inc; the company\nA/R Aging Detail\nAs of Jul 25, 2026\n\nDate,Type,Num,Customer\n1,2,3,4\n1,2,3,4\n1,2,3,4', 4],
    ['a declared separator', 'sep=;\na;b,c,d\n1;2,3,4', 2],
    ['pipes', 'a|b|c\n1|2|3', 3],
    ['a single column', 'one\ntwo\nthree', 1],
  ])('finds the delimiter: %s', async (_, text, columns) => {
    expect((await sheetOf(text)).cells.columnCount).toBe(columns);
  });

  it('gives a declared separator no row of the sheet', async () => {
    expect(await grid('sep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
  });

  it('reads quotes, doubled quotes, line ends inside them, ragged rows and blank lines', async () => {
    expect(await grid('a,b,c\r\n"x ""y""","two\r\nlines",3\r\n\r\n"",only\rlast,"tail" more,"1,5"')).toEqual([
      ['a', 'b', 'c'], ['x "y"', 'two\r\nlines', '3'], ['', '', ''], ['', 'only', ''], ['last', 'tail more', '1,5'],
    ]);
  });

  it('takes a quote that is never closed for a character', async () => {
    expect(await grid('a,b\n"x,1\ny,2')).toEqual([['a', 'b'], ['"x', '1'], ['y', '2']]);
  });

  it('reads back whatever a careful writer wrote', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '0', '"', ',', ';', '\n', '\r', '\t', ' ', 'é', '=', '€') });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom(',', ';', '\t'), async (rows, end, delimiter) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [['h1', 'h2', 'h3'], ...rows].map((row) => row.map(quoted).join(delimiter)).join(end);
      const { cells } = await sheetOf(`sep=${delimiter}\n${text}`);
      expect(rows.map((_, r) => [0, 1, 2].map((c) => cells.value(r + 1, c)))).toEqual(rows);
    }), { numRuns: 200 });
  });

  it.each([['my:file*[1].csv', 'my file  1'], ["'quoted'.csv", 'quoted'], ['/home/x/ibm_ar_original.csv', 'ibm_ar_original'], ['History.csv', 'Ledger'], ['.csv', 'Ledger'], [`${'x'.repeat(40)}.txt`, 'x'.repeat(31)]])('names the sheet of %s', async (file, name) => {
    expect((await sheetOf('a,b\n1,2', file)).name).toBe(name);
  });

  it('opens a hundred thousand rows quickly', async () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `C${i % 997},INV${i},2024-01-02,${i / 100},USD`).join('\n');
    const content = utf8(text);
    await sheetOf(content);
    const started = performance.now();
    expect((await sheetOf(content)).cells.rowCount).toBe(100_000);
    // About 0.1 s when alone; the bound only catches what grows with the square.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

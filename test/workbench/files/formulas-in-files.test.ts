/** How formulas change between cell and file. */
import { fileFormula } from '../../../src/workbench/files/file-formula';
import { shiftFormula } from '../../../src/workbench/files/shared-formulas';

describe('a shared formula in another cell', () => {
  it.each([
    ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ['"A1 ""B2"""&\'Sheet A1\'!A1', 1, 0, '"A1 ""B2"""&\'Sheet A1\'!A2'],
    ['Table1[A1]+LOG10(A1)+A1B+Name_A1', 1, 0, 'Table1[A1]+LOG10(A2)+A1B+Name_A1'],
    ['Sheet1!A1+A1:B2', 1, 1, 'Sheet1!B2+B2:C3'],
    ['A2+B1', -1, 0, 'A1+#REF!'],
    ['1E5+2*XFD1', 0, 1, '1E5+2*#REF!'],
    ['A1', 0, 0, 'A1'],
  ])('%s moved by %i rows and %i columns', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('a formula as the file says it', () => {
  it.each<[string, string | null, string]>([
    ['=SUM(A1:A3)', null, 'SUM(A1:A3)'],
    ['=TEXTJOIN(",",TRUE,A1)&CONCAT("MAXIFS(")', null, '_xlfn.TEXTJOIN(",",TRUE,A1)&_xlfn.CONCAT("MAXIFS(")'],
    ['=SORT(FILTER(A1:A3,B1:B3>0))', null, '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))'],
    ['=[@Amount]*[@[Open balance]]', 'Aging', 'Aging[[#This Row],[Amount]]*Aging[[#This Row],[Open balance]]'],
    ['=SUBTOTAL(109,[Current])', 'Aging', 'SUBTOTAL(109,Aging[Current])'],
    ['=SUM(Other[[#Totals],[Current]])+Other[@x]', 'Aging', 'SUM(Other[[#Totals],[Current]])+Other[[#This Row],[x]]'],
    ['="[@Amount]"&\'[1]x\'!A1', 'Aging', '"[@Amount]"&\'[1]x\'!A1'],
    ['=[1]Sheet1!A1', 'Aging', '[1]Sheet1!A1'],
  ])('%s', (formula, table, filed) => {
    expect(fileFormula(formula, table)).toBe(filed);
  });
});

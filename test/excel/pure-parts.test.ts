/** The thinking behind the writer, without any host: addresses, inputs, patches, table steps, plans. */
import fc from 'fast-check';
import { addressOf, blockOf, parseReference, referenceTo } from '../../src/excel/addresses';
import { laidOutInput, sameAgain, textInput } from '../../src/excel/cell-input';
import { pagesWide } from '../../src/excel/furnish';
import { describeHostError, NotPutBack } from '../../src/excel/host-errors';
import { patchesOf } from '../../src/excel/looks';
import { namesFor } from '../../src/excel/own-sheets';
import { planSheet } from '../../src/excel/plan-sheet';
import { columnRuns } from '../../src/excel/read-range';
import { streamFrom } from '../../src/excel/session';
import { tableSteps } from '../../src/excel/tables';
import { aLaidOutSheet, laidOutDocuments } from '../a/laid-out-sheet';

const blocks = fc.record({ row: fc.integer({ min: 1, max: 5000 }), column: fc.integer({ min: 0, max: 800 }), rows: fc.integer({ min: 1, max: 5000 }), columns: fc.integer({ min: 1, max: 800 }) });

describe('addresses', () => {
  test('a block goes to A1 and back', () => {
    expect(addressOf({ row: 17, column: 25, rows: 2, columns: 3 })).toBe('Z17:AB18');
    fc.assert(fc.property(blocks, (block) => expect(blockOf(addressOf(block))).toEqual(block)));
  });
  test('a reference survives any sheet name', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }), blocks, (sheet, block) => {
      expect(parseReference(referenceTo(sheet, block))).toEqual({ sheet, block });
    }));
  });
  test('a reference to nowhere is none', () => {
    expect(parseReference('=#REF!')).toBeNull();
    expect(parseReference('=#REF!$A$1:$C$3')).toBeNull();
    expect(parseReference("='Overview'!#REF!")).toBeNull();
    expect(parseReference('=Overview!$A$1:$C$3')).toEqual({ sheet: 'Overview', block: { row: 1, column: 0, rows: 3, columns: 3 } });
  });
});

describe('inputs', () => {
  test.each(['=1+1', '+49 30 123', '-5', '@name', '00017', '1-30', 'TRUE', 'Mar 3', '12%', '#N/A', "'t Hooft", '5E3', '  7', '€5'])('%j is written with an apostrophe', (given) => {
    expect(textInput(given)).toBe(`'${given}`);
  });
  test.each(['Harbour Foods Ltd', 'Søren', 'a.b', ''])('%j needs none', (given) => expect(textInput(given)).toBe(given));
  test('formulas of ours and texts with their apostrophe go as they are', () => {
    expect(['=SUM(A1)', "'=1", 5, '', '1-30'].map(laidOutInput)).toEqual(['=SUM(A1)', "'=1", 5, '', "'1-30"]);
  });
  test('a formula, a text that looks like one, an error and a number are put back as they were', () => {
    expect(sameAgain(3, '=1+2')).toBe('=1+2');
    expect(sameAgain('=1+2', '=1+2')).toBe("'=1+2");
    expect(sameAgain('#N/A', '#N/A')).toBe('#N/A');
    expect(sameAgain('#N/A', '=NA()')).toBe('=NA()');
    expect(sameAgain(0.5, 0.5)).toBe(0.5);
    expect(sameAgain(true, true)).toBe(true);
  });
});

test('adjacent columns are one run', () => {
  expect(columnRuns([0, 1, 2, 5, 7, 8])).toEqual([[0, 3], [5, 1], [7, 2]]);
  expect(columnRuns([])).toEqual([]);
});

test('patches cover exactly the cells that are not ignored, each with its own content', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }).chain((width) => fc.array(fc.array(fc.constantFrom('a', 'b', ''), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })), (grid) => {
    const painted = grid.map((row) => row.map(() => ''));
    for (const { block, value } of patchesOf(grid, 1, 0, (v) => v, (v) => v === '')) {
      for (let r = 0; r < block.rows; r += 1) for (let c = 0; c < block.columns; c += 1) painted[block.row - 1 + r][block.column + c] += value;
    }
    expect(painted).toEqual(grid);
  }));
  expect(patchesOf([['a', 'a'], ['a', 'a']], 5, 2, (v) => v, () => false)).toEqual([{ block: { row: 5, column: 2, rows: 2, columns: 2 }, value: 'a' }]);
});

describe('tables', () => {
  const at = (row: number, rows: number) => ({ row, column: 0, rows, columns: 3 });
  const standing = { id: '7', name: 'T', block: at(5, 10), filtered: false };
  test('a table that stays is not touched', () => {
    expect(tableSteps([{ standing, name: 'T', block: at(5, 10) }], [standing], true)).toEqual({ resize: [], release: [], add: [] });
  });
  test('one that grows is resized where Excel can, else made anew', () => {
    expect(tableSteps([{ standing, name: 'T', block: at(5, 20) }], [standing], true)).toEqual({ resize: [{ id: '7', block: at(5, 20) }], release: [], add: [] });
    expect(tableSteps([{ standing, name: 'T', block: at(5, 20) }], [standing], false)).toEqual({ resize: [], release: ['7'], add: [{ name: 'T', block: at(5, 20) }] });
  });
  test('one whose heading moves is made anew', () => {
    expect(tableSteps([{ standing, name: 'T', block: at(6, 10) }], [standing], true)).toEqual({ resize: [], release: ['7'], add: [{ name: 'T', block: at(6, 10) }] });
  });
  test('two that would cross on the way are both made anew', () => {
    const below = { id: '8', name: 'U', block: at(18, 4), filtered: false };
    const steps = tableSteps([{ standing, name: 'T', block: at(5, 20) }, { standing: below, name: 'U', block: at(28, 4) }], [standing, below], true);
    expect([...steps.release].sort()).toEqual(['7', '8']);
    expect(steps.add.map(({ name }) => name)).toEqual(['T', 'U']);
  });
});

test('names of reports: ours keep theirs, hers are never taken', () => {
  const own = [{ id: 'overview' as const, name: 'My overview', block: { row: 1, column: 0, rows: 1, columns: 1 }, hasInsertions: false, hasNewColumns: false }];
  const wanted = [{ id: 'overview' as const, name: 'Overview' }, { id: 'problems' as const, name: 'Problems' }, { id: 'aging-detail' as const, name: 'Aging Detail' }];
  expect([...namesFor(wanted, own, ['Ledger', 'My overview', 'PROBLEMS', 'Problems (2)'])]).toEqual([['overview', 'My overview'], ['problems', 'Problems (3)'], ['aging-detail', 'Aging Detail']]);
});

test('a plan links documents to their ledger rows with everything quoted', () => {
  const plan = planSheet(aLaidOutSheet({ documents: [{ customer: 'A "quoted" name', document: 'A"1', open: 5, daysPastDue: 3 }] }), null);
  expect(plan.inputs[5][1]).toBe('=HYPERLINK("#\'Dun\'\'s Ledger\'!A17","A""1")');
  expect(plan.looks.filter(({ value }) => value.underlined).map(({ block }) => block)).toEqual([{ row: 6, column: 1, rows: 1, columns: 1 }]);
  expect(planSheet(aLaidOutSheet({ documents: laidOutDocuments(9) }), null).looks.filter(({ value }) => value.underlined)).toHaveLength(1);
});

describe('what Excel says becomes a sentence', () => {
  const office = (code: string): Error => Object.assign(new Error('words of Excel'), { code });
  test.each(['InvalidOperationInCellEditMode', 'AccessDenied', 'ItemNotFound', 'ActivityLimitReached', 'ConnectionFailure', 'RequestPayloadSizeLimitExceeded', 'SomethingNew'])('%s', (code) => {
    const { message, detail } = describeHostError(office(code));
    expect(message).not.toContain(code);
    expect(message).toMatch(/(try again|Choose|Use Excel)[^.]*\.$/);
    expect(detail).toContain(code);
  });
  test('what could not be put back is said', () => {
    expect(describeHostError(new NotPutBack(office('Timeout'), office('ConnectionFailure'))).message).toContain('could not be put back');
  });
});

describe('a batch as a stream', () => {
  test('gives items in order and then the end', async () => {
    const seen: number[] = [];
    for await (const item of streamFrom<number>(async (emit) => { for (let i = 0; i < 5; i += 1) await emit(i); })) seen.push(item);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });
  test('passes an error on after the items before it', async () => {
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const item of streamFrom<number>(async (emit) => { await emit(1); throw new Error('lost'); })) seen.push(item);
    };
    await expect(read()).rejects.toThrow('lost');
    expect(seen).toEqual([1]);
  });
  test('ends the batch when nobody listens any more', async () => {
    let ended = false;
    for await (const _ of streamFrom<number>(async (emit) => {
      try {
        for (let i = 0; ; i += 1) await emit(i);
      } finally {
        ended = true;
      }
    })) break;
    expect(ended).toBe(true);
  });
});

test('a sheet is printed as few pages wide as can be read, the columns that name a row on each of them', () => {
  const table = (keyColumns: readonly number[]): Parameters<typeof pagesWide>[0]['tables'] => [{ name: 'T', block: { row: 5, column: 0, rows: 2, columns: 3 }, keys: null, keyColumns, hers: [] }];
  const wide = (...widths: readonly number[]): ReturnType<typeof pagesWide> => pagesWide({ widths, tables: table([0, 1]) });
  expect(wide(16, 29, 60)).toEqual({ pages: 1, repeated: 0 });
  expect(wide(16, 29, ...new Array<number>(17).fill(22))).toEqual({ pages: 2, repeated: 2 });
  expect(wide(...new Array<number>(60).fill(48)).pages).toBe(6);
  expect(pagesWide({ widths: new Array<number>(20).fill(22), tables: [] })).toEqual({ pages: 2, repeated: 1 });
});

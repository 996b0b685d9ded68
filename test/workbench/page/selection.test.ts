/** What keys do to the selected cells. */
import { areaOf, moved, oneCell, type Limits, type Selection } from '../../../src/workbench/page/selection';

/** Column A is filled in rows 1 to 4 and 8 to 9 (as a person counts), all else is empty. */
const limits: Limits = { rows: 100, columns: 26, usedRows: 9, usedColumns: 3, pageRows: 10, filled: (row, column) => column === 0 && (row < 4 || (row >= 7 && row < 9)) };
const press = (from: Selection, key: string, more: { ctrlKey?: boolean; shiftKey?: boolean } = {}): Selection | null => moved(from, { key, ctrlKey: false, shiftKey: false, ...more }, limits);

test.each([
  ['ArrowDown', [5, 5], [6, 5]], ['ArrowUp', [5, 5], [4, 5]], ['ArrowLeft', [5, 5], [5, 4]], ['ArrowRight', [5, 5], [5, 6]],
  ['ArrowUp', [0, 0], [0, 0]], ['ArrowLeft', [0, 0], [0, 0]], ['ArrowDown', [99, 0], [99, 0]], ['ArrowRight', [0, 25], [0, 25]],
  ['PageDown', [5, 5], [15, 5]], ['PageUp', [5, 5], [0, 5]], ['Home', [5, 5], [5, 0]], ['End', [5, 5], [5, 2]],
] as const)('%s from %j goes to %j', (key, [row, column], [toRow, toColumn]) => {
  expect(press(oneCell(row, column), key)).toEqual(oneCell(toRow, toColumn));
});

test('with Ctrl, arrows go along the filled stretch and over gaps, Home and End to the corners', () => {
  expect(press(oneCell(0, 0), 'ArrowDown', { ctrlKey: true })).toEqual(oneCell(3, 0));
  expect(press(oneCell(3, 0), 'ArrowDown', { ctrlKey: true })).toEqual(oneCell(7, 0));
  expect(press(oneCell(8, 0), 'ArrowUp', { ctrlKey: true })).toEqual(oneCell(7, 0));
  expect(press(oneCell(5, 1), 'Home', { ctrlKey: true })).toEqual(oneCell(0, 0));
  expect(press(oneCell(5, 1), 'End', { ctrlKey: true })).toEqual(oneCell(8, 2));
});

test('with Shift the block is stretched from the active cell', () => {
  const down = press(oneCell(5, 5), 'ArrowDown', { shiftKey: true }) as Selection;
  const both = press(down, 'ArrowLeft', { shiftKey: true }) as Selection;
  expect(both).toEqual({ row: 5, column: 5, toRow: 6, toColumn: 4 });
  expect(areaOf(both)).toEqual({ row: 5, column: 4, rows: 2, columns: 2 });
  expect(press(both, 'ArrowDown')).toEqual(oneCell(6, 5));
});

test('other keys move nothing', () => {
  expect(press(oneCell(5, 5), 'a')).toBeNull();
  expect(press(oneCell(5, 5), 'Tab')).toBeNull();
});

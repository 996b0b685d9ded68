/** Document numbers need hashes only where two of them might be alike: that none is ever missed. */
import fc from 'fast-check';
import { RawLane } from '../../src/ledger/raw-lane';

const laneOf = (cells: readonly (string | number | boolean | null)[], parts = 1): RawLane => {
  const lane = new RawLane(0, 4);
  const notes = { bits: new Uint8Array(cells.length), faults: [] };
  const size = Math.max(1, Math.ceil(cells.length / parts));
  for (let from = 0; from < cells.length; from += size) {
    lane.grow(cells.length);
    lane.take(cells.map((cell) => [cell]), 0, from, Math.min(from + size, cells.length), from, notes);
  }
  return lane;
};

test('numbers that rise are not hashed', () => {
  expect(laneOf(['INV-0998', 'INV-0999', '', 'INV-1000', 'INV-10000']).hashes).toBeNull();
  expect(laneOf([7, 8, 12]).hashes).toBeNull();
});

test('a number that does not rise gives every cell so far its hash, and an empty cell none', () => {
  const { hashes } = laneOf(['A1', ' ', 'A3', null, 'A2', 'A1']);
  expect([...hashes ?? []].map((hash) => hash !== 0)).toEqual([true, false, true, false, true, true]);
  expect(hashes?.[0]).toBe(hashes?.[5]);
});

test('two cells alike are never without equal hashes', () => {
  const cell = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.nat(30).map((number) => `INV-${number}`), fc.string({ maxLength: 3 }), fc.constant(''), fc.boolean());
  fc.assert(fc.property(fc.array(cell, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (cells, parts) => {
    const { values, hashes } = laneOf(cells, parts);
    values.forEach((value, row) => {
      if (String(value).trim() === '') return;
      const first = values.indexOf(value);
      if (first < row) expect(hashes?.[first]).toBe(hashes?.[row] ?? 'no hashes');
    });
  }));
});

/** The index of distinct cells must tell apart what a Map would, and nothing else. */
import fc from 'fast-check';
import { ValueIndex, hashOf } from '../../src/ledger/value-index';

const codesOf = (values: readonly (string | number | boolean)[]): number[] => {
  const index = new ValueIndex();
  return values.map((value) => { const hash = hashOf(value); const known = index.find(value, hash); return known === 0 ? index.add(value, hash) : known; });
};

it('numbers values as a Map does', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom('__proto__', 'constructor', '1', 1)), { maxLength: 200 }), (values) => {
    const map = new Map<unknown, number>();
    // Cells know no negative zero.
    const cells = values.map((value) => (value === 0 ? 0 : value));
    expect(codesOf(cells)).toEqual(cells.map((value) => { if (!map.has(value)) map.set(value, map.size + 1); return map.get(value); }));
  }));
});

it('keeps its codes when it grows', () => {
  const values = Array.from({ length: 50_000 }, (_, index) => `C${(index * 7919) % 20_000}`);
  const codes = codesOf(values);
  expect(new Set(codes).size).toBe(20_000);
  for (let index = 20_000; index < 50_000; index += 1) if (codes[index] !== codes[index - 20_000]) throw new Error(`${values[index]} has two codes`);
});

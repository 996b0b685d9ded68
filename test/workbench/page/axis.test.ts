/** Where rows and columns lie: checked against adding the sizes up one by one. */
import fc from 'fast-check';
import { axisOf, seen } from '../../../src/workbench/page/axis';

const sizes = fc.record({ count: fc.integer({ min: 1, max: 60 }), own: fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.constantFrom(0, 5, 20, 33, 100)), { maxLength: 20 }) });

test('offsets are the sums of the sizes before', () => {
  fc.assert(fc.property(sizes, ({ count, own }) => {
    const axis = axisOf(count, 20, new Map(own));
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      expect(axis.offsetOf(index)).toBe(sum);
      sum += axis.sizeOf(index);
    }
    expect(axis.length).toBe(sum);
  }));
});

test('every pixel lies in the one that is found for it', () => {
  fc.assert(fc.property(sizes, fc.integer({ min: 0, max: 5000 }), ({ count, own }, pixel) => {
    const axis = axisOf(count, 20, new Map(own));
    fc.pre(pixel < axis.length);
    const index = axis.indexAt(pixel);
    expect(axis.sizeOf(index)).toBeGreaterThan(0);
    expect(axis.offsetOf(index)).toBeLessThanOrEqual(pixel);
    expect(axis.offsetOf(index) + axis.sizeOf(index)).toBeGreaterThan(pixel);
  }));
});

test('of a full sheet only what is in sight is drawn', () => {
  const axis = axisOf(1_048_576, 20, new Map([[3, 40]]));
  const far = seen(axis, axis.offsetOf(900_000), 600);
  expect(far.first).toBe(900_000);
  expect(far.end - far.first).toBeLessThan(40);
  expect(seen(axis, axis.length - 600, 600).end).toBe(1_048_576);
});

/** The bell curve and its leaning kin: against published figures, and what must hold of any curve. */
import fc from 'fast-check';
import { curveShape, leaningPoint, leaningShare, normalPoint, normalShare, shareBeyond } from '../../src/receivables/normal-curve';

const lean = fc.double({ min: -1, max: 1, noNaN: true });

test('the share below a point is the published one', () => {
  expect([normalShare(0), normalShare(1), normalShare(-1.96)].map((share) => Number(share.toFixed(4)))).toEqual([0.5, 0.8413, 0.025]);
  // A skewness of 1 is the gamma curve of shape 4: below its mean lie 1 − e⁻⁴ (1 + 4 + 8 + 32/3).
  expect(leaningShare(0, 1)).toBeCloseTo(1 - Math.exp(-4) * (1 + 4 + 8 + 32 / 3), 2);
  expect(leaningShare(0, -1)).toBeCloseTo(1 - leaningShare(0, 1), 9);
  expect([leaningShare(0.7, 0), leaningPoint(0.7, 0)]).toEqual([normalShare(0.7), normalPoint(0.7)]);
});

test('mean 0, spread 1 and the skewness asked for', () => {
  for (const asked of [-1, -0.4, 0, 0.4, 1]) {
    const [width, moments] = [0.01, [0, 0, 0]];
    for (let z = -12; z < 12; z += width) {
      const share = leaningShare(z + width, asked) - leaningShare(z, asked);
      moments.forEach((_, power) => (moments[power] += share * (z + width / 2) ** (power + 1)));
    }
    expect(moments[0]).toBeCloseTo(0, 2);
    expect(moments[1]).toBeCloseTo(1, 1);
    expect(moments[2]).toBeCloseTo(asked, 1);
  }
});

test('further is never less, and the grid is the curve', () => {
  fc.assert(fc.property(lean, fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (asked, z, more) => {
    const shape = curveShape(asked);
    expect(leaningShare(z + more, asked)).toBeGreaterThanOrEqual(leaningShare(z, asked));
    expect(shareBeyond(shape, z + more)).toBeLessThanOrEqual(shareBeyond(shape, z));
    expect(Math.abs(1 - shareBeyond(shape, z) - leaningShare(z, asked))).toBeLessThan(1e-5);
  }));
});

test('the point of a share leads back to the share; at nothing and everything it is the foot of the curve, or endless', () => {
  fc.assert(fc.property(lean, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (asked, share) => {
    expect(Math.abs(leaningShare(leaningPoint(share, asked), asked) - share)).toBeLessThan(1e-3);
  }));
  expect([leaningPoint(0, 0.5), leaningPoint(1, 0.5), leaningPoint(0, -0.5), leaningPoint(1, -0.5)]).toEqual([-4, Infinity, -Infinity, 4]);
  expect([leaningShare(-4.1, 0.5), leaningShare(4.1, -0.5)]).toEqual([0, 1]);
});

/** How long work still takes: nothing before it can be known, near the truth at a steady pace, and never a wild jump whatever Excel does. */
import fc from 'fast-check';
import { paceAfter, secondsLeft, type Pace } from '../../src/taskpane/time-left';
import { leftText } from '../../src/wording/progress';
import { wordingFor } from '../../src/wording/sentences';

const rows = (done: number, total = 104_000) => ({ stage: 'reading', done, total, unit: 'rows' }) as const;

/** The pace after reports at their moments, in milliseconds. */
const after = (reports: readonly (readonly [number, number])[], total?: number): Pace | null =>
  reports.reduce<Pace | null>((pace, [at, done]) => paceAfter(pace, rows(done, total), at), null);

test('at a steady pace it says what is left', () => {
  const pace = after([[0, 0], [500, 10_000], [1000, 20_000], [1500, 30_000], [2000, 40_000]], 100_000);
  expect(secondsLeft(pace, 2000)).toBe(3);
  expect(secondsLeft(pace, 3000)).toBe(2);
});

test('nothing is said before it can be known, without a total, and once the time is over', () => {
  expect(secondsLeft(null, 0)).toBeNull();
  expect(secondsLeft(after([[0, 1000]]), 100)).toBeNull();
  expect(secondsLeft(after([[0, 1000], [300, 50_000]]), 300)).toBeNull();
  expect(secondsLeft(after([[0, 0], [2000, 900], [4000, 1000]]), 4000)).toBeNull();
  expect(secondsLeft(after([[0, 1000], [1000, 30_000], [2000, 60_000]], 0), 2000)).toBeNull();
  const over = after([[0, 0], [1000, 40_000], [2000, 80_000]], 100_000);
  expect([secondsLeft(over, 2000), secondsLeft(over, 2600)]).toEqual([1, null]);
});

test('other work begins anew: another stage, another sheet, another total', () => {
  const pace = after([[0, 0], [1000, 10_000], [2000, 20_000]], 100_000);
  expect(secondsLeft(pace, 2000)).not.toBeNull();
  expect(secondsLeft(paceAfter(pace, { ...rows(30_000, 100_000), stage: 'writing' }, 2500), 2500)).toBeNull();
  expect(secondsLeft(paceAfter(pace, rows(1000, 100_000), 2500), 2500)).toBeNull();
  expect(secondsLeft(paceAfter(pace, rows(30_000, 500_000), 2500), 2500)).toBeNull();
});

test('whatever the pace does, what is said moves by no more than a quarter of itself or two seconds beyond the time that passed', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 9000 })), { minLength: 3, maxLength: 40 });
  fc.assert(fc.property(steps, (taken) => {
    const total = taken.reduce((sum, [done]) => sum + done, 0);
    let [at, done] = [0, 0];
    let pace = paceAfter(null, rows(0, total), 0);
    for (const [more, took] of taken) {
      const before = secondsLeft(pace, at + took);
      [at, done] = [at + took, done + more];
      pace = paceAfter(pace, rows(done, total), at);
      const now = secondsLeft(pace, at);
      if (before !== null && now !== null) expect(Math.abs(now - before)).toBeLessThanOrEqual(Math.max(2, Math.ceil(before / 4) + 1));
    }
  }));
});

test('in words: seconds singly, then by fives, then minutes', () => {
  const said = (language: string): (string | null)[] => [null, 4, 23, 59, 61, 185].map((seconds) => leftText(seconds, wordingFor(language)));
  expect(said('en')).toEqual([null, 'about 4 s left', 'about 25 s left', 'about 60 s left', 'about 1 min left', 'about 3 min left']);
  expect(said('de').slice(1, 3)).toEqual(['noch etwa 4 s', 'noch etwa 25 s']);
});

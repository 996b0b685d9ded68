/** Tells a miss from bad luck: how often chances that are right in every figure would come out within some points of what happens, with no more invoices than there are. */
import type { ForecastQuality } from '../../receivables/backtest';

export interface CalibrationVerdict {
  /** Tenths that hold enough invoices, and how many of them came out within the points allowed. */
  readonly judged: number;
  readonly within: number;
  /** Chance that chances right in every figure would have come out within them in every such tenth. */
  readonly allWithinIfRight: number;
  /** Squared distances of those tenths in variances of chance, added up; right chances stay below `mostByChance` nineteen times in twenty. */
  readonly apart: number;
  readonly mostByChance: number;
}

/** Fewer invoices in a tenth say more about luck than about the forecast. */
export const LEAST_IN_TENTH = 50;
export const POINTS_ALLOWED = 0.05;
/** Point of the bell curve beyond which one in twenty lies. */
const ONE_IN_TWENTY = 1.6449;

export function calibrationVerdict(calibration: ForecastQuality['calibration'], points = POINTS_ALLOWED, least = LEAST_IN_TENTH): CalibrationVerdict {
  const judged = calibration.filter(({ count, said }) => count >= least && said > 0 && said < 1);
  const freedom = judged.length;
  // Wilson and Hilferty's approximation of the chi-squared distribution.
  const mostByChance = freedom === 0 ? 0 : freedom * (1 - 2 / (9 * freedom) + ONE_IN_TWENTY * Math.sqrt(2 / (9 * freedom))) ** 3;
  return {
    judged: freedom, mostByChance, within: judged.filter(({ said, happened }) => isWithin(said, happened, points)).length,
    allWithinIfRight: judged.reduce((chance, { count, said }) => chance * chanceWithin(count, said, points), 1),
    apart: judged.reduce((sum, { count, said, happened }) => sum + (count * (happened - said) ** 2) / (said * (1 - said)), 0),
  };
}

/** Chance that of `count` invoices, each late with the chance `said`, the share that is late comes out within some points of it. */
export function chanceWithin(count: number, said: number, points: number): number {
  let logChance = count * Math.log(1 - said);
  let sum = 0;
  for (let late = 0; late <= count; late += 1) {
    if (isWithin(said, late / count, points)) sum += Math.exp(logChance);
    logChance += Math.log(((count - late) / (late + 1)) * (said / (1 - said)));
  }
  return sum;
}

/** 0.55 less 0.5 is a little more than 0.05 in binary fractions. */
const isWithin = (said: number, happened: number, points: number): boolean => Math.abs(happened - said) <= points + 1e-12;

/** Measures the product's forecasts of a ledger's invoices beside those of its peers, all on the same invoices and in the same run. It prints nothing. */
import { foresee, forecastQuality } from '../../receivables/backtest';
import type { ForecastQuality } from '../../receivables/backtest';
import type { Day } from '../../receivables/days';
import type { Book } from '../../receivables/entries';
import { documentsAt } from '../../receivables/open-balances';
import { DEFAULT_POLICY } from '../../receivables/policy';
import { knownAtIssue, logisticChances } from './peers';
import type { KnownAtIssue } from './peers';

export interface Measured {
  readonly name: string;
  /** Null where it gives no chances, or no days. */
  readonly auc: number | null;
  readonly brier: number | null;
  readonly meanError: number | null;
}

export interface Comparison {
  readonly ours: ForecastQuality;
  readonly lines: readonly Measured[];
}

/** Days at the end of Excel's calendar: everything that is ever settled is known to the judge, and to none of the forecasts. */
const LAST_DAY = 2_958_465;

/** The peers look at every earlier invoice for each one: beyond this the product's own forecast is measured alone. */
const MOST_COMPARED = 20_000;

function oursAlone(ours: ForecastQuality): Comparison {
  const lines = [
    { name: 'Dunwell', auc: ours.auc, brier: ours.brier, meanError: ours.meanAbsoluteError },
    { name: 'paid on the due date (the ledger is too long for the other peers)', auc: null, brier: null, meanError: ours.errorOfDueDate },
  ];
  return { ours, lines };
}

/** Thrown where no forecast can be held against what happened. */
export class NothingToCompare extends Error {}

function anyOf<T>(foreseen: readonly T[]): readonly T[] {
  if (foreseen.length === 0) throw new NothingToCompare('No invoice issued in that time has been settled since, or too little was settled before it.');
  return foreseen;
}

/** Invoices issued on the days from..to and settled, foreseen on their day of issue. Throws `NothingToCompare` where there is none. */
export function compareForecasts(book: Book, from: Day, to: Day): Comparison {
  const { settledOn, dueOn } = documentsAt(book, LAST_DAY, DEFAULT_POLICY.aging.termsDays);
  if (book.entries.count > MOST_COMPARED) return oursAlone(forecastQuality(anyOf(foresee(book, from, to, settledOn, dueOn))));
  const known = knownAtIssue(book, settledOn, dueOn, 0).filter((one) => one.issuedOn <= to);
  const tested = new Map(known.filter((one) => one.issuedOn >= from).map((one) => [one.entry, one]));
  const foreseen = anyOf(foresee(book, from, to, settledOn, dueOn).filter((one) => tested.has(one.entry)));
  const ours = forecastQuality(foreseen);
  const chances = (name: string, chanceOf: (one: KnownAtIssue) => number | undefined): Measured => {
    const said = [...tested.values()].flatMap((one) => {
      const chance = chanceOf(one);
      return chance === undefined ? [] : [{ chance, late: one.daysLate > 0, expectedDaysLate: 0, daysLate: 0 }];
    });
    const { auc, brier } = forecastQuality(said);
    return { name, auc, brier, meanError: null };
  };
  const days = (name: string, daysOf: (one: KnownAtIssue) => number): Measured => {
    const errors = [...tested.values()].map((one) => Math.abs(daysOf(one) - one.daysLate));
    return { name, auc: null, brier: null, meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length };
  };
  const plain = logisticChances(known, from, false);
  const flagged = logisticChances(known, from, true);
  return {
    ours,
    lines: [
      { name: 'Dunwell', auc: ours.auc, brier: ours.brier, meanError: ours.meanAbsoluteError },
      chances('shrunk late rate of the customer', (one) => one.lateRate),
      chances('logistic regression, nine features', (one) => plain.get(one.entry)),
      days('paid on the due date', () => 0),
      days('paid at the ledger\'s median so far', (one) => one.ledgerMedian),
      days('paid at the customer\'s own median so far', (one) => one.ownMedian),
      { name: 'paid at the customer\'s own average so far', auc: null, brier: null, meanError: ours.errorOfOwnAverage },
      chances('apart: logistic regression that sees the dispute flag, whose date the ledger does not tell', (one) => flagged.get(one.entry)),
    ],
  };
}

/** What the policy's sections on judgement may hold: score, risk thresholds, credit limits, forecast, provision, interest, discount, benchmarks. It decides what is allowed, not what is wise. */
import { DEFAULT_JUDGEMENT } from '../receivables/judgement-policy';
import { BENCHMARK_FIGURES } from '../receivables/benchmarks';
import type { BenchmarkPolicy, PublishedBand } from '../receivables/benchmarks';
import { dayFromIso } from '../receivables/days';
import type { DiscountTerms } from '../receivables/early-payment';
import type { ReferenceRate } from '../receivables/interest-rates';
import type { CreditPolicy, ForecastPolicy, InterestPolicy, JudgementPolicy, ProvisionPolicy, ScorePolicy } from '../receivables/judgement-policy';
import type { RiskRuleId, RiskThresholds } from '../receivables/risk-thresholds';
import type { Check, Checks, Repair } from './checks';
import { numberFrom, oneOf, readSection, unknownKeys, isRecord, quoted, whole } from './checks';

const yesOrNo: Check<boolean> = (given) => (typeof given === 'boolean' ? { valid: given } : { allowed: 'true or false' });

const falling: Check<readonly number[]> = (given) => {
  const valid = Array.isArray(given) && given.length === 4 && given.every((edge: unknown, i) => typeof edge === 'number' && edge >= 0 && edge <= 100 && (i === 0 || edge < (given[i - 1] as number)));
  return valid ? { valid: given as number[] } : { allowed: 'four scores from 100 to 0 in falling order, such as [80, 70, 60, 50]' };
};

const rates: Check<readonly number[]> = (given) => {
  const valid = Array.isArray(given) && given.length >= 1 && given.length <= 13 && given.every((rate: unknown) => typeof rate === 'number' && rate >= 0 && rate <= 1);
  return valid ? { valid: given as number[] } : { allowed: 'one to thirteen shares from 0 to 1, one a bucket' };
};

const amountOrNone: Check<number | null> = (given) => (given === null ? { valid: null } : numberFrom(0, 1e12)(given));

const referenceRates: Check<readonly ReferenceRate[]> = (given) => {
  const isRow = (row: unknown): boolean => Array.isArray(row) && row.length === 2 && typeof row[0] === 'string' && dayFromIso(row[0]) !== null && typeof row[1] === 'number' && row[1] >= -0.1 && row[1] <= 1;
  const valid = Array.isArray(given) && given.length <= 200 && given.every(isRow);
  return valid ? { valid: given as ReferenceRate[] } : { allowed: 'pairs of a first day and a yearly rate, such as [["2026-07-01", 0.0375]]' };
};

const SCORE: Checks<ScorePolicy> = { leastSettled: whole(1, 100), ledgerWeight: numberFrom(0, 1000), gradeEdges: falling };
const FORECAST: Checks<ForecastPolicy> = { weeks: whole(1, 53) };
const PROVISION: Checks<ProvisionPolicy> = { rates, method: oneOf(['rates', 'own-rolls']), lossOfLast: numberFrom(0, 1), overlay: numberFrom(-1e12, 1e12) };
const INTEREST: Checks<InterestPolicy> = {
  method: oneOf(['none', 'contract', 'statutory']), rate: numberFrom(0, 1), cap: (given) => (given === null ? { valid: null } : numberFrom(0, 1)(given)),
  region: oneOf(['uk', 'eu', 'de', 'us']), rounding: oneOf(['once', 'daily']), flatFee: numberFrom(0, 1e6), fixedSums: yesOrNo, referenceRates,
};
const DISCOUNT: Checks<DiscountTerms> = { share: numberFrom(0, 0.99), withinDays: whole(0, 365), insteadOfDays: whole(0, 365) };
const bands: Check<readonly PublishedBand[]> = (given) => {
  const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 200;
  const isBand = (row: unknown): boolean => isRecord(row) && BENCHMARK_FIGURES.some((figure) => figure === row['figure']) && isText(row['source']) && isText(row['years'])
    && typeof row['low'] === 'number' && typeof row['high'] === 'number' && row['low'] <= row['high'];
  const valid = Array.isArray(given) && given.length <= 100 && given.every(isBand);
  return valid ? { valid: given as PublishedBand[] } : { allowed: 'bands, each with figure, low, high, source and years' };
};
const orNone: Check<number | null> = (given) => (given === null ? { valid: null } : numberFrom(0, 10_000)(given));
function benchmarkChecks(path: string, repairs: Repair[]): Checks<BenchmarkPolicy> {
  const defaults = DEFAULT_JUDGEMENT.benchmarks.targets;
  const targets = Object.fromEntries(BENCHMARK_FIGURES.map((figure) => [figure, orNone])) as Checks<BenchmarkPolicy['targets']>;
  return { targets: (given) => ({ valid: readSection(given, defaults, targets, `${path}targets.`, repairs) }), bands };
}
const CREDIT: Checks<CreditPolicy> = {
  buffer: numberFrom(0.1, 10), fullScore: numberFrom(1, 100), mostScoreFactor: numberFrom(0.1, 10), wellPaidDays: whole(0, 365),
  concentrationShare: numberFrom(0, 1), concentrationAccounts: whole(1, 1e6), cap: amountOrNone, newCustomerShare: numberFrom(0, 1), provenInvoices: whole(0, 1000), newCustomerDays: whole(0, 36500),
  worthShare: numberFrom(0, 10), startShare: numberFrom(0, 1), establishedYears: numberFrom(0, 200), establishedShare: numberFrom(0, 1),
  raiseShare: numberFrom(0, 10), noRaiseDays: whole(0, 3650), stopDays: whole(0, 3650), step: numberFrom(0.01, 1e9),
};

/** By the name of a threshold: every rule's "days" may hold the same. */
const THRESHOLDS: Readonly<Record<string, Check<boolean | number>>> = {
  on: yesOrNo, days: whole(0, 3650), share: numberFrom(0, 10), factor: numberFrom(1, 1000), documents: whole(1, 10_000), settled: whole(1, 10_000),
  invoices: whole(1, 10_000), accounts: whole(1, 1e6), months: whole(1, 12), letters: whole(1, 100),
};

function readRisk(given: unknown, path: string, repairs: Repair[]): RiskThresholds {
  const defaults = DEFAULT_JUDGEMENT.risk;
  if (given === undefined) return defaults;
  if (!isRecord(given)) {
    repairs.push({ path: 'risk', message: `"risk" is ${quoted(given)}; it must be an object. The default is used.` });
    return defaults;
  }
  const ids = Object.keys(defaults) as RiskRuleId[];
  repairs.push(...unknownKeys(given, ids, path));
  const rules = ids.map((id) => {
    const checks = Object.fromEntries(Object.keys(defaults[id]).map((name) => [name, THRESHOLDS[name]])) as unknown as Checks<RiskThresholds[typeof id]>;
    return [id, readSection<RiskThresholds[typeof id]>(Object.hasOwn(given, id) ? given[id] : undefined, defaults[id], checks, `${path}${id}.`, repairs)];
  });
  return Object.fromEntries(rules) as unknown as RiskThresholds;
}

/** The sections that `own` gives, each checked. */
export function readJudgement(own: (key: keyof JudgementPolicy) => unknown, repairs: Repair[]): JudgementPolicy {
  const defaults = DEFAULT_JUDGEMENT;
  return {
    score: readSection(own('score'), defaults.score, SCORE, 'score.', repairs),
    risk: readRisk(own('risk'), 'risk.', repairs),
    credit: readSection(own('credit'), defaults.credit, CREDIT, 'credit.', repairs),
    forecast: readSection(own('forecast'), defaults.forecast, FORECAST, 'forecast.', repairs),
    provision: readSection(own('provision'), defaults.provision, PROVISION, 'provision.', repairs),
    interest: readSection(own('interest'), defaults.interest, INTEREST, 'interest.', repairs),
    benchmarks: readSection(own('benchmarks'), defaults.benchmarks, benchmarkChecks('benchmarks.', repairs), 'benchmarks.', repairs),
    discount: readSection(own('discount'), defaults.discount, DISCOUNT, 'discount.', repairs),
  };
}

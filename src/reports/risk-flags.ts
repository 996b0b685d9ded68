/** The Risk Flags sheet: one row a flag with its reason and evidence, the gravest first. It raises none itself. */
import type { RiskFlag } from '../receivables/risk-rules';
import type { AccountReview } from '../receivables/review';
import { flagName, flagSentence } from '../wording/judgement-text';
import { customerColumns, type CustomerColumns } from './customer-columns';
import { documentNumbers } from './document-numbers';
import { knownOrDash } from './figure-blocks';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** Beyond this nobody reads on. */
export const FLAG_ROWS = 20_000;
/** Document numbers named in a row; the rest is counted. */
const MOST_EVIDENCE = 8;
const RANK = { critical: 0, warning: 1, watch: 2 } as const;

/** The sheet. */
export function riskFlagsSheet(input: ReportInput): ReportSheet {
  const { review, wording: { say } } = input;
  const names = customerColumns(input);
  const columns: ReportColumn[] = [
    { id: 'severity', heading: say('column.severity'), format: 'text', warns: true },
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'flag', heading: say('column.flag'), format: 'text', warns: true },
    { id: 'because', heading: say('column.because'), format: 'text', widest: 60 },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'pastDue', heading: say('column.pastDue'), format: 'money' },
    { id: 'score', heading: say('column.score'), format: 'score' },
    { id: 'grade', heading: say('column.grade'), format: 'text' },
    { id: 'lateChance', heading: say('column.lateChance'), format: 'percent' },
    { id: 'evidence', heading: say('column.evidence'), format: 'text', widest: 36 },
  ];
  const flagged = review.accounts.flatMap((account) => account.flags.map((flag) => ({ account, flag })));
  // Array.prototype.sort is stable: within a severity the accounts stay in their order, by what is past due where currencies are the same.
  flagged.sort((a, b) => RANK[a.flag.severity] - RANK[b.flag.severity] || (a.account.currency === b.account.currency ? b.account.pastDue - a.account.pastDue : 0));
  const rows = flagged.slice(0, FLAG_ROWS).map(({ account, flag }) => flagRow(input, account, flag, names));
  return {
    ...sheetFrame('risk-flags', input),
    tables: [{ id: 'flags', heading: null, columns, rows, currency: null, filters: true, whenEmpty: say('risk.none') }],
    charts: [], notes: [say('risk.note'), say('risk.noteScore')],
  };
}

function flagRow({ review, wording }: ReportInput, account: AccountReview, flag: RiskFlag, names: CustomerColumns): ReportRow {
  const { customer, currency, score } = account;
  return {
    currency, meaning: flag.severity === 'critical' ? 'warning' : 'item',
    cells: [
      wording.say(`severity.${flag.severity}`), ...names.cellsOf(customer), currency, flagName(flag.rule, wording),
      flagSentence(flag, wording), account.open, account.pastDue,
      knownOrDash(score?.score ?? null), score?.grade ?? wording.say('risk.notEnough'), knownOrDash(account.lateProbability), flag.places.length === 0 ? null : documentNumbers(review, flag.places, MOST_EVIDENCE),
    ],
  };
}

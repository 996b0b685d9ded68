/** The trade's judgement in words: what a flag is called and says, and how a limit was worked out. It judges nothing. */
import { WORKING_SENTENCES } from '../receivables/credit-limits';
import type { WorkingStep } from '../receivables/credit-limits';
import { riskRule } from '../receivables/risk-rules';
import type { RiskFlag } from '../receivables/risk-rules';
import type { RiskRuleId } from '../receivables/risk-thresholds';
import { factSentence } from './fact-text';
import type { Wording } from './sentences';

/** "Long overdue". */
export function flagName(rule: RiskRuleId, wording: Wording): string {
  return wording.sayIfKnown(`flagName.${rule}`, riskRule(rule).name);
}

/** The whole sentence of a flag, with its figures. */
export function flagSentence({ rule, facts }: RiskFlag, wording: Wording): string {
  return factSentence(`flag.${rule}`, riskRule(rule).because, facts, wording);
}

/** The working of a limit, a sentence a step. */
export function workingText(working: readonly WorkingStep[], wording: Wording): string[] {
  return working.map(({ because, facts }) => factSentence(`working.${because}`, WORKING_SENTENCES[because], facts, wording));
}

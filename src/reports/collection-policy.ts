/** The Collection Policy sheet: the policy in words, from the settings in force, with the day on which each rule was last changed. It decides no rule. */
import type { Day } from '../receivables/days';
import type { Wording } from '../wording/sentences';
import { POLICY_TOPICS, policyClauses } from './policy-clauses';
import type { PolicyTopic } from './policy-clauses';
import type { ReportRow, ReportSheet } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** A sentence is read in lines of so many characters: with the columns beside it that fills a landscape page. */
const RULE_WIDTH = 92;

interface StatedRule {
  readonly topic: PolicyTopic;
  readonly text: string;
  readonly changedOn: Day | null;
}

/** The sheet. */
export function collectionPolicySheet({ review: { policy, asOf }, wording, context }: ReportInput): ReportSheet {
  const { say, formats } = wording;
  const rules = statedRules(policy, wording, context.policyChanges ?? new Map());
  const company = policy.company.name.trim();
  const changedOn = rules.reduce<Day | null>((latest, rule) => (rule.changedOn !== null && rule.changedOn > (latest ?? 0) ? rule.changedOn : latest), null);
  const topics = POLICY_TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic && rule.changedOn === changedOn));
  const date = formats.date(asOf);
  return {
    id: 'collection-policy', name: say('sheet.collection-policy'),
    title: company === '' ? say('title.collection-policy') : say('policySheet.titleOf', { company }),
    subtitle: changedOn === null ? say('policySheet.unchanged', { date })
      : say('policySheet.changed', { date, changedOn: formats.date(changedOn), topics: topics.map((topic) => say(`policySheet.topic.${topic}`)).join(', ') }),
    tieOut: [],
    tables: [{
      id: 'rules', heading: null, currency: null, filters: false,
      columns: [
        { id: 'topic', heading: say('policySheet.topic'), format: 'text' },
        { id: 'rule', heading: say('policySheet.rule'), format: 'text', widest: RULE_WIDTH },
        { id: 'changedOn', heading: say('policySheet.changedOn'), format: 'date' },
      ],
      rows: rules.map((rule, index): ReportRow => ({
        // A topic is named where it begins, as a heading beside its rules.
        cells: [rules[index - 1]?.topic === rule.topic ? null : say(`policySheet.topic.${rule.topic}`), rule.text, rule.changedOn],
      })),
    }],
    charts: [], notes: [say('policySheet.note'), say('policySheet.noteLaw')],
  };
}

function statedRules(policy: ReportInput['review']['policy'], wording: Wording, changes: ReadonlyMap<string, Day>): readonly StatedRule[] {
  return POLICY_TOPICS.flatMap((topic) => policyClauses(topic, policy, wording).map(({ text, settings }): StatedRule => ({ topic, text, changedOn: lastChange(settings, changes) })));
}

/** The latest day on which any of these settings, or one under them, was changed. */
function lastChange(settings: readonly string[], changes: ReadonlyMap<string, Day>): Day | null {
  let latest: Day | null = null;
  for (const [path, day] of changes) {
    if (day > (latest ?? 0) && settings.some((setting) => path === setting || path.startsWith(`${setting}.`))) latest = day;
  }
  return latest;
}

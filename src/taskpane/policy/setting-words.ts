/** A setting in words: its label, a value of it, what is allowed instead. A setting without words of its own is named by its own name, readably. */
import { textOfValue } from './field-text';
import type { PolicyField } from './policy-fields';
import type { Within } from '../../settings/checks';
import type { RiskRuleId } from '../../receivables/risk-thresholds';
import { flagName } from '../../wording/judgement-text';
import type { Wording } from '../../wording/sentences';

/** "Days of grace after the due date". */
export function labelOf(path: string, wording: Wording): string {
  const [section, rule = '', name] = path.split('.');
  if (section === 'risk' && name === 'on') return flagName(rule as RiskRuleId, wording);
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (/^reminders\.(fromDays|countFrom|cc)\./.test(path)) return wording.sayIfKnown(`letters.stage.${last}`, readable(last));
  if (path.startsWith('benchmarks.targets.')) return wording.sayIfKnown(`figure.${last}`, readable(last));
  return wording.sayIfKnown(`setting.${path}`, readable(last));
}

/** "thankYouDays" is "Thank you days". */
function readable(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as a person reads it. */
export function shownValue(field: PolicyField, value: unknown, wording: Wording): string {
  const { say, formats } = wording;
  if (typeof value === 'boolean') return say(value ? 'policy.on' : 'policy.off');
  if (value === null) return say('policy.none');
  if (field.kind === 'choice') return wording.sayIfKnown(`choice.${field.path}.${String(value)}`, wording.sayIfKnown(`choice.${field.path.split('.').slice(0, 2).join('.')}.${String(value)}`, readable(String(value))));
  if (field.kind === 'members') return Array.isArray(value) ? value.map((one) => shownValue(field, String(one), wording)).join(', ') : wording.sayIfKnown(`letters.stage.${String(value)}`, readable(String(value)));
  if (field.kind === 'elsewhere') return '…';
  const text = textOfValue(field, value, formats);
  if (text === '') return say('policy.empty');
  return field.unit ? `${text} ${say(`unit.${field.unit}`)}` : text.replaceAll('\n', ', ');
}

/** The sentence that says what is allowed. */
export function allowedText(field: PolicyField, within: Within | null, wording: Wording): string {
  const { say, formats } = wording;
  switch (field.kind) {
    case 'days-list':
    case 'score-list':
    case 'percent-list':
    case 'dates':
    case 'dated-rates':
    case 'address':
    case 'currency': return say(`allowed.${field.kind}`);
    default:
  }
  const bounds = within ?? field.within;
  if (!bounds || bounds.of === 'choice') return say('allowed.other');
  const figure = (value: number): string => formats.figure(field.kind === 'percent' ? value * 100 : value);
  return say(`allowed.${bounds.of}`, { least: figure(bounds.least), most: figure(bounds.most) });
}

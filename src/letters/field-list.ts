/** Every field as a line for the person who edits templates: what to write, an example, and in which letters it is known. It fills none of them. */
import { LETTER_FIELDS, TABLE_FIELD } from './letter-fields';
import type { LetterId } from './letter-kinds';
import { isPlanLetter } from './letter-kinds';
import { PLAN_FIELDS, SCHEDULE_FIELD } from './plan-letter-fields';
import type { TemplateField } from './template/template-fields';

export interface ListedField {
  /** "{{total}}", or how a flag or a list is asked for. */
  readonly write: string;
  readonly example: string;
  /** The key of what it means among the sentences. */
  readonly key: string;
  /** In letters about payment plans, in all others, or in both. */
  readonly known: 'plans' | 'others' | 'all';
}

const LETTERS: Readonly<Record<string, TemplateField>> = LETTER_FIELDS;
const PLANS: Readonly<Record<string, TemplateField>> = PLAN_FIELDS;

function written(name: string, field: TemplateField): string {
  if (field.kind === 'flag') return `{{#if ${name}}}…{{/if}}`;
  return field.kind === 'list' ? `{{#each ${name}}}…{{/each}}` : `{{${name}}}`;
}

function listed(name: string, field: TemplateField, part: 'templateField' | 'planField', known: ListedField['known']): readonly ListedField[] {
  const own: ListedField = { write: written(name, field), example: field.kind === 'text' ? field.example : '', key: `${part}.${name}`, known };
  return field.kind === 'list' ? [own, ...Object.entries(field.fields).flatMap(([inside, one]) => listed(inside, one, part, known).map((line) => ({ ...line, write: `{{#each ${name}}}${line.write}{{/each}}`, key: `${part}.${name}.${inside}` })))] : [own];
}

/** In the order in which they are declared: those of letters, their table, then what plans know beside. */
export const FIELD_LIST: readonly ListedField[] = [
  ...Object.entries(LETTERS).flatMap(([name, field]) => listed(name, field, 'templateField', PLANS[name] === field ? 'all' : 'others')),
  { write: `{{${TABLE_FIELD}}}`, example: '', key: `templateField.${TABLE_FIELD}`, known: 'others' },
  ...Object.entries(PLANS).flatMap(([name, field]) => (LETTERS[name] === field ? [] : listed(name, field, 'planField', 'plans'))),
  { write: `{{${SCHEDULE_FIELD}}}`, example: '', key: `planField.${SCHEDULE_FIELD}`, known: 'plans' },
];

/** Those that a letter knows. */
export function fieldsKnownTo(letter: LetterId): readonly ListedField[] {
  const known = isPlanLetter(letter) ? 'plans' : 'others';
  return FIELD_LIST.filter((field) => field.known === 'all' || field.known === known);
}

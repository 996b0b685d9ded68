/** One section of the policy, folded until she opens it: what it is about, its settings in groups, and a way back to the defaults. It keeps nothing. */
import * as React from 'react';
import { settingAt } from '../../settings/policy-setting';
import type { Wording } from '../../wording/sentences';
import type { FieldGroup, FieldSection, PolicyField } from './policy-fields';
import type { PolicyDraft } from './policy-state';
import { SettingLine } from './setting-line';

interface PolicySectionProps {
  readonly section: FieldSection;
  readonly policy: PolicyDraft;
  /** Paths of the settings that differ from the kept policy. */
  readonly changed: readonly string[];
  readonly wording: Wording;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onSet: (path: string, value: unknown) => void;
  readonly onValid: (path: string, isValid: boolean) => void;
  readonly onReset: (name: string) => void;
}

export function PolicySectionPart(props: PolicySectionProps): React.ReactElement {
  const { section, changed, wording, isOpen, onToggle, onReset } = props;
  const { say, counted } = wording;
  const name = wording.sayIfKnown(`policy.section.${section.id}`, section.id);
  const mine = changed.filter((path) => section.resets.some((part) => path.startsWith(`${part}.`))).length;
  return (
    <section className="policy-section" aria-labelledby={`section-${section.id}`}>
      <h2><button type="button" id={`section-${section.id}`} className="section-fold" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        <span>{name}</span>{mine > 0 && <span className="section-changed">{say('policy.changes', { settings: counted('setting', mine) })}</span>}
      </button></h2>
      {isOpen && (
        <div className="section-body">
          <p className="quiet">{wording.sayIfKnown(`policy.about.${section.id}`, '')}</p>
          {section.groups.map((group) => <Group key={group.rule ?? group.id ?? ''} {...props} group={group} />)}
          <button type="button" className="link-button" onClick={() => onReset(name)}>{say('policy.reset', { section: name })}</button>
        </div>
      )}
    </section>
  );
}

function Group({ group, ...props }: PolicySectionProps & { readonly group: FieldGroup }): React.ReactElement {
  if (group.rule !== null) return <Rule {...props} fields={group.fields} />;
  return (
    <div className="setting-group">
      {group.id !== null && <h3>{headingOf(group.id, props.wording)}</h3>}
      {group.fields.map((field) => <Line key={field.path} {...props} field={field} />)}
    </div>
  );
}

function headingOf(id: string, wording: Wording): string {
  return wording.sayIfKnown(`policy.group.${id}`, id);
}

/** A flag: whether it is raised at all, and from when on. */
function Rule({ fields, ...props }: PolicySectionProps & { readonly fields: readonly PolicyField[] }): React.ReactElement {
  const [on, ...thresholds] = fields;
  const isOn = settingAt(props.policy.draft, on.path) === true;
  return (
    <div className="setting-rule">
      <Line {...props} field={on} />
      {isOn && thresholds.length > 0 && <div className="setting-thresholds">{thresholds.map((field) => <Line key={field.path} {...props} field={field} />)}</div>}
    </div>
  );
}

function Line({ field, policy, wording, onSet, onValid }: PolicySectionProps & { readonly field: PolicyField }): React.ReactElement {
  return <SettingLine field={field} kept={policy.kept} draft={policy.draft} changes={policy.changes} wording={wording} onSet={onSet} onValid={onValid} />;
}

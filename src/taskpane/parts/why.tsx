/** "Why?" beside a figure: the rule in words, the rows behind it, the setting that changes it, unfolded under it when she asks. It works no figure out. */
import * as React from 'react';
import type { LedgerSource } from '../../receivables/entries';
import type { Wording } from '../../wording/sentences';
import type { DocumentLines } from '../judgement-selectors';
import { labelOf } from '../policy/setting-words';
import { DocumentList } from './document-list';

export interface WhyActions {
  readonly wording: Wording;
  readonly onShow: (source: LedgerSource) => void;
  readonly onSetting: (path: string) => void;
}

interface WhyProps extends WhyActions {
  /** The figure as it stands there: what a screen reader hears after "Why". */
  readonly figure: string;
  /** What stands on the button, where it is not "Why?". */
  readonly ask?: string;
  /** Sentences: the rule, or the working step by step. */
  readonly rules?: readonly string[];
  /** Asked for only when unfolded. */
  readonly documents?: () => DocumentLines;
  /** Paths of the settings on which the figure hangs. */
  readonly settings?: readonly string[];
}

/** To stand in an element of class "asked", after the figure. */
export function Why({ figure, ask, rules = [], documents, settings = [], wording, onShow, onSetting }: WhyProps): React.ReactElement {
  const { say } = wording;
  const [isOpen, setOpen] = React.useState(false);
  return (
    <>
      <button type="button" className="link-button why" aria-expanded={isOpen} aria-label={ask === undefined ? say('why.about', { figure }) : say('cleanUp.about', { problem: ask, about: figure })} onClick={() => setOpen(!isOpen)}>{ask ?? say('why.ask')}</button>
      {isOpen && (
        <div className="why-body">
          {rules.map((rule) => <p key={rule}>{rule}</p>)}
          {documents && <DocumentList documents={documents()} wording={wording} onShow={onShow} />}
          {settings.map((path) => <SettingLink key={path} path={path} wording={wording} onSetting={onSetting} />)}
        </div>
      )}
    </>
  );
}

/** Leads to one setting on the policy screen. */
export function SettingLink({ path, wording, onSetting }: { readonly path: string } & Pick<WhyActions, 'wording' | 'onSetting'>): React.ReactElement {
  const setting = path.includes('.') ? labelOf(path, wording) : wording.sayIfKnown(`policy.section.${path}`, path);
  return <button type="button" className="link-button" onClick={() => onSetting(path)}>{wording.say('why.setting', { setting })}</button>;
}

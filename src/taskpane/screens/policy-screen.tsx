/** The policy: every setting by section, what a change would do before it is kept, and ways to take the policy elsewhere. It decides no setting. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, PrimaryButton } from '../fabric';
import { Frame } from '../parts/frame';
import { PaneSettings } from '../personal/pane-settings';
import { EffectBox } from '../policy/effect-box';
import { sectionOf, policySections } from '../policy/policy-fields';
import { PolicySectionPart } from '../policy/policy-section';
import { unkept, type PolicyDraft } from '../policy/policy-state';
import { TakeElsewhere } from '../policy/take-elsewhere';
import type { ScreenProps } from './screen-props';

export function PolicyScreen(props: ScreenProps): React.ReactElement {
  const { state, errands, wording } = props;
  const { say } = wording;
  const { policy } = state;
  if (!policy) return <Frame screen="policy" heading={say('policy.title')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={errands.leavePolicy}><p>{say('policy.loading')}</p></Frame>;
  return <Opened {...props} policy={policy} />;
}

function Opened({ state, errands, wording, policy, personal, onTour }: ScreenProps & { readonly policy: PolicyDraft }): React.ReactElement {
  const { say } = wording;
  const sections = React.useMemo(policySections, []);
  const wanted = policy.wanted === null ? null : sectionOf(policy.wanted, sections);
  const [open, setOpen] = React.useState<ReadonlySet<string>>(new Set([wanted ?? 'company']));
  const [invalid, setInvalid] = useInvalid(policy.edition);
  useWanted(policy.wanted);
  const changed = unkept(policy);
  const toggle = (id: string, isOpen: boolean): void => setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <Frame screen="policy" heading={say('policy.title')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={errands.leavePolicy}
      actions={(changed.length > 0 || invalid.size > 0) && <Decide {...{ state, errands, wording, policy }} changed={changed} invalid={invalid.size > 0} />}>
      <p className="quiet">{say('policy.intro')}{state.reviewed ? '' : ` ${say('policy.noReview')}`}</p>
      <div key={policy.edition} className="policy-sections">
        {sections.map((section) => (
          <PolicySectionPart key={section.id} section={section} policy={policy} changed={changed} wording={wording} isOpen={open.has(section.id)} onToggle={(isOpen) => toggle(section.id, isOpen)}
            onSet={errands.setPolicy} onValid={setInvalid} onReset={(name) => errands.resetPolicy(section.resets, name)} />
        ))}
      </div>
      <TakeElsewhere errands={errands} wording={wording} />
      <PaneSettings personal={personal} wording={wording} onTour={onTour} />
    </Frame>
  );
}

/** Paths of the fields whose text cannot be kept; forgotten when the fields are. */
function useInvalid(edition: number): readonly [ReadonlySet<string>, (path: string, isValid: boolean) => void] {
  const [state, setState] = React.useState<{ readonly edition: number; readonly paths: ReadonlySet<string> }>({ edition, paths: new Set() });
  const paths = state.edition === edition ? state.paths : NONE;
  const tell = (path: string, isValid: boolean): void => {
    if (paths.has(path) !== isValid) return;
    setState({ edition, paths: new Set(isValid ? [...paths].filter((one) => one !== path) : [...paths, path]) });
  };
  return [paths, tell];
}

const NONE: ReadonlySet<string> = new Set();

/** A link that names a setting leads to its field, and puts the focus there: she asked for it. */
function useWanted(wanted: string | null): void {
  React.useEffect(() => {
    if (wanted === null) return;
    const field = document.getElementById(`setting-${wanted.replace(/[^A-Za-z0-9]/g, '-')}`) ?? document.getElementById(`section-${wanted.split('.')[0]}`);
    field?.scrollIntoView?.({ block: 'center' });
    field?.focus();
  }, [wanted]);
}

interface DecideProps extends Pick<ScreenProps, 'state' | 'errands'> {
  readonly wording: Wording;
  readonly policy: PolicyDraft;
  readonly changed: readonly string[];
  readonly invalid: boolean;
}

/** What the draft would do, and keeping or discarding it. */
function Decide({ state, errands, wording, policy, changed, invalid }: DecideProps): React.ReactElement {
  const { say } = wording;
  return (
    <>
      {changed.length > 0 && <EffectBox policy={policy} changed={changed} review={state.reviewed?.review ?? null} wording={wording} />}
      {invalid && <p className="sign-bad">{say('policy.mend')}</p>}
      <div className="decide">
        <PrimaryButton className="primary" text={say('policy.keep')} disabled={invalid || changed.length === 0} onClick={() => void errands.keepPolicy()} />
        <DefaultButton text={say('policy.discard')} onClick={errands.discardPolicy} />
      </div>
    </>
  );
}

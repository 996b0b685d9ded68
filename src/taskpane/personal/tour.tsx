/** The tour: a card above the screen that points at one thing after another. It is offered once, ends with Escape, and takes nothing away from the screen under it. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import type { PaneState } from '../state';
import type { Personal } from './personal';

interface TourStep {
  readonly id: string;
  readonly screen: PaneState['screen'];
  /** What is pointed at. */
  readonly target: string;
}

/** Read aloud, all of them take two minutes. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'sheet', screen: 'ledger', target: '.ms-ChoiceFieldGroup' },
  { id: 'reading', screen: 'ledger', target: '[aria-labelledby="card-heading"]' },
  { id: 'asOf', screen: 'ledger', target: '.date-line' },
  { id: 'go', screen: 'ledger', target: '.action-bar' },
  { id: 'open', screen: 'review', target: '.open-figures' },
  { id: 'ties', screen: 'review', target: '.ties' },
  { id: 'aging', screen: 'review', target: '.aging-table' },
  { id: 'today', screen: 'review', target: '.today' },
  { id: 'worry', screen: 'review', target: '.worry-head' },
  { id: 'write', screen: 'review', target: '.action-bar' },
];

interface TourProps {
  readonly state: PaneState;
  readonly personal: Personal;
  readonly wording: Wording;
  /** The step she is at; null while there is no tour. */
  readonly step: number | null;
  readonly onStep: (step: number | null) => void;
  readonly onReview: () => void;
}

export function Tour(props: TourProps): React.ReactElement | null {
  const { state, step } = props;
  if (state.run) return null;
  if (step === null) return <Offer {...props} />;
  return TOUR_STEPS[step]?.screen === state.screen ? <Step key="step" {...props} step={step} at={TOUR_STEPS[step]} /> : null;
}

/** At first use, once there is something to show. */
function Offer({ state, personal, wording: { say }, onStep }: TourProps): React.ReactElement | null {
  const [declined, setDeclined] = React.useState(false);
  if (declined || personal.hasSeen('tour') || state.screen !== 'ledger' || state.reading.is !== 'read' || state.reviewed) return null;
  const answer = (): void => {
    personal.keepSeen('tour', true);
    setDeclined(true);
  };
  return (
    <aside className="tour" aria-label={say('tour.title')}>
      <p>{say('tour.offer')}</p>
      <div className="row-of-buttons">
        <button type="button" className="link-button" onClick={() => { answer(); onStep(0); }}>{say('tour.start')}</button>
        <button type="button" className="link-button" onClick={answer}>{say('tour.never')}</button>
      </div>
    </aside>
  );
}

function Step({ wording, step, at, onStep, onReview }: TourProps & { readonly step: number; readonly at: TourStep }): React.ReactElement {
  const { say } = wording;
  const card = React.useRef<HTMLElement>(null);
  usePointer(at.target);
  // She pressed a button that is gone now, or came from another screen: the keyboard goes on here.
  React.useEffect(() => card.current?.querySelector<HTMLElement>('[data-onward]')?.focus(), []);
  const next = TOUR_STEPS[step + 1];
  const leads = next !== undefined && next.screen !== at.screen;
  const onward = (): void => {
    if (leads) onReview();
    onStep(next ? step + 1 : null);
  };
  const escape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Office.js would take it for leaving the pane.
    event.stopPropagation();
    onStep(null);
  };
  return (
    <aside ref={card} className="tour" aria-label={say('tour.title')} onKeyDown={escape}>
      <p aria-live="polite">{wording.sayIfKnown(`tour.step.${at.id}`, '')}</p>
      <div className="tour-buttons">
        <button type="button" className="link-button" data-onward onClick={onward}>{say(!next ? 'tour.end' : leads ? 'tour.review' : 'tour.next')}</button>
        {step > 0 && TOUR_STEPS[step - 1].screen === at.screen && <button type="button" className="link-button" onClick={() => onStep(step - 1)}>{say('tour.before')}</button>}
        {next && <button type="button" className="link-button" onClick={() => onStep(null)}>{say('tour.end')}</button>}
        <span className="quiet">{say('tour.place', { step: step + 1, all: TOUR_STEPS.length })}</span>
      </div>
    </aside>
  );
}

/** Brings the thing into sight and marks it while it is spoken of. */
function usePointer(target: string): void {
  React.useEffect(() => {
    const element = document.querySelector(`.screen ${target}`);
    element?.setAttribute('data-toured', '');
    element?.scrollIntoView?.({ block: 'center' });
    return () => element?.removeAttribute('data-toured');
  }, [target]);
}

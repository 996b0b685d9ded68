/** What every screen is given: the state to show, the errands its buttons run, the words, and the desk's calendar. */
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import type { Errands } from '../errands/errands';
import type { Personal } from '../personal/personal';
import type { PaneState } from '../state';

export interface ScreenProps {
  readonly state: PaneState;
  readonly errands: Errands;
  readonly wording: Wording;
  readonly personal: Personal;
  /** Shows the tour from its beginning. */
  readonly onTour: () => void;
  readonly desk: Pick<Desk, 'today' | 'now' | 'isoOf' | 'dayFromIso' | 'exactAmount'>;
}

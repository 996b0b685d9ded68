/** Where she was on a screen: Back finds her there again, and any other way begins at the top. The focus is taken only where the press that led here left it nowhere, so never from the sheet. */
import * as React from 'react';

interface ScreenPlaceProps {
  readonly screen: string;
  readonly children?: React.ReactNode;
}

/** How far in a screen lies; work under way lies nowhere. */
const DEPTH: Readonly<Record<string, number>> = { ledger: 0, review: 1, letters: 2, customer: 2, plan: 3, policy: 4 };

/** A class, because only this hook of React's runs while the screen that is left still stands. */
export class ScreenPlace extends React.Component<ScreenPlaceProps> {
  private readonly places = new Map<string, { readonly top: number; readonly pressed: string }>();

  override getSnapshotBeforeUpdate({ screen }: ScreenPlaceProps): null {
    if (screen !== this.props.screen) this.places.set(screen, { top: document.documentElement.scrollTop, pressed: document.activeElement?.id ?? '' });
    return null;
  }

  override componentDidUpdate({ screen: before }: ScreenPlaceProps): void {
    const { screen } = this.props;
    if (before === screen) return;
    const place = DEPTH[before] > DEPTH[screen] ? this.places.get(screen) : undefined;
    document.documentElement.scrollTop = place?.top ?? 0;
    if (!document.hasFocus() || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const pressed = place && place.pressed !== '' ? document.getElementById(place.pressed) : null;
    (pressed ?? document.getElementById('screen-heading'))?.focus({ preventScroll: place !== undefined });
  }

  override render(): React.ReactNode {
    return this.props.children;
  }
}

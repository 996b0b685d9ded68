/** The frame of every screen: heading on top, a notice where there is one, the one primary action at the bottom. It knows no screen. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { Hints } from '../personal/hints';
import type { Notice } from '../state';
import { NoticeBox } from './notice-box';

interface FrameProps {
  /** Stable name, in `data-screen`. */
  readonly screen: string;
  readonly heading: string;
  readonly wording: Wording;
  readonly notice?: Notice | null;
  readonly onCopyDetails?: (text: string) => void;
  readonly onBack?: (() => void) | undefined;
  /** Stays in sight at the bottom. */
  readonly actions?: React.ReactNode;
  readonly children?: React.ReactNode;
}

export function Frame({ screen, heading, wording, notice, onCopyDetails, onBack, actions, children }: FrameProps): React.ReactElement {
  const hint = React.useContext(Hints)(screen);
  return (
    <main className="screen" data-screen={screen} aria-labelledby="screen-heading">
      <header className="top">
        {onBack && <button type="button" className="link-button" onClick={onBack}><span aria-hidden="true">‹ </span>{wording.say('pane.back')}</button>}
        <h1 className="brand" id="screen-heading" tabIndex={-1}>
          {!onBack && <span className="mark" aria-hidden="true"><i /><i /><i /><i /></span>}
          {heading}
        </h1>
      </header>
      {hint !== null && <p className="quiet hint">{hint}</p>}
      {children}
      {(notice || actions) && (
        <div className="action-bar">
          {notice && <NoticeBox notice={notice} wording={wording} onCopyDetails={onCopyDetails} />}
          {actions}
        </div>
      )}
    </main>
  );
}

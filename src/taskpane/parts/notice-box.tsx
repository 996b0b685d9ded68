/** A sentence that says what was done, stopped or failed, with details for support folded away. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import type { Notice } from '../state';

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly wording: Wording;
  readonly onCopyDetails?: ((text: string) => void) | undefined;
}

export function NoticeBox({ notice, wording, onCopyDetails }: NoticeBoxProps): React.ReactElement {
  const { detail } = notice;
  return (
    <div className={`notice notice-${notice.tone}`}>
      <p>{wording.retell(notice.text)}</p>
      {detail !== undefined && detail !== '' && (
        <details>
          <summary>{wording.say('pane.details')}</summary>
          <pre tabIndex={0}>{detail}</pre>
          {onCopyDetails && <button type="button" className="link-button" onClick={() => onCopyDetails(detail)}>{wording.say('pane.copyDetails')}</button>}
        </details>
      )}
    </div>
  );
}

/** The one place where a mistake of ours in drawing ends: it says so, offers the details and a fresh start. */
import * as React from 'react';
import type { CopyOutcome } from '../workflow/ports';
import type { Wording } from '../wording/sentences';
import { PrimaryButton } from './fabric';
import { Frame } from './parts/frame';
import { NoticeBox } from './parts/notice-box';
import type { Notice } from './state';

interface ErrorBoundaryProps {
  readonly wording: Wording;
  readonly onReload: () => void;
  /** To be called inside the press, so that the browser lets us copy. */
  readonly copy: (text: string) => Promise<CopyOutcome>;
  readonly children: React.ReactNode;
}

export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly broken: string | null }> {
  override state: { readonly broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): React.ReactNode {
    const { wording, onReload, copy, children } = this.props;
    if (this.state.broken === null) return children;
    return <Trouble screen="broken" heading={wording.say('pane.brokenTitle')} text={wording.say('pane.broken')} detail={this.state.broken} wording={wording} onReload={onReload} copy={copy} />;
  }
}

interface TroubleProps {
  readonly screen: string;
  readonly heading: string;
  readonly text: string;
  readonly detail?: string;
  readonly wording: Wording;
  readonly onReload?: () => void;
  readonly copy?: (text: string) => Promise<CopyOutcome>;
}

/** A screen that can only say what is wrong. */
export function Trouble({ screen, heading, text, detail, wording, onReload, copy }: TroubleProps): React.ReactElement {
  const { say } = wording;
  const [notice, setNotice] = React.useState<Notice | null>(null);
  const copyDetails = copy && (async (details: string): Promise<void> => {
    const outcome = await copy(details);
    setNotice(outcome === 'copied' ? { tone: 'good', text: say('pane.detailsCopied') } : { tone: 'bad', text: say(outcome === 'press-ctrl-c' ? 'letters.pressCtrlC' : 'letters.copyFailed') });
  });
  return (
    <Frame screen={screen} heading={heading} wording={wording} notice={notice} actions={onReload && <PrimaryButton className="primary" text={say('pane.reload')} onClick={onReload} />}>
      <div role="alert"><NoticeBox notice={{ tone: 'bad', text, ...(detail !== undefined && { detail }) }} wording={wording} {...(copyDetails && { onCopyDetails: (details: string) => void copyDetails(details) })} /></div>
    </Frame>
  );
}

/** The one place where a mistake of ours in drawing ends: it says so, offers the details and a fresh start. */
import * as React from 'react';
import type { Wording } from '../wording/sentences';
import { PrimaryButton } from './fabric';
import { Frame } from './parts/frame';
import { NoticeBox } from './parts/notice-box';

interface ErrorBoundaryProps {
  readonly wording: Wording;
  readonly onReload: () => void;
  readonly children: React.ReactNode;
}

export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly broken: string | null }> {
  override state: { readonly broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): React.ReactNode {
    const { wording, onReload, children } = this.props;
    if (this.state.broken === null) return children;
    return <Trouble screen="broken" heading={wording.say('pane.brokenTitle')} text={wording.say('pane.broken')} detail={this.state.broken} wording={wording} onReload={onReload} />;
  }
}

interface TroubleProps {
  readonly screen: string;
  readonly heading: string;
  readonly text: string;
  readonly detail?: string;
  readonly wording: Wording;
  readonly onReload?: () => void;
}

/** A screen that can only say what is wrong. */
export function Trouble({ screen, heading, text, detail, wording, onReload }: TroubleProps): React.ReactElement {
  return (
    <Frame screen={screen} heading={heading} wording={wording} actions={onReload && <PrimaryButton className="primary" text={wording.say('pane.reload')} onClick={onReload} />}>
      <div role="alert"><NoticeBox notice={{ tone: 'bad', text, ...(detail !== undefined && { detail }) }} wording={wording} /></div>
    </Frame>
  );
}

/** Where the workbook has no ledger: what she would get, as a picture, and two ways to go on. It makes no sheet itself. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, PrimaryButton } from '../fabric';

export function EmptyStart({ wording: { say } }: { readonly wording: Wording }): React.ReactElement {
  return (
    <div className="block">
      <p>{say('empty.promise')}</p>
      <Picture label={say('empty.picture')} />
      <p className="quiet">{say('empty.sampleHow')}</p>
    </div>
  );
}

/** The two ways, at the bottom of the screen. */
export function EmptyActions({ wording: { say }, onSample, onMine }: { readonly wording: Wording; readonly onSample: () => void; readonly onMine: () => void }): React.ReactElement {
  return (
    <div className="send-bar">
      <PrimaryButton text={say('empty.sample')} onClick={onSample} />
      <DefaultButton text={say('empty.mine')} onClick={onMine} />
    </div>
  );
}

/** Shares of the aging bar, as any ledger might have them. */
const AGING = [150, 62, 34, 22, 20] as const;
/** Name, and bar of what is past due. */
const CUSTOMERS = [[74, 58], [58, 44], [88, 31], [66, 18]] as const;
const INK = 'var(--on-paper)';
const LINE = 'var(--paper-line)';

/** The Overview sheet in outline: drawn, not written, so that it needs no language. */
function Picture({ label }: { readonly label: string }): React.ReactElement {
  return (
    <svg viewBox="0 0 320 168" width="100%" role="img" aria-label={label}>
      <rect x="0.5" y="0.5" width="319" height="167" rx="4" fill="var(--paper)" stroke={LINE} />
      <rect x="16" y="14" width="92" height="9" rx="2" fill={INK} />
      <rect x="16" y="29" width="150" height="4" rx="2" fill={LINE} />
      <g fill="none" stroke="var(--step-0)" strokeWidth="2.5"><path d="M17 45 l4 4 l8 -9" /></g>
      <rect x="36" y="42" width="120" height="5" rx="2" fill="var(--step-0)" />
      {[0, 1, 2].map((tile) => <Tile key={tile} at={16 + tile * 98} />)}
      <Bar />
      {CUSTOMERS.map(([name, amount], row) => (
        <g key={name}>
          <rect x="16" y={116 + row * 12} width={name} height="5" rx="2" fill={INK} opacity="0.75" />
          <rect x={304 - amount} y={116 + row * 12} width={amount} height="5" rx="2" fill="var(--step-3)" />
          <rect x="16" y={124 + row * 12} width="288" height="0.75" fill={LINE} />
        </g>
      ))}
    </svg>
  );
}

function Tile({ at }: { readonly at: number }): React.ReactElement {
  return (
    <g>
      <rect x={at} y="56" width="92" height="28" rx="2" fill="none" stroke={LINE} />
      <rect x={at + 8} y="62" width="52" height="8" rx="2" fill={INK} />
      <rect x={at + 8} y="75" width="34" height="4" rx="2" fill={LINE} />
    </g>
  );
}

function Bar(): React.ReactElement {
  const starts = AGING.map((_, index) => 16 + AGING.slice(0, index).reduce((sum, width) => sum + width, 0));
  return <g>{AGING.map((width, step) => <rect key={width} fill={`var(--step-${step})`} x={starts[step]} y="94" width={width - 1} height="12" />)}</g>;
}

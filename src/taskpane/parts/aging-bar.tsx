/** One currency's aging as a picture and as a table: the picture is drawn to scale, the table says the same in figures. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import type { CurrencyView } from '../selectors';

/** Width units of the drawing, so that a part's share becomes a whole place on it. */
const WIDTH = 1000;
const GAP = 4;
/** A bucket with money in it is never too thin to see. */
const THINNEST = 8;

/** Places of the parts from the left; pure, for tests. */
export function placesOf(shares: readonly number[]): readonly { readonly at: number; readonly width: number }[] {
  const shown = shares.filter((share) => share > 0).length;
  const room = WIDTH - GAP * Math.max(0, shown - 1);
  const floored = shares.map((share) => (share > 0 ? Math.max(THINNEST, share * room) : 0));
  const scale = room / Math.max(1, floored.reduce((sum, width) => sum + width, 0));
  let at = 0;
  return floored.map((width) => {
    const place = { at, width: width * scale };
    if (width > 0) at += place.width + GAP;
    return place;
  });
}

export function AgingBar({ view, wording }: { readonly view: CurrencyView; readonly wording: Wording }): React.ReactElement {
  const { say, formats } = wording;
  const places = placesOf(view.parts.map((part) => part.share));
  const spoken = view.parts.map((part) => say('review.agingPart', { bucket: part.label, amount: formats.money(part.amount, view.currency), share: formats.percent(part.share) }));
  return (
    <div className="block">
      <svg className="aging-bar" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" role="img" aria-label={say('review.agingBar', { currency: view.currency, parts: spoken.join('; ') })}>
        {view.parts.map((part, index) => part.share > 0 && (
          <rect key={part.label} className={`step-${Math.min(part.step, 4)}`} x={places[index]?.at ?? 0} y="0" width={places[index]?.width ?? 0} height="16"><title>{spoken[index]}</title></rect>
        ))}
      </svg>
      <table>
        <thead>
          <tr><th scope="col">{say('review.bucketHead')}</th><th scope="col" className="number">{say('review.amountHead')}</th><th scope="col" className="number">{say('review.shareHead')}</th></tr>
        </thead>
        <tbody>
          {view.parts.map((part) => (
            <tr key={part.label}>
              <th scope="row"><span className={`swatch step-${Math.min(part.step, 4)}`} aria-hidden="true" />{part.label}</th>
              <td className="number">{formats.amount(part.amount, view.currency)}</td>
              <td className="number">{formats.percent(part.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

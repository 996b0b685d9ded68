/** One currency's or one account's aging as a picture and as a table: the picture is drawn to scale, the table says the same in figures and unfolds the documents of a bucket. */
import * as React from 'react';
import { bucketHeading } from '../../wording/bucket-heading';
import type { Wording } from '../../wording/sentences';
import type { DocumentLines } from '../judgement-selectors';
import type { AgingPart } from '../selectors';
import { DocumentList } from './document-list';
import { SettingLink, type WhyActions } from './why';

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

interface AgingBarProps {
  readonly parts: readonly AgingPart[];
  readonly currency: string;
  readonly wording: Wording;
  readonly onShow: WhyActions['onShow'];
  readonly onSetting: WhyActions['onSetting'];
  /** The documents in a bucket, asked for when it is unfolded. */
  readonly documentsIn: (bucket: number) => DocumentLines;
}

export function AgingBar({ parts, currency, wording, onShow, onSetting, documentsIn }: AgingBarProps): React.ReactElement {
  const { say, formats } = wording;
  const places = placesOf(parts.map((part) => part.share));
  const spoken = parts.map((part) => say('review.agingPart', { bucket: bucketHeading(part.label, wording), amount: formats.money(part.amount, currency), share: formats.percent(part.share) }));
  return (
    <div className="block">
      <svg className="aging-bar" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" role="img" aria-label={say('review.agingBar', { currency, parts: spoken.join('; ') })}>
        {parts.map((part, index) => part.share > 0 && (
          <rect key={part.label} className={`step-${Math.min(part.step, 4)}`} x={places[index]?.at ?? 0} y="0" width={places[index]?.width ?? 0} height="16"><title>{spoken[index]}</title></rect>
        ))}
      </svg>
      <table className="aging-table">
        <thead>
          <tr><th scope="col">{say('review.bucketHead')}</th><th scope="col" className="number">{say('review.amountHead')}</th><th scope="col" className="number">{say('review.shareHead')}</th></tr>
        </thead>
        <tbody>
          {parts.map((part) => <BucketRow key={part.label} part={part} currency={currency} wording={wording} onShow={onShow} onSetting={onSetting} documents={() => documentsIn(part.step)} />)}
        </tbody>
      </table>
    </div>
  );
}

function BucketRow({ part, currency, wording, onShow, onSetting, documents }: Pick<AgingBarProps, 'currency' | 'wording' | 'onShow' | 'onSetting'> & { readonly part: AgingPart; readonly documents: () => DocumentLines }): React.ReactElement {
  const { say, formats } = wording;
  const [isOpen, setOpen] = React.useState(false);
  const bucket = bucketHeading(part.label, wording);
  const name = <><span className={`swatch step-${Math.min(part.step, 4)}`} aria-hidden="true" />{bucket}</>;
  return (
    <>
      <tr>
        <th scope="row">{part.amount === 0 ? name : <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{name}</button>}</th>
        <td className="number">{formats.amount(part.amount, currency)}</td>
        <td className="number">{formats.percent(part.share)}</td>
      </tr>
      {isOpen && <tr><td colSpan={3} className="why-body"><p>{say('why.bucket', { bucket })}</p><DocumentList documents={documents()} wording={wording} onShow={onShow} />{['aging.edges', 'aging.basis'].map((path) => <SettingLink key={path} path={path} wording={wording} onSetting={onSetting} />)}</td></tr>}
    </>
  );
}

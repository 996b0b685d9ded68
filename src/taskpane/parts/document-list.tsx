/** Documents behind a figure, each with the way to its row in the sheet. It chooses none. */
import * as React from 'react';
import type { LedgerSource } from '../../receivables/entries';
import type { Wording } from '../../wording/sentences';
import type { DocumentLines } from '../judgement-selectors';

interface DocumentListProps {
  readonly documents: DocumentLines;
  readonly wording: Wording;
  readonly onShow: (source: LedgerSource) => void;
}

export function DocumentList({ documents: { lines, more }, wording, onShow }: DocumentListProps): React.ReactElement {
  const { say, counted, formats } = wording;
  if (lines.length === 0) return <p>{say('why.noDocuments')}</p>;
  return (
    <ul className="documents">
      {lines.map(({ place, number, source, amount, currency, daysPastDue, paidDaysLate }) => (
        <li key={place}>
          <button type="button" className="link-button" aria-label={say('why.showRow', { row: String(source.row), sheet: source.sheet })} onClick={() => onShow(source)}>{say('why.row', { row: String(source.row) })}</button>
          <span>
            {number}
            {daysPastDue > 0 && amount > 0 && <> <span className="quiet">{say('why.daysPastDue', { days: counted('day', daysPastDue) })}</span></>}
            {paidDaysLate !== undefined && <> <span className="quiet">{paidDaysLate > 0 ? say('why.paidLate', { days: counted('day', paidDaysLate) }) : say('why.paidInTime')}</span></>}
          </span>
          <span className="number">{formats.amount(amount, currency)}</span>
        </li>
      ))}
      {more > 0 && <li className="quiet">{say('why.more', { count: more, sheet: say('sheet.aging-detail') })}</li>}
    </ul>
  );
}

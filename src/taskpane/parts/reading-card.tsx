/** "How I read your sheet": every column with its reason, the rows set aside, and whether the sum ties to the sheet's own total. */
import * as React from 'react';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerSource } from '../../receivables/entries';
import type { Wording } from '../../wording/sentences';
import type { ColumnOption, Correction } from '../desk';
import { asideGroups, problemCounts } from '../selectors';
import { ColumnTable } from './column-table';
import { Corrections } from './corrections';
import { OwnTotal } from './own-total';

interface ReadingCardProps {
  readonly ledger: Ledger;
  readonly correcting: readonly ColumnOption[] | null;
  readonly wording: Wording;
  readonly onStart: () => void;
  readonly onDone: () => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onShowRow: (source: LedgerSource) => void;
}

const DATE_WORDS = { serial: 'card.datesSerial', mdy: 'card.datesMdy', dmy: 'card.datesDmy', ymd: 'card.datesYmd' } as const;

export function ReadingCard({ ledger, correcting, wording, onStart, onDone, onCorrect, onShowRow }: ReadingCardProps): React.ReactElement {
  const { say, counted } = wording;
  const dates = say(DATE_WORDS[ledger.dateOrder]);
  const format = wording.sayIfKnown(`format.${ledger.format}`, ledger.format);
  return (
    <section className="card" aria-labelledby="card-heading">
      <div className="spread">
        <h2 id="card-heading">{say('card.title')}</h2>
        <span className="quiet">{say('card.sure', { percent: Math.round(100 * ledger.confidence) })}</span>
      </div>
      <p className="quiet">{ledger.format === 'generic' ? say('card.layoutGeneric', { dates }) : say('card.layout', { format, dates })}</p>
      <ColumnTable ledger={ledger} correcting={correcting} wording={wording} onCorrect={onCorrect} />
      {correcting
        ? <Corrections ledger={ledger} wording={wording} onCorrect={onCorrect} onDone={onDone} />
        : <button type="button" className="link-button" onClick={onStart}>{say('card.correct')}</button>}
      <p>{say('card.taken', { documents: counted('document', ledger.book.entries.count) })}</p>
      <SetAside ledger={ledger} wording={wording} onShowRow={onShowRow} />
      <Ties ledger={ledger} wording={wording} />
      <Problems ledger={ledger} wording={wording} />
    </section>
  );
}

function SetAside({ ledger, wording, onShowRow }: Pick<ReadingCardProps, 'ledger' | 'wording' | 'onShowRow'>): React.ReactElement {
  const { say, sayIfKnown, counted, formats } = wording;
  if (ledger.setAside.length === 0) return <p>{say('card.asideNone')}</p>;
  return (
    <details>
      <summary>{say('card.asideWhy', { rows: counted('row', ledger.setAside.length) })}</summary>
      {asideGroups(ledger).map((group) => (
        <div key={group.kind}>
          <h3>{`${sayIfKnown(`setAside.${group.kind}`, group.kind)} (${formats.count(group.count)})`}</h3>
          <ul className="aside-list">
            {group.shown.map((row) => (
              <li key={row.row}>
                <button type="button" className="link-button" aria-label={say('card.asideShow', { row: row.row })} onClick={() => onShowRow(row)}>{say('card.asideRow', { row: row.row })}</button>
                {` – ${wording.retell(row.because)}`}
              </li>
            ))}
            {group.count > group.shown.length && <li>{say('card.asideMore', { count: group.count - group.shown.length })}</li>}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Ties({ ledger, wording }: Pick<ReadingCardProps, 'ledger' | 'wording'>): React.ReactElement {
  const { say, formats: { money } } = wording;
  const untold = ledger.controls.filter((control) => control.footer === null).map(({ taken, currency }) => money(taken, currency));
  return (
    <>
      {ledger.controls.map((control) => <OwnTotal key={control.currency} control={control} wording={wording} />)}
      {untold.length > 0 && <p>{say('card.tiesUnknown', { amount: untold.join(', ') })}</p>}
    </>
  );
}

function Problems({ ledger, wording }: Pick<ReadingCardProps, 'ledger' | 'wording'>): React.ReactElement | null {
  const counts = problemCounts(ledger);
  if (counts.error + counts.warning + counts.notice === 0) return null;
  const parts = (['error', 'warning', 'notice'] as const).filter((severity) => counts[severity] > 0).map((severity) => wording.counted(severity, counts[severity]));
  return <p>{wording.say('card.problems', { counts: parts.join(', ') })}</p>;
}

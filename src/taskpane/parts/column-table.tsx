/** The columns of the ledger, one line a role: which column it was read from, and why where that is not plain or she asks; while she corrects, a choice of columns instead. */
import * as React from 'react';
import type { ColumnRole, Ledger } from '../../ledger/ledger';
import type { Wording } from '../../wording/sentences';
import type { ColumnOption, Correction } from '../desk';
import { columnLetter, isMinor, roleLines, type RoleLine } from '../selectors';

interface ColumnTableProps {
  readonly ledger: Ledger;
  readonly correcting: readonly ColumnOption[] | null;
  readonly wording: Wording;
  readonly onCorrect: (correction: Correction) => void;
}

const NONE = '';

export function ColumnTable({ ledger, correcting, wording, onCorrect }: ColumnTableProps): React.ReactElement {
  const { say, counted } = wording;
  const [all, setAll] = React.useState(false);
  const [reasons, setReasons] = React.useState(false);
  const lines = roleLines(ledger, correcting !== null);
  const shown = all || correcting ? lines : lines.filter((line) => !isMinor(line));
  return (
    <table className="reading-table">
      <thead>
        <tr><th scope="col">{say('card.roleHead')}</th><th scope="col"><span className="spread">{say('card.columnHead')}{!correcting && <button type="button" className="link-button why" aria-expanded={reasons} aria-label={say('card.columnsWhy')} onClick={() => setReasons(!reasons)}>{say('why.ask')}</button>}</span></th></tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.role}>
            <th scope="row">{roleName(line.role, wording)}</th>
            <td>{correcting ? <ColumnSelect line={line} columns={correcting} wording={wording} onCorrect={onCorrect} /> : <ColumnFound line={line} reasons={reasons} wording={wording} />}</td>
          </tr>
        ))}
        {shown.length < lines.length && (
          <tr><td colSpan={2}><button type="button" className="link-button" onClick={() => setAll(true)}>{say('card.moreColumns', { columns: counted('column', lines.length - shown.length) })}</button></td></tr>
        )}
      </tbody>
    </table>
  );
}

function roleName(role: ColumnRole, wording: Wording): string {
  return wording.say(`role.${role}`);
}

/** One that is certain needs no reason before she asks. */
function ColumnFound({ line, reasons, wording }: { readonly line: RoleLine; readonly reasons: boolean; readonly wording: Wording }): React.ReactElement {
  const { say } = wording;
  if (!line.reading) return <span className="quiet">{say('card.noColumn')}</span>;
  const { column, heading, because, confidence } = line.reading;
  const name = say('card.columnOption', { letter: columnLetter(column), heading });
  if (confidence >= 1 && !reasons) return <span className="spread"><span>{name}</span><span className="sign-good" aria-hidden="true">✓</span></span>;
  return (
    <>
      {name}
      <span className="reading-why">{`${wording.retell(because)}${confidence < 1 ? ` · ${say('card.sure', { percent: Math.round(100 * confidence) })}` : ''}`}</span>
    </>
  );
}

function ColumnSelect({ line, columns, wording, onCorrect }: { readonly line: RoleLine } & Pick<ColumnTableProps, 'wording' | 'onCorrect'> & { readonly columns: readonly ColumnOption[] }): React.ReactElement {
  const { say } = wording;
  const chosen = line.reading ? columnLetter(line.reading.column) : NONE;
  return (
    <select aria-label={say('card.columnOf', { role: roleName(line.role, wording) })} value={chosen}
      onChange={(event) => onCorrect({ what: 'column', role: line.role, letter: event.target.value === NONE ? null : event.target.value })}>
      <option value={NONE}>{say('card.noColumn')}</option>
      {!columns.some((one) => one.letter === chosen) && line.reading && <option value={chosen}>{say('card.columnOption', { letter: chosen, heading: line.reading.heading })}</option>}
      {columns.map(({ letter, heading }) => <option key={letter} value={letter}>{say('card.columnOption', { letter, heading })}</option>)}
    </select>
  );
}

/** The sheets that go with the ledger: one of payments, one of customers, or none. Folded away until one is chosen. */
import * as React from 'react';
import type { LedgerMapping } from '../../ledger/ledger';
import type { Wording } from '../../wording/sentences';
import type { Correction, Survey } from '../desk';

interface SheetsBesideProps {
  readonly survey: Survey;
  readonly ledgerSheet: string;
  readonly mapping: LedgerMapping;
  readonly wording: Wording;
  readonly onCorrect: (correction: Correction) => void;
}

const NONE = '';

export function SheetsBeside({ survey, ledgerSheet, mapping, wording, onCorrect }: SheetsBesideProps): React.ReactElement | null {
  const { say } = wording;
  const offered = survey.sheets.filter(({ name, standing }) => name !== ledgerSheet && standing !== 'ours' && standing !== 'empty').map(({ name }) => name);
  const chosen = [mapping.payments, mapping.customers].filter((name) => typeof name === 'string');
  if (offered.length === 0 && chosen.length === 0) return null;
  return (
    <details>
      <summary>{chosen.length > 0 ? say('beside.chosen', { names: chosen.join(', ') }) : say('beside.title')}</summary>
      {(['payments', 'customers'] as const).map((what) => (
        <SheetSelect key={what} label={say(`beside.${what}`)} now={mapping[what] ?? null} offered={offered} wording={wording} onChoose={(sheet) => onCorrect({ what, sheet })} />
      ))}
      <p className="quiet">{say('beside.why')}</p>
    </details>
  );
}

interface SheetSelectProps extends Pick<SheetsBesideProps, 'wording'> {
  readonly label: string;
  readonly now: string | null;
  readonly offered: readonly string[];
  readonly onChoose: (sheet: string | null) => void;
}

function SheetSelect({ label, now, offered, wording, onChoose }: SheetSelectProps): React.ReactElement {
  return (
    <label>
      <span className="field-name">{label}</span>
      <select value={now ?? NONE} onChange={(event) => onChoose(event.target.value === NONE ? null : event.target.value)}>
        <option value={NONE}>{wording.say('beside.none')}</option>
        {now !== null && !offered.includes(now) && <option value={now}>{wording.say('beside.gone', { name: now })}</option>}
        {offered.map((name) => <option key={name} value={name}>{name}</option>)}
      </select>
    </label>
  );
}

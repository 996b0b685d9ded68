/** What to put right before anyone is written to: how many things, and folded under it the first of them, each leading to its row. */
import * as React from 'react';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerSource } from '../../receivables/entries';
import type { ReceivablesReview } from '../../receivables/review';
import { findingOfMany } from '../../wording/finding-text';
import type { Wording } from '../../wording/sentences';
import { cleanUpLines, type CleanUpLine } from '../selectors';

interface CleanUpProps {
  readonly ledger: Ledger;
  readonly review: ReceivablesReview;
  readonly wording: Wording;
  readonly onShow: (source: LedgerSource) => void;
}

/** More than these are a list for a sheet, not for a pane. */
const SHOWN = 20;

export function CleanUp({ ledger, review, wording, onShow }: CleanUpProps): React.ReactElement | null {
  const { say, counted } = wording;
  const lines = React.useMemo(() => cleanUpLines(ledger, review), [ledger, review]);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{say('cleanUp.title', { problems: counted('problem', lines.length) })}</summary>
      <ul className="aside-list">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.key}>
            {line.source && <ShowRow source={line.source} wording={wording} onShow={onShow} />}
            <span className={line.severity === 'notice' ? undefined : 'sign-bad'}>{headOf(line, wording)}</span>
            <span className="reading-why">{sentenceOf(line, wording)}</span>
          </li>
        ))}
        {lines.length > SHOWN && <li>{say('cleanUp.more', { count: lines.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}

function ShowRow({ source, wording, onShow }: Pick<CleanUpProps, 'wording' | 'onShow'> & { readonly source: LedgerSource }): React.ReactElement {
  const { say } = wording;
  return <><button type="button" className="link-button" aria-label={say('cleanUp.show', { row: String(source.row) })} onClick={() => onShow(source)}>{say('cleanUp.row', { row: String(source.row) })}</button>{' '}</>;
}

function headOf({ problem, about: told, message }: CleanUpLine, wording: Wording): string {
  // What the reader tells of is as it stands in the cell.
  const about = message === null ? wording.retell(told) : told;
  const name = wording.sayIfKnown(`problem.${problem}`, problem);
  return about === '' ? name : wording.say('cleanUp.about', { problem: name, about });
}

function sentenceOf({ problem, message, count }: CleanUpLine, wording: Wording): string {
  if (count !== null) return findingOfMany(problem, count, wording);
  return message !== null ? wording.retell(message) : wording.sayIfKnown(`finding.${problem}`, wording.say('finding.other'));
}

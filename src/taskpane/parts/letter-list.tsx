/** The letters as a list to go through by keyboard: arrows move, Enter copies the one in front, M logs it as sent, E changes it. */
import * as React from 'react';
import type { Letter } from '../../letters/letter';
import { letterKey } from '../letter-work';
import type { Wording } from '../../wording/sentences';

interface LetterListProps {
  readonly letters: readonly Letter[];
  /** Keys of those that she changed. */
  readonly edited: ReadonlySet<string>;
  readonly current: number;
  readonly wording: Wording;
  readonly onPick: (index: number) => void;
  readonly onCopy: () => void;
  readonly onMark: () => void;
  readonly onEdit: () => void;
}

/** Drawn at once; a ledger may have thousands of letters, and she sees six. */
const PART = 100;

/** Where a key leads to from the current place; null for a key that moves nothing. */
export function placeAfter(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown': return Math.min(current + 1, count - 1);
    case 'ArrowUp': return Math.max(current - 1, 0);
    case 'PageDown': return Math.min(current + 6, count - 1);
    case 'PageUp': return Math.max(current - 6, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

export function LetterList({ letters, edited, current, wording, onPick, onCopy, onMark, onEdit }: LetterListProps): React.ReactElement {
  const { say, formats } = wording;
  const [asked, setAsked] = React.useState(PART);
  const shown = Math.max(asked, current + 1);
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const option = list.current?.children[current];
    // Not every host's browser knows how to scroll an element into view inside its list only.
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const pressed = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = placeAfter(event.key, current, letters.length);
    if (place !== null) onPick(place);
    else if (event.key === 'Enter') onCopy();
    else if (event.key.toLowerCase() === 'm' && !event.repeat) onMark();
    else if (event.key.toLowerCase() === 'e') onEdit();
    else return;
    event.preventDefault();
  };
  return (
    <div className="block">
      <ul className="letter-list" role="listbox" aria-label={say('letters.list')} aria-activedescendant={`letter-${current}`} tabIndex={0} ref={list} onKeyDown={pressed}>
        {letters.slice(0, shown).map((letter, index) => (
          <li key={index} id={`letter-${index}`} role="option" aria-selected={index === current} onClick={() => onPick(index)}>
            <span>{letter.customerName}</span>
            <span className="number">{formats.money(letter.asksFor, letter.currency)}</span>
            <span className="quiet letter-place"><span>{say(`letters.stage.${letter.stage}`)}{letter.cc !== null && ` · ${say('letterDesk.cc')} ${letter.cc}`}</span>{edited.has(letterKey(letter)) && <span>{say('letterDesk.edited')}</span>}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{say('letterDesk.keys')}</p>
      {letters.length > shown && <button type="button" className="link-button" onClick={() => setAsked(shown + PART)}>{say('letters.more', { count: Math.min(PART, letters.length - shown) })}</button>}
    </div>
  );
}

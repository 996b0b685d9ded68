/** A letter as a mail client shows it: recipient, subject, and the body drawn with elements of our own. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { Wording } from '../../wording/sentences';
import { readLetterHtml, type LetterNode } from './letter-html';

const EMPTY_TAGS = new Set(['br', 'hr']);

function draw(node: LetterNode, key: number): React.ReactNode {
  if ('text' in node) return node.text;
  const props = { key, ...(node.right && { className: 'right' }), ...(node.span > 1 && { colSpan: node.span }) };
  return EMPTY_TAGS.has(node.tag) ? React.createElement(node.tag, { key }) : React.createElement(node.tag, props, ...node.children.map(draw));
}

export function LetterPreview({ letter, changed = false, wording }: { readonly letter: AnyLetter; readonly changed?: boolean; readonly wording: Wording }): React.ReactElement {
  const { say } = wording;
  const body = React.useMemo(() => readLetterHtml(letter.html), [letter.html]);
  return (
    <article className="mail" aria-label={say('letters.preview', { customer: letter.customerName })}>
      <dl className="mail-head">
        <dt>{say('letters.to')}</dt>
        <dd>{letter.to ?? <span className="quiet">{say('letters.noRecipient')}</span>}</dd>
        {letter.cc !== null && <><dt>{say('letterDesk.cc')}</dt><dd>{letter.cc}</dd></>}
        {letter.bcc !== null && <><dt>{say('letterDesk.bcc')}</dt><dd>{letter.bcc}</dd></>}
        {letter.notAddresses.length > 0 && <><dt>{say('letterDesk.left')}</dt><dd className="sign-bad">{say('letterDesk.notAddresses', { addresses: letter.notAddresses.map((one) => one.slice(0, 60)).join(', ') })}</dd></>}
        <dt>{say('letters.subject')}</dt>
        <dd>{letter.subject}{changed && <span className="mail-changed">&nbsp;({say('letterDesk.edited')})</span>}</dd>
      </dl>
      {/* The table may be wider than the pane; then this box scrolls, and a keyboard must be able to reach it. */}
      <div className="mail-body" lang={letter.language} tabIndex={0} role="group" aria-label={say('letterDesk.editText')}>{body.map(draw)}</div>
    </article>
  );
}

/** The result: does it tie out, how much is open in each currency, how old, who owes most; then write the sheets and go on to the letters. */
import * as React from 'react';
import type { LedgerSource } from '../../receivables/entries';
import type { Wording } from '../../wording/sentences';
import type { Reviewed } from '../desk';
import { PrimaryButton } from '../fabric';
import { AgingBar } from '../parts/aging-bar';
import { CleanUp } from '../parts/clean-up';
import { Frame } from '../parts/frame';
import { currencyViews, topOverdue, type CurrencyView, type OverdueLine } from '../selectors';
import type { ScreenProps } from './screen-props';

export function ReviewScreen(props: ScreenProps): React.ReactElement | null {
  const { state, errands, wording } = props;
  const { say, counted, formats } = wording;
  const { reviewed } = state;
  if (!reviewed) return null;
  const { review } = reviewed;
  const views = currencyViews(review);
  const openCount = views.reduce((sum, view) => sum + view.openCount, 0);
  return (
    <Frame screen="review" heading={say('review.title')} wording={wording} notice={state.written && state.notice?.tone === 'good' ? null : state.notice} onCopyDetails={errands.copyDetails} onBack={() => errands.go('ledger')}
      actions={<NextStep {...props} reviewed={reviewed} />}>
      <p>{`${say('review.asOf', { date: formats.date(review.asOf) })} · ${reviewed.ledger.sheet} · ${say('review.documents', { documents: counted('document', openCount) })}`}</p>
      {state.stale && (
        <div className="notice">
          <p>{say('review.changed')}</p>
          <button type="button" className="link-button" onClick={() => void errands.refresh()}>{say('review.again')}</button>
        </div>
      )}
      <Done {...props} />
      {views.length === 0 && <p className="figure">{say('review.nothingOpen')}</p>}
      {views.map((view, index) => (
        <section key={view.currency} className="block" aria-label={view.currency}>
          <Figures view={view} wording={wording} />
          <AgingBar view={view} wording={wording} />
          {index === 0 && <CleanUp ledger={reviewed.ledger} review={review} wording={wording} onShow={(source) => void errands.showRow(source)} />}
          {index === 0 && <Due {...props} reviewed={reviewed} />}
          <Overdue lines={topOverdue(review, view.currency)} wording={wording} onShow={(source) => void errands.showRow(source)} />
        </section>
      ))}
    </Frame>
  );
}

function Figures({ view, wording }: { readonly view: CurrencyView; readonly wording: Wording }): React.ReactElement {
  const { say, formats } = wording;
  const { currency } = view;
  const difference = formats.amount(view.difference, currency);
  return (
    <div>
      <p><span className="figure">{formats.amount(view.open, currency)}</span> {say('review.open', { currency })}</p>
      {view.difference === 0
        ? <p><span className="sign-good" aria-hidden="true">✓ </span>{say('review.tiesOut', { difference })}</p>
        : <p className="sign-bad">{say('review.tiesOutNot', { difference })}</p>}
      {view.pastDue > 0
        ? <p className="sign-bad">{say('review.pastDue', { share: formats.percent(view.pastDueShare ?? 0), amount: formats.amount(view.pastDue, currency) })}</p>
        : <p>{say('review.noPastDue')}</p>}
      {view.controlDifference === 0 && <p><span className="sign-good" aria-hidden="true">✓ </span>{say('review.controlAgrees')}</p>}
      {view.controlDifference !== null && view.controlDifference !== 0 && <p className="sign-bad">{say('review.controlDiffers', { difference: formats.amount(view.controlDifference, currency) })}</p>}
      {view.credits !== 0 && <p>{say('review.credits', { amount: formats.amount(view.credits, currency) })}</p>}
      {view.disputed !== 0 && <p>{say('review.disputed', { amount: formats.amount(view.disputed, currency) })}</p>}
    </div>
  );
}

function Overdue({ lines, wording, onShow }: { readonly lines: readonly OverdueLine[]; readonly wording: Wording; readonly onShow: (source: LedgerSource) => void }): React.ReactElement | null {
  const { say, counted, formats } = wording;
  if (lines.length === 0) return null;
  return (
    <div>
      <h2>{say('review.topOverdue')}</h2>
      <ul className="overdue">
        {lines.map(({ account, oldest }) => (
          <li key={`${account.customerIndex}`}>
            <button type="button" disabled={oldest === null} title={say('review.showOldest', { customer: account.customer.name })} onClick={() => oldest && onShow(oldest)}>
              <span>{account.customer.name}</span>
              <span className="number">{formats.amount(account.pastDue, account.currency)}</span>
              <span className="quiet">{say('review.topWhat', { days: counted('day', account.oldestDaysPastDue) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was written, and the ways from there. */
function Done({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const first = state.written?.[0];
  if (!state.written || !first) return null;
  return (
    <div className="notice notice-good">
      <p><span className="sign-good" aria-hidden="true">✓ </span>{say('review.written', { names: state.written.map((one) => one.name).join(', ') })}</p>
      <div className="row-of-buttons">
        <button type="button" className="link-button" onClick={() => void errands.showSheet(first.id)}>{say('review.goTo', { sheet: first.name })}</button>
        <button type="button" className="link-button" onClick={() => void errands.write()}>{say('review.writeAgain')}</button>
        {state.hasPrevious && <button type="button" className="link-button" onClick={() => void errands.restore()}>{say('review.restore')}</button>}
      </div>
    </div>
  );
}

/** Before writing: what would be written, and the letters that are due. */
function Due({ state, errands, wording, reviewed }: ScreenProps & { readonly reviewed: Reviewed }): React.ReactElement {
  const { say, counted } = wording;
  const { letters, reports } = reviewed;
  return (
    <div>
      {letters.length === 0 && <p className="quiet">{say('review.noLetters')}</p>}
      {letters.length > 0 && !state.written && <button type="button" className="row-link" onClick={() => errands.go('letters')}><span>{say('review.lettersDue', { letters: counted('letter', letters.length) })}</span><span aria-hidden="true">›</span></button>}
      {!state.written && <p className="quiet">{say('review.writeWhat', { names: reports.map((one) => one.name).join(', '), sheets: counted('sheet', reports.length) })}</p>}
    </div>
  );
}

/** The next step: write, then the letters. */
function NextStep({ state, errands, wording, reviewed }: ScreenProps & { readonly reviewed: Reviewed }): React.ReactElement {
  const { say } = wording;
  const { letters } = reviewed;
  if (!state.written) return <PrimaryButton className="primary" text={say('review.write')} onClick={() => void errands.write()} />;
  if (letters.length > 0) return <PrimaryButton className="primary" text={say('review.letters', { count: letters.length })} onClick={() => errands.go('letters')} />;
  return <PrimaryButton className="primary" text={say('review.writeAgain')} onClick={() => void errands.write()} />;
}

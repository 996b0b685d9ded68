/** The review's home: does it tie out, how much is open in each currency, how old, what is to be done today, whom to worry about; then write the sheets and go on to the letters. */
import * as React from 'react';
import type { Reviewed } from '../desk';
import { PrimaryButton } from '../fabric';
import { documentsBehind, overLimit, worries } from '../judgement-selectors';
import { AgingBar } from '../parts/aging-bar';
import { CleanUp } from '../parts/clean-up';
import { CurrencyFigures, KeyFigureLine } from '../parts/currency-figures';
import { FindCustomer } from '../parts/find-customer';
import { Frame } from '../parts/frame';
import { Why, type WhyActions } from '../parts/why';
import { AccountRows, WorryList } from '../parts/worry-list';
import { unkept } from '../policy/policy-state';
import { writtenSentence } from '../../wording/progress';
import { currencyViews, type CurrencyView } from '../selectors';
import { TodayList } from '../parts/today-list';
import { todayOf } from '../../workflow/today';
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
    <Frame screen="review" heading={say('review.title')} wording={wording} notice={state.notice?.text === writtenText(props) ? null : state.notice} onCopyDetails={errands.copyDetails} onBack={() => errands.go('ledger')}
      actions={<NextStep {...props} reviewed={reviewed} />}>
      <p>{`${say('review.asOf', { date: formats.date(review.asOf) })} · ${reviewed.ledger.sheet} · ${say('review.documents', { documents: counted('document', openCount) })}`}</p>
      {state.stale && (
        <div className="notice">
          <p>{say('review.changed')}</p>
          <button type="button" className="link-button" onClick={() => void errands.refresh()}>{say('review.again')}</button>
        </div>
      )}
      <Done {...props} />
      {unkept(state.policy).length > 0 && (
        <div className="notice">
          <p>{say('policy.unkept')}</p>
          <button type="button" className="link-button" onClick={() => void errands.openPolicy()}>{say('policy.look')}</button>
        </div>
      )}
      {review.accounts.length > 0 && <FindCustomer review={review} wording={wording} onOpen={errands.lookAt} />}
      {views.length === 0 && <p className="figure">{say('review.nothingOpen')}</p>}
      {views.map((view, index) => (
        <CurrencySection key={view.currency} {...props} reviewed={reviewed} view={view}>
          {index === 0 && <Today {...props} reviewed={reviewed} />}
        </CurrencySection>
      ))}
      {!state.written && <p className="quiet">{say('review.writeWhat', { names: reviewed.reports.map((one) => one.name).join(', '), sheets: counted('sheet', reviewed.reports.length) })}</p>}
      <div className="row-of-buttons">
        <button type="button" className="link-button" onClick={() => void errands.openPolicy()}>{say('home.policy')}</button>
        {openCount > 0 && <button type="button" className="link-button" onClick={() => void errands.writeStatements()}>{say('home.statements')}</button>}
      </div>
    </Frame>
  );
}

function CurrencySection({ errands, wording, reviewed, view, children }: ScreenProps & { readonly reviewed: Reviewed; readonly view: CurrencyView; readonly children: React.ReactNode }): React.ReactElement {
  const { review } = reviewed;
  const ofCurrency = React.useMemo(() => review.accounts.filter(({ currency }) => currency === view.currency), [review, view.currency]);
  const ranked = React.useMemo(() => worries(review, view.currency), [review, view.currency]);
  const why: WhyActions = { wording, onShow: (source) => void errands.showRow(source), onSetting: (path) => void errands.openPolicy(path) };
  return (
    <section className="block" aria-label={view.currency}>
      <CurrencyFigures review={review} view={view} control={reviewed.ledger.controls.find(({ currency }) => currency === view.currency)} why={why} />
      <AgingBar parts={view.parts} currency={view.currency} wording={wording} onShow={why.onShow} onSetting={why.onSetting} documentsIn={(bucket) => documentsBehind(review, ofCurrency, { bucket })} />
      <KeyFigureLine review={review} view={view} why={why} />
      {children}
      <WorryList accounts={ranked} currency={view.currency} onOpen={errands.lookAt} {...why} />
    </section>
  );
}

/** What was written, in words; null where nothing was. It stands in a box of its own, and not in the notice as well. */
function writtenText({ state, wording }: Pick<ScreenProps, 'state' | 'wording'>): string | null {
  return state.written && writtenSentence(state.written, wording);
}

/** What was written, and the ways from there. */
function Done({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const first = state.written?.[0];
  if (!state.written || !first) return null;
  return (
    <div className="notice notice-good">
      <p><span className="sign-good" aria-hidden="true">✓ </span>{writtenText({ state, wording })}</p>
      <div className="row-of-buttons">
        <button type="button" className="link-button" onClick={() => void errands.showSheet(first.id)}>{say('review.goTo', { sheet: first.name })}</button>
        {(state.reviewed?.letters.length ?? 0) > 0 && <button type="button" className="link-button" onClick={() => void errands.write()}>{say('review.writeAgain')}</button>}
        <button type="button" className="link-button" title={say('review.freezeTitle')} onClick={() => void errands.freeze()}>{say('review.freeze')}</button>
        {state.hasPrevious && <button type="button" className="link-button" onClick={() => void errands.restore()}>{say('review.restore')}</button>}
      </div>
    </div>
  );
}

/** What is to be done now: letters, limits, what to clean up first. */
function Today({ state, errands, wording, reviewed }: ScreenProps & { readonly reviewed: Reviewed }): React.ReactElement {
  const { say, counted } = wording;
  const { letters, review, ledger } = reviewed;
  const { company } = review.policy;
  const over = overLimit(review);
  const today = React.useMemo(() => todayOf(reviewed), [reviewed]);
  const why: WhyActions = { wording, onShow: (source) => void errands.showRow(source), onSetting: (path) => void errands.openPolicy(path) };
  return (
    <div className="block-tight today">
      <div className="asked">
        <h2>{say('home.today')}</h2>
        {today.length > 0 && <Why figure={say('home.today')} rules={[say('today.note')]} settings={['reminders']} {...why} />}
      </div>
      <CleanUp ledger={ledger} review={review} wording={wording} onShow={(source) => void errands.showRow(source)} />
      <TodayList review={review} items={today} wording={wording} onOpen={errands.lookAt} />
      {letters.length === 0 && <p className="quiet">{say('review.noLetters')}</p>}
      {letters.length > 0 && !state.written && <button type="button" className="row-link" onClick={() => errands.go('letters')}><span>{say('review.lettersDue', { letters: counted('letter', letters.length) })}</span><span aria-hidden="true">›</span></button>}
      {letters.length > 0 && company.name === '' && company.senderName === '' && (
        <p><span className="sign-bad">{say('home.noSender')}</span>{' '}<button type="button" className="link-button" onClick={() => void errands.openPolicy('company.name')}>{say('home.noSenderDo')}</button></p>
      )}
      {over.length > 0 && (
        <details>
          <summary>{say('home.overLimit', { customers: counted('customer', over.length) })}</summary>
          <p className="quiet">{say('why.overLimit')}</p>
          <AccountRows list="over" accounts={over.slice(0, 50)} amountOf={({ limit, currency }) => wording.formats.money(-(limit.headroom ?? 0), currency)} wording={wording} onOpen={errands.lookAt} />
        </details>
      )}
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

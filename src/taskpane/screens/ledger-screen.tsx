/** First screen: which sheet is the ledger, how it was read, as of which day, and what will be written. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, PrimaryButton } from '../fabric';
import { AsOfField } from '../parts/as-of-field';
import { DateOrderChoice, HeaderRowField } from '../parts/corrections';
import { ControlTotals } from '../parts/control-totals';
import { EmptyActions, EmptyStart } from '../parts/empty-start';
import { Frame } from '../parts/frame';
import { ReadingCard } from '../parts/reading-card';
import { RunProgress } from '../parts/run-progress';
import { SheetsBeside } from '../parts/sheets-beside';
import { SheetChoice } from '../parts/sheet-choice';
import { NoticeBox } from '../parts/notice-box';
import { asOfOf } from '../selectors';
import type { ScreenProps } from './screen-props';

export function LedgerScreen(props: ScreenProps): React.ReactElement {
  const { state, errands, wording } = props;
  const { say } = wording;
  const { survey, reading } = state;
  const empty = survey !== null && state.choice === null;
  return (
    <Frame screen="ledger" heading={say('pane.name')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails}
      onBack={state.reviewed ? () => errands.go('review') : undefined}
      actions={empty ? <EmptyActions wording={wording} onSample={() => void errands.trySample()} onMine={() => void errands.useMySheet()} /> : survey === null ? state.notice && <PrimaryButton className="primary" text={say('pane.retry')} onClick={() => void errands.open()} /> : <PrimaryButton className="primary" disabled={reading.is !== 'read'} text={say('ledger.reviewThis')} onClick={() => void errands.review()} />}>
      {survey === null && !state.notice && <p>{say('pane.opening')}</p>}
      {empty && <EmptyStart wording={wording} />}
      {survey && <Sheets {...props} />}
      {survey && <ReadingPart {...props} />}
      {survey && (reading.is === 'read' || reading.is === 'refused') && state.choice && <SheetsBeside survey={survey} ledgerSheet={state.choice.sheet} mapping={state.mapping ?? {}} wording={wording} onCorrect={(correction) => void errands.correct(correction)} />}
      {survey && reading.is === 'read' && <Will {...props} />}
      {survey && state.hasPrevious && <Restore {...props} />}
    </Frame>
  );
}

function Sheets({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { survey, choice } = state;
  if (!survey) return null;
  const none = survey.selection === null && survey.sheets.every((sheet) => sheet.standing === 'ours' || sheet.standing === 'empty');
  return (
    <div className="block">
      {!none && choice === null && <p>{wording.say('ledger.noLedger')}</p>}
      {none ? <p>{wording.say('ledger.noSheets')}</p> : <SheetChoice survey={survey} choice={choice} wording={wording} onChoose={(chosen) => void errands.choose(chosen)} />}
      <button type="button" className="link-button" onClick={() => void errands.open()}>{wording.say('ledger.lookAgain')}</button>
    </div>
  );
}

function ReadingPart({ state, errands, wording, desk }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const { reading } = state;
  switch (reading.is) {
    case 'none': return null;
    case 'under-way': return (
      <div className="card">
        <RunProgress label={say('card.busy')} progress={reading.progress} pace={state.pace} desk={desk} wording={wording} />
        <DefaultButton text={reading.stopping ? say('pane.stopping') : say('pane.stop')} disabled={reading.stopping} onClick={errands.stop} />
      </div>
    );
    case 'stopped': return <Again sentence={say('card.stopped')} wording={wording} onAgain={errands.readAgain} />;
    case 'refused': return (
      <div className="card">
        <NoticeBox notice={{ tone: 'bad', text: reading.text, ...(reading.detail !== undefined && { detail: reading.detail }) }} wording={wording} onCopyDetails={errands.copyDetails} />
        {reading.asksDateOrder === true && <DateOrderChoice now={null} wording={wording} onCorrect={(correction) => void errands.correct(correction)} />}
        {reading.asksHeaderRow === true && <HeaderRowField now={state.mapping?.headerRow ?? null} wording={wording} onCorrect={(correction) => void errands.correct(correction)} />}
        <DefaultButton text={say('card.again')} onClick={() => void errands.readAgain()} />
      </div>
    );
    case 'read': return (
      <ReadingCard ledger={reading.ledger} correcting={state.correcting} wording={wording} onStart={() => void errands.startCorrecting()} onDone={errands.doneCorrecting}
        onCorrect={(correction) => void errands.correct(correction)} onShowRow={(source) => void errands.showRow(source)} />
    );
  }
}

function Again({ sentence, wording, onAgain }: { readonly sentence: string; readonly wording: Wording; readonly onAgain: () => Promise<void> }): React.ReactElement {
  return <div className="card"><p>{sentence}</p><DefaultButton text={wording.say('card.again')} onClick={() => void onAgain()} /></div>;
}

function Will({ state, errands, wording, desk }: ScreenProps): React.ReactElement | null {
  const { say, counted } = wording;
  const { reading, survey } = state;
  if (reading.is !== 'read' || !survey) return null;
  const { day, from } = asOfOf(state, desk.today());
  return (
    <div className="block">
      <AsOfField day={day} from={from} backDating={reading.ledger.book.backDating} wording={wording} isoOf={desk.isoOf} dayFromIso={desk.dayFromIso} onChange={errands.date} />
      <ControlTotals currencies={reading.ledger.controls.map(({ currency }) => currency)} totals={state.controlTotals} day={state.controlDay} wording={wording} exactAmount={desk.exactAmount}
        onChange={(currency, amount) => void errands.control(currency, amount, desk.isoOf(day))} onDay={(on) => void errands.controlDay(on)} />
      <p className="quiet">{say('will.write', { sheets: counted('sheet', survey.reports.length), names: survey.reports.map((one) => one.name).join(', ') })}</p>
      <p className="quiet">{say('will.compose')}</p>
    </div>
  );
}

function Restore({ errands, wording }: ScreenProps): React.ReactElement {
  return <button type="button" className="link-button" onClick={() => void errands.restore()}>{wording.say('review.restore')}</button>;
}

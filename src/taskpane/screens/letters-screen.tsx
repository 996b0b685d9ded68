/** The letters that are due: a look before anything leaves, the queue to walk by keyboard, the letter in front as a mail client shows it, the ways to take it along, and the log. Copying comes first, since it works everywhere. */
import * as React from 'react';
import type { Letter } from '../../letters/letter';
import type { Channel } from '../../reports/contact-log';
import type { Reviewed } from '../desk';
import { DefaultButton, PrimaryButton } from '../fabric';
import { accountShown } from '../judgement-selectors';
import { asItLeaves, letterInFront, letterKey } from '../letter-work';
import { BeforeSending } from '../parts/before-sending';
import { Frame } from '../parts/frame';
import { LetterEditor } from '../parts/letter-editor';
import { LetterList } from '../parts/letter-list';
import { LetterDue } from '../parts/next-letter';
import { LetterPreview } from '../parts/letter-preview';
import { TemplateEditor, templateForm } from '../parts/template-editor';
import { SettingLink } from '../parts/why';
import { WordingNotes } from '../parts/wording-notes';
import type { ScreenProps } from './screen-props';

/** The ways that a letter goes; calls are logged on the sheet. */
/** Letters with which anybody may begin. */
const GENTLE: readonly string[] = ['upcoming', 'due-today', 'first-reminder', 'thank-you'];
const WAYS: readonly Channel[] = ['email', 'post', 'portal'];

export function LettersScreen(props: ScreenProps): React.ReactElement | null {
  const { state, errands, wording } = props;
  const { say, formats } = wording;
  const { reviewed, letterWork: work } = state;
  const made = reviewed?.letters[state.letter];
  // A text that she began to change is still being changed when she comes back.
  const [inTemplate, setInTemplate] = React.useState(made !== undefined && state.forms[templateForm(made)] !== undefined);
  if (!reviewed) return null;
  const { letters, review } = reviewed;
  const letter = letterInFront(state);
  const changed = made !== undefined && letter !== made;
  return (
    <Frame screen="letters" heading={say('letters.title')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={() => errands.go('review')}
      actions={letter && !work.editing && (
        <div className="send-bar">
          <PrimaryButton text={say('letters.copy')} onClick={() => void errands.copyLetter()} />
          <DefaultButton text={work.marking ? say('letterDesk.marking') : say('letterDesk.mark')} disabled={work.marking} onClick={() => void errands.markSent()} />
        </div>
      )}>
      <BeforeSending reviewed={reviewed} booked={work.booked} wording={wording} onBooked={errands.confirmBooked} onChange={() => errands.go('ledger')} onOpen={errands.lookAt} onShow={(source) => void errands.showRow(source)} />
      <FirstEver {...props} reviewed={reviewed} />
      {!letter && <p>{reviewed.log?.contacts.some(({ stage, on }) => stage !== null && on === review.asOf) ? say('letterDesk.noneLeft') : say('letters.none', { date: formats.date(review.asOf) })}</p>}
      {letter && (
        <LetterList letters={letters.map((one) => asItLeaves(work, one))} edited={new Set(work.edits.keys())} current={state.letter} wording={wording}
          onPick={errands.pickLetter} onCopy={() => void errands.copyLetter()} onMark={() => void errands.markSent()} onEdit={() => errands.editLetter(true)} />
      )}
      {letter && !work.editing && <WhyThis {...props} reviewed={reviewed} letter={letter} />}
      {letter && work.editing && <LetterEditor key={letterKey(letter)} letter={letter} changed={changed} typed={work.typing?.letter === letterKey(letter) ? work.typing : null} wording={wording} onKeep={errands.keepEdit} onType={errands.typeEdit} onCancel={() => errands.editLetter(false)} />}
      {letter && !work.editing && <Ways {...props} />}
      {letter && !work.editing && <WordingNotes letter={letter} errands={errands} wording={wording} />}
      {made && inTemplate && <TemplateEditor key={`${made.letter} ${made.language}`} letter={made} errands={errands} wording={wording} onClose={() => setInTemplate(false)} />}
      {letter && !work.editing && !inTemplate && <LetterPreview letter={letter} changed={changed} wording={wording} />}
      {letter && !work.editing && !inTemplate && <button type="button" className="link-button" onClick={() => setInTemplate(true)}>{say('templateEditor.open')}</button>}
      {letter && !work.editing && <AllTogether {...props} />}
    </Frame>
  );
}

/** Where the log knows no letter yet, one may begin high: she may have written before, or not. */
function FirstEver({ errands, wording, reviewed: { letters, contacts, review } }: ScreenProps & { readonly reviewed: Reviewed }): React.ReactElement | null {
  const { firstLetter } = review.policy.reminders;
  if (firstLetter !== 'stage-reached' || contacts.some(({ stage }) => stage !== null) || letters.every(({ letter }) => GENTLE.includes(letter))) return null;
  return <div className="notice"><p>{wording.say(`policySheet.first.${firstLetter}`)}</p><SettingLink path="reminders.firstLetter" wording={wording} onSetting={(path) => void errands.openPolicy(path)} /></div>;
}

/** The letter in front in one line: its stage, documents and sum, each to be asked for. */
function WhyThis({ errands, wording, reviewed: { review, reminders }, letter }: ScreenProps & { readonly reviewed: Reviewed; readonly letter: Letter }): React.ReactElement | null {
  const account = review.accounts.find(({ customer, currency }) => customer.id === letter.customerId && currency === letter.currency);
  const decision = account && accountShown(review, reminders, account.accountIndex)?.decision;
  if (!account || !decision || !('send' in decision)) return null;
  return <LetterDue decision={decision} review={review} account={account} wording={wording} onShow={(source) => void errands.showRow(source)} onSetting={(path) => void errands.openPolicy(path)} />;
}

/** What can be done with the letter in front beside copying and logging it. */
function Ways({ state, errands, wording }: ScreenProps): React.ReactElement {
  const { say } = wording;
  const front = letterInFront(state);
  const to = front?.to ?? null;
  const account = state.reviewed?.review.accounts.find(({ customer, currency }) => customer.id === front?.customerId && currency === front.currency);
  const link = errands.mailLink();
  return (
    <div className="block">
      <div className="button-grid">
        <DefaultButton text={say('letterDesk.edit')} onClick={() => errands.editLetter(true)} />
        <DefaultButton text={say('letters.copySubject')} onClick={() => void errands.copySubject()} />
        {to !== null && <DefaultButton text={say('letters.copyRecipient')} onClick={() => void errands.copyRecipient()} />}
        {front?.cc && <DefaultButton text={say('letterDesk.copyCc')} onClick={() => void errands.copyCopies('cc')} />}
        {front?.bcc && <DefaultButton text={say('letterDesk.copyBcc')} onClick={() => void errands.copyCopies('bcc')} />}
        <DefaultButton text={say('letters.saveDraft')} onClick={errands.saveDraft} />
        {account !== undefined && <DefaultButton text={say('plan.agree')} onClick={() => errands.openPlan(account.accountIndex)} />}
      </div>
      <div className="spread">
        {link !== null && <a className="link-button" href={link} target="_blank" rel="noreferrer">{say('letterDesk.mailLink')}</a>}
        {link === null && to !== null && <span className="quiet">{say('letterDesk.mailLinkLong')}</span>}
        <label className="channel">
          <span className="quiet">{say('letterDesk.channel')}</span>
          <select value={state.letterWork.channel} onChange={(event) => errands.sendBy(event.target.value as Channel)}>
            {WAYS.map((way) => <option key={way} value={way}>{say(`channel.${way}`)}</option>)}
          </select>
        </label>
      </div>
    </div>
  );
}

/** All letters at once: files, a list, and the log after one more question. */
function AllTogether({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { say } = wording;
  const count = state.reviewed?.letters.length ?? 0;
  if (count < 2) return null;
  return (
    <div className="block">
      <button type="button" className="link-button" onClick={() => void errands.saveAllDrafts()}>{say('letters.saveAll')}</button>
      <button type="button" className="link-button" onClick={errands.saveMergeList}>{say('letterDesk.merge')}</button>
      {!state.letterWork.askingAll && <button type="button" className="link-button" disabled={state.letterWork.marking} onClick={() => errands.askMarkAll(true)}>{say('letterDesk.markAll', { count })}</button>}
      {state.letterWork.askingAll && (
        <div className="card" role="group" aria-label={say('letterDesk.markAll', { count })}>
          <p>{say('letterDesk.markAllSure', { count })}</p>
          <div className="row-of-buttons">
            <button type="button" className="plain-button" onClick={() => void errands.markAllSent()}>{say('letterDesk.markAllYes', { count })}</button>
            <button type="button" className="link-button" onClick={() => errands.askMarkAll(false)}>{say('letterDesk.markAllNo')}</button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Records what was said with a customer: a call, a promise, a dispute or its end. A mistake stands at its field; what may be recorded is decided by `draft-contact.ts`. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { contactChoices, DISPUTE_OUTCOMES, DISPUTE_REASONS, draftContact, usualContact } from '../../workflow/draft-contact';
import type { ContactMistake, RecordedContact, RecordedKind, TypedContact } from '../../workflow/draft-contact';
import { contactMistakeText } from '../../wording/record-text';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, TextField } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { openItems } from '../judgement-selectors';
import type { ScreenProps } from '../screens/screen-props';
import { DateField } from './date-field';
import { InvoiceChoice } from './invoice-choice';
import { SelectField } from './select-field';

interface RecordContactProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly desk: ScreenProps['desk'];
  readonly wording: Wording;
  /** What is known so far, above the buttons. */
  readonly children?: React.ReactNode;
  /** False where it could not be logged: what she typed stays. */
  readonly onLog: (contact: RecordedContact) => Promise<boolean>;
}

const KINDS: readonly RecordedKind[] = ['call', 'promise', 'dispute', 'resolved', 'note'];

export function RecordContact(props: RecordContactProps): React.ReactElement {
  const { review, account, desk, wording: { say } } = props;
  const items = React.useMemo(() => openItems(review, account), [review, account]);
  const [typed, setTyped] = useHalfFilled<TypedContact | null>(`contact ${account.customer.id} ${account.currency}`, {
    usual: () => null, back: (kept, same) => contactBack(review, account, kept, same, desk), about: items,
  });
  const first = React.useRef<HTMLDivElement>(null);
  const kind = typed?.kind ?? null;
  useKeyboardGoesOn(kind, first);
  const kinds = KINDS.filter((one) => one !== 'resolved' || account.disputed > 0);
  return (
    <section className="block-tight" aria-labelledby="record-heading">
      <h2 id="record-heading" tabIndex={-1}>{say('record.heading')}</h2>
      {props.children}
      <div className="button-grid">
        {kinds.map((one) => <DefaultButton key={one} id={openerOf(one)} text={say(`record.open.${one}`)} aria-expanded={kind === one} onClick={() => setTyped(usualContact(review, account, one, desk))} />)}
      </div>
      {typed && <div ref={first}><Form {...props} typed={typed} onChange={(change) => setTyped({ ...typed, ...change })} onClose={() => setTyped(null)} /></div>}
    </section>
  );
}

/** What she had typed; which invoices it is about only where the same ones are open. */
function contactBack(review: ReceivablesReview, account: AccountReview, kept: unknown, same: boolean, desk: RecordContactProps['desk']): TypedContact | null {
  const kind = KINDS.find((one) => typeof kept === 'object' && kept !== null && 'kind' in kept && kept.kind === one);
  if (!kind || (kind === 'resolved' && account.disputed === 0)) return null;
  const usual = usualContact(review, account, kind, desk);
  const reasons = kind === 'dispute' ? DISPUTE_REASONS : kind === 'resolved' ? DISPUTE_OUTCOMES : [null];
  const fields = fieldsLike(kept, usual, { reason: reasons });
  const { all } = contactChoices(review, account, kind);
  return fields && { ...fields, places: same ? fields.places.filter((place) => all.includes(place)) : usual.places };
}

const openerOf = (kind: RecordedKind): string => `record-open-${kind}`;

/** She pressed to record it: the keyboard goes on in the form, and once that is gone where it was opened. */
function useKeyboardGoesOn(kind: RecordedKind | null, form: React.RefObject<HTMLDivElement>): void {
  const before = React.useRef(kind);
  const drawn = React.useRef(false);
  React.useEffect(() => {
    const first = !drawn.current;
    drawn.current = true;
    const closed = kind === null ? before.current : null;
    before.current = kind;
    // A form that she finds as she left it takes no focus.
    if (kind !== null && first) return;
    if (kind !== null) form.current?.querySelector<HTMLElement>('h3')?.focus();
    // The last dispute is ended: what opened the form is gone as well.
    else if (closed !== null && document.activeElement === document.body) (document.getElementById(openerOf(closed)) ?? document.getElementById('record-heading'))?.focus();
  }, [kind, form]);
}

interface FormProps extends RecordContactProps {
  readonly typed: TypedContact;
  readonly onChange: (change: Partial<TypedContact>) => void;
  readonly onClose: () => void;
}

function Form(props: FormProps): React.ReactElement {
  const { review, account, desk, wording, typed, onClose, onLog } = props;
  const { say } = wording;
  const outcome = React.useMemo(() => draftContact(review, account, typed, desk.today(), desk), [review, account, typed, desk]);
  // Nobody is told off before she has pressed.
  const [tried, setTried] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const mistakes = tried && 'mistakes' in outcome ? outcome.mistakes : [];
  const log = async (): Promise<void> => {
    setTried(true);
    if ('mistakes' in outcome || busy) return;
    setBusy(true);
    if (await onLog(outcome.contact)) onClose();
    else setBusy(false);
  };
  const effect = typed.kind === 'promise' || typed.kind === 'dispute' || typed.kind === 'resolved' ? say(`record.effect.${typed.kind}`) : null;
  return (
    <div className="card">
      <h3 tabIndex={-1}>{say(`record.title.${typed.kind}`)}</h3>
      <Fields {...props} mistakes={mistakes} />
      {effect !== null && <p className="quiet">{effect}</p>}
      <div className="row-of-buttons">
        <DefaultButton text={say('record.write')} disabled={busy} allowDisabledFocus onClick={() => void log()} />
        <button type="button" className="link-button" onClick={onClose}>{say('record.cancel')}</button>
      </div>
    </div>
  );
}

function Fields({ review, account, wording, typed, mistakes, onChange }: FormProps & { readonly mistakes: readonly ContactMistake[] }): React.ReactElement {
  const { say, formats } = wording;
  const { all } = React.useMemo(() => contactChoices(review, account, typed.kind), [review, account, typed.kind]);
  const wrong = (field: ContactMistake['field']): string => mistakes.filter((one) => one.field === field).map((one) => contactMistakeText(one, wording)).join(' ');
  const chosen = typed.places.reduce((sum, place) => sum + review.open.open[place], 0);
  const summary = typed.places.length === 0 && (typed.kind === 'call' || typed.kind === 'note') ? say('record.chooseNone')
    : say('record.choose', { chosen: typed.places.length, all: all.length, amount: formats.money(chosen, account.currency) });
  const reasons = typed.kind === 'dispute' ? DISPUTE_REASONS : typed.kind === 'resolved' ? DISPUTE_OUTCOMES : null;
  const amountMistake = wrong('amount');
  return (
    <>
      <div className="plan-form">
        {typed.kind === 'promise' && <DateField id="record-promisedFor" label={say('record.field.promisedFor')} value={typed.promisedFor} mistake={wrong('promisedFor')} onChange={(promisedFor) => onChange({ promisedFor })} />}
        {typed.kind === 'promise' && (
          <TextField id="record-amount" label={say('record.field.amount')} value={typed.amount} description={say('record.field.amountHint')} autoComplete="off" validateOnLoad={false}
            onChange={(_event, amount) => onChange({ amount: amount ?? '' })} {...(amountMistake !== '' && { errorMessage: amountMistake })} />
        )}
        {reasons && typed.reason && <SelectField id="record-reason" label={say(typed.kind === 'dispute' ? 'record.field.reason' : 'record.field.outcome')} value={typed.reason} options={reasons.map((reason) => [reason, say(`disputeReason.${reason}`)])} onChange={(reason) => onChange({ reason })} />}
        <DateField id="record-on" label={say('record.field.on')} value={typed.on} mistake={wrong('on')} onChange={(on) => onChange({ on })} />
        {typed.kind !== 'note' && <TextField id="record-who" label={say('record.field.who')} value={typed.who} autoComplete="off" onChange={(_event, who) => onChange({ who: who ?? '' })} />}
      </div>
      <InvoiceChoice review={review} currency={account.currency} places={all} chosen={typed.places} summary={summary} mistake={wrong('documents')} wording={wording} onChange={(places) => onChange({ places })} />
      <TextField id="record-note" label={say('record.field.note')} value={typed.note} multiline rows={2} autoComplete="off" onChange={(_event, note) => onChange({ note: note ?? '' })} />
    </>
  );
}

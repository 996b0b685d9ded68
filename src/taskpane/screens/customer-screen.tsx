/** One customer in one currency: how it stands, how it paid, why it is flagged, what credit it should have, when it will pay and which letter comes next. It judges nothing. */
import * as React from 'react';
import type { AccountReview } from '../../receivables/review';
import { accountHistory } from '../../workflow/account-history';
import type { Reviewed } from '../desk';
import { DefaultButton, PrimaryButton } from '../fabric';
import { accountParts, accountShown, documentsBehind, settledBehind, type DocumentLines } from '../judgement-selectors';
import { AccountStanding } from '../parts/account-standing';
import { AgingBar } from '../parts/aging-bar';
import { ContactHistory } from '../parts/contact-history';
import { CustomerRules } from '../parts/customer-rules';
import { ExpectedPayments } from '../parts/expected-payments';
import { FlagList } from '../parts/flag-list';
import { Frame } from '../parts/frame';
import { HandOverCard } from '../parts/hand-over-card';
import { LimitCard } from '../parts/limit-card';
import { NextLetter } from '../parts/next-letter';
import { OtherLetters } from '../parts/other-letters';
import { RecordContact } from '../parts/record-contact';
import { PaymentHistory } from '../parts/payment-history';
import { SaidSoFar } from '../parts/said-so-far';
import { StatementCard } from '../parts/statement-card';
import type { WhyActions } from '../parts/why';
import type { ScreenProps } from './screen-props';

export function CustomerScreen(props: ScreenProps): React.ReactElement | null {
  const { state, errands, wording } = props;
  const { say, formats } = wording;
  const { reviewed } = state;
  const shown = reviewed && accountShown(reviewed.review, reviewed.reminders, state.account);
  const back = (): void => errands.go(reviewed ? 'review' : 'ledger');
  if (!reviewed || !shown) {
    return <Frame screen="customer" heading={say('pane.name')} wording={wording} notice={state.notice} onBack={back}><p>{say('customer.gone')}</p></Frame>;
  }
  const { account, letter } = shown;
  const { customer, currency } = account;
  const openLetter = (place: number): void => {
    errands.pickLetter(place);
    errands.go('letters');
  };
  const facts = { currency, date: formats.date(reviewed.review.asOf) };
  return (
    <Frame screen="customer" heading={customer.name} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={back}
      actions={letter !== null && <PrimaryButton className="primary" text={say('customer.letterOpen')} onClick={() => openLetter(letter)} />}>
      <p className="quiet">{customer.id === customer.name ? say('customer.of', facts) : say('customer.ofNumber', { ...facts, id: customer.id })}</p>
      <Page {...props} reviewed={reviewed} account={account} />
      <NextLetter decision={shown.decision} review={reviewed.review} account={account} wording={wording} onSetting={(path) => void errands.openPolicy(path)} onShow={(source) => void errands.showRow(source)} />
      <CustomerRules key={`rules ${customer.id} ${JSON.stringify(reviewed.review.policy.reminders.customers.filter((one) => one.customer === customer.id))}`} account={account} policy={reviewed.review.policy} wording={wording} onKeep={(exception) => void errands.keepException(customer, exception)} />
      <RecordContact key={`said ${customer.id} ${currency}`} review={reviewed.review} account={account} desk={props.desk} wording={wording} onLog={(contact) => errands.logContact(account, contact)}>
        <SaidSoFar review={reviewed.review} account={account} contacts={reviewed.contacts} why={{ wording, onShow: (source) => void errands.showRow(source), onSetting: (path) => void errands.openPolicy(path) }} />
        <ContactHistory account={account} contacts={reviewed.contacts} sheet={reviewed.log?.sheet ?? null} wording={wording} onShow={(source) => void errands.showRow(source)} />
      </RecordContact>
      <div className="row-of-buttons"><DefaultButton text={say('plan.agree')} onClick={() => errands.openPlan(account.accountIndex)} /></div>
      <OtherLetters key={`${customer.id} ${currency}`} account={reviewed.review.accounts.indexOf(account)} of={`${customer.id} ${currency}`} errands={errands} wording={wording} />
      <StatementCard wording={wording} dayFromIso={props.desk.dayFromIso} onWrite={(from) => void errands.writeStatement(account, from)} />
      <HandOverCard key={`over ${customer.id} ${currency}`} review={reviewed.review} account={account} contacts={reviewed.contacts} wording={wording} onWrite={(about) => void errands.writeAbout(account, about)} />
    </Frame>
  );
}

function Page({ errands, wording, reviewed, account }: ScreenProps & { readonly reviewed: Reviewed; readonly account: AccountReview }): React.ReactElement {
  const { review, ledger } = reviewed;
  const months = React.useMemo(() => accountHistory({ ledger, review }, account), [ledger, review, account]);
  const why: WhyActions = { wording, onShow: (source) => void errands.showRow(source), onSetting: (path) => void errands.openPolicy(path) };
  const settled = (): DocumentLines => settledBehind(reviewed, account);
  return (
    <>
      <AccountStanding review={review} account={account} settled={settled} why={why} />
      {account.openCount > 0 && (
        <AgingBar parts={accountParts(review, account)} currency={account.currency} wording={wording} onShow={why.onShow} onSetting={why.onSetting} documentsIn={(bucket) => documentsBehind(review, [account], { bucket })} />
      )}
      <FlagList review={review} account={account} why={why} />
      <PaymentHistory months={months} backDating={review.backDating} settled={settled} why={why} />
      <LimitCard review={review} account={account} why={why} />
      <ExpectedPayments review={review} account={account} why={why} />
    </>
  );
}

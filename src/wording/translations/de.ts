/** German: the words inside letters so far; sheets and pane are said in English until they are translated whole. */
import { accountPageDe } from '../account-page-de';
import { policyDe } from '../policy-de';
import { policySheetDe } from '../policy-sheet-de';
import { remindersDe } from '../reminders-de';
import { letterDeskDe } from '../letter-desk-de';
import { contactsDe } from '../contacts-de';
import type { Translation } from '../sentences';

export const de: Translation = {
  ...accountPageDe,
  ...policyDe,
  ...policySheetDe,
  ...contactsDe,
  ...letterDeskDe,
  ...remindersDe,
  'letter.document': 'Rechnung',
  'letter.issuedOn': 'Datum',
  'letter.dueOn': 'Fällig am',
  'letter.daysPastDue': 'Tage überfällig',
  'letter.open': 'Offener Betrag, {currency}',
  'letter.total': 'Summe',
  'letter.noNumber': 'ohne Nummer',
  'letter.days.one': '{count} Tag',
  'letter.days.other': '{count} Tagen',
};

/** German: the words inside letters so far; sheets and pane are said in English until they are translated whole. */
import { accountPageDe } from '../account-page-de';
import { judgementDe } from '../judgement-de';
import { planDe } from '../plan-de';
import { policyDe } from '../policy-de';
import { policySheetDe } from '../policy-sheet-de';
import { statementDe } from '../statement-de';
import { todayDe } from '../today-de';
import { contactsDe } from '../contacts-de';
import { remindersDe } from '../reminders-de';
import { otherLettersDe } from '../other-letters-de';
import { letterDeskDe } from '../letter-desk-de';
import { letterDe } from '../letter-words';
import type { Translation } from '../sentences';

export const de: Translation = {
  ...judgementDe,
  ...accountPageDe,
  ...planDe,
  ...policyDe,
  ...policySheetDe,
  ...statementDe,
  ...todayDe,
  ...contactsDe,
  ...letterDeskDe,
  ...otherLettersDe,
  ...remindersDe,
  ...letterDe,
};

/** French: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { letterFr } from '../letter-words';
import { policySheetFr } from '../policy-sheet-fr';
import type { Translation } from '../sentences';

export const fr: Translation = {
  ...letterFr,
  ...policySheetFr,
};

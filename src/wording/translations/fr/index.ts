/** French: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { foundAgainFr } from './found-again';
import { letterFr } from './letter';
import { policySheetFr } from './policy-sheet';
import type { Translation } from '../../sentences';

export const fr: Translation = {
  ...letterFr,
  ...foundAgainFr,
  ...policySheetFr,
};

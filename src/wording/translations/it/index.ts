/** Italian: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { foundAgainIt } from './found-again';
import { letterIt } from './letter';
import { policySheetIt } from './policy-sheet';
import type { Translation } from '../../sentences';

export const it: Translation = {
  ...letterIt,
  ...foundAgainIt,
  ...policySheetIt,
};

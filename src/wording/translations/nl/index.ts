/** Dutch: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { foundAgainNl } from './found-again';
import { letterNl } from './letter';
import { policySheetNl } from './policy-sheet';
import type { Translation } from '../../sentences';

export const nl: Translation = {
  ...letterNl,
  ...foundAgainNl,
  ...policySheetNl,
};

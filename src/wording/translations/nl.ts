/** Dutch: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { letterNl } from '../letter-words';
import { policySheetNl } from '../policy-sheet-nl';
import type { Translation } from '../sentences';

export const nl: Translation = {
  ...letterNl,
  ...policySheetNl,
};

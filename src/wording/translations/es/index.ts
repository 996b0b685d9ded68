/** Spanish: the Collection Policy sheet so far; all else is said in English until it is translated whole. */
import { foundAgainEs } from './found-again';
import { letterEs } from './letter';
import { policySheetEs } from './policy-sheet';
import type { Translation } from '../../sentences';

export const es: Translation = {
  ...letterEs,
  ...foundAgainEs,
  ...policySheetEs,
};

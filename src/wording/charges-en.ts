/** What is said of interest on late payment and of the discount for early payment, in English. Part of the one English translation; it knows no rate itself. */
export const chargesEn = {
  'column.interestToDate': 'Interest to date',
  'column.fixedSum': 'Fixed sum',
  'column.interestHow': 'Interest worked out',
  'column.rate': 'Rate',
  'interest.part': '{days} at {rate}% on {balance}',
  'interest.noteStatutory': 'Interest is simple, from the day after the due date, on the balance of each day, at the law’s rate: {source}. The last rate of the table holds on until a later one stands in the policy. Consumers are charged none here.',
  'interest.noteContract': 'Interest is simple, from the day after the due date, on the balance of each day, at the {rate}% a year of your contract{cap}. Whether a contract and the law of the debtor’s state or country allow it is for you to check.',
  'interest.capped': ' (your cap)',
  'interest.noteNone': 'The policy asks for statutory interest, and the law chosen gives none between businesses: only a contract’s rate can be charged.',
  'interest.noteRounding.once': 'Each invoice’s interest is rounded once, at the end.',
  'interest.noteRounding.daily': 'The interest of each day is rounded first, then counted.',
  'discount.heading': 'Cost of the discount {share}% within {within}, else {instead}',
  'discount.simple': 'A year, simple: d/(1 − d) × 365 / days gained',
  'discount.compounded': 'A year, compounded: (1 + d/(1 − d)) to the power of 365 / days gained, less 1',
} as const;

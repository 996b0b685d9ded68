/** What stands on the sheets beside their figures, in English: words to choose from, notes at a sheet's foot, what did not fit, what was left out; and the headings' row on the card. Part of the one English translation. */
export const sheetsEn = {
  'sheet.limit-working': 'Limit Working',
  'title.limit-working': 'How each suggested limit came about',
  'column.step': 'Step',
  'column.limitAfter': 'Limit after it',
  'working.note': 'Each step in its order with the limit after it: the last one is the suggested limit on the sheet Credit Limits.',
  'working.noteOrder': 'Filter by customer to see one account. The methods, their weights and the brakes stand in the policy.',
  'working.noteRest': 'The working of {accounts} more is not listed: the sheet would be too long to use. Customers stand in the order of the sheet Credit Limits.',
  'card.headerRow': 'Headings are in row',
  'card.headerRowWrong': 'The number of a row, such as 5',
  'finding.future-date-all': '{documents} are dated after the as-of day and are left out of this review; this is the first. If they should count, check their dates or choose a later as-of day.',
  'check.checked': 'Checked',
  'check.query': 'Query',
  'provision.noteJournal': 'The provision to book is the total of the expected losses, not the change since the last one: compare it with what your books hold.',
} as const;

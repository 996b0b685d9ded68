/** Headings and words inside letters in English that no template holds. Part of the one English translation; the letters themselves are templates. */
export const letterEn = {
  'letter.document': 'Invoice',
  'letter.issuedOn': 'Date',
  'letter.dueOn': 'Due',
  'letter.daysPastDue': 'Days past due',
  'letter.open': 'Open balance, {currency}',
  'letter.total': 'Total',
  'letter.noNumber': 'without number',
  // {{daysPastDue}}: in the case in which the language's templates use it, as "seit 18 Tagen" in German.
  'letter.days.one': '{count} day',
  'letter.days.other': '{count} days',
  'letter.years.one': '{count} year',
  'letter.years.other': '{count} years',
} as const;

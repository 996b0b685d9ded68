/** A column heading in the form in which headings are compared: lower case, no accents, words apart. What it means is for the word lists. */

const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\ufeff]/g, ''],
  [/ß/g, 'ss'],
  [/[øØ]/g, 'o'],
  [/[łŁ]/g, 'l'],
  [/[æÆ]/g, 'ae'],
  [/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'],
  [/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'],
];

/** "InvoiceDate", "invoice_date" and "Invoice  date*" all become "invoice date"; "#", "Nº", "N.º" and "n°" become "no", "%" becomes "percent". */
export function normalHeading(heading: string): string {
  let text = heading.slice(0, 200).replace(/[nN]\.?[º°]|№|#/g, ' no ').replace(/%/g, ' percent ').normalize('NFKD');
  for (const [pattern, by] of FOLDED) text = text.replace(pattern, by);
  return text.toLowerCase().replace(/(\d)([a-z])/g, '$1 $2').replace(/[^\p{L}\p{N}<>+]+/gu, ' ').trim();
}

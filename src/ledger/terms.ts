/** Payment terms as written ("Net 30", "30 Tage netto", "2/10 net 30", "30") as days of credit. */

/** Days, or null when the words name none. */
export function daysOfTerms(text: string | null): number | null {
  if (text === null) return null;
  const plain = text.trim().toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  if (plain === '') return null;
  if (/^\d{1,3}([.,]0+)?$/.test(plain)) return Number.parseInt(plain, 10);
  const net = /(?:net|netto|n|nets|neto)\.?\s*\/?(\d{1,3})\b/.exec(plain) ?? /(\d{1,3})\s*(?:days?|tage[n]?|t\b|jours?|j\b|dias?|giorni|gg|dagen|dg\b|d\b)?\s*(?:net|netto|nets|neto|rein)\b/.exec(plain);
  if (net) return Number(net[1]);
  const days = [...plain.matchAll(/(\d{1,3})\s*(?:days?|tage[n]?|jours?|dias?|giorni|gg|dagen|j\b|d\b|t\b)/g)].map((match) => Number(match[1]));
  // "2% 10 days, 30 days": the longest is the net term.
  if (days.length > 0) return Math.max(...days);
  if (/on receipt|immediate|cash|cod\b|sofort|comptant|a reception|contado|contanti|vista|direct|due upon|prepay|vorkasse/.test(plain)) return 0;
  return null;
}

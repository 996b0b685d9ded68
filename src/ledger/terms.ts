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
  if (/(on|upon) receipt|due (now|upon)|immedia[tl]|cash|cod\b|sofort|(bei|nach) erhalt|comptant|a (la )?reception|des reception|al recib|a la recepcion|inmediat|contado|contanti|(a|alla|al) (ricezione|ricevimento)|rimessa diretta|bij ontvangst|na ontvangst|contant|vista|direct|prepay|vorkasse/.test(plain)) return 0;
  return null;
}

export interface MonthEndTerms {
  readonly days: number;
  /** What is counted first: the days, and then to the end of that month ("45 jours fin de mois"), or the month of the invoice, and then the days ("net 30 EOM"). */
  readonly first: 'days' | 'month';
}

const DAYS_THEN_MONTH = /(\d{1,3})\s*(?:jours?|jrs?|j|dias?|d|giorni|gg|dagen)?\.?\s*(?:net(?:s|to)?\s*)?(?:a\s+|al?\s+|de\s+|d\.?f\.?\s*|data fattura\s*)*(?:fin (?:de |du )?mois|fdm|fine mese|f\.?m\.?\b|fin de mes|einde (?:van de )?maand)/;
const MONTH_THEN_DAYS = /(?:fin (?:de |du )?mois|fdm|fine mese|fin de mes|einde maand|eom|end of (?:the )?(?:invoice )?month|monatsende)\D{0,12}?(\d{1,3})|(\d{1,3})\s*(?:days?|tage)?\s*(?:net\s*)?(?:after |from |following |ab |nach )?(?:the )?(?:eom|end of (?:the )?(?:invoice )?month|monatsende)/;

/** Terms that run to the end of a month, or null for all others. */
export function termsToMonthEnd(text: string): MonthEndTerms | null {
  const plain = text.trim().toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const days = DAYS_THEN_MONTH.exec(plain);
  if (days) return { days: Number(days[1]), first: 'days' };
  const month = MONTH_THEN_DAYS.exec(plain);
  return month ? { days: Number(month[1] ?? month[2]), first: 'month' } : null;
}

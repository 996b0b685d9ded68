/** Payment terms as written ("Net 30", "2/10, n/30 EOM", "45 jours fin de mois le 10", "20th of month following") as a rule, and the due date that it gives a document. It reads no column. */
import { addMonths, calendarOf, dayOf, type Day } from '../receivables/days';

export interface PaymentTerms {
  readonly days: number;
  /** Calendar months, beside the days. */
  readonly months: number;
  /** Where the end of a month comes in: not at all, after the days have been counted ("45 jours fin de mois"), or before ("net 30 EOM"). */
  readonly monthEnd: 'none' | 'after-days' | 'before-days';
  /** A day of the month after that, where the terms name one ("le 10"): 31 is its last. */
  readonly dayOfNextMonth: number | null;
}

const PLAIN: PaymentTerms = { days: 0, months: 0, monthEnd: 'none', dayOfNextMonth: null };

const A_DAY = '(?:days?|tage?n?|jours?|jrs?|dias?|giorni|giorno|gg|dagen|dag|dage|dager|dagar|dni|dnů|paivaa|pv|j|d|t)\\b\\.?';
/** "2/10", "1.5%/10"; "2% 10", "2% Skonto innerhalb 14 Tagen"; "14 Tage 2 %". The share is below a fifth: "50% 30 days" is half of the invoice. Interest is no discount. */
const SHARE = '(?:1?\\d(?:[.,]\\d+)?)';
const DISCOUNTS = [
  new RegExp(`(?<![\\d/])${SHARE}\\s*%?\\s*/\\s*(\\d{1,3})\\b(?!\\s*/)`, 'g'),
  new RegExp(`(?<!\\bn(?:et|etto|eto|ets)?\\s*[/.]?\\s*|\\d)(\\d{1,3})\\s*(?:${A_DAY})?\\s*(?:mit|abzuglich|abzgl\\.?|with|less|minus|con|avec|[-–:=])?\\s*${SHARE}\\s*%(?!\\s*(?:per|p\\.|interest|late|finance|monthly|zins|verzug))`, 'g'),
  new RegExp(`(?<!\\d)${SHARE}\\s*%(?:\\s*(?:skonto|cash|discount|disc|escompte|sconto|descuento|dto|korting|rabat|if|paid|in|within|innerhalb|innert|von|bei|binnen|sous|entro|en|a)\\b\\.?)*\\s*(\\d{1,3})\\b\\s*(?:${A_DAY})?`, 'g'),
];

const NET_BEFORE = /\b(?:net(?:to|s)?|neto|z?nt?)\.?\s*[/:-]?\s*(\d{1,3})\b(?!\s*(?:weeks?|months?|wochen?|monate?|st|nd|rd|th)\b)/;
const NET_BEHIND = new RegExp(`(\\d{1,3})\\s*(?:${A_DAY})?\\s*(?:net|netto|nets|neto|rein|n)\\b`);
const SOME_DAYS = new RegExp(`(\\d{1,3})\\s*${A_DAY}`, 'g');
const WEEKS = /(\d{1,2})\s*(?:weeks?|wks?|wochen?|semaines?|semanas?|settimane|weken|week|uger|uker|veckor)\b/;
const MONTHS = /(\d{1,2})\s*(?:months?|mths?|monate?n?|mois|meses|mesi|maanden?|maneder|manader)\b/;
const AT_ONCE = /(on|upon) receipt|due (now|upon)|immedia[tl]|cash|\b(?:cod|pia|cia|cwo)\b|sofort|(bei|nach) erhalt|comptant|a (la )?reception|des reception|al recib|a la recepcion|inmediat|contado|contanti|(a|alla|al) (ricezione|ricevimento)|rimessa diretta|bij ontvangst|na ontvangst|contant|vista|direct|prepa[yi]|in advance|vorkasse|vorauskasse|vorauszahlung/;

const NEXT_MONTH = '(?:(?:the )?(?:next|following) month|(?:the )?month following|(?:the )?month after|folgemonats?|(?:du )?mois suivant|(?:del )?mese successivo|(?:del )?mes siguiente|volgende maand)';
const DAY_OF_NEXT = new RegExp(`(\\d{1,2})\\s*(?:st|nd|rd|th|\\.|e|°)?\\s*(?:day )?(?:of |des |de |van )?${NEXT_MONTH}|(\\d{1,2})(?:st|nd|rd|th) prox|\\bmfi\\s*(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?\\s*mfi\\b`);
/** A month's supply is paid by the end of the next one: what British trade calls a monthly account. */
const END_OF_NEXT = new RegExp(`(?:end|ende|fin|fine|einde) (?:of |des |de |del )?${NEXT_MONTH}|net monthly`);
/** In Latin countries and the Netherlands the days come first: "45 jours fin de mois", "30 gg d.f.f.m. + 10". */
const LATIN_END = '(?:fin (?:de |du )?mois|fdm\\b|d\\.?f\\.?f\\.?m\\b|fine mese|\\bf\\.?m\\.?(?![a-z])|fin de mes|fim do mes|einde (?:van de )?maand)';
const DAYS_THEN_MONTH = new RegExp(`(\\d{1,3})\\s*(?:jours?|jrs?|j|dias?|d|giorni|gg|dagen)?\\.?\\s*(?:net(?:s|to)?\\s*)?(?:a\\s+|al?\\s+|de\\s+|d\\.?f\\.?\\s*|data fattura\\s*)*${LATIN_END}(?:\\s*(?:le|il|el|\\+)\\s*(\\d{1,2})\\b)?`);
const LATIN_THEN_DAYS = new RegExp(`${LATIN_END}(?:\\D{0,12}?(\\d{1,3}))?`);
const MONTH_END = /\be\.?o\.?m\b\.?|end of (?:the )?(?:invoice )?month|month[- ]?end|monatsende|ende des monats|\bprox(?:imo)?\b\.?|(?:lbnd\.?|løbende) ?(?:maned|md)\b\.?/;

/** The rule, or null where the words give none; instalments ("30/60/90") and a discount alone ("2/10") give none. */
export function termsOf(text: string | null): PaymentTerms | null {
  const plain = (text ?? '').trim().toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  if (plain === '') return null;
  if (/^\d{1,3}([.,]0+)?$/.test(plain)) return { ...PLAIN, days: Number.parseInt(plain, 10) };
  if (/\d\s*\/\s*\d+\s*\/\s*\d/.test(plain)) return null;
  const { rest, discountDays } = withoutDiscounts(plain);
  return toMonth(rest, discountDays) ?? period(rest) ?? (AT_ONCE.test(rest) ? PLAIN : null);
}

/** Days of credit where no document's day is known; null where the words name none. */
export function daysOfTerms(text: string | null): number | null {
  const terms = termsOf(text);
  if (terms === null) return null;
  const days = terms.days + 30 * terms.months;
  return terms.monthEnd !== 'none' && days === 0 ? null : days;
}

/** The due date of a document of a day. */
export function dueAfter(issued: Day, { days, months, monthEnd, dayOfNextMonth }: PaymentTerms): Day {
  const counted = (monthEnd === 'before-days' ? endOfMonth(issued) : addMonths(issued, months)) + days;
  if (dayOfNextMonth === null) return monthEnd === 'after-days' ? endOfMonth(counted) : counted;
  const first = endOfMonth(counted) + 1;
  return Math.min(first + dayOfNextMonth - 1, endOfMonth(first));
}

function withoutDiscounts(plain: string): { readonly rest: string; readonly discountDays: number | null } {
  let discountDays: number | null = null;
  let rest = plain;
  for (const discount of DISCOUNTS) {
    rest = rest.replace(discount, (_, days: string) => {
      discountDays = Math.max(discountDays ?? 0, Number(days));
      return ' ';
    });
  }
  return { rest, discountDays };
}

function toMonth(rest: string, discountDays: number | null): PaymentTerms | null {
  if (END_OF_NEXT.test(rest)) return { ...PLAIN, monthEnd: 'after-days', dayOfNextMonth: 31 };
  const next = DAY_OF_NEXT.exec(rest);
  const dayOfNext = next?.slice(1).find((group) => group !== undefined);
  if (next && dayOfNext !== undefined) return { ...PLAIN, days: period(rest.replace(next[0], ' '))?.days ?? 0, monthEnd: 'after-days', dayOfNextMonth: Number(dayOfNext) };
  const latin = DAYS_THEN_MONTH.exec(rest);
  if (latin) return { ...PLAIN, days: Number(latin[1]), monthEnd: 'after-days', dayOfNextMonth: latin[2] === undefined ? null : Number(latin[2]) };
  const latinFirst = LATIN_THEN_DAYS.exec(rest);
  if (latinFirst) return { ...PLAIN, days: Number(latinFirst[1] ?? 0), monthEnd: 'before-days' };
  if (!MONTH_END.test(rest)) return null;
  const days = period(rest)?.days ?? numberIn(rest);
  // "2/10 EOM" alone: by custom the net falls due twenty days after the discount has lapsed.
  return { ...PLAIN, days: days ?? (discountDays === null ? 0 : discountDays + 20), monthEnd: 'before-days' };
}

function period(rest: string): PaymentTerms | null {
  const net = NET_BEFORE.exec(rest) ?? NET_BEHIND.exec(rest);
  if (net) return { ...PLAIN, days: Number(net[1]) };
  const days = [...rest.matchAll(SOME_DAYS)].map((match) => Number(match[1]));
  // "10 days, 30 days": the longest is the net term.
  if (days.length > 0) return { ...PLAIN, days: Math.max(...days) };
  const weeks = WEEKS.exec(rest);
  if (weeks) return { ...PLAIN, days: 7 * Number(weeks[1]) };
  const months = MONTHS.exec(rest);
  return months ? { ...PLAIN, months: Number(months[1]) } : null;
}

function numberIn(rest: string): number | null {
  const found = /(?<![\d%])(\d{1,3})(?![\d%])/.exec(rest);
  return found ? Number(found[1]) : null;
}

function endOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === null ? day : next - 1;
}

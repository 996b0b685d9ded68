/** What a heading's words can mean, with how sure, from the word lists of fifteen languages; contents and arithmetic are weighed elsewhere. */
import type { ColumnRole } from './ledger';
import { normalHeading } from './headings';
import { HEADINGS_EN } from './heading-words-en';
import { HEADINGS_DE } from './heading-words-de';
import { HEADINGS_FR } from './heading-words-fr';
import { HEADINGS_ES } from './heading-words-es';
import { HEADINGS_IT } from './heading-words-it';
import { HEADINGS_NL } from './heading-words-nl';
import { HEADINGS_SV } from './heading-words-sv';
import { HEADINGS_NB } from './heading-words-nb';
import { HEADINGS_DA } from './heading-words-da';
import { HEADINGS_FI } from './heading-words-fi';
import { HEADINGS_PT } from './heading-words-pt';
import { HEADINGS_PL } from './heading-words-pl';
import { HEADINGS_ZH } from './heading-words-zh';
import { HEADINGS_CS } from './heading-words-cs';
import { HEADINGS_JA } from './heading-words-ja';
import { HEADINGS_SAP } from './heading-words-sap';

/** A role, or one of the things that a ledger's columns are besides: own age, age bucket, details of a line, other dates and amounts, a supplier. */
export type HeadingSense = ColumnRole | 'age' | 'bucket' | 'line' | 'lineAmount' | 'otherDate' | 'otherAmount' | 'other' | 'vendor' | 'total';
export type HeadingLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'sv' | 'nb' | 'da' | 'fi' | 'pt' | 'pl' | 'zh' | 'cs' | 'ja';
/** Phrases apart by "|"; a leading "~" makes one less sure, "~~" a mere hint; "=" before it all holds for a heading that says nothing else. */
export type HeadingWords = Partial<Record<HeadingSense, string>>;

export interface SenseFound {
  readonly sense: HeadingSense;
  /** 0 to 1. */
  readonly weight: number;
  readonly language: HeadingLanguage;
  /** The phrase that was recognised. */
  readonly phrase: string;
  /** No part of a longer heading means it. */
  readonly whole?: true;
}

const LISTS: readonly (readonly [HeadingLanguage, HeadingWords])[] = [
  ['en', HEADINGS_EN], ['de', HEADINGS_DE], ['fr', HEADINGS_FR], ['es', HEADINGS_ES], ['it', HEADINGS_IT], ['nl', HEADINGS_NL],
  ['sv', HEADINGS_SV], ['nb', HEADINGS_NB], ['da', HEADINGS_DA], ['fi', HEADINGS_FI], ['pt', HEADINGS_PT], ['pl', HEADINGS_PL], ['zh', HEADINGS_ZH], ['cs', HEADINGS_CS], ['ja', HEADINGS_JA], ['en', HEADINGS_SAP],
];
const WEIGHTS = [1, 0.8, 0.55];
const PHRASES = new Map<string, SenseFound[]>();
let longest = 1;
for (const [language, words] of LISTS) {
  for (const [sense, list] of Object.entries(words) as [HeadingSense, string][]) {
    for (const written of list.split('|')) {
      const whole = written.startsWith('=');
      const marks = written.replace(/^=/, '').length - written.replace(/^=?~*/, '').length;
      const phrase = normalHeading(written);
      const found: SenseFound = { sense, weight: WEIGHTS[marks], language, phrase, ...(whole && { whole }) };
      const known = PHRASES.get(phrase);
      if (known) known.push(found); else PHRASES.set(phrase, [found]);
      longest = Math.max(longest, phrase.split(' ').length);
    }
  }
}

/** Phrases of several words by their letters alone. */
const JOINED = new Map<string, readonly SenseFound[]>();
for (const [phrase, found] of PHRASES) if (phrase.length > 6 && !JOINED.has(phrase.replace(/ /g, ''))) JOINED.set(phrase.replace(/ /g, ''), found);

/** Words that say that a column is in the books' own currency and not the document's: such a column gives way to one that is in the document's. */
const LOCAL = /\b(lcy|lc|local|base|home|dom|domestic|acctd|accounted|accounting|mst|equiv|equivalent|hw|functional|dmbtr|hwaer|acc curr?|accounting curr?|(company|group|system)( code)? (currency|amount|paid amount|balance|total)|konzernwahrung|systemwahrung|company|reporting|hauswahrung|basiswahrung|buchwahrung|buchungskreiswahrung|locale|local[ae]?|base|basisvaluta|moneda local|valuta locale|lokale)\b|本位?[币幣]/u;

/** True for "Amount (LCY)", "Betrag in Hauswährung" and their like. */
export function isLocalHeading(heading: string): boolean {
  return LOCAL.test(normalHeading(heading));
}

/** A pivot table's own words. */
const SUMMED = /^(sum of|summe von|somme de|suma de|somma di|som van) (?=\S)/;

/** Everything a heading may mean, surest first, at most one finding a sense. */
export function sensesOf(heading: string): readonly SenseFound[] {
  const normal = normalHeading(heading).replace(SUMMED, '');
  if (normal === '') return [];
  const best = new Map<HeadingSense, SenseFound>();
  offer(best, normal, 1);
  const bare = normalHeading(heading.replace(/[(（][^)）]*[)）]|\[[^\]]*\]/g, ' '));
  if (bare !== normal && bare !== '') offer(best, bare, LOCAL.test(normal) ? 0.7 : 0.97);
  // "INVOICENUMBER", "Fälligkeits- datum".
  if (best.size === 0) for (const found of JOINED.get(normal.replace(/ /g, '')) ?? []) best.set(found.sense, { ...found, weight: found.weight * 0.95 });
  if (best.size === 0) offerParts(best, bare === '' ? normal : bare, LOCAL.test(normal));
  return [...best.values()].sort((left, right) => right.weight - left.weight);
}

/** Words that make a heading speak of something else than the part that is known: "Tax 1 Type", "Bank account". */
const ELSEWHERE = /\b(tax|vat|moms|mva|alv|address|shipping|bank|item|product|line|lineitem|discount|batch|parent|warehouse|file|user|branch|tracking|gl|ledger|mwst|steuer|tva|iva|btw|adresse|indirizzo|direccion)\b/;

/** Words of a heading that counts, names or rates something, which no amount is: "Balance Due Days", "Open item no.", "Payment history score", "Paid %". */
const NO_AMOUNT = /\b(days?|tage|jours|dias|giorni|dagen|dagar|dager|dage|no|nr|num|number|nummer|numero|date|datum|fecha|level|stufe|niveau|nivel|livello|niva|id|code|counts?|scores?|ratings?|ranks?|risk|ratio|percent(age)?|pct|probability|likelihood|attempts|frequency|behaviou?r|flag|late|on time|default|prozent|quote|anzahl|taux|nombre|porcentaje|percentuale|aantal)\b|^(?!.*\b(amount|value|total|sum|balance)\b).*\binvoices\b/;
/** What a heading with such a word cannot mean: a count is nobody to speak to either. */
const UNCOUNTED: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['amount', 'paid', 'balance', 'debit', 'credit', 'total', 'contact']);

const SAYS_DATE = /\b(date|datum|dato|fecha)\b/;
const DAYS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['invoiceDate', 'dueDate', 'paidDate', 'promisedDate', 'otherDate', 'terms']);
/** Days of the record and of what was said about it, not of the document. */
const OF_THE_RECORD = /\b(update[ds]?|modified|changed|contact(ed)?|reminder|reminded|follow ?up|upload(ed)?|import(ed)?|export(ed)?|sync(ed)?|snapshot|extract(ed)?|refresh(ed)?|download(ed)?|birth|nacimiento|naissance|nascita|nascimento|next|void(ed)?|cancel(l?ed|l?ation)?|deleted|written|write|archived)\b/;
const SAYS_NAME = /\bnames?\b/;
const NUMBERS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['customerId', 'invoiceNumber', 'appliesTo']);
/** Names of what was sold or done, and of nobody. */
const OF_A_THING = /\b(job|task|service|trade|plan|event|course|category|industry|segment|channel|campaign|template|brand|model|material|stage|method)\b/;

/** A payment to come, or one that was only reckoned. */
const RECKONED = /\b(predicted|forecast(ed)?|projected|estimated|target|scheduled|next)\b/;
/** "To be settled by": not yet done, and the day by which it must be. */
const STILL_TO_BE = /\b((to|must|should) be|until|before|no later than|at the latest)\b/;
/** What is closed on a day of its own, and leaves invoices open. */
const CLOSED_ALONE = /\b(account|dispute|case|ticket|contract|project|job|subscription|claim|query|period)\b/;
/** "Customer status", "Client type": something about the customer, and not who it is. */
const ABOUT_SOMEBODY = /\b(status|type|segment|tier|grade|since|size|risk)\b/;
/** "Invoice link", "Invoice month": of many documents the same, or where to find one. */
const ABOUT_A_PAPER = /\b(link|url|pdf|file|path|year|quarter|month|week|lines?|source|hash|category|template|version|language|channel)\b/;
const WHO: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['customerName', 'customerId', 'contact']);

/** What the words beside the part that is known leave of its meaning; null for nothing. */
function senseBeside(normal: string, { sense, phrase }: SenseFound, counts: boolean): HeadingSense | null {
  if (counts && UNCOUNTED.has(sense)) return null;
  if ((sense === 'paidDate' || sense === 'status') && STILL_TO_BE.test(normal)) return 'dueDate';
  if (sense === 'paidDate' && (RECKONED.test(normal) || (/clos|clear/.test(phrase) && CLOSED_ALONE.test(normal)))) return 'otherDate';
  if (WHO.has(sense) && ABOUT_SOMEBODY.test(normal)) return /\bsince\b/.test(normal) ? 'otherDate' : null;
  if (NUMBERS.has(sense) && ABOUT_A_PAPER.test(normal)) return null;
  if (SAYS_DATE.test(normal)) return !DAYS.has(sense) ? null : sense === 'invoiceDate' && OF_THE_RECORD.test(normal) ? 'otherDate' : sense;
  if (SAYS_NAME.test(normal) && (NUMBERS.has(sense) || (phrase === 'name' && OF_A_THING.test(normal)))) return null;
  return sense;
}

function offerParts(best: Map<HeadingSense, SenseFound>, normal: string, local: boolean): void {
  const words = normal.split(' ');
  const counts = NO_AMOUNT.test(normal);
  const doubt = (local ? 0.75 : 1) * (ELSEWHERE.test(normal) ? 0.5 : 1);
  if (words.length > 12) return;
  for (let size = Math.min(longest, words.length - 1); size >= 1; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const phrase = words.slice(from, from + size).join(' ');
      if (phrase.length < 3) continue;
      offer(best, phrase, (0.5 + 0.35 * (size / words.length)) * doubt, { denied: from > 0 && DENIAL.test(words[from - 1]), left: (found) => senseBeside(normal, found, counts) });
    }
    if (best.size > 0) return;
  }
}

/** What is not paid is open. */
const DENIAL = /^(not|non|no|nicht|pas|niet|ej|inte|ikke|ei|nie|nao)$/;

function offer(best: Map<HeadingSense, SenseFound>, phrase: string, factor: number, part?: { readonly denied: boolean; readonly left: (found: SenseFound) => HeadingSense | null }): void {
  for (const found of PHRASES.get(phrase) ?? []) {
    const left = part ? (found.whole ? null : part.left(found)) : found.sense;
    if (left === null) continue;
    const weight = found.weight * factor;
    const sense = part?.denied && left === 'paid' ? 'balance' : left;
    const known = best.get(sense);
    if (!known || known.weight < weight) best.set(sense, { ...found, sense, weight });
  }
}

const WORDS_OF_DAYS = String.raw`days?|tage?n?|jours|jrs|dias|giorni|gg|dagen|dgn|dagar|dager|dage|pv|paivaa|dni`;
const UNITS = `${WORDS_OF_DAYS}|t|d|j`;
const NOT_DUE = /^(current( (due|not due|not yet due|period))?|not (yet |over |past )?due|not (yet )?overdue|undue|at date|future|laufend|(noch )?nicht (fallig|uberfallig)|non echu|a echoir|no vencid[oa]s?|por vencer|a scadere|non scaduto|(nog )?niet vervallen|within terms|ej forfallet|ej forfallna|ikke forfalt|ikke forfalden|ikke forfaldne|ei eraantynyt|eraantymaton|eraantymatta|a vencer|nao vencid[oa]s?|nieprzeterminowane|przed terminem|lopend|corriente|al corriente|courant|corrente|a termine)$/;
const DUE = /^((amount|total|balance) )?(due|overdue|over due|past due|due now|uberfallig|fallig|echue?s?|en retard|vencid[oa]s?|scadut[oaie]|vervallen|te laat|forfallet|forfallna|forfalt|forfalden|forfaldne|eraantynyt|eraantyneet|przeterminowane)( amount| total| balance)?$/;
const BUCKETS = [
  NOT_DUE,
  new RegExp(`^(over |> ?|\\+ ?|older |above |uber |mehr als |plus de |\\+ de |de |mas de |mais de |acima de |oltre |piu di |meer dan |mere end |mer enn |mer an |yli |ponad |powyzej |more than |less than |below |under |within |up ?to |bis |hasta |fino a |jusqu a |tot |days |due |overdue |past due |aged )?\\d{1,3} ?\\+? ?(${WORDS_OF_DAYS})? ?\\+?( (over|above|older|up|more|et plus|y mas|e oltre|en ouder|und mehr|und alter|and over|and above|and older|or more|plus|past due|overdue|days past due|or more days past due|days and over|or more days))?$`),
  /^(<|>) ?\d{1,3}( (day|month)s?)?$/,
  new RegExp(`^(>|over|above|uber|mehr als|plus de|mas de|mais de|oltre|piu di|meer dan) ?\\d{1,3} (${UNITS})$`),
  new RegExp(`^(overdue |past due |aged |a?ageing |aging |due |days |a r |ar |de |von |from )?\\d{1,3} (to |bis |a |tot |- )?\\d{1,3}( (${UNITS})( past due| overdue)?)?$`),
  /^(<|>|over|under)? ?\d{1,2}( \d{1,2})? ?\+? ?(months?|monate?|mois|mes(es)?|mes[ei]|maand(en)?|weeks?|periods?) ?\+?( (and over|older|plus))?$/,
  /^(逾期|超期|账龄|帳齡)? ?(\d{1,3} )?\d{1,3} ?(天|日|个月|個月)(以?[内內]|以上)?$|^(未到期|未逾期|账期内|帳期內)$/,
  /^(older|alter|plus ancien|oudere?|period \d|bucket \d|over due|overdue amount|[1-4] ?(st|nd|rd|th)( period)?|total overdue)$/,
];

const LATE = 'past due|overdue|(uber)?fallig( seit)?|verfallen|(de|en) retard|retard|echue?s?( depuis)?|vencid[oa]s?( hace)?|de retraso|con retraso|(de|em|com) atraso|di ritardo|in ritardo|scadut[oaie]( da)?|vervallen|te laat|achterstallig|po terminie|przeterminowan[aey]|forfall(en|et|na)|forsenat|forfalden|forfaldne|eraantynyt';
/** Words that say no more than that an age counts from the due date. */
const SAYS_LATE = new RegExp(`^(${LATE}) (?=.*\\d)|(?<=\\d.*) (${LATE})$`, 'g');

/** True for headings and band rows that name an age bucket: "1-30", "91 or more days past due", "< 1 Month", "Current". */
export function namesBucket(text: string): boolean {
  const normal = normalHeading(text.replace(/\((\d+|[A-Z]{3})\)\s*$/, ''));
  if (normal.length === 0 || normal.length > 40 || /^\d+$/.test(normal)) return /^(30|60|90|120)$/.test(normal);
  const bare = normal.replace(SAYS_LATE, '');
  return BUCKETS.some((pattern) => pattern.test(normal) || pattern.test(bare));
}

/** True for "Not due", "Current" and their like. */
export function namesNotDue(heading: string): boolean {
  return NOT_DUE.test(normalHeading(heading));
}

/** True for "Due", "Overdue" and their like, which may head amounts, days or dates. */
export function namesDue(heading: string): boolean {
  return DUE.test(normalHeading(heading));
}

/** Currency codes and symbols, as data: what a sign in a cell, a heading or a number format stands for. */
import type { CurrencyCode } from '../receivables/money';

const CODES = new Set(('AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD ' +
  'EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB ' +
  'TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL').split(' '));

const SYMBOLS: ReadonlyMap<string, CurrencyCode> = new Map([
  ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₪', 'ILS'], ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₫', 'VND'], ['₱', 'PHP'], ['₦', 'NGN'], ['฿', 'THB'], ['₡', 'CRC'], ['₸', 'KZT'],
  ['US$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['NT$', 'TWD'],
  ['ZŁ', 'PLN'], ['KČ', 'CZK'], ['FT', 'HUF'], ['SFR', 'CHF'], ['SFR.', 'CHF'], ['FR.', 'CHF'], ['RS', 'INR'], ['RS.', 'INR'], ['LEI', 'RON'], ['EURO', 'EUR'], ['EUROS', 'EUR'],
  ['RP', 'IDR'], ['RP.', 'IDR'], ['KD', 'KWD'], ['RM', 'MYR'], ['DHS', 'AED'], ['円', 'JPY'], ['元', 'CNY'], ['RMB', 'CNY'], ['NTD', 'TWD'], ['TL', 'TRY'], ['ЛВ', 'BGN'], ['ЛВ.', 'BGN'], ['РУБ', 'RUB'], ['РУБ.', 'RUB'], ['ГРН', 'UAH'], ['ГРН.', 'UAH'],
  ['人民币', 'CNY'], ['人民幣', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['欧元', 'EUR'], ['歐元', 'EUR'], ['英镑', 'GBP'], ['英鎊', 'GBP'], ['日元', 'JPY'], ['日幣', 'JPY'], ['港币', 'HKD'], ['港幣', 'HKD'], ['港元', 'HKD'], ['新台币', 'TWD'], ['新台幣', 'TWD'],
  ['澳元', 'AUD'], ['加元', 'CAD'], ['新加坡元', 'SGD'], ['瑞士法郎', 'CHF'], ['韩元', 'KRW'],
]);
/** Names that lists of currencies are exported with. */
const NAMES: ReadonlyMap<string, CurrencyCode> = new Map(Object.entries({
  USD: 'US DOLLAR|UNITED STATES DOLLAR|DOLLAR US|AMERICAN DOLLAR|DOLAR ESTADOUNIDENSE|DOLLARO USA|AMERIKAANSE DOLLAR', EUR: 'EURO', GBP: 'BRITISH POUND|POUND STERLING|UK POUND|GB POUND|STERLING|BRITISCHES PFUND|LIVRE STERLING|LIBRA ESTERLINA|STERLINA|BRITSE POND',
  CAD: 'CANADIAN DOLLAR|KANADISCHER DOLLAR', AUD: 'AUSTRALIAN DOLLAR|AUSTRALISCHER DOLLAR', NZD: 'NEW ZEALAND DOLLAR', CHF: 'SWISS FRANC|SCHWEIZER FRANKEN|FRANC SUISSE|FRANCO SUIZO|FRANCO SVIZZERO|ZWITSERSE FRANK', JPY: 'YEN|JAPANESE YEN',
  INR: 'INDIAN RUPEE|RUPEE', SGD: 'SINGAPORE DOLLAR', HKD: 'HONG KONG DOLLAR', ZAR: 'SOUTH AFRICAN RAND|RAND', MXN: 'MEXICAN PESO|PESO MEXICANO', BRL: 'BRAZILIAN REAL', CNY: 'CHINESE YUAN|YUAN RENMINBI|YUAN', SEK: 'SWEDISH KRONA|SCHWEDISCHE KRONE',
  NOK: 'NORWEGIAN KRONE', DKK: 'DANISH KRONE|DANISCHE KRONE', PLN: 'POLISH ZLOTY|ZLOTY', CZK: 'CZECH KORUNA', HUF: 'HUNGARIAN FORINT', AED: 'UAE DIRHAM|DIRHAM', SAR: 'SAUDI RIYAL', PHP: 'PHILIPPINE PESO', THB: 'THAI BAHT', MYR: 'MALAYSIAN RINGGIT',
}).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));
const DOLLARS = new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'BBD', 'BMD', 'BSD', 'BZD', 'FJD', 'JMD', 'KYD', 'LRD', 'NAD', 'SRD', 'TTD', 'XCD', 'ARS', 'CLP', 'COP', 'UYU']);
const KRONER = new Set(['SEK', 'NOK', 'DKK', 'ISK']);

/** True for an ISO 4217 code in capitals. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

/** The currency that a code or symbol names; a bare dollar, yen or krona sign is the home currency's when that uses the sign. Null when it is none. */
export function currencyOfMark(mark: string, home: CurrencyCode): CurrencyCode | null {
  const upper = mark.trim().toUpperCase();
  if (CODES.has(upper)) return upper;
  const known = SYMBOLS.get(upper);
  if (known !== undefined) return known;
  if (upper === '$') return DOLLARS.has(home) ? home : 'USD';
  if (upper === '¥' || upper === '￥') return home === 'CNY' ? 'CNY' : 'JPY';
  if (upper === 'KR' || upper === 'KR.') return KRONER.has(home) ? home : null;
  if (upper === 'FR') return 'CHF';
  if (upper === 'R') return home === 'ZAR' ? 'ZAR' : null;
  return namedCurrency(mark);
}

/** "US Dollars", "United States Dollar - USD", "EUR (€)"; null when it names none, or two. */
function namedCurrency(text: string): CurrencyCode | null {
  if (text.length < 4 || text.length > 60) return null;
  const codes = new Set(text.split(/[^\p{L}]+/u).filter((word) => CODES.has(word)));
  if (codes.size === 1) return [...codes][0];
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toUpperCase().replace(/[^A-Z]+/g, ' ').trim();
  return NAMES.get(plain) ?? NAMES.get(plain.replace(/S$/, '')) ?? null;
}

/** The currency of a row that says nothing else: "Currency: USD", "Devise EUR", "GBP"; null for other words. */
export function currencyOfSection(text: string, home: CurrencyCode): CurrencyCode | null {
  const said = /^(?:(?:currency|curr|ccy|devise|monnaie|w\u00e4hrung|waehrung|moneda|divisa|valuta|munt)(?: code)?\s*[:=-]?\s*)?(\S.*)$/i.exec(text.trim());
  if (said === null || said[1].length > 40) return null;
  const labelled = said[1].length < text.trim().length;
  return labelled || CODES.has(said[1]) ? currencyOfMark(said[1], home) : null;
}

/** A currency named in a heading such as "Amount (EUR)", "Betrag in €" or "amount_usd"; null when none is. */
export function currencyInHeading(heading: string, home: CurrencyCode): CurrencyCode | null {
  for (const word of heading.split(/[^\p{L}\p{Sc}]+/u)) {
    if (word.length === 3 && CODES.has(word.toUpperCase()) && (word === word.toUpperCase() || word === word.toLowerCase())) {
      // "all" and "top" are words before they are the lek and the paʻanga.
      if (word === word.toUpperCase() || !['all', 'top', 'try', 'mop', 'php', 'bam', 'lak', 'mad', 'cup', 'gel', 'sos', 'ron'].includes(word)) return word.toUpperCase();
    }
  }
  const symbol = /(US|AU?|CA?|NZ|HK|S|R)?\p{Sc}/u.exec(heading);
  if (symbol) return currencyOfMark(symbol[0], home);
  const bracketed = /[([]\s*([^()[\]]{1,4}?)\s*[)\]]/u.exec(heading);
  return bracketed === null ? null : SYMBOLS.get(bracketed[1].toUpperCase()) ?? null;
}

/** A currency in an Excel number format: `[$€-407]`, `"EUR"`, `£`. A bare `$` with no country is the home dollar. */
export function currencyInFormat(format: string, home: CurrencyCode): CurrencyCode | null {
  const bracket = /\[\$([^\]-]+)(?:-[0-9A-Fa-f]+)?\]/.exec(format);
  if (bracket) return currencyOfMark(bracket[1], home);
  for (const quoted of format.matchAll(/"([^"]+)"/g)) {
    const found = currencyOfMark(quoted[1], home);
    if (found !== null) return found;
  }
  const symbol = /\p{Sc}/u.exec(format.replace(/\[[^\]]*\]/g, ''));
  return symbol ? currencyOfMark(symbol[0], home) : null;
}

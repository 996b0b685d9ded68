/** When a claim for an unpaid invoice may become time-barred: a dated table of general periods by country, with its source, to be changed for each case. It is no legal advice. */
import { addMonths, calendarOf, dayOf, NO_DAY } from './days';
import type { Day } from './days';
import type { Customer } from './entries';

/** "due": so many years from the day it was due. "year-end": so many from the end of the year in which it was due. */
export const LIMITATION_STARTS = ['due', 'year-end'] as const;
export type LimitationStart = (typeof LIMITATION_STARTS)[number];

export interface LimitationPeriod {
  readonly years: number;
  readonly from: LimitationStart;
}

export interface LimitationRule extends LimitationPeriod {
  /** Claims against a consumer, where the law gives them another period. */
  readonly consumerYears?: number;
  readonly source: string;
  /** What people write in a country column, lower case. */
  readonly names: readonly string[];
}

/** When the table was written: laws change. */
export const LIMITATION_AS_OF = '2026-01';

/** By ISO 3166 code: general periods for the price of goods and services, as known at `LIMITATION_AS_OF`. Where parts of a country differ, the one named in the source. */
export const LIMITATION_RULES: Readonly<Record<string, LimitationRule>> = {
  GB: { years: 6, from: 'due', source: 'England and Wales: Limitation Act 1980 s. 5 (Scotland: 5 years, Prescription and Limitation (Scotland) Act 1973 s. 6)', names: ['uk', 'gbr', 'united kingdom', 'great britain', 'england', 'wales', 'northern ireland', 'royaume-uni', 'vereinigtes königreich'] },
  IE: { years: 6, from: 'due', source: 'Statute of Limitations 1957 s. 11', names: ['irl', 'ireland', 'irland', 'irlande'] },
  DE: { years: 3, from: 'year-end', source: '§§ 195, 199 BGB', names: ['deu', 'germany', 'deutschland', 'allemagne', 'alemania', 'germania', 'duitsland'] },
  AT: { years: 3, from: 'due', source: '§ 1486 ABGB', names: ['aut', 'austria', 'österreich', 'autriche', 'oostenrijk'] },
  CH: { years: 10, from: 'due', source: 'Art. 127 OR (5 years for some trades and for food, art. 128)', names: ['che', 'switzerland', 'schweiz', 'suisse', 'svizzera', 'zwitserland'] },
  FR: { years: 5, from: 'due', consumerYears: 2, source: 'Art. L110-4 Code de commerce, art. 2224 Code civil; consumers: art. L218-2 Code de la consommation', names: ['fra', 'france', 'frankreich', 'francia', 'frankrijk'] },
  NL: { years: 5, from: 'due', consumerYears: 2, source: 'Art. 3:307 BW; goods sold to consumers: art. 7:28 BW', names: ['nld', 'netherlands', 'the netherlands', 'nederland', 'niederlande', 'pays-bas', 'paesi bassi'] },
  BE: { years: 10, from: 'due', source: 'Art. 2262bis of the former Civil Code', names: ['bel', 'belgium', 'belgië', 'belgique', 'belgien'] },
  ES: { years: 5, from: 'due', source: 'Art. 1964 Código Civil', names: ['esp', 'spain', 'españa', 'spanien', 'espagne', 'spanje'] },
  IT: { years: 10, from: 'due', source: 'Art. 2946 Codice civile', names: ['ita', 'italy', 'italia', 'italien', 'italie', 'italië'] },
  SE: { years: 10, from: 'due', consumerYears: 3, source: 'Preskriptionslag (1981:130) 2 §', names: ['swe', 'sweden', 'sverige', 'schweden', 'suède'] },
  DK: { years: 3, from: 'due', source: 'Forældelsesloven § 3', names: ['dnk', 'denmark', 'danmark', 'dänemark', 'danemark'] },
  US: { years: 4, from: 'due', source: 'Sale of goods: Uniform Commercial Code 2-725 (services and other contracts: 3 to 10 years by state)', names: ['usa', 'united states', 'united states of america'] },
  CA: { years: 2, from: 'due', source: 'Ontario: Limitations Act 2002 s. 4 (other provinces differ)', names: ['can', 'canada', 'kanada'] },
  AU: { years: 6, from: 'due', source: 'New South Wales: Limitation Act 1969 s. 14 (other states differ)', names: ['aus', 'australia', 'australien'] },
  NZ: { years: 6, from: 'due', source: 'Limitation Act 2010 s. 11', names: ['nzl', 'new zealand', 'neuseeland'] },
};

/** The rule for where a customer is; null where nobody says, or the table has none. */
export function limitationFor({ country, debtorType }: Pick<Customer, 'country' | 'debtorType'>): LimitationRule | null {
  const name = country?.trim().toLowerCase() ?? '';
  if (name === '') return null;
  const found = Object.entries(LIMITATION_RULES).find(([code, { names }]) => code.toLowerCase() === name || names.includes(name));
  if (!found) return null;
  const [, rule] = found;
  return debtorType === 'consumer' && rule.consumerYears !== undefined ? { ...rule, years: rule.consumerYears } : rule;
}

/** The last day, as far as the period alone says: a part payment or an acknowledgement may begin it anew, a claim in court stops it. NO_DAY where the due date is not known. */
export function limitationDay(dueOn: Day, { years, from }: LimitationPeriod): Day {
  if (dueOn === NO_DAY) return NO_DAY;
  return from === 'due' ? addMonths(dueOn, 12 * years) : dayOf(calendarOf(dueOn).year + years, 12, 31) ?? NO_DAY;
}

/** What is said of interest on late payment and of the discount for early payment, in German. */
import type { chargesEn } from '../en/charges';

export const chargesDe: Readonly<Record<keyof typeof chargesEn, string>> = {
  'column.interestToDate': 'Zinsen bis heute',
  'column.fixedSum': 'Pauschale',
  'column.interestHow': 'Zinsen im Einzelnen',
  'column.rate': 'Zinssatz',
  'interest.part': '{days} zu {rate} % auf {balance}',
  'interest.noteStatutory': 'Einfache Zinsen ab dem Tag nach der Fälligkeit auf den Saldo jedes Tages, zum gesetzlichen Satz: {source}. Der letzte Satz der Tabelle gilt weiter, bis ein späterer in der Richtlinie steht. Von Verbrauchern werden hier keine verlangt.',
  'interest.noteContract': 'Einfache Zinsen ab dem Tag nach der Fälligkeit auf den Saldo jedes Tages, zu den {rate} % im Jahr Ihres Vertrags{cap}. Ob ein Vertrag und das Recht des Schuldners sie zulassen, müssen Sie prüfen.',
  'interest.capped': ' (Ihre Obergrenze)',
  'interest.noteNone': 'Die Richtlinie verlangt gesetzliche Zinsen, und das gewählte Recht kennt zwischen Unternehmen keine: Verlangt werden kann nur der Satz eines Vertrags.',
  'interest.noteRounding.once': 'Die Zinsen jeder Rechnung werden einmal gerundet, am Ende.',
  'interest.noteRounding.daily': 'Die Zinsen eines Tages werden erst gerundet, dann gezählt.',
  'discount.heading': 'Was {share} % Skonto bei Zahlung innerhalb von {within} statt {instead} kosten',
  'discount.offers': 'Wem es anzubieten ist, nach dem Tag, an dem wirklich gezahlt wird: wo ein Jahr weniger kostet als Ihr Geld',
  'discount.usualDays': 'Zahlt meist nach Tagen',
  'discount.simpleShort': 'Im Jahr, einfach',
  'discount.compoundedShort': 'Im Jahr, mit Zinseszins',
  'discount.simple': 'Im Jahr, einfach: d/(1 − d) × 365 / gewonnene Tage',
  'discount.compounded': 'Im Jahr, mit Zinseszins: (1 + d/(1 − d)) hoch 365 / gewonnene Tage, weniger 1',
};

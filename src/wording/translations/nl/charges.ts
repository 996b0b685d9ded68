/** What is said of interest on late payment and of the discount for early payment, in Dutch. */
import type { chargesEn } from '../en/charges';

export const chargesNl: Readonly<Record<keyof typeof chargesEn, string>> = {
  'column.interestToDate': 'Rente tot heden',
  'column.fixedSum': 'Vaste vergoeding',
  'column.interestHow': 'Renteberekening',
  'column.rate': 'Rentevoet',
  'interest.part': '{days} tegen {rate}% over {balance}',
  'interest.noteStatutory': 'De rente is enkelvoudig, vanaf de dag na de vervaldatum, over het saldo van elke dag, tegen het wettelijke tarief: {source}. Het laatste tarief van de tabel blijft gelden tot er een later tarief in het beleid staat. Aan consumenten wordt hier geen rente berekend.',
  'interest.noteContract': 'De rente is enkelvoudig, vanaf de dag na de vervaldatum, over het saldo van elke dag, tegen de {rate}% per jaar van uw contract{cap}. Of een contract en het recht van het land of de staat van de debiteur dit toestaan, moet u zelf nagaan.',
  'interest.capped': ' (uw maximum)',
  'interest.noteNone': 'Het beleid vraagt wettelijke rente, en het gekozen recht kent die tussen bedrijven niet: alleen het tarief van een contract kan worden berekend.',
  'interest.noteRounding.once': 'De rente van elke factuur wordt één keer afgerond, aan het eind.',
  'interest.noteRounding.daily': 'De rente van elke dag wordt eerst afgerond en dan geteld.',
  'discount.heading': 'Wat {share}% korting bij betaling binnen {within} in plaats van {instead} kost',
  'discount.offers': 'Wie u de korting kunt aanbieden, naar de dag waarop werkelijk wordt betaald: doe het waar een jaar minder kost dan uw geld',
  'discount.usualDays': 'Betaalt meestal na dagen',
  'discount.simpleShort': 'Per jaar, enkelvoudig',
  'discount.compoundedShort': 'Per jaar, samengesteld',
  'discount.simple': 'Per jaar, enkelvoudig: d/(1 − d) × 365 / gewonnen dagen',
  'discount.compounded': 'Per jaar, samengesteld: (1 + d/(1 − d)) tot de macht 365 / gewonnen dagen, min 1',
};

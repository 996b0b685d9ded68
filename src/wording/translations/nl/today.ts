/** What the list of things to do today says in Dutch. */
import type { todayEn } from '../en/today';

export const todayNl: Readonly<Record<keyof typeof todayEn, string>> = {
  'today.heading': 'Wat er vandaag te doen is',
  'today.none': 'Er is vandaag niets te doen.',
  'today.column.what': 'Wat',
  'today.column.gain': 'Verwachte opbrengst',
  'today.column.phone': 'Telefoon',
  'today.column.next': 'Volgende stap, en wat te zeggen',
  'today.more': 'Nog {count}, met minder opbrengst',
  'today.note': 'Wat er vandaag te doen is, eerst wat waarschijnlijk het meest opbrengt: een gesprek de helft van het bedrag, een brief een kwart, en half zoveel per 90 dagen te laat. Dit is een vuistregel, niet gemeten. Een gesprek, toezegging of notitie van de dag zelf in het contactlogboek haalt de klant tot de volgende dag van de lijst, behalve voor brieven.',
  'today.action.broken-promise': 'Toezegging niet nagekomen',
  'today.action.promise-due': 'Toezegging voor vandaag',
  'today.action.plan-late': 'Regeling te laat',
  'today.action.letter': 'Brief: {stage}',
  'today.action.confirm': 'Beslis wat volgt',
  'today.action.apply-credit': 'Creditbedrag toewijzen',
  'today.action.dispute': 'Oud geschil',
  'today.action.over-limit': 'Boven de limiet',
  'today.next.broken-promise': 'Bel: betaling was toegezegd voor {date} en is niet binnen. Is ze onderweg, en sinds wanneer? Leg het antwoord vast.',
  'today.next.promise-due': 'Kijk of ze binnen is. Zo niet, bel: vandaag is de toegezegde dag.',
  'today.next.plan-late': 'Bel: een termijn is niet binnen. Vraag om een dag, of spreek een regeling af die haalbaar is.',
  'today.next.letter': 'Bekijk de brief, verzend hem en markeer hem als verzonden.',
  'today.next.confirm': 'De volgende stap vraagt een mens: bevestig de tekst van de laatste aanmaning, of beslis over de overdracht.',
  'today.next.apply-credit': 'Creditbedragen dekken wat achterstallig is: wijs ze in uw boekhouding aan deze facturen toe.',
  'today.next.dispute': 'Los het op met wie moet beslissen; vertel de klant de uitkomst en leg het geschil vast als opgelost.',
  'today.next.over-limit': 'Spreek een betaling af voordat er meer wordt geleverd, of keur een andere limiet goed.',
};

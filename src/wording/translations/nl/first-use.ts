/** What is said at first use, and of the pane itself, in Dutch. */
import type { firstUseEn } from '../en/first-use';

export const firstUseNl: Readonly<Record<keyof typeof firstUseEn, string>> = {
  'hint.ledger': 'Kies het blad, zie hoe het is gelezen en beoordeel het dan. Er wordt nog niets geschreven.',
  'hint.review': 'Uw lijst op één dag. Waarom? naast een getal toont de rijen en de regel erachter.',
  'hint.customer': 'Wat de lijst over één klant zegt, en wat u eraan kunt doen.',
  'hint.letters': 'Eén brief per klant: bekijken, in uw e-mail kopiëren, als verzonden markeren.',
  'hint.plan': 'Kies facturen en voorwaarden: het schema groeit eronder. Alleen de knop schrijft.',

  'tour.title': 'Rondleiding',
  'tour.offer': 'Nieuw hier? Een rondleiding van twee minuten toont wat waar staat.',
  'tour.start': 'Rondleiding starten',
  'tour.never': 'Nee, niet meer vragen',
  'tour.next': 'Volgende',
  'tour.before': 'Vorige',
  'tour.review': 'Beoordelen en verder',
  'tour.end': 'Rondleiding beëindigen',
  'tour.place': '{step} van {all}',
  'tour.again': 'De rondleiding opnieuw tonen',
  'tour.step.sheet': 'Dunwell heeft elk blad bekeken en het blad gekozen dat het meest op een debiteurenlijst lijkt. Kies hier een ander blad, of de cellen die u hebt geselecteerd.',
  'tour.step.reading': 'Zo is elke kolom opgevat, zo zeker is dat, en deze rijen zijn niet overgenomen. Kies een andere kolom waar het niet klopt; dat wordt onthouden.',
  'tour.step.asOf': 'Op deze peildatum wordt de lijst bekeken. De datum komt uit de titel van het blad als die er een noemt.',
  'tour.step.go': 'De brede knop onderaan is altijd de volgende stap. Aan uw werkmap is tot nu toe niets gewijzigd.',
  'tour.step.open': 'Wat openstaat en wat achterstallig is. Waarom? toont de rijen achter een getal, de regel, en de instelling die het verandert.',
  'tour.step.ties': 'Het bewijs: het eigen totaal van de lijst min wat is ingedeeld, is 0,00. Het staat ook op elk blad, als actieve formule.',
  'tour.step.aging': 'Hoe oud het is. Druk op een ouderdomsgroep voor de grootste documenten; een rijnummer brengt u naar uw lijst.',
  'tour.step.today': 'Wat er vandaag te doen is, eerst wat waarschijnlijk het meest opbrengt: brieven, toezeggingen, regelingen, limieten. Elk leidt naar de klant.',
  'tour.step.worry': 'Over wie u zich zorgen moet maken, en waarom. De pagina van een klant heeft historie, limiet, brieven, betalingsregeling en gesprekken.',
  'tour.step.write': 'Dit schrijft de bladen naast die van u: uw eigen bladen blijven onaangeroerd, en elk blad zegt onderaan wat het betekent. Daarna komen de brieven.',

  'ribbon.nothingToRefresh': 'Er valt nog niets te vernieuwen. Open Dunwell op het tabblad Start, beoordeel uw lijst en schrijf de bladen één keer; daarna doet deze knop het opnieuw.',
  'ribbon.noOverview': 'Er is nog geen Overzicht. Open Dunwell op het tabblad Start, beoordeel uw lijst en schrijf de bladen.',
  'ribbon.openPane': 'De bladen zijn zoals ze waren. Open Dunwell op het tabblad Start om meer te zien en het opnieuw te proberen.',

  'paneSettings.title': 'Dit deelvenster',
  'paneSettings.language': 'Taal van het deelvenster en van de bladen die het schrijft',
  'paneSettings.asOffice': 'dezelfde als Excel',
  'paneSettings.anew': 'Het deelvenster begint opnieuw in die taal. Wat u hebt ingevuld en niet hebt bewaard, gaat verloren.',
};

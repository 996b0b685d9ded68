/** What is said at first use, and of the pane itself, in German. */
import type { firstUseEn } from '../en/first-use';

export const firstUseDe: Readonly<Record<keyof typeof firstUseEn, string>> = {
  'hint.ledger': 'Blatt wählen, ansehen, wie es gelesen wurde, dann prüfen. Noch wird nichts geschrieben.',
  'hint.review': 'Ihre Liste an einem Stichtag. Warum? neben einer Zahl zeigt ihre Zeilen und ihre Regel.',
  'hint.customer': 'Was die Liste über einen Kunden sagt, und was Sie tun können.',
  'hint.letters': 'Ein Brief je Kunde: ansehen, in Ihre Mail kopieren, als gesendet vermerken.',
  'hint.plan': 'Rechnungen und Bedingungen wählen: Die Raten entstehen darunter. Erst der Knopf schreibt.',

  'tour.title': 'Rundgang',
  'tour.offer': 'Zum ersten Mal hier? Ein Rundgang von zwei Minuten zeigt, was wo ist.',
  'tour.start': 'Rundgang beginnen',
  'tour.never': 'Nein, nicht mehr fragen',
  'tour.next': 'Weiter',
  'tour.before': 'Zurück',
  'tour.review': 'Prüfen und weiter',
  'tour.end': 'Rundgang beenden',
  'tour.place': '{step} von {all}',
  'tour.again': 'Den Rundgang noch einmal zeigen',
  'tour.step.sheet': 'Dunwell hat jedes Blatt angesehen und das gewählt, das am meisten nach offenen Posten aussieht. Hier wählen Sie ein anderes oder die markierten Zellen.',
  'tour.step.reading': 'So wurde jede Spalte verstanden, so sicher ist es, und diese Zeilen wurden nicht übernommen. Wählen Sie eine andere Spalte, wo es falsch ist; das wird behalten.',
  'tour.step.asOf': 'An diesem Stichtag wird die Liste betrachtet. Er kommt aus dem Titel des Blatts, wo einer steht.',
  'tour.step.go': 'Der breite Knopf unten ist immer der nächste Schritt. Bisher wurde an Ihrer Arbeitsmappe nichts geändert.',
  'tour.step.open': 'Was offen und was überfällig ist. Warum? zeigt die Zeilen hinter einer Zahl, die Regel und die Einstellung, die sie ändert.',
  'tour.step.ties': 'Die Probe: Die eigene Summe der Liste weniger das Eingeteilte ist 0,00. Sie steht als lebende Formel auch auf jedem Blatt.',
  'tour.step.aging': 'Wie alt es ist. Eine Altersstufe zeigt ihre größten Belege; eine Zeilennummer führt in Ihre Liste.',
  'tour.step.today': 'Was heute zu tun ist, zuerst was am meisten bringt: Briefe, Zusagen, Ratenpläne, Limits. Jedes führt zu seinem Kunden.',
  'tour.step.worry': 'Wer Sorgen macht, und warum. Die Seite eines Kunden hat Verlauf, Limit, Briefe, Ratenplan und Anrufe.',
  'tour.step.write': 'Das schreibt die Blätter neben Ihre eigenen: Keines von Ihnen wird berührt, und jedes sagt am Fuß, was es bedeutet. Danach kommen die Briefe.',

  'ribbon.nothingToRefresh': 'Noch gibt es nichts zu erneuern. Öffnen Sie Dunwell auf der Registerkarte Start, prüfen Sie Ihre Liste und schreiben Sie die Blätter einmal; danach wiederholt es dieser Knopf.',
  'ribbon.noOverview': 'Noch gibt es keine Übersicht. Öffnen Sie Dunwell auf der Registerkarte Start, prüfen Sie Ihre Liste und schreiben Sie die Blätter.',
  'ribbon.openPane': 'Die Blätter sind, wie sie waren. Öffnen Sie Dunwell auf der Registerkarte Start, um mehr zu sehen und es erneut zu versuchen.',

  'paneSettings.title': 'Dieser Bereich',
  'paneSettings.language': 'Sprache des Bereichs und der Blätter, die er schreibt',
  'paneSettings.asOffice': 'wie Excel',
  'paneSettings.anew': 'Der Bereich beginnt neu in dieser Sprache. Nicht Behaltenes geht verloren.',
};

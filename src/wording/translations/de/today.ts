/** What the list of things to do today says in German. */
import type { todayEn } from '../en/today';

export const todayDe: Readonly<Record<keyof typeof todayEn, string>> = {
  'today.heading': 'Was heute zu tun ist',
  'today.none': 'Heute ist nichts zu tun.',
  'today.column.what': 'Was',
  'today.column.gain': 'Voraussichtlicher Ertrag',
  'today.column.phone': 'Telefon',
  'today.column.next': 'Nächster Schritt und was zu sagen ist',
  'today.more': '{count} weitere mit geringerem Ertrag',
  'today.note': 'Was heute zu tun ist, zuerst was voraussichtlich am meisten bringt: ein Gespräch die Hälfte des Betrags, ein Brief ein Viertel, je 90 Tage Verzug halb so viel. Das ist eine Faustregel und nicht gemessen. Ein Anruf, eine Zusage oder eine Notiz vom selben Tag im Kontaktprotokoll nimmt den Kunden bis zum nächsten Tag von der Liste, außer bei Briefen.',
  'today.action.broken-promise': 'Zusage nicht eingehalten',
  'today.action.promise-due': 'Zusage heute fällig',
  'today.action.plan-late': 'Ratenplan verspätet',
  'today.action.letter': 'Brief: {stage}',
  'today.action.confirm': 'Entscheiden, was folgt',
  'today.action.apply-credit': 'Gutschrift verrechnen',
  'today.action.dispute': 'Alter Einwand',
  'today.action.over-limit': 'Über dem Limit',
  'today.next.broken-promise': 'Anrufen: Zahlung war für {date} zugesagt und ist nicht da. Ist sie unterwegs, und wann? Antwort eintragen.',
  'today.next.promise-due': 'Nachsehen, ob sie da ist. Sonst anrufen: Heute ist der zugesagte Tag.',
  'today.next.plan-late': 'Anrufen: Eine Rate ist nicht da. Nach einem Tag fragen oder einen Plan vereinbaren, der zu halten ist.',
  'today.next.letter': 'Brief ansehen, senden und als gesendet vermerken.',
  'today.next.confirm': 'Der nächste Schritt braucht einen Menschen: den Wortlaut der letzten Mahnung bestätigen oder über die Übergabe entscheiden.',
  'today.next.apply-credit': 'Gutschriften decken das Überfällige: Verrechnen Sie sie in der Buchhaltung mit diesen Rechnungen.',
  'today.next.dispute': 'Mit dem klären, der entscheiden muss; dem Kunden das Ergebnis sagen und als geklärt eintragen.',
  'today.next.over-limit': 'Vor weiterer Lieferung eine Zahlung vereinbaren oder ein anderes Limit genehmigen.',
};

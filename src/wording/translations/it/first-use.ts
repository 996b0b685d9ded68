/** What is said at first use, and of the pane itself, in Italian. */
import type { firstUseEn } from '../en/first-use';

export const firstUseIt: Readonly<Record<keyof typeof firstUseEn, string>> = {
  'hint.ledger': 'Scelga il foglio, veda come è stato letto, poi lo analizzi. Ancora non si scrive nulla.',
  'hint.review': 'Il partitario a una data. Perché? accanto a una cifra ne mostra le righe e la regola.',
  'hint.customer': 'Ciò che il partitario dice di un cliente, e che cosa può fare.',
  'hint.letters': 'Una lettera per cliente: la legga, la copi nella posta, la segni come inviata.',
  'hint.plan': 'Scelga fatture e condizioni: le rate compaiono sotto. Solo il pulsante scrive.',

  'tour.title': 'Visita guidata',
  'tour.offer': 'Prima volta qui? Una visita di due minuti mostra dove sono le cose.',
  'tour.start': 'Inizia la visita',
  'tour.never': 'No, non chiedere più',
  'tour.next': 'Avanti',
  'tour.before': 'Indietro',
  'tour.review': 'Analizza e continua',
  'tour.end': 'Termina la visita',
  'tour.place': '{step} di {all}',
  'tour.again': 'Mostra di nuovo la visita',
  'tour.step.sheet': 'Dunwell ha guardato ogni foglio e scelto quello che somiglia di più a un partitario. Qui può sceglierne un altro, o le celle selezionate.',
  'tour.step.reading': 'Ecco come è stata intesa ogni colonna, con quanta sicurezza, e quali righe sono escluse. Dove è sbagliato scelga un’altra colonna: la scelta viene ricordata.',
  'tour.step.asOf': 'Il partitario si guarda a questa data. Viene dal titolo del foglio, dove c’è.',
  'tour.step.go': 'Il pulsante largo in basso è sempre il prossimo passo. Finora nella cartella di lavoro nulla è stato modificato.',
  'tour.step.open': 'Ciò che è aperto e ciò che è scaduto. Perché? mostra le righe dietro una cifra, la regola e l’impostazione che la cambia.',
  'tour.step.ties': 'La prova: il totale proprio del partitario meno ciò che è stato diviso in fasce fa 0,00. È anche su ogni foglio, come formula viva.',
  'tour.step.aging': 'Quanto è vecchio. Prema una fascia per i documenti maggiori; prema un numero di riga per vederla nel partitario.',
  'tour.step.today': 'Che cosa fare oggi, prima ciò che probabilmente rende di più: lettere, promesse, piani, limiti. Ogni voce porta al suo cliente.',
  'tour.step.worry': 'Di chi preoccuparsi, e perché. La pagina di un cliente ne mostra storia, limite, lettere, piano di rientro e chiamate.',
  'tour.step.write': 'Scrive i fogli accanto ai Suoi: nessuno dei Suoi viene toccato, e ognuno spiega in fondo che cosa significa. Poi vengono le lettere.',

  'ribbon.nothingToRefresh': 'Non c’è ancora nulla da aggiornare. Apra Dunwell nella scheda Home, analizzi il partitario e scriva i fogli una volta; da allora questo pulsante ripete tutto.',
  'ribbon.noOverview': 'Non c’è ancora un Riepilogo. Apra Dunwell nella scheda Home, analizzi il partitario e scriva i fogli.',
  'ribbon.openPane': 'I fogli sono com’erano. Apra Dunwell nella scheda Home per saperne di più e riprovare.',

  'paneSettings.title': 'Questo riquadro',
  'paneSettings.language': 'Lingua del riquadro e dei fogli che scrive',
  'paneSettings.asOffice': 'come Excel',
  'paneSettings.anew': 'Il riquadro riparte in questa lingua. Ciò che ha scritto e non salvato va perso.',
};

/** What stands on the sheets beside their figures, in Spanish: words to choose from, notes at a sheet's foot, what did not fit, what was left out; and the headings' row on the card. */
import type { sheetsEn } from '../en/sheets';

export const sheetsEs: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheet.limit-working': 'Cálculo de límites',
  'title.limit-working': 'Cómo se llegó a cada límite propuesto',
  'column.step': 'Paso',
  'column.limitAfter': 'Límite tras el paso',
  'working.note': 'Cada paso en su orden, con el límite que resulta: el último es el límite propuesto en la hoja Límites de crédito.',
  'working.noteOrder': 'Filtre por cliente para ver una cuenta. Los métodos, sus ponderaciones y los frenos están en la política.',
  'working.noteRest': 'Falta el cálculo de otras cuentas ({accounts}): la hoja sería demasiado larga para usarla. Los clientes siguen el orden de la hoja Límites de crédito.',
  'card.headerRow': 'Los títulos están en la fila',
  'card.headerRowWrong': 'El número de una fila, como 5',
  'finding.future-date-all': 'Con fecha posterior a la de corte y fuera de esta revisión: {documents}; este es el primero. Si deben contar, compruebe sus fechas o elija una fecha de corte posterior.',
  'check.checked': 'Comprobado',
  'check.query': 'Consulta',
  'provision.noteJournal': 'La provisión que debe contabilizarse es el total de las pérdidas esperadas, no la variación desde la última: compárela con la que figura en su contabilidad.',
};

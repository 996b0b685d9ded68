/** What is said at first use, and of the pane itself, in Spanish. */
import type { firstUseEn } from '../en/first-use';

export const firstUseEs: Readonly<Record<keyof typeof firstUseEn, string>> = {
  'hint.ledger': 'Elija la hoja, vea cómo se leyó y revísela. Todavía no se escribe nada.',
  'hint.review': 'Su listado en una fecha. «¿Por qué?» junto a una cifra muestra sus filas y su regla.',
  'hint.customer': 'Lo que el listado dice de un cliente y lo que usted puede hacer.',
  'hint.letters': 'Una carta por cliente: véala, cópiela en su correo y márquela como enviada.',
  'hint.plan': 'Elija facturas y condiciones: el calendario aparece abajo. Solo el botón escribe.',

  'tour.title': 'Recorrido',
  'tour.offer': '¿Es su primera vez? Un recorrido de dos minutos le muestra qué hay y dónde.',
  'tour.start': 'Empezar el recorrido',
  'tour.never': 'No volver a preguntar',
  'tour.next': 'Siguiente',
  'tour.before': 'Anterior',
  'tour.review': 'Revisar y seguir',
  'tour.end': 'Terminar',
  'tour.place': '{step} de {all}',
  'tour.again': 'Ver el recorrido de nuevo',
  'tour.step.sheet': 'Dunwell ha mirado todas las hojas y ha elegido la que más parece un listado de facturas. Aquí puede elegir otra, o las celdas que haya seleccionado.',
  'tour.step.reading': 'Así se interpretó cada columna, con qué seguridad, y qué filas quedaron excluidas. Donde no sea correcto, elija otra columna; se recordará.',
  'tour.step.asOf': 'El listado se mira a esta fecha. Procede del título de la hoja, si lo hay.',
  'tour.step.go': 'El botón ancho de abajo es siempre el paso siguiente. Hasta ahora no se ha cambiado nada en su libro.',
  'tour.step.open': 'Lo pendiente y lo vencido. Pulse «¿Por qué?» para ver las filas que hay detrás de una cifra, la regla y el ajuste que la cambia.',
  'tour.step.ties': 'La prueba: la suma del propio listado menos lo clasificado es 0,00. Figura también en cada hoja, como fórmula viva.',
  'tour.step.aging': 'Cuánto tiempo lleva pendiente. Pulse un tramo para ver sus documentos mayores; pulse un número de fila para verla en su listado.',
  'tour.step.today': 'Qué hacer hoy, primero lo que previsiblemente más aporta: cartas, promesas, planes, límites. Cada línea lleva a su cliente.',
  'tour.step.worry': 'Por quién preocuparse y por qué. La página de un cliente tiene su historial, límite, cartas, plan de pagos y llamadas.',
  'tour.step.write': 'Esto genera las hojas junto a las suyas: no se toca ninguna de las suyas, y cada una explica al pie lo que significa. Después vienen las cartas.',

  'ribbon.nothingToRefresh': 'Todavía no hay nada que actualizar. Abra Dunwell en la pestaña Inicio, revise su listado y genere las hojas una vez; desde entonces este botón lo repite.',
  'ribbon.noOverview': 'Todavía no hay Resumen. Abra Dunwell en la pestaña Inicio, revise su listado y genere las hojas.',
  'ribbon.openPane': 'Las hojas siguen como estaban. Abra Dunwell en la pestaña Inicio para ver más e intentarlo de nuevo.',

  'paneSettings.title': 'Este panel',
  'paneSettings.language': 'Idioma del panel y de las hojas que genera',
  'paneSettings.asOffice': 'el mismo que Excel',
  'paneSettings.anew': 'El panel se reinicia en ese idioma. Lo que haya escrito sin guardar se pierde.',
};

/** Names of months in the languages of our exports, as data; which order a date has is decided elsewhere. */

const NAMES = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner februar maerz apr mai jun jul aug sept okt nov dez',
  'jan feb mrz april mai juni juli aug sep okt nov dez',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janv fevr mars avr mai juin juil aout sept oct nov dec',
  'jan fev mar avr mai jui juill aou sep oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago set oct nov dic',
  'ene feb mzo abr may jun jul agto setiembre oct nov dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sept okt nov dec',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'jan feb mar apr maj jun jul aug sep okt nov des',
  'januar februar mars april mai juni juli august september oktober november desember',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien',
  'sty lut mar kwi maj cze lip sie wrz paz lis gru',
];

const MONTHS = new Map<string, number>();
for (const line of NAMES) line.split(' ').forEach((name, index) => MONTHS.set(name, index + 1));

const IDLE = new Set(('de del di du le la the of den der die das am vom st nd rd th er ' +
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
  'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
  'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'mie vie jue mier vier juev lunes martes miercoles jueves viernes sabado domingo gio sab dom lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
  'ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'seg ter qua qui sex segunda terca quarta quinta sexta feira man tis tir ons tor tors fre lor son mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag pn pon wt sr czw pt nd nie').split(' '));

/** 1 to 12 for the name of a month in lower case without accents or dots, else 0. */
export function monthNamed(word: string): number {
  return MONTHS.get(word) ?? 0;
}

/** Words that stand in dates and say nothing: weekdays, articles, ordinal endings. */
export function saysNothingInDate(word: string): boolean {
  return IDLE.has(word);
}

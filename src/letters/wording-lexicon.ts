/** Words by which a letter's tone and content are known, in each language. It judges nothing. */

/** Patterns without the g flag; all ignore case. */
export interface Lexicon {
  /** Court, lawyer, proceedings: never before the final demand. */
  readonly legal: RegExp;
  readonly court: RegExp;
  readonly lawyer: RegExp;
  /** Collection agencies: never before the final demand. */
  readonly agency: RegExp;
  /** Police, prosecution, credit registers: never in any letter. */
  readonly menace: RegExp;
  /** Pressure and guilt. */
  readonly pressure: RegExp;
  readonly interest: RegExp;
  /** Deliveries held. */
  readonly supply: RegExp;
  readonly dispute: RegExp;
  readonly plan: RegExp;
  /** "If you have paid, please disregard this." */
  readonly paidAlready: RegExp;
}

const before = '(?<![\\p{L}])';
const words = (pattern: string): RegExp => new RegExp(`${before}(?:${pattern})`, 'iu');

/** By language, ISO 639-1. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: {
    legal: words('court|lawsuit|legal (?:action|proceedings|steps)|solicitors?(?![\\p{L}])|lawyers?(?![\\p{L}])|attorney|litigation|sue(?![\\p{L}])|bailiff|judgment'), court: words('court'), lawyer: words('lawyer|solicitor|attorney'),
    agency: words('collection agency|debt collect|collections? (?:firm|company)'), menace: words('police|criminal|prosecut|arrest|blacklist|credit (?:bureau|rating|register|record)'),
    pressure: words('urgent|immediate(?:ly)?|final warning|last chance|asap|disappointed|shame|unacceptable|must pay now|failure to'), interest: words('interest (?:and|of|to)|statutory interest|late fee'),
    supply: words('(?:hold|holding|stop|suspend)\\w* (?:\\w+ ){0,2}(?:deliver|suppl|order)'), dispute: words('dispute'), plan: words('instalment|installment'), paidAlready: words('disregard|nothing to do'),
  },
  de: {
    legal: words('gericht|klage(?![n]? über)|rechtsanw|rechtliche schritte|anwalt|mahnbescheid|vollstreck'), court: words('gericht'), lawyer: words('rechtsanw|anwalt'), agency: words('inkasso'),
    menace: words('polizei|strafanzeige|strafbar|betrugsanzeige|schufa|auskunftei'), pressure: words('dringend|umgehend|unverzüglich|sofort|letzte chance|enttäuscht|inakzeptabel'), interest: words('(?:verzugs)?zins|mahngebühr|vereinbarten? zinsen|gesetzliche(?:n)? verzug'),
    supply: words('lieferungen zurück|(?:lieferung|belieferung)\\w* (?:ein|aus)|halten wir weitere lieferungen'), dispute: words('beanstand|bestreit'), plan: words('raten(?![\\p{L}])'), paidAlready: words('gegenstandslos|nichts weiter'),
  },
  fr: {
    legal: words('tribuna|avocat|huissier|poursuite|en justice|judiciair|assign'), court: words('tribunal'), lawyer: words('avocat'), agency: words('recouvrement de créances|société de recouvrement|cabinet de recouvrement'),
    menace: words('police|plainte|pénal|escroquer|fichage|fiché'), pressure: words('urgent|immédiatement|sans délai|dernière chance|déçu|inacceptable|dans les plus brefs'), interest: words('pénalités de retard|intérêts'),
    supply: words('suspend\\p{L}* (?:\\p{L}+ ){0,2}livraisons'), dispute: words('contest'), plan: words('échéancier'), paidAlready: words('ne pas tenir compte|rien à faire'),
  },
  es: {
    legal: words('judicial|juzgado|tribunal|abogad|demanda(?![\\p{L}])|acciones legales|embargo'), court: words('judicial|juzgado'), lawyer: words('abogad'), agency: words('agencia de cobros|empresa de recobro'),
    menace: words('policía|denuncia|penal(?![\\p{L}])|asnef|moroso'), pressure: words('urgente|inmediata|última oportunidad|decepcion|inaceptable|de forma urgente'), interest: words('intereses'),
    supply: words('(?:retenemos|retener|suspend\\p{L}*) (?:\\p{L}+ ){0,2}suministros'), dispute: words('no está conforme'), plan: words('plazos'), paidAlready: words('no tenga en cuenta|no tiene que hacer'),
  },
  nl: {
    legal: words('rechter|rechtbank|advocaat|gerechtelijk|juridische stappen|deurwaarder|dagvaard'), court: words('rechter|rechtbank'), lawyer: words('advocaat'), agency: words('incassobureau'),
    menace: words('politie|aangifte|strafbaar|bkr(?![\\p{L}])|zwarte lijst'), pressure: words('dringend|onmiddellijk|direct betalen|laatste kans|teleurgesteld|onacceptabel|per omgaande'), interest: words('rente'),
    supply: words('leveringen op|opschorten|schorten'), dispute: words('niet eens'), plan: words('termijnen'), paidAlready: words('niet verzonden|niets te doen'),
  },
  it: {
    legal: words('giudizi|tribunale|avvocat|vie legali|azioni legali|decreto ingiuntivo|pignorament'), court: words('giudizio|tribunale'), lawyer: words('avvocat'), agency: words('recupero crediti|agenzia di recupero'),
    menace: words('polizia|denuncia|penale(?![\\p{L}])|querela|cattivi pagatori'), pressure: words('urgente|immediatamente|subito|ultima possibilità|delus|inaccettabile'), interest: words('interessi'),
    supply: words('(?:sospend\\p{L}*) (?:\\p{L}+ ){0,2}forniture'), dispute: words('contest'), plan: words('rate(?![\\p{L}])'), paidAlready: words('non tenga conto|non occorre'),
  },
};

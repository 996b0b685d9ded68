/** Which column of states is the document's: not the order's, the customer's or the dispute's, and of several the one that tells most. */
import type { RoleCandidate } from './assign-roles';
import { isBlank } from './cells';
import { statusMeaning } from './document-words';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';
import { rowsBelow } from './sheet-grid';

const OF_ANOTHER = /\b(customer|client|account|order|delivery|shipment|shipping|fulfil?ment|job|project|task|ticket|case|e?mail|sms|sync|export|import|contract|subscription|membership|kyc|compliance|credit|risk|user|employee|collections?|verification|bestell\p{L}*|auftrags\p{L}*|liefer\p{L}*|kunden\p{L}*|konto\p{L}*|commande|livraison|compte|projet|pedido|entrega|cuenta|proyecto|ordine|consegna|progetto|bestelling|levering)\b/u;
/** Whatever its heading: such words are said of money alone. */
const SAYS_PAYMENT = /paid|payment|overdue|past due|outstanding|settled|collected|recovered|owed|owing|written off|bezahlt|beglichen|uberfallig|pag[ao]d|impag|vencid|cobrad|saldad|paye|reglee?|echue|pagat|incassat|insolut|scadut|betaald|voldaan/;

/** True for a column of states that are another thing's. */
export function isStateOfAnother({ grid, header }: RoleEvidence, column: number): boolean {
  if (!OF_ANOTHER.test(normalHeading(header.headings.get(column) ?? ''))) return false;
  for (const row of rowsBelow(grid, header)) {
    const value = grid.cell(row, column);
    if (!isBlank(value) && SAYS_PAYMENT.test(normalHeading(String(value)))) return false;
  }
  return true;
}

/** Changes the role of the status in `evidence.roles`, unless a person or a known export decided it. */
export function chooseStatus(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { roles, candidates } = evidence;
  if (closed.has('status')) return;
  const states = candidates.filter(({ role, column, score }) => role === 'status' && score > 0.5 && !isStateOfAnother(evidence, column));
  const held = roles.get('status');
  if (held !== undefined && evidence.format?.roleOf(held.heading) !== 'status' && isStateOfAnother(evidence, held.column)) {
    roles.delete('status');
    const used = new Set([...roles.values()].map(({ column }) => column));
    const own = states.find(({ column }) => !used.has(column));
    if (own !== undefined) roles.set('status', { role: 'status', column: own.column, heading: own.heading, confidence: Math.min(1, own.score), because: own.because });
  }
  if (states.length >= 2) takeTelling(evidence, states);
}

/** Of two columns of states, the one that tells drafts and voids: what is paid shows in the amounts as well. */
function takeTelling({ grid, header, roles }: RoleEvidence, states: readonly RoleCandidate[]): void {
  // A payment's state says more than one that is the same throughout, and less than one that tells drafts.
  const tells = (column: number): number => {
    let told = 0;
    for (const row of rowsBelow(grid, header)) {
      const value = grid.cell(row, column);
      const meaning = typeof value === 'string' && value !== '' ? statusMeaning(value) : null;
      if (meaning === 'draft' || meaning === 'void' || meaning === 'written-off') told += 1;
      else if (meaning === 'paid' || meaning === 'part-paid') told += 0.001;
    }
    return told;
  };
  const best = states.reduce((left, right) => (tells(right.column) > tells(left.column) ? right : left));
  if (roles.get('status')?.column === best.column || tells(best.column) === 0) return;
  roles.set('status', { role: 'status', column: best.column, heading: best.heading, confidence: best.score, because: `"${best.heading}" tells drafts and voids` });
}

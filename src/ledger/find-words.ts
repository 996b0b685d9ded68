/** Finds columns of words by what they say: what kind a document is, whether it is paid, and which invoice a payment or a credit note settles. Headings alone are weighed elsewhere. */
import { isBlank } from './cells';
import { documentMeaning, statusMeaning } from './document-words';
import { findReferences } from './find-references';
import { freeColumns } from './free-columns';
import type { RoleEvidence } from './refine-roles';
import { yesOrNo } from './row-meanings';
import type { SampleRows } from './sample-rows';

/** A status has few words. */
const MOST_STATUSES = 8;
const MAYBE_TYPES: ReadonlySet<string> = new Set(['other', 'documentType', 'description', 'line']);

/** Adds roles to `evidence.roles`; never one that a person has decided. */
export function findByWords(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  if (rows.documents.length < 3) return;
  findType(evidence, rows, closed);
  findStatus(evidence, rows, closed);
  findReferences(evidence, rows, closed);
}

/** "Class" above Invoice and Credit Memo: any column of nothing but kinds of documents, most of them invoices. */
function findType(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles, header, grid } = evidence;
  if (roles.has('documentType') || closed.has('documentType')) return;
  for (const column of freeColumns(evidence)) {
    if ((header.senses.get(column) ?? []).some(({ sense }) => !MAYBE_TYPES.has(sense))) continue;
    const cells = rows.documents.map((row) => grid.cell(row, column));
    const kinds = cells.map((cell) => (typeof cell === 'string' && /\p{L}{2}/u.test(cell) ? documentMeaning(cell) : null));
    const invoices = kinds.filter((kind) => kind === 'invoice').length;
    if (new Set(cells).size < 2 || kinds.some((kind) => kind === null || kind === 'not-a-claim') || invoices < kinds.length / 2) continue;
    const heading = header.headings.get(column) ?? '';
    roles.set('documentType', { role: 'documentType', column, heading, confidence: 0.6, because: `under "${heading}" stand nothing but kinds of documents` });
    return;
  }
}

/** "Paid?" above yes and no, "Bezahlt" above ja and nein, and any column of nothing but words of a status, one of which ends a claim. */
function findStatus(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles, header } = evidence;
  if (roles.has('status') || closed.has('status')) return;
  for (const column of freeColumns(evidence)) {
    const senses = (header.senses.get(column) ?? []).map(({ sense }) => sense);
    const ofPayment = senses.some((sense) => sense === 'paid' || sense === 'status' || sense === 'balance');
    const words = [...new Set(rows.documents.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value)))];
    if (words.length === 0 || words.length > MOST_STATUSES || words.some((word) => typeof word === 'number')) continue;
    const meanings = words.map((word) => (typeof word === 'string' ? statusMeaning(word) : null));
    const tells = meanings.every((meaning) => meaning !== null) && meanings.some((meaning) => meaning !== 'open');
    const answers = ofPayment && words.every((word, index) => meanings[index] !== null || yesOrNo(word) !== null);
    if (!answers && !(senses.length === 0 && tells)) continue;
    const heading = header.headings.get(column) ?? '';
    roles.set('status', { role: 'status', column, heading, confidence: answers ? 0.8 : 0.5, because: `under "${heading}" nothing but words that say whether it is paid` });
    return;
  }
}

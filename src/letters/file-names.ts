/** Names draft files so that Windows, macOS and Linux all take them and none overwrites another. It knows no content. */

/** Leaves room for the stage, a counter and the extension within 255 bytes, at four bytes a character. */
const LONGEST = 48;

/** A function that gives `<customer>-<stage>.eml`, each name once, capital letters notwithstanding. */
export function draftFileNames(): (customer: string, stage: string) => string {
  const taken = new Set<string>();
  return (customer, stage) => {
    const base = `${safeStem(customer)}-${stage}`;
    let name = `${base}.eml`;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}.eml`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Letters, digits, ".", "_" and "-" of any script; all else becomes "-". Never empty, never "..", never beginning or ending with a mark. */
function safeStem(text: string): string {
  const kept = [...text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').replace(/\.{2,}/g, '.').replace(/-{2,}/g, '-')].slice(0, LONGEST).join('');
  return kept.replace(/^[\p{M}._-]+|[._-]+$/gu, '') || 'customer';
}

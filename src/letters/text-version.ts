/** Names the wording of a letter by a few characters that change with it, so that what was sent is known afterwards. */
import type { LetterText } from './templates/letter-text';

/** Six characters (FNV-1a over subject and body, blanks at their ends and kinds of line breaks apart). */
export function versionOf({ subject, body }: LetterText): string {
  let hash = 0x811c9dc5;
  for (const character of `${subject.trim()}\n${body.replace(/\r\n?/g, '\n').trim()}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-6);
}

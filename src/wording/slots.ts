/** Puts words into the slots of a sentence: "{count} rows". It knows no sentence and no format. */

/** Remembers how each sentence is parted, since a few are said many thousand times. `wordOf` gives null for a slot that stays as it is. */
export function slotFiller(): (sentence: string, wordOf: (slot: string) => string | null) => string {
  const parted = new Map<string, readonly string[]>();
  return (sentence, wordOf) => {
    let parts = parted.get(sentence);
    if (parts === undefined) {
      // Slots are at the odd places.
      parts = sentence.split(/\{(\w+)\}/);
      parted.set(sentence, parts);
    }
    let text = parts[0];
    for (let at = 1; at < parts.length; at += 2) text += (wordOf(parts[at]) ?? `{${parts[at]}}`) + parts[at + 1];
    return text;
  };
}

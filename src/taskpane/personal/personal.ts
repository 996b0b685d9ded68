/** What is hers and not the workbook's: the language of her pane, and which first words she has seen. It is kept where the browser keeps preferences, and may be lost without harm. */
import type { Preferences } from '../../workflow/preferences';

export interface Personal {
  /** Null follows Office. */
  language(): string | null;
  /** Keeps it and starts the pane anew in it. */
  chooseLanguage(language: string | null): void;
  /** Things shown once, by name: "tour", "hint.review". */
  hasSeen(what: string): boolean;
  keepSeen(what: string, seen: boolean): void;
}

const SEEN = 'seen';

/** Over preferences that are kept; `startAnew` reloads the pane. */
export function personalOf(preferences: Preferences, startAnew: () => void): Personal {
  const seen = new Set((preferences.read(SEEN) ?? '').split(' ').filter((what) => what !== ''));
  return {
    language: () => preferences.read('language'),
    chooseLanguage(language) {
      preferences.keep('language', language);
      startAnew();
    },
    hasSeen: (what) => seen.has(what),
    keepSeen(what, isSeen) {
      if (seen.has(what) === isSeen) return;
      if (isSeen) seen.add(what);
      else seen.delete(what);
      preferences.keep(SEEN, [...seen].join(' '));
    },
  };
}

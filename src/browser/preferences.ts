/** Small preferences of a person in the browser's own storage, which may refuse, forget or be emptied: then there are none, and nothing else changes. */
import type { Preferences } from '../workflow/preferences';

/** `partition` is Office's key for storage that is parted by the page around the pane; undefined where it parts none. */
export function browserPreferences(storage: () => Storage, partition: string | undefined): Preferences {
  const keyOf = (name: string): string => `${partition ?? ''}Dunwell.${name}`;
  return {
    read(name) {
      try {
        return storage().getItem(keyOf(name));
      } catch {
        // A browser that keeps nothing for us.
        return null;
      }
    },
    keep(name, value) {
      try {
        if (value === null) storage().removeItem(keyOf(name));
        else storage().setItem(keyOf(name), value);
      } catch {
        // The same: it holds for this sitting only.
      }
    },
  };
}

/** The port for what one person prefers on this machine. It knows no preference. */

/** What one person prefers, on this machine; null where nothing is kept, which may happen at any time. */
export interface Preferences {
  read(name: string): string | null;
  keep(name: string, value: string | null): void;
}

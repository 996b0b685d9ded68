/** The languages there are: in each the pane, the sheets and the letters are said whole, with its figures and dates. */

/** ISO 639-1. */
export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'nl', 'it'];

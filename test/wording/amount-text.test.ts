/** The fast writing of amounts is Intl's own, in every language that letters are written in and in some that group otherwise. */
import fc from 'fast-check';
import { decimalsOf, toCellNumber } from '../../src/receivables/money';
import { amountTextIn } from '../../src/wording/amount-text';

test.each(['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'nl-NL', 'it-IT', 'de-CH', 'en-IN', 'ar-EG', 'sv-SE', 'pl-PL'])('%s', (locale) => {
  const text = amountTextIn(locale);
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.constantFrom('USD', 'JPY', 'KWD'), (minorUnits, currency) => {
      const decimals = decimalsOf(currency);
      const intl = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true });
      expect(text(minorUnits, currency)).toBe(intl.format(toCellNumber(minorUnits, currency)).replace(/\u202f/g, '\u00a0'));
    }),
    { numRuns: 200, examples: [[0, 'USD'], [5, 'KWD'], [-5, 'USD'], [100000, 'USD'], [999999, 'USD'], [1000000, 'USD']] },
  );
});

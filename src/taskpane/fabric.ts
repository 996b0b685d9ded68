/** The one file that knows the component library: which of its parts the pane uses, and how they take our colours. Replacing the library means replacing this file. */
import { createTheme, loadTheme } from 'office-ui-fabric-react/lib/Styling';

export { PrimaryButton, DefaultButton, ActionButton } from 'office-ui-fabric-react/lib/Button';
export { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
export { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
export { TextField, type ITextField } from 'office-ui-fabric-react/lib/TextField';

/** The library writes colours as text into its rules, so a custom property serves: one palette follows light, dark and Office's theme by itself. */
const PALETTE = {
  themePrimary: 'var(--accent)',
  themeDarkAlt: 'var(--accent-strong)',
  themeDark: 'var(--accent-strong)',
  themeDarker: 'var(--accent-strong)',
  themeSecondary: 'var(--accent)',
  themeTertiary: 'var(--accent)',
  themeLight: 'var(--accent-soft)',
  themeLighter: 'var(--accent-soft)',
  themeLighterAlt: 'var(--accent-soft)',
  black: 'var(--text)',
  blackTranslucent40: 'var(--line)',
  neutralDark: 'var(--text)',
  neutralPrimary: 'var(--text)',
  neutralPrimaryAlt: 'var(--text)',
  neutralSecondary: 'var(--text-quiet)',
  neutralSecondaryAlt: 'var(--text-quiet)',
  neutralTertiary: 'var(--text-quiet)',
  neutralTertiaryAlt: 'var(--line-strong)',
  neutralQuaternary: 'var(--line)',
  neutralQuaternaryAlt: 'var(--line)',
  neutralLight: 'var(--surface-raised)',
  neutralLighter: 'var(--surface-raised)',
  neutralLighterAlt: 'var(--surface-raised)',
  white: 'var(--surface)',
};

/** In rem, where the library says pixels: her text size then holds for its controls as well. */
const FONTS = { small: { fontSize: 'var(--size-label)' }, medium: { fontSize: 'var(--size-body)' }, mediumPlus: { fontSize: 'var(--size-heading)' } };

/** Call once, before the first screen is drawn. */
export function dressComponents(): void {
  loadTheme(createTheme({
    palette: PALETTE,
    semanticColors: { errorText: 'var(--bad)', primaryButtonText: 'var(--on-accent)', primaryButtonTextHovered: 'var(--on-accent)', primaryButtonTextPressed: 'var(--on-accent)', primaryButtonTextDisabled: 'var(--text-quiet)', buttonTextDisabled: 'var(--text-quiet)', inputBorder: 'var(--line-strong)', smallInputBorder: 'var(--line-strong)' },
    fonts: FONTS,
    defaultFontStyle: { fontFamily: 'var(--font)' },
  }));
}

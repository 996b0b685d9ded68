/** What is hers about the pane itself: its language, and the tour once more. It stands below the policy and is none of it. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { LANGUAGES } from '../../wording/languages';
import type { Personal } from './personal';

export function PaneSettings({ personal, wording, onTour }: { readonly personal: Personal; readonly wording: Wording; readonly onTour: () => void }): React.ReactElement {
  const { say } = wording;
  const nameOf = (language: string): string => wording.sayIfKnown(`choice.company.language.${language}`, language);
  return (
    <section className="block" aria-labelledby="pane-settings">
      <h2 id="pane-settings">{say('paneSettings.title')}</h2>
      <div className="setting setting-wide">
        <label htmlFor="pane-language">{say('paneSettings.language')}</label>
        <select id="pane-language" value={personal.language() ?? ''} aria-describedby="pane-language-note" onChange={(event) => personal.chooseLanguage(event.target.value || null)}>
          <option value="">{say('paneSettings.asOffice')}</option>
          {LANGUAGES.map((language) => <option key={language} value={language}>{nameOf(language)}</option>)}
        </select>
        <p id="pane-language-note" className="quiet">{say('paneSettings.anew')}</p>
      </div>
      <button type="button" className="link-button" onClick={onTour}>{say('tour.again')}</button>
    </section>
  );
}

/** The row of sheet tabs under the grid. It decides nothing about sheets but which are shown. */
import type { WorkbookModel } from '../host/model';
import { element } from './element';

/** Draws the visible sheets' tabs into `list`; `choose` hears the id of the one that is pressed. Arrow keys move among them. */
export function drawSheetTabs(list: HTMLElement, model: WorkbookModel, choose: (id: string) => void): void {
  const shown = model.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...shown.map((sheet) => {
    const active = sheet.id === model.activeSheet;
    const tab = element('button', { class: 'tab', text: sheet.name, attributes: { type: 'button', role: 'tab', 'aria-selected': String(active), 'aria-controls': 'grid', tabindex: active ? '0' : '-1' } });
    if (/^#[0-9a-f]{6}$/i.test(sheet.tabColor)) tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.addEventListener('click', () => choose(sheet.id));
    return tab;
  }));
  const current = list.querySelector<HTMLElement>('[aria-selected="true"]');
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) current?.focus();
  list.onkeydown = (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const place = shown.findIndex((sheet) => sheet.id === model.activeSheet);
    const next = shown[place + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    choose(next.id);
  };
}

/** Runs before everything else and keeps the static first paint honest: when Office.js or the pane's own script does not come, it says so and offers Retry. It knows neither React nor Office. */

export {};

/** Longer than a slow network takes, shorter than a person's patience. */
const PATIENCE_MS = 10_000;

const LATE = 'Excel has not answered for ten seconds. Nothing in your workbook was touched. Retry; if that does not help, close this pane and open it again from the Home tab.';
const MISSING = 'A part of Dunwell did not arrive, so it cannot start. Nothing in your workbook was touched. Check the network connection, then retry.';

/** Fabric would otherwise name fonts on a server of Microsoft's; Segoe UI stands on the machine or a neighbour of it does. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });

function tellTrouble(sentence: string): void {
  const trouble = document.getElementById('first-paint-trouble');
  const retry = document.getElementById('first-paint-retry');
  // Once the pane has drawn itself the first paint is gone, and trouble is the pane's to tell.
  if (!trouble || !retry) return;
  document.getElementById('first-paint-opening')?.remove();
  trouble.textContent = sentence;
  retry.hidden = false;
  retry.onclick = () => window.location.reload();
}

/** A script that fails to load does not bubble, but it can be caught on its way down. */
window.addEventListener('error', (event) => {
  if (event.target instanceof HTMLScriptElement) whenParsed(() => tellTrouble(MISSING));
}, true);

window.setTimeout(() => tellTrouble(LATE), PATIENCE_MS);

function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
}

/** A double click on a button is one press: its second click would fall on whatever has come to stand there meanwhile, such as Stop where Write was, or the next letter's "Mark as sent". It knows no button. */

/** From now on the later clicks of a double click press nothing. The keyboard counts no clicks and is left alone. */
export function keepOnePress(page: Document): void {
  page.addEventListener('click', (event) => {
    if (event.detail < 2 || !(event.target instanceof Element) || event.target.closest('button') === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
}

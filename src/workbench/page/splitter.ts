/** The bar between grid and pane: the pane is 320 to 500 pixels wide, as Excel allows. */

const LEAST_PX = 320;
const MOST_PX = 500;
const USUAL_PX = 350;
const STEP_PX = 10;

/** Makes `bar` move the edge of `pane` by mouse and by arrow keys. */
export function letPaneBeResized(bar: HTMLElement, pane: HTMLElement): void {
  let width = USUAL_PX;
  const set = (wanted: number): void => {
    width = Math.round(Math.max(LEAST_PX, Math.min(MOST_PX, wanted)));
    pane.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
  };
  bar.setAttribute('aria-valuemin', String(LEAST_PX));
  bar.setAttribute('aria-valuemax', String(MOST_PX));
  set(USUAL_PX);
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    set(width + (event.key === 'ArrowLeft' ? STEP_PX : -STEP_PX));
  });
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer as soon as it is over it.
    pane.classList.add('resizing');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener('pointerup', () => pane.classList.remove('resizing'));
  bar.addEventListener('lostpointercapture', () => pane.classList.remove('resizing'));
}

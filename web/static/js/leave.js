// Once a seat is left or the workshop has closed, this browser keeps nothing of it.
import { forget } from './kept.js';

/** @param {Document} page */
export function forgetWhatIsOver(page) {
    const over = page.querySelector('main[data-left="true"]');
    const scope = /** @type {HTMLElement | null} */ (over?.querySelector('live-room'))?.dataset.scope;
    if (scope) {
        forget(scope);
    }
}

// Once a seat is left or the workshop has closed, this browser keeps nothing of it.
import { forget, forgetSeatsAt, keyFor } from './kept.js';
import { sayWhatWaited } from './late.js';

/** @param {Document} page */
export function forgetWhatIsOver(page) {
    const scope = /** @type {HTMLElement | null} */ (page.querySelector('live-room'))?.dataset.scope;
    if (scope && page.querySelector('[data-left="true"]')) {
        sayWhatWaited(page, keyFor(scope, ''));
        forget(scope);
    }
    const place = /** @type {HTMLElement | null} */ (page.querySelector('[data-forget]'))?.dataset.forget;
    if (place) {
        sayWhatWaited(page, `evensay.${place}`);
        forgetSeatsAt(place);
    }
}

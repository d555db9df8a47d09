// An idea that is longer than a whole column of the wall ends there with "…", and no other idea is ever cut: its whole
// text is on every phone, and in the spotlight.
import { heightOfAColumn, heightOf, rowsOf } from './wall-pages.js';

const CLAMPED = 'data-clamped';

/** @param {Element} view */
export function unclamp(view) {
    view.querySelectorAll(`[${CLAMPED}]`).forEach((row) => row.removeAttribute(CLAMPED));
}

/** @param {HTMLElement} list in pages */
export function clampTooTall(list) {
    rowsOf(list).forEach((row) => {
        const room = heightOfAColumn(list, row);
        if (heightOf(row) > room) {
            clamp(row, room);
        }
    });
}

/** @param {HTMLElement} row @param {number} room */
function clamp(row, room) {
    const text = /** @type {HTMLElement | null} */ (row.querySelector('.idea-text'));
    if (text) {
        const line = Number.parseFloat(getComputedStyle(text).lineHeight) * (text.currentCSSZoom || 1);
        const lines = Math.floor((room - (heightOf(row) - heightOf(text))) / line);
        row.style.setProperty('--lines', String(Math.max(1, lines)));
        row.setAttribute(CLAMPED, '');
    }
}

// What a frame changes on the page: whole parts, and of other parts only rows.
import { morph } from './morph.js';

/** @typedef {{parts: Record<string, string>, rows?: Record<string, Record<string, string>>, as?: Record<string, string>}} Changes */

/**
 * Brings the page up to date; a part that is not on it is passed over.
 * @param {Changes} frame @returns {string[]} the ids of the parts that have changed
 */
export function putInPlace(frame) {
    const whole = Object.entries(frame.parts).filter(([id, html]) => put(id, html));
    const inRows = Object.entries(frame.rows ?? {}).filter(([id]) => document.getElementById(id));
    inRows.forEach(([, rows]) => Object.entries(rows).forEach(([id, html]) => put(id, html)));
    return [...whole, ...inRows].map(([id]) => id);
}

/** @param {string} id @param {string} html @returns {boolean} whether it is on this page */
function put(id, html) {
    const old = document.getElementById(id);
    if (old) {
        morph(old, html);
    }
    return Boolean(old);
}

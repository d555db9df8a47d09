// Whether somebody has begun something on their page that the room does not have yet. Commands that wait in the outbox
// are not meant: they are on their way.
import { keptFor, storage } from './kept.js';

/** @param {string} scope of their seat @param {ParentNode} page @returns {boolean} */
export function isUnsent(scope, page) {
    return keptFor(scope, 'draft.').length > 0
        || keptFor(scope, 'ballot.').some((key) => isBegun(storage().getItem(key)))
        || [...page.querySelectorAll('form[data-command]:not([hidden]) :is(input, textarea, select)')].some(isChanged);
}

/** A ballot that was picked and not handed in. @param {string | null} kept */
function isBegun(kept) {
    try {
        const ballot = JSON.parse(kept ?? 'null');
        return ballot?.chosen?.length > 0 && !['in', 'sending'].includes(ballot.stage);
    } catch {
        return false;
    }
}

/** @param {Element} control */
function isChanged(control) {
    if (control instanceof HTMLSelectElement) {
        const usual = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
        return control.value !== usual?.value;
    }
    const field = /** @type {HTMLInputElement} */ (control);
    return ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked
        : field.type !== 'hidden' && field.value !== field.defaultValue;
}

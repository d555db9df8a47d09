// Whether somebody has begun something on their page that the room does not have yet. Commands that wait in the outbox
// are not meant: they are on their way. Nor are choices in a vote that is over: <left-over> says so.
import { begunIn } from './ballot.js';
import { keptFor, keyFor, storage } from './kept.js';

/** @param {string} scope of their seat @param {ParentNode} page @returns {boolean} */
export function isUnsent(scope, page) {
    return keptFor(scope, 'draft.').length > 0
        || [...page.querySelectorAll('rank-list[data-vote]')].some((list) =>
            begunIn(storage().getItem(keyFor(scope, `ballot.${list.getAttribute('data-vote')}`))) !== '')
        || [...page.querySelectorAll('form[data-command]:not([hidden]) :is(input, textarea, select)')].some(isChanged);
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

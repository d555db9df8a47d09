// Real forms become commands: kept in the outbox first, then sent. A field is cleared as soon as its text is safely
// kept, and gets it back when the room says no.
import { commandOf } from './command.js';
import { newId } from './outbox.js';
import { wordIn } from './words.js';

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
function draftsOf(form) {
    return form.querySelectorAll('draft-field input:not([data-keep]), draft-field textarea:not([data-keep])');
}

/** @param {HTMLFormElement} form @param {string} text */
function refusal(form, text) {
    const place = form.querySelector('[data-refusal]');
    if (place) {
        place.textContent = text;
    }
}

/** @param {HTMLFormElement} form @param {string} word @param {Element} room */
function state(form, word, room) {
    const place = form.querySelector('[data-state]');
    if (place) {
        place.textContent = word ? wordIn(room, word) : '';
    }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {import('./outbox.js').Command}
 */
export function commandFrom(form, submitter) {
    const data = new FormData(form);
    if (submitter instanceof HTMLButtonElement && submitter.name) {
        data.append(submitter.name, submitter.value);
    }
    return commandOf(data.entries(), newId());
}

/** The command is kept: the form is free for the next one. @param {HTMLFormElement} form @param {Element} room */
export function kept(form, room) {
    refusal(form, '');
    state(form, 'saved-here', room);
    draftsOf(form).forEach((field) => {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    form.querySelectorAll('input[type=checkbox]:not([data-keep])').forEach((box) => {
        /** @type {HTMLInputElement} */ (box).checked = false;
    });
}

/** @param {HTMLFormElement | null} form @param {Element} room */
export function done(form, room) {
    if (form) {
        state(form, 'sent', room);
        form.querySelectorAll('draft-field').forEach((field) => field.dispatchEvent(new Event('settled')));
        form.closest('details')?.removeAttribute('open');
    }
}

/**
 * The room said no: why, and the text again, unless something new has been typed since.
 * @param {HTMLFormElement | null} form
 * @param {import('./outbox.js').Command | undefined} command
 * @param {string} text
 * @param {Element} room
 */
export function refused(form, command, text, room) {
    if (!form) {
        return;
    }
    refusal(form, text);
    state(form, '', room);
    draftsOf(form).forEach((field) => {
        const said = command?.[field.name];
        if (typeof said === 'string' && field.value === '') {
            field.value = said;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
    });
}

// Real forms become commands: kept in the outbox first, then sent. A field is cleared as soon as its text is safely
// kept, and gets it back when the room says no.
import { commandOf, fits } from './command.js';
import { closeAround } from './focus.js';
import { isLasting } from './kept.js';
import { newId } from './outbox.js';
import { saidBy } from './step.js';
import { wordIn } from './words.js';

const TEXTS_KEPT = 'input[data-keep]:not([type="radio"], [type="checkbox"]), textarea[data-keep]';

/** @typedef {import('./outbox.js').Command} Command */

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
export function draftsOf(form) {
    return form.querySelectorAll('draft-field input:not([data-keep]), draft-field textarea:not([data-keep])');
}

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLInputElement>} */
export function boxesOf(form) {
    return form.querySelectorAll('input[type=checkbox]:not([data-keep])');
}

/** @param {HTMLFormElement} form @param {string} word @param {Element} room */
export function state(form, word, room) {
    const place = form.querySelector('[data-state]');
    if (place) {
        place.textContent = word ? wordIn(room, word) : '';
    }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {Command}
 */
export function commandFrom(form, submitter) {
    const data = new FormData(form);
    if (submitter instanceof HTMLButtonElement && submitter.name) {
        data.append(submitter.name, submitter.value);
    }
    return commandOf(data.entries(), newId());
}

/**
 * What stands on the button, and the idea that it is about.
 * @param {HTMLFormElement} form @param {HTMLElement | null} submitter @returns {string[]}
 */
export function pressedOn(form, submitter) {
    const button = submitter ?? form.querySelector('button:not([type="button"])');
    const idea = form.closest('.row')?.querySelector('.idea-text') ?? null;
    return [saidBy(button), saidBy(idea)].filter((words) => words !== '');
}

/**
 * After a reload or a change of the page the form that asked is another one: the one that would ask the same.
 * @param {Command | undefined} command
 * @param {ParentNode} room
 * @returns {HTMLFormElement | null}
 */
export function formLike(command, room) {
    const forms = /** @type {HTMLFormElement[]} */ ([...room.querySelectorAll('form[data-command]')]);
    return (command && forms.find((form) => fits(command, fixedIn(form)))) ?? null;
}

/** What a form says by itself, before anybody has typed. @param {HTMLFormElement} form @returns {[string, string][]} */
export function fixedIn(form) {
    const hidden = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input[type=hidden]'));
    return [...hidden].map((field) => [field.name, field.value]);
}

/** The command is kept: the form is free for the next one. @param {HTMLFormElement} form @param {Element} room */
export function kept(form, room) {
    form.querySelector('[data-refusal]')?.replaceChildren();
    room.querySelector('.refused-late')?.remove();
    state(form, isLasting() ? 'saved-here' : 'waits-here', room);
    draftsOf(form).forEach((field) => {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    boxesOf(form).forEach((box) => { box.checked = false; });
}

/** @param {HTMLFormElement | null} form @param {Command | undefined} command @param {Element} room */
export function done(form, command, room) {
    if (form) {
        state(form, 'sent', room);
        settle(form, command);
        emptied(form);
        form.querySelectorAll('draft-field').forEach((field) => field.dispatchEvent(new Event('settled')));
        form.dispatchEvent(new CustomEvent('done', { detail: { command }, bubbles: true }));
        // Where one thing after the other is typed in, it stays open.
        closeAround(form.closest('details:not([data-stays])'));
    }
}

/** A form that is filled in over and over, each time for another paper, is empty for the next one. */
function emptied(/** @type {HTMLFormElement} */ form) {
    if (form.querySelector('[data-clears]')) {
        form.reset();
    }
}

/**
 * What a field that keeps its text was sent with is now what the room has. A tick has no text: its value is what it
 * means, and must stay so, or a choice that is changed after sending would be sent as the old one.
 * @param {HTMLFormElement} form
 * @param {Command | undefined} command
 */
function settle(form, command) {
    form.querySelectorAll(TEXTS_KEPT).forEach((element) => {
        const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (element);
        const said = command?.[field.name];
        if (typeof said === 'string') {
            field.defaultValue = said;
        }
    });
}

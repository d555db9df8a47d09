// When the room says no: the sentence goes to the form that asked, and what was asked goes back to its fields.
import { knownBy, wordsOf } from './command.js';
import { boxesOf, draftsOf, state } from './command-form.js';
import { keepLate } from './draft.js';
import { focusOn } from './focus.js';
import { scopeOf } from './kept.js';
import { stepHeading } from './step.js';
import { wordIn } from './words.js';

/** @typedef {import('./outbox.js').Given} Command */

/**
 * Text whose field is gone, or has other words in it by now, is kept, and <left-over> shows it until it is taken away:
 * nothing that somebody wrote is dropped, however many refusals come. Where the form is there still, its text stands
 * beside the sentence too, which may be far from there.
 * @param {HTMLFormElement | null} form
 * @param {Command | undefined} command
 * @param {{reason: string, text: string}} answer
 * @param {Element} room
 */
export function refused(form, command, answer, room) {
    const lost = form ? givenBack(form, command) : wordsOf(command);
    const place = form?.querySelector('[data-refusal]') ?? notice(room);
    const named = form ? lost : lost.length > 0 ? [] : knownBy(command);
    place.replaceChildren(answer.text, ...named.flatMap((said) => [' ', quote(said)]));
    lost.forEach((said) => keepLate(scopeOf(room), said, Date.now(), command?.do === 'write-idea'));
    room.dispatchEvent(new Event('late'));
    if (form) {
        state(form, '', room);
        form.dispatchEvent(new CustomEvent('refused', { detail: { command, ...answer }, bubbles: true }));
    }
}

/** @param {HTMLFormElement} form @param {Command | undefined} command @returns {string[]} what found no place */
function givenBack(form, command) {
    boxesOf(form).forEach((box) => { box.checked ||= [command?.[box.name] ?? []].flat().includes(box.value); });
    return [...draftsOf(form)].flatMap((field) => {
        const said = String(command?.[field.name] ?? '');
        if (field.value === '' && said !== '') {
            field.value = said;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return said === '' || field.value === said ? [] : [said];
    });
}

/** What somebody wrote, as it was written. @param {string} text */
export function quote(text) {
    return Object.assign(document.createElement('q'), { textContent: text, dir: 'auto' });
}

/**
 * A refusal whose form has gone stands at the top of the room until it is taken away, or something else is sent.
 * @param {Element} room @returns {HTMLElement} where it is said
 */
function notice(room) {
    const there = /** @type {HTMLElement | null} */ (room.querySelector('.refused-late > p'));
    if (there) {
        return there;
    }
    const said = document.createElement('p');
    const made = document.createElement('div');
    Object.assign(made, { className: 'banner refusal refused-late', role: 'alert' });
    made.append(said, closing(made, wordIn(room, 'left-away')));
    room.prepend(made);
    return said;
}

/** @param {HTMLElement} made @param {string} word */
function closing(made, word) {
    const button = Object.assign(document.createElement('button'), {
        type: 'button', className: 'button quiet small', textContent: word, hidden: !word });
    button.addEventListener('click', () => {
        made.remove();
        focusOn(stepHeading(), true, true);
    });
    return button;
}

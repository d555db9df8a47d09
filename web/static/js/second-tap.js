// A finger that taps twice, because the first tap seemed to do nothing, must not do a second thing: the room may have
// changed between the two, and what is under the finger then means something else.
import { fixedIn } from './command-form.js';
import { meaningOf } from './command.js';
import { spotOfPress } from './submitting.js';

const MOMENT_MS = 1_000;
/** Whoever lets in one person after another, or goes by keys, means each of them, and is not kept waiting for longer. */
const SHORT_MOMENT_MS = 500;
/** So far apart are two taps of one finger at most, in pixels. */
const NEAR = 30;

/** @typedef {{id: string, does: string, means: string, spot: {x: number, y: number} | null, at: number}} Tap */

/** @type {Tap | null} */
let lastTap = null;

/** @param {HTMLElement} room @param {HTMLFormElement} form whether it is a second tap, and is to be forgotten */
export function isSecondTap(room, form) {
    return form.closest('.next-bar') ? isSecondStep(room, form) : meansAnother(form);
}

/**
 * The large button stays where it is and means the next thing: for a moment after such a press no button there takes
 * another. What reveals the next place may be pressed as often as somebody likes.
 * @param {HTMLElement} room @param {HTMLFormElement} form
 */
function isSecondStep(room, form) {
    const second = room.hasAttribute('data-moved');
    if (!second && form.matches('.move')) {
        room.dataset.moved = '';
        window.setTimeout(() => room.removeAttribute('data-moved'), MOMENT_MS);
    }
    return second;
}

/** @param {HTMLFormElement} form */
function meansAnother(form) {
    const tap = tapOn(form);
    const before = lastTap;
    // A clock that is put back in between must not keep a button from working until it has caught up.
    const restMs = before === null ? 0 : restAfter(before, tap, Math.abs(tap.at - before.at));
    if (restMs <= 0) {
        lastTap = tap;
        return false;
    }
    showRest(form, restMs);
    return true;
}

/**
 * Until it takes a tap it looks so: whoever meant it sees when to press again.
 * @param {HTMLFormElement} form @param {number} ms
 */
function showRest(form, ms) {
    form.toggleAttribute('data-rests', true);
    setTimeout(() => form.toggleAttribute('data-rests', false), ms);
}

/**
 * A form of a page that was just loaded has a field of the name "id", which `form.id` would be.
 * @param {HTMLFormElement} form @returns {Tap}
 */
function tapOn(form) {
    const means = meaningOf(fixedIn(form));
    const does = means.find(([name]) => name === 'do')?.[1] ?? '';
    return { id: form.getAttribute('id') ?? '', does, means: JSON.stringify(means), spot: spotOfPress(form), at: Date.now() };
}

/**
 * The form has come to mean something else, as "pass" does for the next person, or another of its kind has moved up to
 * the place of one that has gone. Other words in the same form are another thing that somebody wants.
 * @param {Tap} before @param {Tap} now @param {number} sinceMs
 * @returns {number} for how long it takes no tap yet, in milliseconds; of what is meant, none
 */
function restAfter(before, now, sinceMs) {
    if (before.id === now.id) {
        return before.means === now.means ? 0 : (now.spot ? MOMENT_MS : SHORT_MOMENT_MS) - sinceMs;
    }
    return before.does === now.does && isNear(before.spot, now.spot) ? SHORT_MOMENT_MS - sinceMs : 0;
}

/** @param {Tap['spot']} before @param {Tap['spot']} now */
function isNear(before, now) {
    return before !== null && now !== null && Math.hypot(before.x - now.x, before.y - now.y) < NEAR;
}

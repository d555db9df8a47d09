// What was asked for and has no answer after a moment says so beside its button. Without that a page whose line is down
// looks as if nobody had pressed it.
import { draftsOf, formLike } from './command-form.js';
import { isLasting } from './kept.js';
import { showWaitingIdeas } from './own-waiting.js';
import { wordIn } from './words.js';

/** The room mostly answers sooner, and what comes and goes at once is only a flicker. */
const SAID_AFTER_MS = 700;

/** @typedef {import('./outbox.js').Command} Command */

export class Waits {
    /** @param {HTMLElement} room @param {import('./outbox.js').Outbox} outbox */
    constructor(room, outbox) {
        this.room = room;
        this.outbox = outbox;
        /** @type {Map<string, number>} since when, by id; what waited before this page was opened has no entry */
        this.since = new Map();
        this.begun = Date.now();
        this.lookSoon();
    }

    /** @param {string} id of a command that was put into the outbox */
    begins(id) {
        this.since.set(id, Date.now());
        this.lookSoon();
    }

    /** Whoever presses again sees at once that it waits. @param {string} id */
    pressedAgain(id) {
        this.since.set(id, 0);
        this.look();
    }

    lookSoon() {
        setTimeout(() => this.look(), SAID_AFTER_MS);
    }

    look() {
        const waiting = this.outbox.waiting();
        [...this.since.keys()].filter((id) => !waiting.some((one) => one.id === id))
            .forEach((id) => this.since.delete(id));
        const now = Date.now();
        const long = waiting.filter(({ id }) => Math.abs(now - (this.since.get(id) ?? this.begun)) >= SAID_AFTER_MS);
        sayAtForms(this.room, long);
        showWaitingIdeas(this.room, long);
    }
}

/**
 * Forms that say how their words are sent, and ballots, do so themselves.
 * @param {HTMLElement} room @param {Command[]} waiting
 */
function sayAtForms(room, waiting) {
    const forms = waiting.flatMap((command) => formLike(command, room) ?? [])
        .filter((form) => form.querySelector('[data-state]') === null);
    room.querySelectorAll('output.waits').forEach((said) => {
        if (!forms.some((form) => form.contains(said))) {
            said.remove();
        }
    });
    forms.filter((form) => form.querySelector('.waits') === null).forEach((form) => form.append(sentence(form, room)));
}

/** An output is heard of once, by itself. @param {HTMLFormElement} form @param {HTMLElement} room */
function sentence(form, room) {
    const word = draftsOf(form).length === 0 ? 'not-sent' : isLasting() ? 'saved-here' : 'waits-here';
    return Object.assign(document.createElement('output'), {
        className: 'send-state waits', textContent: wordIn(room, word) });
}

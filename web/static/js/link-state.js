// The one line on a page that says how its line to the room is, and, to somebody who comes late or back, where the
// room is.
import { isLasting } from './kept.js';
import { wordIn } from './words.js';

const BACK_MS = 4_000;

export class LinkState {
    /** @param {HTMLElement} room */
    constructor(room) {
        this.room = room;
        this.shown = '';
    }

    /** The line is open: says for a moment that it was lost before. */
    back() {
        if (this.place()?.hasAttribute('data-offline')) {
            this.tell('back');
        } else if (this.shown !== 'arrived') {
            this.show('');
        }
    }

    /** The room may have gone on meanwhile, and the page has only now learnt of it. */
    again() {
        if (this.shown === 'back') {
            this.show('back');
        }
    }

    /** The room was reached by asking; what it would not take yet is not said to be sent. @param {boolean} isWaiting */
    reached(isWaiting) {
        if (this.shown !== 'not-sent' || !isWaiting) {
            this.show('');
        }
    }

    /** For somebody who comes late, or opens the page again in the middle. */
    arrived() {
        const isBusy = this.room.querySelector('.where:not(.where-WELCOME, .where-CLOSED)');
        if (isBusy && this.room.querySelector('#part-mine')) {
            this.tell('arrived');
        }
    }

    /** For a moment, with where the room is. @param {string} word */
    tell(word) {
        this.show(word);
        window.setTimeout(() => this.shown === word && this.show(''), this.where() ? 2 * BACK_MS : BACK_MS);
    }

    /** @param {string} word a sentence of the page's, or nothing */
    show(word) {
        this.shown = word;
        const place = this.place();
        if (place) {
            const where = word === 'back' || word === 'arrived' ? this.where() : '';
            place.textContent = word ? `${wordIn(this.room, this.told(word))} ${where}`.trim() : '';
            place.toggleAttribute('data-offline', word === 'offline' || word === 'closed');
        }
    }

    /** Nothing is said to be kept that is not. @param {string} word */
    told(word) {
        return word === 'offline' && !isLasting() ? 'offline-open' : word;
    }

    where() {
        return this.room.querySelector('#part-where > .now')?.textContent?.trim() ?? '';
    }

    place() {
        return /** @type {HTMLElement | null} */ (this.room.querySelector('[data-link-state]'));
    }
}

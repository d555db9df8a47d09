// The way to the room where no line leads: the page is asked for again and again, and commands go by post.
import { bodyOf } from './command.js';
import { frameOf, freshPage } from './fresh-page.js';
import { standsInItsPlace } from './gone.js';
import { requested } from './request.js';

const POLL_MS = 5_000;

/** @typedef {{dataset: DOMStringMap, said(message: any): void}} Room */

export class ByPost {
    /**
     * @param {Room} room
     * @param {import('./courier.js').Courier} courier
     * @param {import('./link-state.js').LinkState} link
     */
    constructor(room, courier, link) {
        this.room = room;
        this.courier = courier;
        this.link = link;
        /** @type {number | undefined} */
        this.timer = undefined;
        this.isAsking = false;
    }

    isOn() {
        return this.timer !== undefined;
    }

    start() {
        this.timer = window.setInterval(() => this.ask(), POLL_MS);
        this.courier.startAgain();
        this.ask();
    }

    /** @returns {boolean} whether it was on */
    stop() {
        const wasOn = this.isOn();
        window.clearInterval(this.timer);
        this.timer = undefined;
        return wasOn;
    }

    /** One at a time: a slow network has enough to do with one. */
    async ask() {
        if (!this.isAsking) {
            this.isAsking = true;
            await this.refresh();
            this.isAsking = false;
            if (this.isOn()) {
                this.courier.go();
            }
        }
    }

    /** @param {import('./outbox.js').Command} command */
    async carry(command) {
        try {
            const answer = await requested(this.room.dataset.post ?? '', {
                method: 'POST',
                headers: { Accept: 'application/json' },
                body: bodyOf(command, this.room.dataset.token ?? ''),
            });
            this.answered(command, answer.text);
            await this.refresh();
        } catch {
            this.failed(command, 'offline');
        }
    }

    /**
     * Whom the room does not know gets a page for an answer: the next look at their own tells what it is.
     * @param {import('./outbox.js').Command} command @param {string} answer
     */
    answered(command, answer) {
        const message = messageIn(answer);
        if (message) {
            this.room.said(message);
        } else {
            this.failed(command, 'not-sent');
        }
    }

    /**
     * Where the line has spoken meanwhile, it carries the command.
     * @param {import('./outbox.js').Command} command @param {string} word
     */
    failed(command, word) {
        if (this.isOn()) {
            this.courier.failed(command.id);
            this.link.show(word);
        }
    }

    /** Fetches the page and takes it over; not when the line has spoken meanwhile, which goes on from its own. */
    async refresh() {
        const page = await freshPage().catch(() => null);
        if (this.isOn() && page && this.takesOver(page)) {
            this.link.reached(this.courier.outbox.waiting().length > 0);
        } else if (this.isOn()) {
            this.link.show('offline');
        }
    }

    /** @param {Document} page @returns {boolean} false when it is none of the house's */
    takesOver(page) {
        const frame = frameOf(page);
        if (frame) {
            this.room.said(frame);
        }
        return frame !== null || standsInItsPlace(page);
    }

    /** The line has ended for good: when that is because the room or the seat has, the page says so. */
    async lookIfGone() {
        const page = await freshPage().catch(() => null);
        if (page && !frameOf(page)) {
            standsInItsPlace(page);
        }
    }
}

/** @param {string} answer @returns {any} nothing when it is none of the room's */
function messageIn(answer) {
    try {
        return JSON.parse(answer);
    } catch {
        return undefined;
    }
}

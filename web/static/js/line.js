// The line to the room: a socket that comes back by itself. It knows nothing of pages, only of messages.
import { afterRestartMs, delayMs, MOST_FOR_THE_FEW_MS, Restarts } from './backoff.js';
import { comesBackAfter } from './close-rule.js';

const BEAT_EVERY_MS = 15_000;
const SILENT_FOR_MS = 45_000;
const OPENS_WITHIN_MS = 6_000;
const OPENS_WITHIN_MOST_MS = 24_000;
const ANSWERS_WITHIN_MS = 10_000;
const STEADY_AFTER_MS = 5_000;
const DEAD = 4000;
const FAILURES_IN_A_RESTART = 2;

/** @typedef {{opened(): void, lost(failures: number, silently: boolean): void, ended(): void, heard(message: any): void}} Listener */

/** The clock may be set back, and the other one stands still while some phones sleep. @returns {number[]} milliseconds */
const bothClocks = () => [Date.now(), performance.now()];

export class Line {
    /** @param {string} address @param {Listener} listener @param {boolean} isOfTheFew whoever leads or shows */
    constructor(address, listener, isOfTheFew = false) {
        this.address = address;
        this.atMost = isOfTheFew ? MOST_FOR_THE_FEW_MS : undefined;
        this.listener = listener;
        this.restarts = new Restarts();
        this.failures = 0;
        this.heardAt = bothClocks();
        this.openedAt = 0;
        /** @type {WebSocket | null} */
        this.socket = null;
        /** @type {number | undefined} */
        this.retry = undefined;
        /** @type {number | undefined} */
        this.patience = undefined;
        this.over = false;
    }

    open() {
        window.clearTimeout(this.retry);
        const socket = new WebSocket(this.address);
        this.socket = socket;
        this.heardAt = bothClocks();
        this.expect(socket, Math.min(OPENS_WITHIN_MOST_MS, OPENS_WITHIN_MS * (this.failures + 1)));
        socket.addEventListener('open', () => {
            window.clearTimeout(this.patience);
            this.openedAt = Date.now();
            this.listener.opened();
        });
        socket.addEventListener('message', (event) => this.hear(socket, event.data));
        socket.addEventListener('close', (event) => this.closed(socket, event.code));
        window.clearInterval(this.beat);
        this.beat = window.setInterval(() => this.watch(), BEAT_EVERY_MS);
    }

    /**
     * Some networks swallow a socket, or all that is said on it, without a word; the browser waits for minutes.
     * @param {WebSocket} socket @param {number} ms within which something must be heard
     */
    expect(socket, ms) {
        window.clearTimeout(this.patience);
        this.patience = window.setTimeout(() => this.dead(socket), ms);
    }

    /** @param {WebSocket} socket */
    dead(socket) {
        socket.close(DEAD);
        this.closed(socket, DEAD, true);
    }

    /** @param {WebSocket} socket @param {string} data */
    hear(socket, data) {
        if (socket !== this.socket) {
            return;
        }
        this.heardAt = bothClocks();
        window.clearTimeout(this.patience);
        const message = JSON.parse(data);
        if (!message.beat) {
            this.listener.heard(message);
        }
    }

    /** @param {WebSocket} socket @param {number} code @param {boolean} [silently] */
    closed(socket, code, silently = false) {
        if (socket !== this.socket || this.over) {
            return;
        }
        this.socket = null;
        window.clearTimeout(this.patience);
        if (!comesBackAfter(code)) {
            this.end();
            return;
        }
        this.forgiveFailures();
        this.listener.lost(this.failures, silently);
        this.retry = window.setTimeout(() => this.open(), this.delayAfter(code));
        this.failures += 1;
    }

    /** What fails while the house restarts does not make the waiting longer. @param {number} code @returns {number} */
    delayAfter(code) {
        const restarting = this.restarts.closedWith(code);
        this.failures = restarting ? Math.min(this.failures, FAILURES_IN_A_RESTART) : this.failures;
        return restarting && !this.atMost ? afterRestartMs() : delayMs(this.failures, this.atMost);
    }

    /** Only a line that held counts as a success: one that opens and is closed at once must not be tried in a hurry. */
    forgiveFailures() {
        if (this.openedAt > 0 && Date.now() - this.openedAt > STEADY_AFTER_MS) {
            this.failures = 0;
        }
        this.openedAt = 0;
    }

    /** By the clock that has gone on further. */
    silentForMs() {
        return Math.max(...bothClocks().map((now, clock) => now - this.heardAt[clock]));
    }

    /**
     * A silent line is a dead one: networks often do not say so, and a dead line takes long to close.
     * @param {boolean} somebodyWaits for its answer, and for less time
     */
    watch(somebodyWaits = false) {
        const socket = this.socket;
        if (socket && this.silentForMs() > SILENT_FOR_MS) {
            this.dead(socket);
        } else if (somebodyWaits) {
            this.send({ beat: 1 });
        } else {
            this.put({ beat: 1 });
        }
    }

    /**
     * The phone woke, or the network came back: do not wait for the next try. A line that was heard a moment ago may be
     * dead by now, and whoever looks at the page must not take it for what is.
     * @param {boolean} isSeen whether somebody looks at the page
     */
    wake(isSeen = true) {
        if (this.over) {
            return;
        }
        if (!this.socket) {
            this.open();
        } else {
            this.watch(isSeen);
        }
    }

    /** A command or a beat, which the room answers at once. @param {object} message @returns {boolean} whether it is on its way */
    send(message) {
        const onItsWay = this.put(message);
        if (onItsWay && this.socket) {
            this.expect(this.socket, ANSWERS_WITHIN_MS);
        }
        return onItsWay;
    }

    /** @param {object} message @returns {boolean} whether it could be handed to the network */
    put(message) {
        if (this.socket?.readyState !== WebSocket.OPEN) {
            return false;
        }
        this.socket.send(JSON.stringify(message));
        return true;
    }

    end() {
        this.drop();
        this.listener.ended();
    }

    /** Stops without a word: the page is going. */
    drop() {
        this.over = true;
        window.clearInterval(this.beat);
        window.clearTimeout(this.retry);
        window.clearTimeout(this.patience);
        this.socket?.close();
    }
}

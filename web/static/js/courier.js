// Takes what waits in the outbox to the room: in order, a few at a time, and never faster than the room wants it.
// Sending everything at once after an hour without a line would only be told "too fast", for everything, again and
// again. Knows nothing of sockets: `send` says whether it could take a command.

const AT_A_TIME = 5;
const REST_MS = 3_000;

export class Courier {
    /**
     * @param {import('./outbox.js').Outbox} outbox
     * @param {(command: import('./outbox.js').Command) => boolean} send
     * @param {(what: () => void, ms: number) => void} wait
     */
    constructor(outbox, send, wait = (what, ms) => { setTimeout(what, ms); }) {
        this.outbox = outbox;
        this.send = send;
        this.wait = wait;
        /** @type {Set<string>} */
        this.underway = new Set();
        this.resting = false;
    }

    /** Sends what may be sent now. */
    go() {
        if (this.resting) {
            return;
        }
        for (const command of this.outbox.waiting()) {
            if (this.underway.size >= AT_A_TIME) {
                return;
            }
            if (!this.underway.has(command.id) && !this.take(command)) {
                return;
            }
        }
    }

    /** @param {import('./outbox.js').Command} command @returns {boolean} */
    take(command) {
        const taken = this.send(command);
        if (taken) {
            this.underway.add(command.id);
        }
        return taken;
    }

    /** A new line: what the old one carried may be lost, and is sent again. The room does each id once. */
    startAgain() {
        this.underway.clear();
        this.go();
    }

    /** @param {string} id of a command that has its answer */
    answered(id) {
        this.underway.delete(id);
        this.go();
    }

    /** The way failed before the answer came. @param {string} id */
    failed(id) {
        this.underway.delete(id);
    }

    /** The room asked for a moment: one rest for all, then on from the first that waits. @param {string} id */
    rest(id) {
        this.underway.delete(id);
        if (!this.resting) {
            this.resting = true;
            this.wait(() => this.goOn(), REST_MS);
        }
    }

    goOn() {
        this.resting = false;
        this.go();
    }
}

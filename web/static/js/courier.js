// Takes what waits in the outbox to the room: one at a time, in order, and never faster than the room wants it. Two on
// the way at once may overtake each other: by post they come on two connections, and a room that says "too fast" to the
// first may have time for the second. Knows nothing of sockets: `send` says whether it could take a command.

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
        /** @type {string | undefined} the id of the command that is under way */
        this.underway = undefined;
        this.resting = false;
    }

    /** Sends the first that waits, unless one is under way. */
    go() {
        const [first] = this.outbox.waiting();
        if (first && !this.underway && !this.resting && this.send(first)) {
            this.underway = first.id;
        }
    }

    /** A new line: what the old one carried may be lost, and is sent again. The room does each id once. */
    startAgain() {
        this.underway = undefined;
        this.go();
    }

    /** @param {string} id of a command that has its answer */
    answered(id) {
        this.failed(id);
        this.go();
    }

    /** The way failed before the answer came. @param {string} id */
    failed(id) {
        if (this.underway === id) {
            this.underway = undefined;
        }
    }

    /** The room asked for a moment: one rest, then on with the same command. @param {string} id */
    rest(id) {
        this.failed(id);
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

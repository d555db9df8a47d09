// How long to wait before the next try to connect: full jitter, so that a whole room does not come back at once.
const FIRST_MS = 500;
const MOST_MS = 30_000;
/** Whoever leads, and the screen, are few, and a room of people waits for them: they try again soon, however often. */
export const MOST_FOR_THE_FEW_MS = 1_000;
/** "Service restart": the house goes, and another takes over, or the same is back at once. It lets go of all in 2 s. */
const RESTART = 1012;
const MOST_AFTER_A_RESTART_MS = 1_500;
/** Then whoever took over should be there; if nobody is, this is a failure like any other. */
const RESTARTS_WITHIN_MS = 10_000;

/**
 * @param {number} failures how many tries have failed in a row, from 0
 * @param {number} atMost milliseconds
 * @param {() => number} random 0 to 1
 * @returns {number} milliseconds
 */
export function delayMs(failures, atMost = MOST_MS, random = Math.random) {
    const most = Math.min(atMost, FIRST_MS * 2 ** failures);
    return Math.round(FIRST_MS / 2 + random() * (most - FIRST_MS / 2));
}

/**
 * After a restart: soon, and in so many moments that a whole house does not come in one, however often it fails.
 * @param {() => number} random 0 to 1 @returns {number} milliseconds
 */
export function afterRestartMs(random = Math.random) {
    return Math.round(FIRST_MS / 2 + random() * (MOST_AFTER_A_RESTART_MS - FIRST_MS / 2));
}

/** Whether a restart is going on, told by the codes with which lines were closed. */
export class Restarts {
    /** @param {() => number} now milliseconds */
    constructor(now = Date.now) {
        this.now = now;
        this.until = 0;
    }

    /** @param {number} code @returns {boolean} whether to hurry */
    closedWith(code) {
        if (code === RESTART) {
            this.until = this.now() + RESTARTS_WITHIN_MS;
        }
        return this.now() < this.until;
    }
}

// How long to wait before the next try to connect: full jitter, so that a whole room does not come back at once.
const FIRST_MS = 500;
const MOST_MS = 30_000;
/** Whoever leads, and the screen, are few, and a room of people waits for them: they try again soon, however often. */
export const MOST_FOR_THE_FEW_MS = 1_000;

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

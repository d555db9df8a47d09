// How long to wait before the next try to connect: full jitter, so that a whole room does not come back at once.
const FIRST_MS = 500;
const MOST_MS = 30_000;

/**
 * @param {number} failures how many tries have failed in a row, from 0
 * @param {() => number} random 0 to 1
 * @returns {number} milliseconds
 */
export function delayMs(failures, random = Math.random) {
    const most = Math.min(MOST_MS, FIRST_MS * 2 ** failures);
    return Math.round(FIRST_MS / 2 + random() * (most - FIRST_MS / 2));
}

// When a meeting will end, as its planned times stretch. Pure: every time is in milliseconds of the server's clock.

const MINUTE = 60_000;
/** Less than this is not worth saying. */
const STEP_MINUTES = 5;

/**
 * The step that goes on began at `since` and is planned until `due`; what comes after it takes `rest`. The whole was
 * planned until `planned`; a step that is not `counted` makes nobody late.
 * @typedef {{since: number, due: number, rest: number, planned: number, counted: boolean}} Times
 */

/** A step that takes longer moves the end: nothing is cut. @param {Times} times @param {number} now */
export function endOf({ due, rest }, now) {
    return Math.max(now, due) + rest;
}

/** How much later than planned, in steps of five minutes. @param {Times} times @param {number} now */
export function lateMinutes(times, now) {
    const planned = times.counted ? times.planned : times.planned + now - times.since;
    const late = (endOf(times, now) - planned) / MINUTE;
    return Math.max(0, Math.floor(late / STEP_MINUTES) * STEP_MINUTES);
}

/** @param {number} since @param {number} now @returns {number} whole minutes */
export function minutesSince(since, now) {
    return Math.max(0, Math.floor((now - since) / MINUTE));
}

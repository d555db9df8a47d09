// A button that is pressed again while what it asked for has no answer yet: that is one command, and not a second one
// that the room would refuse. Forms with something to fill in are left as they are: each paper, each idea is its own.

/** Each press of these means one more. */
const EACH_COUNTS = new Set(['extend-timer', 'turn-page']);

/** @typedef {import('./outbox.js').Command} Command */

/**
 * The same was asked last among all of its kind: what was asked in between may have changed what it means.
 * @param {Command[]} waiting @param {Command} command @param {ParentNode} form
 * @returns {Command | undefined} the one that waits
 */
export function twinOf(waiting, command, form) {
    const last = waiting.filter((one) => one.do === command.do).pop();
    const isAButton = form.querySelector('input:not([type="hidden"]), select, textarea') === null;
    return last && isAButton && !EACH_COUNTS.has(command.do) && meaning(last) === meaning(command) ? last : undefined;
}

/** @param {Command} command */
function meaning(command) {
    return JSON.stringify(Object.entries({ ...command, id: '' }).sort());
}

// What a voice reads of a line on the page, and until when.

const ENDS = /[.!?:;,…؟؛،]$/;

/** The parts of a line with an end to each, so that the voice pauses. @param {readonly string[]} parts */
export function asRead(parts) {
    return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean)
        .map((part) => (ENDS.test(part) ? part : `${part}.`)).join(' ');
}

/** Whether all that is being read still stands there. More may have come behind it. @param {readonly string[]} read
 * @param {readonly string[]} now */
export function stillStands(read, now) {
    return read.every((line, at) => line === now[at]);
}

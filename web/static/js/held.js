// How the parts on the page read, in the server's short words: told when a line opens, so that only what differs comes.

/** @param {string} text as on the page: "part-step=k3f9 part-where=9x2" @returns {Record<string, string>} */
export function wordsIn(text) {
    return Object.fromEntries(text.split(' ').filter(Boolean).map((one) => one.split('=', 2)));
}

export class Held {
    /** @param {string} text */
    constructor(text) {
        this.words = wordsIn(text);
    }

    /** A part that comes without a word has none. @param {import('./parts.js').Changes} frame */
    takes(frame) {
        for (const id of [...Object.keys(frame.parts), ...Object.keys(frame.rows ?? {})]) {
            delete this.words[id];
        }
        Object.assign(this.words, frame.as);
    }

    /** @returns {string[]} */
    told() {
        return Object.entries(this.words).map(([id, word]) => `${id}=${word}`);
    }
}

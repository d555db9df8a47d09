// Makes a command of what a form holds. Who asks is never in it: the server knows that from the cookie.

/** More than this the server does not read: it closes the line. Its Limit.FRAME_IN_BYTES, FRAME_STRING_CHARACTERS. */
const MOST_BYTES = 16_384;
const MOST_LETTERS = 8_192;
const NOT_FIELDS = new Set(['id', 'token']);

/**
 * @param {Iterable<[string, FormDataEntryValue]>} entries
 * @param {string} id
 * @returns {import('./outbox.js').Command}
 */
export function commandOf(entries, id) {
    /** @type {Record<string, string | string[]>} */
    const fields = {};
    for (const [name, value] of entries) {
        if (!NOT_FIELDS.has(name) && typeof value === 'string') {
            const before = fields[name];
            fields[name] = before === undefined ? value : [before, value].flat();
        }
    }
    return /** @type {import('./outbox.js').Command} */ ({ ...fields, id });
}

/** The same as the body of a posted form. @param {import('./outbox.js').Command} command @param {string} token */
export function bodyOf(command, token) {
    const body = new URLSearchParams({ token });
    for (const [name, value] of Object.entries(command)) {
        [value].flat().forEach((one) => body.append(name, one));
    }
    return body;
}

/**
 * Whether the server would read it. One that it would not must never wait in the outbox: the line would be closed each
 * time it is sent, and nothing behind it would arrive.
 * @param {import('./outbox.js').Command} command
 */
export function isSmallEnough(command) {
    return Object.values(command).flat().every((text) => text.length <= MOST_LETTERS)
        && new TextEncoder().encode(JSON.stringify(command)).length <= MOST_BYTES;
}

/** @param {import('./outbox.js').Command | undefined} command @returns {string[]} what a person wrote in it */
export function wordsOf(command) {
    return [command?.text, command?.wording].flat().map((said) => said ?? '').filter((said) => said !== '');
}

/**
 * By what somebody knows it again: what they wrote, or what stood on the button that they pressed.
 * @param {import('./outbox.js').Given | undefined} given @returns {string[]}
 */
export function knownBy(given) {
    const words = wordsOf(given);
    return words.length > 0 ? words : given?.pressed ?? [];
}

const ITS_OWN = new Set(['token', 'id', 'rev']);

/** What a form asks for: the fields that are not its own. @param {Iterable<[string, string]>} fixed */
export function meaningOf(fixed) {
    return [...fixed].filter(([name]) => !ITS_OWN.has(name));
}

/**
 * Whether a form with these fixed fields would have asked for the same: about the same idea, the same vote.
 * @param {import('./outbox.js').Command} command
 * @param {Iterable<[string, string]>} fixed
 * @returns {boolean}
 */
export function fits(command, fixed) {
    const fields = meaningOf(fixed);
    return fields.some(([name]) => name === 'do') && fields.every(([name, value]) => command[name] === value);
}

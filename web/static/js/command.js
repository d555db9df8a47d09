// Makes a command of what a form holds. Who asks is never in it: the server knows that from the cookie.

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

const ITS_OWN = new Set(['token', 'id', 'rev']);

/**
 * Whether a form with these fixed fields would have asked for the same: about the same idea, the same vote.
 * @param {import('./outbox.js').Command} command
 * @param {Iterable<[string, string]>} fixed
 * @returns {boolean}
 */
export function fits(command, fixed) {
    const fields = [...fixed].filter(([name]) => !ITS_OWN.has(name));
    return fields.some(([name]) => name === 'do') && fields.every(([name, value]) => command[name] === value);
}

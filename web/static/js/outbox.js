// Commands wait here until they are answered, through reloads and dead servers. Sending one twice does no harm:
// the server does each id once. Two tabs of one seat share the box; either may hear the answer.

const MOST_WAITING = 200;

/** @typedef {Record<string, string | string[]> & {id: string, do: string}} Command */

/** 128 random bits as 32 hex digits. @returns {string} */
export function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class Outbox {
    /** @param {import('./kept.js').StorageLike} storage @param {string} key */
    constructor(storage, key) {
        this.storage = storage;
        this.key = key;
    }

    /** In the order in which they were given. @returns {Command[]} */
    waiting() {
        try {
            const kept = JSON.parse(this.storage.getItem(this.key) ?? '[]');
            return Array.isArray(kept) ? kept : [];
        } catch {
            return [];
        }
    }

    /** @param {Command} command @returns {boolean} false when the box is full: then nothing was kept */
    put(command) {
        const waiting = this.waiting();
        if (waiting.length >= MOST_WAITING) {
            return false;
        }
        this.keep([...waiting, command]);
        return true;
    }

    /** @param {string} id @returns {Command | undefined} the command that was waiting, if it was */
    answered(id) {
        const waiting = this.waiting();
        const found = waiting.find((command) => command.id === id);
        if (found) {
            this.keep(waiting.filter((command) => command.id !== id));
        }
        return found;
    }

    /** @param {Command[]} commands */
    keep(commands) {
        this.storage.setItem(this.key, JSON.stringify(commands));
    }
}

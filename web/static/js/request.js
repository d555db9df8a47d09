// What a page asks of the server by a request of its own, where no line can be had. A network may swallow it without a
// word; whoever waited for it would wait for as long as the browser does, which is minutes.

const PATIENCE_MS = 15_000;

/**
 * @param {string} address @param {RequestInit} options
 * @returns {Promise<{ok: boolean, status: number, text: string}>} rejects when the answer has not come in time
 */
export async function requested(address, options = {}, patienceMs = PATIENCE_MS) {
    const given = new AbortController();
    const late = setTimeout(() => given.abort(), patienceMs);
    try {
        const answer = await fetch(address, { ...options, signal: given.signal });
        return { ok: answer.ok, status: answer.status, text: await answer.text() };
    } finally {
        clearTimeout(late);
    }
}

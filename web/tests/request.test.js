import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { requested } from '../static/js/request.js';

/** A server that does so with what it is asked. */
async function serving(t, answer) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    t.after(() => { server.closeAllConnections(); server.close(); });
    await once(server, 'listening');
    return `http://127.0.0.1:${server.address().port}/`;
}

test('an answer comes whole, with whether it is a good one', async (t) => {
    const there = await serving(t, (asked, answer) => {
        answer.statusCode = asked.method === 'POST' ? 422 : 200;
        answer.end('words');
    });
    assert.deepEqual(await requested(there), { ok: true, status: 200, text: 'words' });
    assert.deepEqual(await requested(there, { method: 'POST' }), { ok: false, status: 422, text: 'words' });
});

test('what is swallowed is given up, also in the middle of an answer', async (t) => {
    const silent = await serving(t, () => {});
    await assert.rejects(requested(silent, {}, 50), { name: 'AbortError' });
    const half = await serving(t, (asked, answer) => answer.write('half'));
    await assert.rejects(requested(half, {}, 50), { name: 'AbortError' });
});

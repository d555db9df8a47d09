import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchSlowFiles, nameIn } from '../static/js/slow-file.js';

/** A page with one link, and what becomes of it. @param {() => Promise<any>} answer */
function pageWith(answer) {
    const happened = { said: [], handed: [], went: [] };
    const attributes = {};
    const link = {
        href: 'http://house/comparison.pdf',
        dataset: { busy: 'We are making the file.' },
        getAttribute: (name) => attributes[name] ?? null,
        setAttribute: (name, value) => { attributes[name] = value; },
        removeAttribute: (name) => { delete attributes[name]; },
        parentElement: { after: (line) => happened.said.push(line) },
        closest: () => link,
    };
    link.ownerDocument = {
        createElement: (what) => (what === 'a'
            ? { click() { happened.handed.push(this.download); } }
            : { setAttribute() {}, remove() { happened.said.length = 0; } }),
    };
    let click;
    fetchSlowFiles({ addEventListener: (name, listener) => { click = listener; } });
    globalThis.fetch = answer;
    globalThis.window = { location: { assign: (where) => happened.went.push(where) } };
    URL.createObjectURL = () => 'blob:file';
    URL.revokeObjectURL = () => {};
    const press = (more = {}) => click({ target: link, button: 0, preventDefault() { happened.kept = true; }, ...more });
    return { happened, press };
}

const settled = () => new Promise((done) => { setTimeout(done, 5); });

test('a sentence stands beside the link until the file is there, under the name that the server gave it', async () => {
    const { happened, press } = pageWith(async () => ({
        ok: true,
        headers: { get: () => 'attachment; filename="comparison.pdf"' },
        blob: async () => 'pdf',
    }));
    press();
    assert.equal(happened.said[0].textContent, 'We are making the file.');
    await settled();
    assert.equal(happened.said.length, 0);
    assert.deepEqual(happened.handed, ['comparison.pdf']);
});

test('what cannot be had this way is fetched as any other page, which says why', async () => {
    const { happened, press } = pageWith(async () => ({ ok: false, statusText: 'Service Unavailable' }));
    press();
    await settled();
    assert.deepEqual(happened.went, ['http://house/comparison.pdf']);
    assert.equal(happened.said.length, 0);
});

test('a click for another window is the browser’s own', () => {
    const { happened, press } = pageWith(async () => { throw new Error('not asked'); });
    press({ ctrlKey: true });
    assert.equal(happened.kept, undefined);
});

test('without a name there is none', () => {
    assert.equal(nameIn('inline'), '');
});

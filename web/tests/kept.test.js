import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLasting, keyFor, storage as here, sturdy } from '../static/js/kept.js';

/** A phone's storage that has room for so many letters in each value. */
function phone(most = Infinity) {
    const entries = new Map();
    return {
        entries,
        getItem: (key) => entries.get(key) ?? null,
        setItem: (key, value) => {
            if (value.length > most) {
                throw new Error('QuotaExceededError');
            }
            entries.set(key, value);
        },
        removeItem: (key) => { entries.delete(key); },
    };
}

test('what a full phone cannot keep stays in memory, newest first', () => {
    const real = phone(5);
    const storage = sturdy(() => real);
    storage.setItem('a', 'short');
    storage.setItem('a', 'much longer');
    assert.equal(storage.getItem('a'), 'much longer');
    storage.setItem('a', 'again');
    assert.equal(storage.getItem('a'), 'again');
    assert.equal(real.entries.get('a'), 'again');
});

test('a private window that has no storage at all keeps things while the page is open', () => {
    const storage = sturdy(() => { throw new Error('SecurityError'); });
    storage.setItem('a', 'text');
    assert.equal(storage.getItem('a'), 'text');
    storage.removeItem('a');
    assert.equal(storage.getItem('a'), null);
});

test('another tab\'s change is seen', () => {
    const real = phone();
    const [here, there] = [sturdy(() => real), sturdy(() => real)];
    here.setItem('a', 'one');
    there.setItem('a', 'two');
    assert.equal(here.getItem('a'), 'two');
});

test('words that are in memory only are not said to be kept, however well a few letters are', (t) => {
    globalThis.window = { localStorage: phone(4_000) };
    t.after(() => { delete globalThis.window; });
    assert.equal(isLasting(), true);
    here().setItem('a', 'x'.repeat(4_001));
    assert.equal(isLasting(), false);
    here().removeItem('a');
    assert.equal(isLasting(), true);
});

test('a phone with room for a few letters and for no idea keeps nothing that lasts', (t) => {
    globalThis.window = { localStorage: phone(500) };
    t.after(() => { delete globalThis.window; });
    assert.equal(isLasting(), false);
});

test('keys belong to one seat', () => {
    assert.notEqual(keyFor('R-participant-1', 'outbox'), keyFor('R-participant-2', 'outbox'));
});

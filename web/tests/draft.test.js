import assert from 'node:assert/strict';
import test from 'node:test';

/** @type {Record<string, string>} */
const shelf = {};
const localStorage = Object.create({
    getItem: (/** @type {string} */ key) => shelf[key] ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
        shelf[key] = value;
        localStorage[key] = value;
    },
    removeItem: (/** @type {string} */ key) => { delete shelf[key]; delete localStorage[key]; },
});
globalThis.window = /** @type {any} */ ({ localStorage });
const { draftKey, dropDraft, isLate, keepDraft, keepLate, whoseDraft } = await import('../static/js/draft.js');

test('what is written for somebody keeps their name, which goes with it', () => {
    const key = draftKey('seat', 'record-a');
    keepDraft(key, 'Tea', 'Anna');
    assert.equal(whoseDraft(key), 'Anna');
    dropDraft(key);
    assert.deepEqual(shelf, {});
});

test('late words have a place each, in the order in which they came, and none is kept twice', () => {
    keepDraft(draftKey('seat', 'edit-a'), 'kept', '');
    ['one', 'two', 'one', 'kept'].forEach((words) => keepLate('seat', words, 5));
    const late = Object.keys(shelf).filter(isLate).sort();
    assert.deepEqual(late.map((key) => shelf[key]), ['one', 'two']);
});

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
const { draftKey, dropDraft, isLate, isOwnIdea, keepDraft, keepLate, whoseDraft } = await import('../static/js/draft.js');

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

test('an idea is known as one while it is begun and when it comes too late, other words are not', () => {
    Object.keys(shelf).forEach((key) => localStorage.removeItem(key));
    keepDraft(draftKey('seat', 'idea'), 'begun', '');
    keepDraft(draftKey('seat', 'record-a'), 'for Anna', 'Anna');
    keepLate('seat', 'an idea', 5, true);
    keepLate('seat', 'other words', 5);
    const own = Object.keys(shelf).filter(isOwnIdea).map((key) => shelf[key]);
    assert.deepEqual(own.sort(), ['an idea', 'begun']);
    assert.equal(Object.keys(shelf).filter(isLate).length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Held } from '../static/js/held.js';

test('what stands on the page from the beginning is told as it stands there', () => {
    assert.deepEqual(new Held('part-step=k3 part-where=-9x').told(), ['part-step=k3', 'part-where=-9x']);
    assert.deepEqual(new Held('').told(), []);
});

test('what comes has the word that comes with it', () => {
    const held = new Held('part-step=k3 part-where=9x');
    held.takes({ parts: { 'part-step': '<section>' }, as: { 'part-step': 'm4' } });
    held.takes({ parts: {}, rows: { 'part-where': { row: '<li>' } }, as: { 'part-where': 'n5' } });
    assert.deepEqual(held.told(), ['part-step=m4', 'part-where=n5']);
});

test('what comes without a word is not told any more, whole or by a row', () => {
    const held = new Held('part-step=k3 part-where=9x part-foot=1');
    held.takes({ parts: { 'part-step': '<section>' }, rows: { 'part-where': { row: '<li>' } } });
    assert.deepEqual(held.told(), ['part-foot=1']);
});

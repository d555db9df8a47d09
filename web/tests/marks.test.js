import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsLeft, draftOf, marksIn } from '../static/js/marks.js';

test('marks are the numbers above nothing, under the names of their fields', () => {
    const form = [['do', 'mark-ballot'], ['rev', '1'], ['mark-a', '3'], ['mark-b', ''], ['mark-c', '0']];
    assert.deepEqual(marksIn(form), { 'mark-a': '3' });
});

test('dots that lie somewhere are no longer left, and too many are below nothing', () => {
    assert.equal(dotsLeft({ 'mark-a': '3', 'mark-b': '1' }, 5), 1);
    assert.equal(dotsLeft({ 'mark-a': '6' }, 5), -1);
});

test('what was marked on this phone counts until the room has something newer', () => {
    const kept = { rev: 1, marks: { 'mark-a': '3' } };
    assert.deepEqual(draftOf(kept, 1), { 'mark-a': '3' });
    assert.equal(draftOf(kept, 2), null);
    assert.equal(draftOf(null, 1), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersLeft } from '../static/js/letters.js';

test('of a long text the last sixty letters are said', () => {
    assert.equal(lettersLeft(500, 439), undefined);
    assert.equal(lettersLeft(500, 440), 60);
    assert.equal(lettersLeft(500, 500), 0);
});

test('of a name only the last ones, and nothing of an empty field', () => {
    assert.equal(lettersLeft(40, 0), undefined);
    assert.equal(lettersLeft(40, 30), undefined);
    assert.equal(lettersLeft(40, 31), 9);
});

test('a field without an end says nothing', () => {
    assert.equal(lettersLeft(-1, 10), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fewest } from '../static/js/fewest.js';

test('the fewest steps that are enough are found, whichever they are', () => {
    for (let enough = 0; enough <= 17; enough += 1) {
        assert.equal(fewest(17, (steps) => steps < enough), enough);
    }
});

test('where no number of steps is enough it is the most', () => {
    assert.equal(fewest(17, () => true), 17);
    assert.equal(fewest(0, () => true), 0);
});

test('the most is not tried: there is nothing to choose any more', () => {
    const tried = [];
    fewest(17, (steps) => {
        tried.push(steps);
        return true;
    });
    assert.ok(tried.length <= 5 && !tried.includes(17));
});

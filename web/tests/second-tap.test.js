import assert from 'node:assert/strict';
import test from 'node:test';
import { isSecondTap } from '../static/js/second-tap.js';

/** @param {boolean} large @param {boolean} moves */
function form(large, moves) {
    return /** @type {any} */ ({ closest: () => (large ? {} : null), matches: () => moves });
}

function room() {
    /** @type {Record<string, string>} */
    const dataset = {};
    return /** @type {any} */ ({
        dataset,
        hasAttribute: () => 'moved' in dataset,
        removeAttribute: () => { delete dataset.moved; },
    });
}

test('a second tap on the large button within a second takes nobody another step on', (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    globalThis.window = /** @type {any} */ (globalThis);
    const here = room();
    assert.equal(isSecondTap(here, form(true, true)), false);
    assert.equal(isSecondTap(here, form(true, true)), true);
    context.mock.timers.tick(1_000);
    assert.equal(isSecondTap(here, form(true, true)), false);
});

test('what is not the large button is pressed as often as somebody likes, and so is the next place of a result', () => {
    globalThis.window = /** @type {any} */ (globalThis);
    const here = room();
    assert.equal(isSecondTap(here, form(false, true)), false);
    assert.equal(isSecondTap(here, form(false, true)), false);
    assert.equal(isSecondTap(here, form(true, false)), false);
    assert.equal(isSecondTap(here, form(true, false)), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterRestartMs, delayMs, MOST_FOR_THE_FEW_MS, Restarts } from '../static/js/backoff.js';
import { comesBackAfter } from '../static/js/close-rule.js';

test('the first try comes after a quarter to half a second', () => {
    assert.equal(delayMs(0, undefined, () => 0), 250);
    assert.equal(delayMs(0, undefined, () => 1), 500);
});

test('waiting grows with every failure and never passes half a minute', () => {
    assert.equal(delayMs(3, undefined, () => 1), 4000);
    assert.equal(delayMs(50, undefined, () => 1), 30_000);
    assert.equal(delayMs(50, undefined, () => 0), 250);
});

test('whoever leads tries again within a second, however often it has failed', () => {
    assert.equal(delayMs(50, MOST_FOR_THE_FEW_MS, () => 1), 1000);
    assert.equal(delayMs(0, MOST_FOR_THE_FEW_MS, () => 1), 500);
});

test('after a restart the first try comes within a quarter of a second to a second and a half', () => {
    assert.equal(afterRestartMs(() => 0), 250);
    assert.equal(afterRestartMs(() => 1), 1500);
});

test('a restart lasts ten seconds from the last line that was closed for it, whatever else fails meanwhile', () => {
    let now = 1_000_000;
    const restarts = new Restarts(() => now);
    assert.equal(restarts.closedWith(1006), false);
    assert.equal(restarts.closedWith(1012), true);
    now += 9_999;
    assert.equal(restarts.closedWith(1006), true);
    now += 1;
    assert.equal(restarts.closedWith(1006), false);
    assert.equal(restarts.closedWith(1012), true);
});

test('a page comes back after everything but the final codes', () => {
    const comingBack = [1000, 1001, 1006, 1011, 1012, 1013, 4000, 4001, 4400, 4499];
    comingBack.forEach((code) => assert.ok(comesBackAfter(code), String(code)));
    [1008, 4500, 4501, 4999].forEach((code) => assert.ok(!comesBackAfter(code), String(code)));
});

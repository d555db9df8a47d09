import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, lateMinutes, minutesSince } from '../static/js/times.js';

const MINUTE = 60_000;
// Two steps of ten minutes, the first of which goes on.
const times = { since: 0, due: 10 * MINUTE, rest: 10 * MINUTE, planned: 20 * MINUTE, counted: true };
const at = (minutes) => minutes * MINUTE;

test('a step in its time leaves the end where it is', () => {
    [0, 4, 10].forEach((now) => assert.equal(endOf(times, at(now)), at(20), String(now)));
});

test('a step that takes longer moves the end and cuts nothing', () => {
    assert.equal(endOf(times, at(14)), at(24));
});

test('it is said in steps of five minutes, and not before', () => {
    [[10, 0], [14, 0], [15, 5], [19, 5], [20, 10]].forEach(([now, late]) =>
        assert.equal(lateMinutes(times, at(now)), late, String(now)));
});

test('whoever is early is told nothing', () => {
    assert.equal(lateMinutes({ ...times, due: at(3), rest: at(5) }, at(1)), 0);
});

test('a step without a planned time makes nobody late', () => {
    const free = { since: at(10), due: at(10), rest: at(10), planned: at(20), counted: false };
    assert.equal(endOf(free, at(40)), at(50));
    assert.equal(lateMinutes(free, at(40)), 0);
    assert.equal(lateMinutes({ ...free, planned: at(15) }, at(40)), 5);
});

test('before the meeting has begun it ends so long after now', () => {
    const notBegun = { since: 0, due: 0, rest: at(75), planned: Infinity, counted: false };
    assert.equal(endOf(notBegun, at(1000)), at(1075));
    assert.equal(lateMinutes(notBegun, at(1000)), 0);
});

test('a step goes on in whole minutes, and never less than none', () => {
    assert.equal(minutesSince(at(2), at(5) - 1), 2);
    assert.equal(minutesSince(at(2), at(1)), 0);
});

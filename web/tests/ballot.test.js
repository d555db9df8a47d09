import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrived, asksForMost, at, ballotOf, begunIn, dealt, isFull, moved, notSent, open, points, restored, sent, sorting,
    taken, toggled } from '../static/js/ballot.js';

const empty = ballotOf(3, [], 0, false);
const chosen = (...ids) => ids.reduce(toggled, empty);

test('the order of picking is the first order', () => {
    assert.deepEqual(chosen('b', 'a').chosen, ['b', 'a']);
});

test('picking again takes off', () => {
    assert.deepEqual(toggled(chosen('a', 'b'), 'a').chosen, ['b']);
});

test('a full ballot takes nothing more', () => {
    const full = chosen('a', 'b', 'c');
    assert.ok(isFull(full));
    assert.deepEqual(toggled(full, 'd').chosen, ['a', 'b', 'c']);
});

test('an idea moves to a place, and stops at the ends', () => {
    assert.deepEqual(moved(chosen('a', 'b', 'c'), 'c', 0).chosen, ['c', 'a', 'b']);
    assert.deepEqual(moved(chosen('a', 'b', 'c'), 'a', -5).chosen, ['a', 'b', 'c']);
    assert.deepEqual(moved(chosen('a', 'b', 'c'), 'a', 99).chosen, ['b', 'c', 'a']);
});

test('the first place earns as many points as there are choices, the last earns one', () => {
    assert.deepEqual([0, 1, 2].map((place) => points(empty, place)), [3, 2, 1]);
});

test('every sending has a higher number than the one before', () => {
    assert.equal(sent(chosen('a')).rev, 1);
    assert.equal(sent(at(sent(chosen('a')), 'order')).rev, 2);
});

test('a draft about what the server has is taken up again; one about something older is not', () => {
    const server = ballotOf(3, ['a'], 1, true);
    assert.deepEqual(restored(server, { rev: 1, chosen: ['b'], stage: 'order' }).chosen, ['b']);
    assert.deepEqual(restored(server, { rev: 0, chosen: ['b'], stage: 'order' }).chosen, ['a']);
    assert.deepEqual(restored(server, { rev: 1, chosen: ['b'], stage: 'in' }).chosen, ['a']);
    assert.deepEqual(restored(server, null), server);
});

test('choices are in when the room says so, not before, and only for the last that were sent', () => {
    const first = sent(chosen('a'));
    assert.equal(first.stage, 'sending');
    assert.equal(arrived(first, 1).stage, 'in');
    const second = sent(at(first, 'order'));
    assert.equal(arrived(second, 1).stage, 'sending');
    assert.equal(arrived(second, 2).stage, 'in');
});

test('choices that the room did not take can be mended and sent again with the same number', () => {
    const back = notSent(sent(chosen('a', 'b')));
    assert.deepEqual([back.stage, back.chosen, back.rev], ['order', ['a', 'b'], 0]);
    assert.equal(notSent(sent(empty)).stage, 'pick');
    assert.equal(sent(back).rev, 1);
});

test('a reload while choices are on their way still shows them on their way', () => {
    const onItsWay = sent(chosen('b', 'a'));
    assert.deepEqual(restored(ballotOf(3, [], 0, false), onItsWay, true), onItsWay);
    assert.equal(restored(ballotOf(3, [], 0, false), onItsWay, false).stage, 'order');
    assert.equal(restored(ballotOf(3, ['b', 'a'], 1, true), onItsWay, false).stage, 'in');
});

test('choices that are in stay in when the element is put on the page again with its first markup', () => {
    const isIn = arrived(sent(chosen('a')), 1);
    assert.deepEqual(restored(ballotOf(3, [], 0, false), isIn), isIn);
    assert.deepEqual(restored(ballotOf(3, [], 0, false), at(isIn, 'order')).chosen, ['a']);
});

const cards = ['a', 'b', 'c', 'd', 'e'].reduce(toggled, ballotOf(5, [], 0, false, 'cards'));

test('by cards the most important is taken, then the least, in turn, and the last finds its place', () => {
    const dealtOut = sorting(cards);
    assert.equal(dealtOut.stage, 'cards');
    const asked = [];
    const sorted = ['d', 'a', 'e', 'b'].reduce((ballot, idea) => {
        asked.push(asksForMost(ballot) ? 'most' : 'least');
        return taken(ballot, idea);
    }, dealtOut);
    assert.deepEqual(asked, ['most', 'least', 'most', 'least']);
    assert.equal(sorted.stage, 'order');
    assert.deepEqual(sorted.chosen, ['d', 'e', 'c', 'b', 'a']);
});

test('one card alone is in order, and cards can be laid out again', () => {
    assert.equal(sorting(toggled(ballotOf(5, [], 0, false, 'cards'), 'a')).stage, 'order');
    assert.deepEqual(open(dealt(taken(sorting(cards), 'a'))), ['a', 'b', 'c', 'd', 'e']);
});

test('a reload keeps the cards that were taken', () => {
    const kept = JSON.parse(JSON.stringify(taken(sorting(cards), 'b')));
    assert.deepEqual(open(restored(ballotOf(5, [], 0, false, 'cards'), kept)), ['a', 'c', 'd', 'e']);
});

test('what has not been sent is told from a change to what counts, and from what was only opened again', () => {
    const kept = (ballot) => begunIn(JSON.stringify(ballot));
    assert.equal(kept(empty), '');
    assert.equal(kept(chosen('a')), 'ballot');
    const isIn = arrived(sent(chosen('a', 'b')), 1);
    assert.equal(kept(sent(chosen('a'))), '');
    assert.equal(kept(isIn), '');
    assert.equal(kept(at(isIn, 'order')), '');
    assert.equal(kept(moved(at(isIn, 'order'), 'b', 0)), 'change');
    assert.equal(kept(toggled(at(ballotOf(3, ['a'], 1, true), 'order'), 'b')), 'change');
    assert.equal(begunIn(null), '');
    assert.equal(begunIn('{'), '');
});

test('what counts is known again after a reload', () => {
    const isIn = arrived(sent(chosen('a', 'b')), 1);
    const opened = at(isIn, 'order');
    assert.equal(begunIn(JSON.stringify(restored(ballotOf(3, [], 0, false), opened))), '');
    assert.equal(begunIn(JSON.stringify(restored(ballotOf(3, ['a', 'b'], 1, true), opened))), '');
});

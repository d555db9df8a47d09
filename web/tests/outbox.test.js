import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, Outbox } from '../static/js/outbox.js';

/** Storage as a phone has it. */
function storage() {
    const entries = new Map();
    return {
        getItem: (key) => entries.get(key) ?? null,
        setItem: (key, value) => entries.set(key, value),
        removeItem: (key) => entries.delete(key),
    };
}

const command = (id) => ({ id, do: 'write-idea', text: `idea ${id}` });

test('commands wait in the order in which they were given', () => {
    const box = new Outbox(storage(), 'box');
    box.put(command('a'));
    box.put(command('b'));
    assert.deepEqual(box.waiting().map((one) => one.id), ['a', 'b']);
});

test('an answered command waits no longer, and is handed back once', () => {
    const box = new Outbox(storage(), 'box');
    box.put(command('a'));
    assert.equal(box.answered('a')?.text, 'idea a');
    assert.equal(box.answered('a'), undefined);
    assert.deepEqual(box.waiting(), []);
});

test('what waits is still there after a reload, and seen by another tab', () => {
    const shared = storage();
    new Outbox(shared, 'box').put(command('a'));
    assert.deepEqual(new Outbox(shared, 'box').waiting(), [command('a')]);
});

test('a full box takes nothing more and loses nothing', () => {
    const box = new Outbox(storage(), 'box');
    for (let number = 0; number < 200; number += 1) {
        assert.equal(box.put(command(String(number))), true);
    }
    assert.equal(box.put(command('one too many')), false);
    assert.equal(box.waiting().length, 200);
});

test('unreadable content counts as empty', () => {
    const broken = storage();
    broken.setItem('box', '{"half');
    assert.deepEqual(new Outbox(broken, 'box').waiting(), []);
    broken.setItem('box', '"a text"');
    assert.deepEqual(new Outbox(broken, 'box').waiting(), []);
});

test('an id is 128 random bits in hex', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId));
    assert.equal(ids.size, 1000);
    ids.forEach((id) => assert.match(id, /^[0-9a-f]{32}$/));
});

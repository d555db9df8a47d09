import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sturdy } from '../static/js/kept.js';
import { newId, Outbox } from '../static/js/outbox.js';

/** What a phone has kept, as its localStorage shows it: its own names are the keys. */
class Phone {
    getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
    setItem(key, value) { this[key] = value; }
    removeItem(key) { delete this[key]; }
}

const storage = (phone = new Phone()) => sturdy(() => phone);

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

test('what another tab puts in while this one hears an answer is not written over', () => {
    let meanwhile = () => {};
    const phone = new class extends Phone {
        getItem(key) {
            const kept = super.getItem(key);
            const work = meanwhile;
            meanwhile = () => {};
            work();
            return kept;
        }
    }();
    const [here, there] = [new Outbox(storage(phone), 'box'), new Outbox(storage(phone), 'box')];
    here.put(command('a'));
    meanwhile = () => there.put(command('b'));
    assert.equal(here.answered('a')?.id, 'a');
    assert.deepEqual(here.waiting(), [command('b')]);
});

test('what stood on the button is kept with its command, and is not sent', () => {
    const box = new Outbox(storage(), 'box');
    box.put({ id: 'a', do: 'remove-idea', idea: '1' }, ['Take my idea back', 'Tea']);
    assert.deepEqual(box.waiting(), [{ id: 'a', do: 'remove-idea', idea: '1' }]);
    assert.deepEqual(box.answered('a')?.pressed, ['Take my idea back', 'Tea']);
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
    broken.setItem('box.000000001.a', '{"half');
    broken.setItem('box.000000002.b', '"a text"');
    const box = new Outbox(broken, 'box');
    assert.deepEqual(box.waiting(), []);
    box.put(command('c'));
    assert.deepEqual(box.waiting(), [command('c')]);
});

test('an id is 128 random bits in hex', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId));
    assert.equal(ids.size, 1000);
    ids.forEach((id) => assert.match(id, /^[0-9a-f]{32}$/));
});

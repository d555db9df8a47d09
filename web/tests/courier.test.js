import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Courier } from '../static/js/courier.js';
import { sturdy } from '../static/js/kept.js';
import { Outbox } from '../static/js/outbox.js';

const refusing = () => { throw new Error('no storage here'); };

/** A box with this many commands, a line that notes what it was given, and a clock that is turned by hand. */
function room(commands) {
    const outbox = new Outbox(sturdy(refusing), 'box');
    for (let number = 1; number <= commands; number += 1) {
        outbox.put({ id: String(number), do: 'write-idea', text: `idea ${number}` });
    }
    const there = { outbox, sent: [], waits: [], open: true };
    const send = (command) => {
        if (there.open) {
            there.sent.push(command.id);
        }
        return there.open;
    };
    there.courier = new Courier(outbox, send, (what, ms) => there.waits.push({ what, ms }));
    there.answer = (id) => { outbox.answered(id); there.courier.answered(id); };
    return there;
}

test('commands go in order, one at a time', () => {
    const there = room(3);
    there.courier.go();
    assert.deepEqual(there.sent, ['1']);
    there.answer('1');
    assert.deepEqual(there.sent, ['1', '2']);
    there.answer('2');
    assert.deepEqual(there.sent, ['1', '2', '3']);
});

test('what is under way is not sent twice on the same line', () => {
    const there = room(2);
    there.courier.go();
    there.courier.go();
    assert.deepEqual(there.sent, ['1']);
});

test('an answer to another tab does not send the next before its turn', () => {
    const there = room(3);
    there.courier.go();
    there.courier.answered('of another tab');
    assert.deepEqual(there.sent, ['1']);
});

test('a new line carries again what has no answer', () => {
    const there = room(3);
    there.courier.go();
    there.answer('1');
    there.courier.startAgain();
    assert.deepEqual(there.sent, ['1', '2', '2']);
});

test('without a line nothing is lost, and nothing counts as sent', () => {
    const there = room(2);
    there.open = false;
    there.courier.go();
    there.open = true;
    there.courier.go();
    assert.deepEqual(there.sent, ['1']);
});

test('told to slow down, it rests once and then goes on with the same command', () => {
    const there = room(2);
    there.courier.go();
    there.courier.rest('1');
    there.courier.rest('1');
    there.courier.go();
    assert.deepEqual(there.sent, ['1']);
    assert.equal(there.waits.length, 1);
    assert.equal(there.waits[0].ms, 3000);
    there.waits[0].what();
    assert.deepEqual(there.sent, ['1', '1']);
});

test('a command whose way failed is tried again the next time', () => {
    const there = room(1);
    there.courier.go();
    there.courier.failed('1');
    assert.deepEqual(there.sent, ['1']);
    there.courier.go();
    assert.deepEqual(there.sent, ['1', '1']);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Line } from '../static/js/line.js';

/** A network that opens each line at once, and a clock that is turned by hand. */
const phone = { ms: 0, setBackBy: 0, due: [], lines: [], answers: true };

/** @param {number} ms */
function turn(ms) {
    const until = phone.ms + ms;
    for (let next = first(until); next; next = first(until)) {
        phone.ms = next.at;
        next.again ? next.at += next.again : phone.due.splice(phone.due.indexOf(next), 1);
        next.what();
    }
    phone.ms = until;
}

const first = (until) => [...phone.due].sort((one, other) => one.at - other.at).find((job) => job.at <= until);
const later = (what, ms, again = 0) => phone.due[phone.due.push({ what, at: phone.ms + ms, again }) - 1];
const never = (job) => { phone.due = phone.due.filter((one) => one !== job); };

class Socket extends EventTarget {
    static OPEN = 1;

    constructor() {
        super();
        this.said = [];
        this.readyState = 0;
        phone.lines.push(this);
        later(() => { this.readyState = 1; this.dispatchEvent(new Event('open')); }, 1);
    }

    send(text) {
        this.said.push(JSON.parse(text));
        if (phone.answers) {
            this.hear({ beat: 1 });
        }
    }

    hear(message) {
        this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(message) }));
    }

    close() { this.readyState = 3; }
}

const real = { now: Date.now, steady: performance.now, WebSocket: globalThis.WebSocket };

before(() => {
    globalThis.WebSocket = Socket;
    globalThis.window = { setTimeout: later, clearTimeout: never, clearInterval: never,
        setInterval: (what, ms) => later(what, ms, ms) };
    Date.now = () => 1_790_000_000_000 + phone.ms - phone.setBackBy;
    performance.now = () => phone.ms;
});

after(() => {
    globalThis.WebSocket = real.WebSocket;
    Date.now = real.now;
    performance.now = real.steady;
});

/** A line that has just been heard; what it loses is written down. */
function talking() {
    Object.assign(phone, { ms: 0, setBackBy: 0, due: [], lines: [], answers: true });
    const lost = [];
    const line = new Line('ws://room/', { opened() {}, heard() {}, ended() {},
        lost: (failures, silently) => lost.push(silently) });
    line.open();
    turn(20_000);
    return { line, lost };
}

test('woken in front of somebody, a line that was heard a moment ago and is dead by now is given up in ten seconds', () => {
    const { line, lost } = talking();
    phone.answers = false;
    line.wake(true);
    turn(9_999);
    assert.deepEqual(lost, []);
    turn(1);
    assert.deepEqual(lost, [true]);
    turn(1_000);
    assert.equal(phone.lines.length, 2);
});

test('woken, a line that answers is kept', () => {
    const { line, lost } = talking();
    line.wake(true);
    turn(60_000);
    assert.deepEqual(lost, []);
    assert.equal(phone.lines.length, 1);
});

test('where nobody looks, a line has the usual time', () => {
    const { line, lost } = talking();
    phone.answers = false;
    line.wake(false);
    turn(20_000);
    assert.deepEqual(lost, []);
    turn(40_000);
    assert.deepEqual(lost, [true]);
});

test('a clock that is set back gives a silent line no more time', () => {
    const { lost } = talking();
    phone.answers = false;
    phone.setBackBy = 600_000;
    turn(60_000);
    assert.deepEqual(lost, [true]);
});

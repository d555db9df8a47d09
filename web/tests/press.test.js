import assert from 'node:assert/strict';
import test from 'node:test';
import { Press } from '../static/js/press.js';

/** @param {import('node:test').TestContext} context */
function begun(context) {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const page = new EventTarget();
    const press = new Press(page, new AbortController().signal);
    /** @type {string[]} */
    const done = [];
    return { done, press, is: (/** @type {string} */ type) => page.dispatchEvent(new Event(type)),
        comes: (/** @type {string} */ word) => press.whenOver(() => done.push(word)) };
}

test('what comes while nothing is pressed is put in place at once', (context) => {
    const { done, comes } = begun(context);
    comes('one');
    assert.deepEqual(done, ['one']);
});

test('what comes while something is pressed is put in place after the click, in its order', (context) => {
    const { done, is, comes } = begun(context);
    is('pointerdown');
    comes('one');
    context.mock.timers.tick(100);
    comes('two');
    is('pointerup');
    is('click');
    assert.deepEqual(done, []);
    context.mock.timers.tick(0);
    assert.deepEqual(done, ['one', 'two']);
    comes('three');
    assert.deepEqual(done, ['one', 'two', 'three']);
});

test('a touch has its click a little after the finger has gone', (context) => {
    const { done, is, comes } = begun(context);
    is('pointerdown');
    comes('one');
    is('pointerup');
    context.mock.timers.tick(149);
    assert.deepEqual(done, []);
    context.mock.timers.tick(1);
    assert.deepEqual(done, ['one']);
});

test('a page that is scrolled, or pressed for long, goes on', (context) => {
    const { done, is, comes } = begun(context);
    is('pointerdown');
    comes('one');
    is('pointercancel');
    context.mock.timers.tick(0);
    assert.deepEqual(done, ['one']);
    is('pointerdown');
    comes('two');
    context.mock.timers.tick(699);
    assert.deepEqual(done, ['one']);
    context.mock.timers.tick(1);
    assert.deepEqual(done, ['one', 'two']);
    is('pointerup');
    comes('three');
    assert.deepEqual(done, ['one', 'two', 'three']);
});

test('of work that fails the rest is not lost', (context) => {
    const { done, press, is, comes } = begun(context);
    is('pointerdown');
    press.whenOver(() => { throw new Error('no such part'); });
    comes('one');
    assert.throws(() => press.goOn(), /no such part/);
    comes('two');
    assert.deepEqual(done, ['one', 'two']);
});

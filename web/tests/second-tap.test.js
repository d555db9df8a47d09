import assert from 'node:assert/strict';
import test from 'node:test';
import { isSecondTap } from '../static/js/second-tap.js';
import { rememberPresses } from '../static/js/submitting.js';

/** @param {boolean} large @param {boolean} moves */
function form(large, moves) {
    return /** @type {any} */ ({ closest: () => (large ? {} : null), matches: () => moves,
        getAttribute: () => null, querySelectorAll: () => [] });
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

/** @param {string} id @param {Record<string, string>} fixed */
function smallForm(id, fixed) {
    const fields = Object.entries(fixed).map(([name, value]) => ({ name, value }));
    return /** @type {any} */ ({ id: fields.find(({ name }) => name === 'id') ?? id, getAttribute: () => id,
        closest: () => null, querySelectorAll: () => fields,
        isResting: false, toggleAttribute(name, on) { this.isResting = name === 'data-rests' && on; } });
}

test('a form that means the next person is not sent by the second tap, and is a second later', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 10_000 });
    const finger = { detail: 1, x: 100 };
    assert.equal(pressAndSend(smallForm('pass-turn', { do: 'pass-turn', seat: 'anna' }), finger), false);
    context.mock.timers.tick(900);
    assert.equal(pressAndSend(smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' }), finger), true);
    context.mock.timers.tick(100);
    assert.equal(pressAndSend(smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' }), finger), false);
});

test('a ballot is sent again at once from a page that was just loaded, whose form has a field of the name id', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 12_000 });
    const finger = { detail: 1, x: 100 };
    assert.equal(pressAndSend(smallForm('mark-1', { do: 'mark-ballot', id: 'a', vote: '1' }), finger), false);
    assert.equal(pressAndSend(smallForm('mark-1', { do: 'mark-ballot', vote: '1' }), finger), false);
});

test('by keys it is sent half a second later', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 15_000 });
    assert.equal(isSecondTap(room(), smallForm('pass-turn', { do: 'pass-turn', seat: 'anna' })), false);
    context.mock.timers.tick(400);
    assert.equal(isSecondTap(room(), smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' })), true);
    context.mock.timers.tick(100);
    assert.equal(isSecondTap(room(), smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' })), false);
});

test('the same form with other words, and another form, are sent as quickly as somebody likes', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 20_000 });
    assert.equal(isSecondTap(room(), smallForm('write-idea', { do: 'write-idea', id: 'a', rev: '1' })), false);
    assert.equal(isSecondTap(room(), smallForm('write-idea', { do: 'write-idea', id: 'b', rev: '2' })), false);
    assert.equal(isSecondTap(room(), smallForm('hand-1', { do: 'hand-in', idea: '1', in: 'yes' })), false);
    assert.equal(isSecondTap(room(), smallForm('hand-2', { do: 'hand-in', idea: '2', in: 'yes' })), false);
});

/** Presses the button of a form, and sends it. @param {any} pressed @param {{detail: number, x: number}} how */
function pressAndSend(pressed, { detail, x }) {
    class Pressed extends EventTarget {
        closest() {
            return { form: pressed };
        }
    }
    globalThis.Element = /** @type {any} */ (Pressed);
    const page = new Pressed();
    const gone = new AbortController();
    rememberPresses(page, gone.signal);
    page.dispatchEvent(Object.assign(new Event('click'), { detail, clientX: x, clientY: 7 }));
    gone.abort();
    return isSecondTap(room(), pressed);
}

test('a row that has moved up under the finger is not meant, one beside it or a moment later is', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 30_000 });
    const [first, next] = ['1', '2'].map((slip) => smallForm(`count-${slip}`, { do: 'count-slip', slip }));
    const finger = { detail: 1, x: 100 };
    assert.equal(pressAndSend(first, finger), false);
    assert.equal(pressAndSend(next, { detail: 2, x: 105 }), true);
    assert.equal(pressAndSend(smallForm('drop-2', { do: 'drop-slip', slip: '2' }), finger), false);
    assert.equal(pressAndSend(first, finger), false);
    assert.equal(pressAndSend(next, { detail: 1, x: 150 }), false);
    context.mock.timers.tick(500);
    assert.equal(pressAndSend(first, { detail: 1, x: 150 }), false);
});

test('keys press at no place: one row after another may be sent by them', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 40_000 });
    const [first, next] = ['1', '2'].map((seat) => smallForm(`admit-${seat}`, { do: 'admit', seat }));
    assert.equal(pressAndSend(first, { detail: 0, x: 0 }), false);
    assert.equal(pressAndSend(next, { detail: 0, x: 0 }), false);
});

test('a clock that is put back keeps no button from working', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 500_000 });
    assert.equal(isSecondTap(room(), smallForm('pass-turn', { do: 'pass-turn', seat: 'anna' })), false);
    context.mock.timers.setTime(50_000);
    assert.equal(isSecondTap(room(), smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' })), false);
});

test('a tap that is forgotten shows on its button until the button takes one', (context) => {
    context.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 600_000 });
    const finger = { detail: 1, x: 100 };
    const next = smallForm('pass-turn', { do: 'pass-turn', seat: 'ben' });
    pressAndSend(smallForm('pass-turn', { do: 'pass-turn', seat: 'anna' }), finger);
    context.mock.timers.tick(900);
    assert.equal(pressAndSend(next, finger), true);
    assert.equal(next.isResting, true);
    context.mock.timers.tick(99);
    assert.equal(next.isResting, true);
    context.mock.timers.tick(1);
    assert.equal(next.isResting, false);
    assert.equal(pressAndSend(next, finger), false);
});

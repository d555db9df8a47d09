import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twinOf } from '../static/js/twin.js';

const button = /** @type {any} */ ({ querySelector: () => null });
const field = /** @type {any} */ ({ querySelector: () => ({}) });
const next = (id) => ({ id, do: 'move-on', from: 'WELCOME', to: 'SILENT' });

test('the same button pressed again while its command waits is one command', () => {
    assert.equal(twinOf([next('a')], next('b'), button)?.id, 'a');
    assert.equal(twinOf([{ id: 'a', from: 'WELCOME', to: 'SILENT', do: 'move-on' }], next('b'), button)?.id, 'a');
});

test('when nothing waits any more, or something else, it is a command of its own', () => {
    assert.equal(twinOf([], next('b'), button), undefined);
    assert.equal(twinOf([{ ...next('a'), to: 'CLOSED' }], next('b'), button), undefined);
    assert.equal(twinOf([{ id: 'a', do: 'offer-idea', idea: '1' }], { id: 'b', do: 'offer-idea', idea: '2' }, button),
        undefined);
});

test('what is put back to what it was before is asked for again', () => {
    const light = (id, idea) => ({ id, do: 'spotlight', idea });
    assert.equal(twinOf([light('a', '1'), light('b', '2')], light('c', '1'), button), undefined);
});

test('two papers with the same choices are two, and so are two ideas with the same words', () => {
    const paper = (id) => ({ id, do: 'enter-choices', choice: ['1', '2'] });
    assert.equal(twinOf([paper('a')], paper('b'), field), undefined);
});

test('another minute each time, and another page', () => {
    ['extend-timer', 'turn-page'].forEach((what) =>
        assert.equal(twinOf([{ id: 'a', do: what }], { id: 'b', do: what }, button), undefined));
});

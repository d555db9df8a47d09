import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishOf } from '../static/js/keys.js';

const nowhere = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false, target: null };
const pressed = (key, code = '', more = {}) => wishOf({ ...nowhere, key, code, ...more });

test('small and capital letters ask for the same', () => {
    ['f', 'F'].forEach((key) => assert.equal(pressed(key), 'full'));
    ['q', 'Q'].forEach((key) => assert.equal(pressed(key), 'join'));
    ['b', 'B', '.'].forEach((key) => assert.equal(pressed(key), 'blank'));
    ['h', 'H', '?'].forEach((key) => assert.equal(pressed(key), 'keys'));
});

test('a letter of another script is known by its place on the keyboard', () => {
    assert.equal(pressed('й', 'KeyQ'), 'join');
    assert.equal(pressed('х', 'BracketLeft'), undefined);
});

test('keys with Ctrl, Alt or Meta, and half a sign, are left to the browser', () => {
    ['ctrlKey', 'altKey', 'metaKey', 'isComposing'].forEach((held) =>
        assert.equal(pressed('b', 'KeyB', { [held]: true }), undefined, held));
});

test('whoever types is left alone', () => {
    assert.equal(pressed('b', 'KeyB', { target: { matches: () => true } }), undefined);
    assert.equal(pressed('b', 'KeyB', { target: { matches: () => false } }), 'blank');
});

test('arrows, the space bar and a clicker go on', () => {
    ['ArrowRight', 'ArrowDown', 'PageDown', ' '].forEach((key) => assert.equal(pressed(key), 'on'));
    ['ArrowLeft', 'ArrowUp', 'PageUp'].forEach((key) => assert.equal(pressed(key), 'back'));
    assert.equal(pressed(' ', 'Space', { shiftKey: true }), 'back');
});

test('other keys ask for nothing', () => {
    ['a', 'Tab', 'Enter', 'F5', 'Dead', '1'].forEach((key) => assert.equal(pressed(key), undefined, key));
});

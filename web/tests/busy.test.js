import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayBusy } from '../static/js/busy.js';

/** As much of a page as the module asks for: one form with a button. */
function pageWith(busy) {
    const listeners = {};
    const button = { disabled: false };
    const said = [];
    const form = {
        dataset: busy ? { busy } : {},
        ownerDocument: { createElement: () => ({ setAttribute() {}, remove() { said.length = 0; } }) },
        append: (line) => said.push(line),
        querySelectorAll: (what) => (what === 'button' ? [button] : [...said]),
    };
    const page = {
        addEventListener: (name, listener) => { listeners[name] = listener; },
        querySelectorAll: () => [form],
        defaultView: { addEventListener: (name, listener) => { listeners[name] = listener; } },
    };
    sayBusy(page);
    return { button, said, form, listeners };
}

test('a form that may take long says so when it is sent, and cannot be sent twice', () => {
    const { button, said, form, listeners } = pageWith('We are reading the file.');
    listeners.submit({ target: form });
    assert.deepEqual(said.map((line) => line.textContent), ['We are reading the file.']);
    assert.equal(button.disabled, true);
});

test('other forms are left as they are', () => {
    const { button, said, form, listeners } = pageWith('');
    listeners.submit({ target: form });
    assert.equal(said.length, 0);
    assert.equal(button.disabled, false);
});

test('whoever comes back finds the form ready again', () => {
    const { button, said, form, listeners } = pageWith('We are reading the file.');
    listeners.submit({ target: form });
    listeners.pageshow();
    assert.equal(said.length, 0);
    assert.equal(button.disabled, false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAQuestion, lineAt } from '../static/js/hints.js';

test('where a field takes a question a line, the one at the caret is being written', () => {
    const typed = 'What worked?\nWhat stops people?\n';
    assert.equal(lineAt(typed, 0), 'What worked?');
    assert.equal(lineAt(typed, 12), 'What worked?');
    assert.equal(lineAt(typed, 13), 'What stops people?');
    assert.equal(lineAt(typed, typed.length), '');
});

test('half a question gets no thoughts yet', () => {
    assert.equal(isAQuestion('What stops'), false);
    assert.equal(isAQuestion(''), false);
    assert.equal(isAQuestion('What stops?'), true);
    assert.equal(isAQuestion('What stops people coming'), true);
    assert.equal(isAQuestion('ماذا نجح؟'), true);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, commandOf, fits, isSmallEnough, knownBy } from '../static/js/command.js';
import { filled } from '../static/js/words.js';

test('a command holds the fields of its form, and never the token or an old id', () => {
    const fields = [['do', 'write-idea'], ['token', 'secret'], ['id', 'old'], ['text', 'tea']];
    assert.deepEqual(commandOf(fields, 'new'), { do: 'write-idea', text: 'tea', id: 'new' });
});

test('a field that stands several times becomes a list', () => {
    const fields = [['do', 'propose-wording'], ['idea', 'a'], ['idea', 'b'], ['idea', 'c']];
    assert.deepEqual(commandOf(fields, 'x').idea, ['a', 'b', 'c']);
});

test('a field cannot reach into the command object', () => {
    assert.equal(commandOf([['__proto__', 'x'], ['do', 'a']], 'x').do, 'a');
    assert.equal({}.x, undefined);
});

test('posted, it carries the token and each value of a list', () => {
    const body = bodyOf({ id: 'x', do: 'cast-ballot', choice: ['a', 'b'] }, 't');
    assert.equal(body.get('token'), 't');
    assert.deepEqual(body.getAll('choice'), ['a', 'b']);
});

test('words are filled in their places, and unknown places stay', () => {
    assert.equal(filled('{0} of {1}', 2, 5), '2 of 5');
    assert.equal(filled('{0} and {3}', 'a'), 'a and {3}');
});

test('after a reload an answer finds the form about the same idea, not the first of its kind', () => {
    const edit = { id: 'x', do: 'edit-idea', idea: 'two', text: 'tea' };
    const form = (idea) => [['do', 'edit-idea'], ['token', 'secret'], ['idea', idea]];
    assert.ok(!fits(edit, form('one')));
    assert.ok(fits(edit, form('two')));
    assert.ok(!fits(edit, [['token', 'secret']]));
});

test('a ballot\'s form is found whatever number it would send next', () => {
    const cast = { id: 'x', do: 'cast-ballot', vote: 'v', rev: '2', choice: ['a'] };
    assert.ok(fits(cast, [['do', 'cast-ballot'], ['vote', 'v'], ['rev', '9']]));
});

test('what the server would not read is too large, by its letters, its bytes or its list', () => {
    const saying = (text) => ({ id: 'x', do: 'write-idea', text });
    assert.ok(isSmallEnough(saying('w'.repeat(8_192))));
    assert.ok(!isSmallEnough(saying('w'.repeat(8_193))));
    assert.ok(isSmallEnough(saying('é'.repeat(8_000))));
    assert.ok(!isSmallEnough(saying('茶'.repeat(8_000))));
    assert.ok(!isSmallEnough({ id: 'x', do: 'propose-wording', idea: Array(500).fill('0'.repeat(32)) }));
});

test('somebody knows what they sent by their words, and what they pressed by its button', () => {
    assert.deepEqual(knownBy({ id: 'a', do: 'write-idea', text: 'Tea', pressed: ['Add'] }), ['Tea']);
    assert.deepEqual(knownBy({ id: 'a', do: 'remove-idea', pressed: ['Take my idea back', 'Tea'] }),
        ['Take my idea back', 'Tea']);
    assert.deepEqual(knownBy({ id: 'a', do: 'write-idea', text: '' }), []);
    assert.deepEqual(knownBy(undefined), []);
});

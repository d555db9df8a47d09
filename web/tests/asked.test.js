import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnheard } from '../static/js/asked.js';

const asked = { words: 'We laughed about the same things', whose: 'Rosa', turn: 'Rosa, then Ben', listed: ['a'] };

test('words are unheard when the turn goes on and nothing has come to the list', () => {
    assert.equal(isUnheard(asked, 'Ben, then Cleo', []), true);
    assert.equal(isUnheard(asked, '', []), true);
});

test('words are unheard when something else has come to the list for the same person', () => {
    assert.equal(isUnheard(asked, 'Ben, then Cleo', ['The smell of the bread']), true);
    assert.equal(isUnheard(asked, asked.turn, ['The smell of the bread']), true);
});

test('where the turn stays and nothing has come, the person has said no', () => {
    assert.equal(isUnheard(asked, asked.turn, []), false);
});

test('words that came to the list were heard, also when the person put them right first', () => {
    assert.equal(isUnheard(asked, 'Ben, then Cleo', ['Tea', 'We laughed about the same things']), false);
    assert.equal(isUnheard(asked, 'Ben, then Cleo', ['We all laughed about the same thing']), false);
    assert.equal(isUnheard({ ...asked, words: 'ضحكنا معا' }, '', ['ضحكنا معا كثيرا']), false);
    assert.equal(isUnheard({ ...asked, words: '🙂' }, '', ['🙂']), false);
});

test('half of the words are not enough: every sentence has small ones', () => {
    assert.equal(isUnheard({ ...asked, words: 'The tea is ready' }, '', ['The garden is green']), true);
});

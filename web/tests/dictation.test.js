import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardHere, joined, tagsFor } from '../static/js/dictation.js';

/** A recogniser that says of each language what it can do with it, and remembers what it was asked. */
function recogniser(can, asked = []) {
    return class {
        static async available(wish) {
            asked.push(wish);
            return can[wish.langs[0]] ?? 'unavailable';
        }

        get processLocally() {
            return false;
        }
    };
}

test('the accents that the browser asks for come first, and only those of the page’s language', () => {
    assert.deepEqual(tagsFor('en-x-easy', ['en-GB', 'pl', 'en-US']), ['en-GB', 'en-US', 'en']);
    assert.deepEqual(tagsFor('pl', ['pl']), ['pl']);
    assert.deepEqual(tagsFor('cy', ['en-GB']), ['cy']);
});

test('what the device itself understands is used, and it is asked about nothing else', async () => {
    const asked = [];
    assert.equal(await heardHere(recogniser({ 'en-US': 'available' }, asked), ['en-GB', 'en-US', 'en']), 'en-US');
    assert.deepEqual(asked.map((wish) => [wish.langs[0], wish.processLocally]), [['en-GB', true], ['en-US', true]]);
});

test('a recogniser that would fetch something, or send the voice away, is not used', async () => {
    assert.equal(await heardHere(recogniser({ en: 'downloadable' }), ['en']), '');
    assert.equal(await heardHere(class {}, ['en']), '');
    assert.equal(await heardHere(class { static async available() { return 'available'; } }, ['en']), '');
    assert.equal(await heardHere(undefined, ['en']), '');
    const refuses = recogniser({});
    refuses.available = () => Promise.reject(new Error('not here'));
    assert.equal(await heardHere(refuses, ['en']), '');
});

test('what was heard comes behind what stands there, as far as there is room', () => {
    assert.equal(joined('', ' tea and talk ', 500), 'tea and talk');
    assert.equal(joined('Tea ', 'and talk', 500), 'Tea and talk');
    assert.equal(joined('Tea', 'and talk', 7), 'Tea and');
    assert.equal(joined('Tea', 'and talk', -1), 'Tea and talk');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asRead, stillStands } from '../static/js/reading.js';
import { voiceFor } from '../static/js/voices.js';

const voice = (lang, localService = true, more = {}) => ({ lang, localService, ...more });

test('a voice of the page’s language reads, in the accent that the browser asks for', () => {
    const voices = [voice('de-DE'), voice('en-US', true, { default: true }), voice('en_GB')];
    assert.equal(voiceFor(voices, 'en', ['en-GB', 'en']), voices[2]);
    assert.equal(voiceFor(voices, 'en', ['fr-FR']), voices[1]);
    assert.equal(voiceFor(voices, 'en-x-easy', ['en-GB']), voices[2]);
    assert.equal(voiceFor(voices, 'de', []), voices[0]);
});

test('no voice of another language reads, and none that sends what it reads away', () => {
    assert.equal(voiceFor([voice('de-DE', true, { default: true })], 'pl', ['de-DE']), undefined);
    assert.equal(voiceFor([voice('pl-PL', false, { default: true })], 'pl', ['pl-PL']), undefined);
    assert.equal(voiceFor([], 'en', ['en-GB']), undefined);
});

test('each part of a line has an end, so that the voice pauses', () => {
    assert.equal(asRead(['A', '  Tea\n and talk ', '']), 'A. Tea and talk.');
    assert.equal(asRead(['What works well?', 'Write: now!']), 'What works well? Write: now!');
    assert.equal(asRead(['ماذا نجح؟']), 'ماذا نجح؟');
    assert.equal(asRead([]), '');
});

test('reading goes on while all that is read still stands there', () => {
    assert.equal(stillStands(['A. Tea.'], ['A. Tea.', 'B. Talk.']), true);
    assert.equal(stillStands(['A. Tea.', 'B. Talk.'], ['A. Tea.']), false);
    assert.equal(stillStands(['A. Tea.'], ['A. Coffee.']), false);
    assert.equal(stillStands(['A. Tea.'], ['B. Talk.', 'A. Tea.']), false);
});

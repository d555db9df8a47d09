// Words that somebody has begun, or that found no field any more: this browser keeps them for their seat until they are
// sent or taken away. What is written down for somebody else is kept with the name of whom it is for.
import { keptFor, keyFor, storage } from './kept.js';

const BEGUN = 'draft.';
const LATE = 'draft.late-';
const LATE_IDEA = `${LATE}idea-`;
const ASKED = 'draft.asked-';

/** @param {string} scope of the seat @param {string} name of the draft */
export function draftKey(scope, name) {
    return keyFor(scope, BEGUN + name);
}

/** @param {string} key @param {string} words @param {string} whose name of whom they are written for, or nothing */
export function keepDraft(key, words, whose) {
    storage().setItem(key, words);
    if (whose) {
        storage().setItem(beside(key), whose);
    }
}

/** @param {string} key */
export function dropDraft(key) {
    storage().removeItem(key);
    storage().removeItem(beside(key));
}

/** @param {string} key @returns {string} the name of whom it was written for, or nothing */
export function whoseDraft(key) {
    return storage().getItem(beside(key)) ?? '';
}

/** The name is no draft itself. @param {string} key */
function beside(key) {
    return key.replace(`.${BEGUN}`, '.whose.');
}

/** @param {string} scope @param {string} words @param {string} whose @param {number} now */
export function keepAsked(scope, words, whose, now = Date.now()) {
    keepDraft(keyFor(scope, `${ASKED}${now}`), words, whose);
}

/**
 * Words that the room did not take and whose field has gone. The first stand first. What a draft holds still is not
 * kept twice.
 * @param {string} scope @param {string} words @param {number} now @param {boolean} isIdea
 */
export function keepLate(scope, words, now = Date.now(), isIdea = false) {
    const drafts = keptFor(scope, BEGUN);
    const kind = isIdea ? LATE_IDEA : LATE;
    if (!drafts.some((key) => storage().getItem(key) === words)) {
        let at = now;
        while (drafts.includes(keyFor(scope, `${kind}${at}`))) {
            at += 1;
        }
        storage().setItem(keyFor(scope, `${kind}${at}`), words);
    }
}

/** Begun or late, it was meant for the person's own list. @param {string} key */
export function isOwnIdea(key) {
    return key.endsWith(`.${BEGUN}idea`) || key.includes(`.${LATE_IDEA}`);
}

/** @param {string} key */
export function isLate(key) {
    return key.includes(`.${LATE}`);
}

/** Words that the scribe asked somebody about, who did not come to answer. @param {string} key */
export function isAsked(key) {
    return key.includes(`.${ASKED}`);
}

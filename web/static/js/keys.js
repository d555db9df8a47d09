// Which key asks for what, on the wall and where results are revealed. Pure: it looks at an event and does nothing.

/** @typedef {'full' | 'join' | 'blank' | 'keys' | 'close' | 'larger' | 'smaller' | 'on' | 'back'} Wish */

/** Clickers send the page keys, and a full stop for "blank". @type {Record<string, Wish>} */
const WISHES = {
    f: 'full', q: 'join', b: 'blank', '.': 'blank', h: 'keys', '?': 'keys', escape: 'close',
    '+': 'larger', '=': 'larger', '-': 'smaller',
    arrowright: 'on', arrowdown: 'on', pagedown: 'on', ' ': 'on',
    arrowleft: 'back', arrowup: 'back', pageup: 'back',
};

const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** @typedef {{key: string, code: string, shiftKey: boolean, ctrlKey: boolean, altKey: boolean, metaKey: boolean,
 *      isComposing: boolean, target: unknown}} Pressed */

/**
 * What somebody wants who presses this; nothing while they type, or for a key that belongs to the browser.
 * @param {Pressed} event
 * @returns {Wish | undefined}
 */
export function wishOf(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTypedIn(event.target)) {
        return undefined;
    }
    return event.shiftKey && event.key === ' ' ? 'back' : WISHES[nameOf(event).toLowerCase()];
}

/** On a keyboard of another script the letter is known by its place. @param {Pressed} event */
function nameOf({ key, code }) {
    return key.length > 1 || /^[ -~]$/.test(key) ? key : code.replace(/^Key/, '');
}

/** @param {unknown} target */
function isTypedIn(target) {
    return /** @type {Element | null} */ (target)?.matches?.(TYPED_IN) ?? false;
}

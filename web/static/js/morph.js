// The only file that names idiomorph. Applies a part to the page without touching what belongs to the person:
// anything marked data-own, what a form was refused with, and every control that they can type in or tick.
import { Idiomorph } from '../vendor/idiomorph.esm.js';

/** @param {Node} node @returns {boolean} */
function isTheirs(node) {
    // An element without attributes is one that idiomorph has just made, to be filled.
    if (!(node instanceof HTMLElement) || node.attributes.length === 0) {
        return false;
    }
    if (node.hasAttribute('data-own') || node.hasAttribute('data-refusal')) {
        return true;
    }
    const typed = node instanceof HTMLInputElement && node.type !== 'hidden';
    return typed || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}

/** @param {Node} node @returns {node is HTMLInputElement | HTMLTextAreaElement} */
function holdsText(node) {
    return node instanceof HTMLTextAreaElement
        || node instanceof HTMLInputElement && node.type !== 'checkbox' && node.type !== 'radio';
}

/** @param {Node} node @returns {node is HTMLInputElement} */
function isTick(node) {
    return node instanceof HTMLInputElement && (node.type === 'checkbox' || node.type === 'radio');
}

/**
 * A tick follows the room while nobody has changed it, nor another one of its group.
 * @param {HTMLInputElement} old
 * @param {HTMLInputElement} now
 */
function refreshTick(old, now) {
    const group = old.type === 'radio' && old.form
        ? [...old.form.querySelectorAll(`input[type="radio"][name="${CSS.escape(old.name)}"]`)] : [old];
    const untouched = group.every((one) => one instanceof HTMLInputElement && one.checked === one.defaultChecked);
    if (untouched || old.checked === now.defaultChecked) {
        old.defaultChecked = now.defaultChecked;
        old.checked = now.defaultChecked;
    }
}

/** @param {HTMLSelectElement} old @param {HTMLSelectElement} now */
function refreshChoice(old, now) {
    const options = [...old.options];
    if (options.every((option) => option.selected === option.defaultSelected)) {
        options.forEach((option) => {
            option.defaultSelected = option.value === now.value;
        });
        old.value = now.value;
    }
}

/**
 * A field that nobody has touched shows what the room has now; one with other words in it is the person's.
 * @param {Node} old
 * @param {Node} now
 */
function refresh(old, now) {
    if (holdsText(old) && holdsText(now) && old.value === old.defaultValue && old !== document.activeElement) {
        old.defaultValue = now.defaultValue;
        old.value = now.defaultValue;
    } else if (isTick(old) && isTick(now)) {
        refreshTick(old, now);
    } else if (old instanceof HTMLSelectElement && now instanceof HTMLSelectElement) {
        refreshChoice(old, now);
    }
}

/**
 * What a form was refused with is over when the number has changed that it was about: of papers that wait, say.
 * @param {Node} old @param {Node} now
 */
function refreshRefusal(old, now) {
    const [before, after] = [old, now].map((node) => node instanceof HTMLElement && (node.dataset.about ?? '0'));
    if (before !== after) {
        /** @type {HTMLElement} */ (old).replaceChildren();
        /** @type {HTMLElement} */ (old).dataset.about = String(after);
    }
}

/**
 * Most rows of a long list are as they were. Of some the room says so, and sends no more than their place; of others a
 * browser sees it sooner than they can be gone through. One with something in it that has a life of its own is gone
 * through all the same.
 * @param {Node} old @param {Node} now @returns {boolean}
 */
function isTheSameRow(old, now) {
    return old instanceof HTMLLIElement && now instanceof HTMLLIElement
        && (now.hasAttribute('data-kept') || old.isEqualNode(now) && !old.querySelector('[data-own]'));
}

/**
 * What is a person's own is only told what the room has now: it takes over what is not theirs.
 * @param {Node} old @param {Node} now @returns {boolean} whether the old node may be changed
 */
function allows(old, now) {
    if (isTheSameRow(old, now)) {
        return false;
    }
    const theirs = isTheirs(old);
    if (theirs && /** @type {Element} */ (old).hasAttribute('data-own')) {
        old.dispatchEvent(new CustomEvent('elsewhere', { detail: now }));
    } else if (theirs && /** @type {Element} */ (old).hasAttribute('data-refusal')) {
        refreshRefusal(old, now);
    } else if (theirs) {
        refresh(old, now);
    }
    return !theirs;
}

/** @param {Element} old the part on the page @param {string} html the same part as it is now */
export function morph(old, html) {
    Idiomorph.morph(old, html, {
        morphStyle: 'outerHTML',
        restoreFocus: true,
        callbacks: {
            beforeNodeMorphed: allows,
            // What says that something waits goes when that has its answer (waits.js).
            beforeNodeRemoved: (/** @type {Node} */ node) => !(node instanceof HTMLOutputElement),
            // What somebody has opened stays open, and where the focus was put stays a place for it;
            // a button that rests for a moment does (second-tap.js).
            beforeAttributeUpdated: (/** @type {string} */ name, /** @type {Element} */ node) =>
                !['tabindex', 'data-unringed', 'data-rests'].includes(name)
                    && !(name === 'open' && node instanceof HTMLDetailsElement),
        },
    });
}

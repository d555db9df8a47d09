// Where the keyboard is must never be lost: neither with a question that closes, nor with a row that goes.

/** Closes what somebody had opened. If they were in it, they are at its summary again. @param {Element | null} details */
export function closeAround(details) {
    const within = details?.contains(document.activeElement);
    details?.removeAttribute('open');
    if (within) {
        details?.querySelector('summary')?.focus();
    }
}

/** Escape takes a question back. @param {KeyboardEvent} event */
export function takeBack(event) {
    if (event.key === 'Escape' && event.target instanceof Element) {
        closeAround(event.target.closest('details.confirm[open]'));
    }
}

/**
 * A part changes. If what had the focus has gone with it, its heading has it now, or else the part itself: otherwise
 * the next Tab would begin at the top of the page. It has a ring only for somebody who goes by keys.
 * @param {string} id @param {() => void} change
 */
export function keepingPlace(id, change) {
    const had = document.activeElement;
    const within = document.getElementById(id)?.contains(had);
    const byKeys = Boolean(had?.matches(':focus-visible:not([data-unringed])'));
    change();
    if (within && (document.activeElement ?? document.body) === document.body) {
        const part = document.getElementById(id);
        const place = /** @type {HTMLElement | null} */ (part?.querySelector('h1, h2, h3') ?? part);
        place?.setAttribute('tabindex', '-1');
        place?.toggleAttribute('data-unringed', !byKeys);
        place?.focus({ preventScroll: true });
    }
}

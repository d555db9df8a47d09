// Dragging a row of the ballot with finger or mouse: an extra to the buttons. Pointer events work on touch, too.

const STARTS_AFTER_PX = 6;

/**
 * @param {HTMLElement} place
 * @param {(idea: string, to: number) => void} drop
 * @param {AbortSignal} signal
 */
export function dragRows(place, drop, signal) {
    /** @type {{row: HTMLElement, fromY: number, moving: boolean} | null} */
    let held = null;

    place.addEventListener('pointerdown', (event) => {
        const grip = /** @type {HTMLElement} */ (event.target).closest('.rank-place');
        const row = /** @type {HTMLElement | null} */ (grip?.closest('li[data-of]'));
        held = row ? { row, fromY: event.clientY, moving: false } : null;
    }, { signal });

    place.addEventListener('pointermove', (event) => {
        if (held && Math.abs(event.clientY - held.fromY) > STARTS_AFTER_PX) {
            held.moving = true;
            held.row.classList.add('held');
        }
    }, { signal });

    const letGo = (/** @type {PointerEvent} */ event) => {
        if (held?.moving) {
            const { row } = held;
            row.classList.remove('held');
            drop(row.dataset.of ?? '', placeAt(place, row, event.clientY));
        }
        held = null;
    };
    place.addEventListener('pointerup', letGo, { signal });
    place.addEventListener('pointercancel', () => { held?.row.classList.remove('held'); held = null; }, { signal });
}

/** How many other rows lie above this height. @param {HTMLElement} place @param {HTMLElement} row @param {number} y */
function placeAt(place, row, y) {
    return [...place.querySelectorAll('li[data-of]')].filter((other) => {
        const box = other.getBoundingClientRect();
        return other !== row && box.top + box.height / 2 < y;
    }).length;
}

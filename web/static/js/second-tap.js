// The large button stays where it is and means the next thing. A finger that taps twice, because the first tap seemed
// to do nothing, must not take the room two steps on: for a moment after such a press no button there takes another.
const MOMENT_MS = 1_000;

/** @param {HTMLElement} room @param {HTMLFormElement} form whether it is a second tap, and is to be forgotten */
export function isSecondTap(room, form) {
    if (!form.closest('.next-bar')) {
        return false;
    }
    const second = room.hasAttribute('data-moved');
    if (!second && form.matches('.move')) {
        room.dataset.moved = '';
        window.setTimeout(() => room.removeAttribute('data-moved'), MOMENT_MS);
    }
    return second;
}

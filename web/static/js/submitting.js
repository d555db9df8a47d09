// What Safari could not do before 2022: name the button that a form was sent by, and send a form as if it was pressed.

/** @type {HTMLButtonElement | null} */
let pressed = null;
/** @type {{x: number, y: number} | null} where a finger or a mouse did it; by keys nothing is pressed anywhere */
let spot = null;

/** The click that sends a form comes before, also when Enter does it. @param {EventTarget} page @param {AbortSignal} signal */
export function rememberPresses(page, signal) {
    page.addEventListener('click', (event) => {
        const { target, detail, clientX: x, clientY: y } = /** @type {MouseEvent} */ (event);
        pressed = target instanceof Element ? target.closest('button') : null;
        spot = detail > 0 ? { x, y } : null;
    }, { capture: true, signal });
}

/** @param {SubmitEvent} event @returns {HTMLElement | null} */
export function submitterOf(event) {
    return event.submitter ?? (pressed?.form === event.target ? pressed : null);
}

/** Where the button was pressed that sends this form. @param {HTMLFormElement} form */
export function spotOfPress(form) {
    return pressed?.form === form ? spot : null;
}

/** @param {HTMLFormElement | null | undefined} form */
export function submit(form) {
    if (typeof form?.requestSubmit === 'function') {
        form.requestSubmit();
    } else {
        /** @type {HTMLElement | null | undefined} */ (form?.querySelector('button:not([type="button"])'))?.click();
    }
}

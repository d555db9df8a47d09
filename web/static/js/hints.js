// Thoughts on a question, while it is being written: asked of the server when the writing pauses, and shown under the
// form, where nothing is moved that somebody is about to press. Without scripts they come with the page of the plan.

const PAUSE_MS = 1000;
const WORDS_OF_A_QUESTION = 4;

/** @param {Document} page */
export function hintWhileWriting(page) {
    let pause = 0;
    const again = (/** @type {Event} */ event) => {
        const form = /** @type {Element} */ (event.target).closest('form');
        const field = form?.querySelector('textarea[data-hints]');
        if (form && field && /** @type {HTMLElement} */ (event.target).matches('[data-hints], select')) {
            clearTimeout(pause);
            pause = window.setTimeout(() => hint(form, /** @type {HTMLTextAreaElement} */ (field)), PAUSE_MS);
        }
    };
    page.addEventListener('input', again);
}

/** @param {HTMLFormElement} form @param {HTMLTextAreaElement} field */
async function hint(form, field) {
    const place = form.querySelector('[data-hints-here]');
    const question = lineAt(field.value, field.selectionStart);
    const html = isAQuestion(question) ? await asked(form, field.dataset.hints ?? '', question) : '';
    if (place && html !== null && question === lineAt(field.value, field.selectionStart)) {
        place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    }
}

/** The one that is being written, where a field takes a question a line. @param {string} text @param {number} caret */
export function lineAt(text, caret) {
    const begin = text.lastIndexOf('\n', caret - 1) + 1;
    return text.slice(begin).split('\n')[0].trim();
}

/** Half a question gets no hints: nobody likes to be interrupted. @param {string} typed */
export function isAQuestion(typed) {
    return /[?؟？]$/.test(typed) || typed.split(/\s+/).filter(Boolean).length >= WORDS_OF_A_QUESTION;
}

/** What the server thinks; null when it cannot be reached. @param {HTMLFormElement} form @param {string} address
 * @param {string} question */
async function asked(form, address, question) {
    const field = (/** @type {string} */ name) => String(new FormData(form).get(name) ?? '');
    try {
        const answer = await fetch(address, {
            method: 'POST',
            body: new URLSearchParams({ token: field('token'), stage: field('stage'), question }),
        });
        return answer.ok ? await answer.text() : null;
    } catch {
        return null;
    }
}

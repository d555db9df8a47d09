// Words for scripts come from the server, in templates on the page: scripts hold no language of their own.

/** @param {ParentNode} place @param {string} name @param {'say' | 'word'} kind `data-say` or `data-word` */
export function wordIn(place, name, kind = 'say') {
    const template = /** @type {HTMLTemplateElement | null} */ (
        place.querySelector(`template[data-${kind}="${name}"]`));
    return template?.content.textContent?.trim() ?? '';
}

/** The picture that stands before a word, where there is one. @param {ParentNode} place @param {string} name */
export function pictogramIn(place, name) {
    const template = /** @type {HTMLTemplateElement | null} */ (place.querySelector(`template[data-word="${name}"]`));
    return [...template?.content.querySelectorAll('.pictogram') ?? []].map((drawn) => drawn.cloneNode(true));
}

/** @param {string} sentence with {0}, {1}, ... @param {...(string | number)} values @returns {string} */
export function filled(sentence, ...values) {
    return sentence.replace(/\{(\d+)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
}

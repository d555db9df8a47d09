// Words for scripts come from the server, in templates on the page: scripts hold no language of their own.

/** @param {ParentNode} place @param {string} name @param {'say' | 'word'} kind `data-say` or `data-word` */
export function wordIn(place, name, kind = 'say') {
    const template = /** @type {HTMLTemplateElement | null} */ (
        place.querySelector(`template[data-${kind}="${name}"]`));
    return template?.content.textContent?.trim() ?? '';
}

/** @param {string} sentence with {0}, {1}, ... @param {...(string | number)} values @returns {string} */
export function filled(sentence, ...values) {
    return sentence.replace(/\{(\d+)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
}

// Words that are spoken, where the device itself makes them text: most browsers would send the voice to their maker,
// and what is said here stays here (decision 39).

/** @typedef {{available?: (wish: {langs: string[], processLocally: boolean}) => Promise<string>, prototype: object}}
 *     Recogniser */

/** The accents of the page's language that the browser asks for, and the language itself.
 * @param {string} page @param {readonly string[]} asked @returns {string[]} */
export function tagsFor(page, asked) {
    const language = page.split('-')[0];
    return [...new Set([...asked.filter((tag) => tag.split('-')[0] === language), language])];
}

/** Whether it can be asked what the device understands by itself. @param {Recogniser | undefined} recogniser
 * @returns {recogniser is Required<Recogniser>} */
export function canBeAsked(recogniser) {
    return typeof recogniser?.available === 'function' && 'processLocally' in recogniser.prototype;
}

/** The first of these that is understood on the device, now and without anything to fetch; or nothing.
 * @param {Recogniser | undefined} recogniser @param {readonly string[]} tags @returns {Promise<string>} */
export async function heardHere(recogniser, tags) {
    if (!canBeAsked(recogniser)) {
        return '';
    }
    for (const tag of tags) {
        const is = await recogniser.available({ langs: [tag], processLocally: true }).catch(() => '');
        if (is === 'available') {
            return tag;
        }
    }
    return '';
}

/** What was heard behind what stands there, as far as there is room. @param {string} before @param {string} heard
 * @param {number} most */
export function joined(before, heard, most) {
    const words = `${before.trimEnd()} ${heard.trim()}`.trim();
    return most > 0 ? words.slice(0, most) : words;
}

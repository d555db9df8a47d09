// Draws the ballot as it stands: the picking list, the ordered list, on its way, or "your choices are in".
import { asksForMost, isFull, open, points } from './ballot.js';
import { filled } from './words.js';

/** @typedef {{id: string, letter: string, said: Node}} Idea with its words as the list has them, in all languages */
/** @typedef {(name: string) => string} Say */

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 */
function el(tag, attributes, ...content) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...content);
    return element;
}

/** @param {Idea} idea */
function words(idea) {
    return [el('b', { class: 'letter' }, idea.letter), idea.said.cloneNode(true)];
}

/** @param {string} label @param {string} act @param {string} of @param {string} look @param {string} [spoken] */
function button(label, act, of, look, spoken) {
    const attributes = { type: 'button', class: `button ${look}`, 'data-act': act, 'data-of': of };
    return el('button', spoken ? { ...attributes, 'aria-label': spoken } : attributes, label);
}

/** What to do now. @param {string} word @param {Say} say */
function title(word, say) {
    return el('h2', { class: 'drawn', 'data-title': word }, say(word));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say */
function picking(ballot, ideas, say) {
    const full = isFull(ballot);
    const list = el('ul', { class: 'rank-choices' }, ...ideas.map((idea) => {
        const picked = ballot.chosen.includes(idea.id);
        return el('li', {}, el('button', {
            type: 'button', class: 'rank-choice', 'data-act': 'toggle', 'data-of': idea.id,
            'aria-pressed': String(picked), ...(full && !picked ? { 'aria-disabled': 'true' } : {}),
        }, ...words(idea), el('span', { class: 'rank-picked' }, picked ? say('picked') : '')));
    }));
    const count = filled(say('pick-count'), ballot.chosen.length, ballot.most);
    const actions = ballot.chosen.length > 0
        ? [button(say(ballot.by === 'cards' ? 'to-cards' : 'to-order'), 'order', '', 'large')]
        : [button(say('send-blank'), 'send', '', 'quiet')];
    return el('div', { class: 'rank-pick' }, title('pick-title', say),
        el('p', { class: 'rank-count', role: 'status' }, full ? filled(say('pick-full'), ballot.most) : count),
        list, el('div', { class: ballot.chosen.length > 0 ? 'rank-actions' : 'rank-none' }, ...actions));
}

/**
 * The picked ideas as cards: the most important is taken, then the least.
 * @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say
 */
function cards(ballot, ideas, say) {
    const left = open(ballot);
    const taken = ballot.chosen.length - left.length;
    return el('div', { class: 'rank-cards' }, title(asksForMost(ballot) ? 'cards-most' : 'cards-least', say),
        el('p', { class: 'rank-count', role: 'status' }, filled(say('cards-count'), taken, ballot.chosen.length)),
        el('ul', { class: 'rank-choices', 'aria-label': say('cards-title') },
            ...ideas.filter((idea) => left.includes(idea.id)).map((idea) => el('li', {}, el('button', {
                type: 'button', class: 'rank-choice', 'data-act': 'take', 'data-of': idea.id }, ...words(idea))))),
        el('p', { class: 'help' }, say('cards-help')),
        el('div', { class: 'rank-actions' }, button(say('back-to-pick'), 'pick', '', 'quiet')));
}

/** @param {number} count @param {Say} say */
function pointsInWords(count, say) {
    return count === 1 ? say('point') : filled(say('points'), count);
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea} idea @param {number} place @param {Say} say */
function row(ballot, idea, place, say) {
    const last = ballot.chosen.length - 1;
    const moves = [
        ['top', 'to-top', place > 1], ['up', 'up', place > 0],
        ['down', 'down', place < last], ['off', 'take-off', true],
    ];
    return el('li', { class: 'rank-row', 'data-of': idea.id, tabindex: '0', id: `rank-${idea.id}` },
        el('span', { class: 'rank-place' }, String(place + 1)), ...words(idea),
        el('span', { class: 'rank-points' }, pointsInWords(points(ballot, place), say)),
        el('div', { class: 'rank-moves' }, ...moves.filter(([, , open]) => open).map(([act, word]) =>
            button(say(String(word)), String(act), idea.id, 'quiet small', `${say(String(word))}: ${idea.letter}`))));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say */
function ordering(ballot, ideas, say) {
    return el('div', { class: 'rank-order' }, title('order-title', say),
        el('p', { class: 'help' }, say('order-help')),
        el('ol', { class: 'rank-ordered' },
            ...chosen(ballot, ideas).map((idea, place) => row(ballot, idea, place, say))),
        el('div', { class: 'rank-actions' }, button(say('send'), 'send', '', 'large'),
            ...(ballot.by === 'cards' && ballot.chosen.length > 1
                ? [button(say('cards-again'), 'again', '', 'quiet')] : []),
            button(say('back-to-pick'), 'pick', '', 'quiet')));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say */
function sending(ballot, ideas, say) {
    return el('div', { class: 'rank-sending' }, el('p', { class: 'rank-wait', role: 'status' }, say('sending')),
        handedOver(ballot, ideas));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say */
function isIn(ballot, ideas, say) {
    return el('div', { class: 'rank-in' }, el('p', { class: 'done', role: 'status' }, say('in')),
        handedOver(ballot, ideas), el('div', { class: 'rank-actions' }, button(say('change'), 'change', '', 'quiet')));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas */
function handedOver(ballot, ideas) {
    return el('ol', { class: 'rank-ordered' }, ...chosen(ballot, ideas).map((idea, place) =>
        el('li', { class: 'rank-row' }, el('span', { class: 'rank-place' }, String(place + 1)), ...words(idea))));
}

/** @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @returns {Idea[]} */
function chosen(ballot, ideas) {
    return ballot.chosen.flatMap((id) => ideas.filter((idea) => idea.id === id));
}

/** The ideas of a ballot, as its form lists them. @param {Element} list @returns {Idea[]} */
export function ideasIn(list) {
    return [...list.querySelectorAll('.ballot-list [data-idea]')].map((row) => ({
        id: /** @type {HTMLElement} */ (row).dataset.idea ?? '',
        letter: row.querySelector('.letter')?.textContent ?? '',
        said: row.querySelector('.idea-text') ?? document.createTextNode(''),
    }));
}

/**
 * Draws anew and gives the focus back to the button or row that had it; on another page of the ballot, to its title.
 * @param {Element} place @param {import('./ballot.js').Ballot} ballot @param {Idea[]} ideas @param {Say} say
 * @param {string} note why the room refused what was sent, or nothing
 */
export function draw(place, ballot, ideas, say, note) {
    const focused = place.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    const before = place.lastElementChild?.className;
    const page = { pick: picking, cards, order: ordering, sending, in: isIn }[ballot.stage](ballot, ideas, say);
    place.replaceChildren(...(note ? [el('p', { class: 'refusal', role: 'alert' }, note)] : []), page);
    if (focused) {
        refocus(page, focused, page.className === before);
    }
}

/** @param {HTMLElement} page @param {HTMLElement} had @param {boolean} samePage */
function refocus(page, had, samePage) {
    const { act, of } = had.dataset;
    const same = act ? `button[data-act="${act}"][data-of="${of}"]` : `li[data-of="${of}"]`;
    const next = samePage ? page.querySelector(same) ?? page.querySelector(`li[data-of="${of}"]`) : null;
    const title = /** @type {HTMLElement} */ (page.querySelector('h2, p'));
    if (!next) {
        title.tabIndex = -1;
    }
    /** @type {HTMLElement} */ (next ?? title).focus();
}

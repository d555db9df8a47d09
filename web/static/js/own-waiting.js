// Ideas that are on their way for longer than a moment stand below one's own list: the box that they were written in is
// empty by then, as if they had gone. They are not heard of again: the form has said that they are kept.
import { quote } from './refusal.js';
import { wordIn } from './words.js';

/** @typedef {import('./outbox.js').Command} Command */

/** @param {HTMLElement} room @param {Command[]} waiting */
export function showWaitingIdeas(room, waiting) {
    const list = room.querySelector('#own-list');
    const ideas = waiting.filter((command) => command.do === 'write-idea');
    const shown = list && ideas.length > 0 ? waitingList(ideas, wordIn(room, 'not-sent')) : null;
    const there = room.querySelector('#own-waiting');
    if (shown?.outerHTML !== there?.outerHTML || there?.previousElementSibling !== list) {
        there?.remove();
        if (shown) {
            list?.after(shown);
        }
    }
}

/** @param {Command[]} ideas @param {string} word */
function waitingList(ideas, word) {
    const shown = Object.assign(document.createElement('div'), { id: 'own-waiting', className: 'banner' });
    const list = Object.assign(document.createElement('ul'), { className: 'own' });
    list.append(...ideas.map(({ text }) => {
        const row = document.createElement('li');
        row.append(quote(String(text)));
        return row;
    }));
    shown.append(Object.assign(document.createElement('p'), { textContent: word }), list);
    return shown;
}

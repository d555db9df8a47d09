// <example-page><iframe srcdoc sandbox></iframe></example-page>: a page of the example workshop, as a picture. No script
// may run in it, so what a phone draws by script is drawn from here: the ballot, with all choices but one picked.
import { ballotOf, toggled } from '../ballot.js';
import { draw, ideasIn } from '../ballot-page.js';
import { wordIn } from '../words.js';

class ExamplePage extends HTMLElement {
    connectedCallback() {
        const frame = this.querySelector('iframe');
        frame?.addEventListener('load', () => drawBallot(frame.contentDocument));
        drawBallot(frame?.contentDocument);
    }
}

/** @param {Document | null | undefined} page */
function drawBallot(page) {
    const list = /** @type {HTMLElement | null | undefined} */ (page?.querySelector('rank-list'));
    const form = list?.querySelector('form');
    // Half of a page may be there already, and half of a ballot: then it is drawn when the rest is.
    if (!list || !form || page?.readyState === 'loading') {
        return;
    }
    const ideas = ideasIn(list);
    const most = Number(list.dataset.choices);
    const picked = ideas.slice(1, most).reduce((ballot, idea) => toggled(ballot, idea.id), ballotOf(most, [], 0, false));
    const drawn = document.createElement('div');
    drawn.className = 'rank-page';
    draw(drawn, picked, ideas, (name) => wordIn(list, name, 'word'), '');
    form.replaceWith(drawn);
}

customElements.define('example-page', ExamplePage);

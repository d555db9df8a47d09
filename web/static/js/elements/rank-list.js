// <rank-list data-vote data-choices data-cast data-rev data-is-in>: the ballot. First pick, then put in order, by
// buttons and by keyboard; dragging is an extra. It is the person's own: a live update never touches it.
import {
    arrived, at, ballotOf, dealt, isFull, moved, notSent, restored, sent, sorting, taken, toggled,
} from '../ballot.js';
import { draw, ideasIn } from '../ballot-page.js';
import { dragRows } from '../drag-rows.js';
import { freshPage } from '../fresh-page.js';
import { keyFor, scopeOf, storage } from '../kept.js';
import { newId } from '../outbox.js';
import { filled, pictogramIn, wordIn } from '../words.js';

class RankList extends HTMLElement {
    /** @type {HTMLElement | null} */
    page = null;

    /** A live update puts the element on the page before its content: wait until both are there. */
    connectedCallback() {
        this.gone = new AbortController();
        queueMicrotask(() => this.begin());
    }

    begin() {
        if (!this.gone || this.gone.signal.aborted) {
            return;
        }
        const signal = this.gone.signal;
        this.ideas = ideasIn(this);
        this.ballot = restored(this.onServer(this), this.kept(), this.isWaiting());
        this.form()?.setAttribute('hidden', '');
        const page = this.page ?? this.appendChild(document.createElement('div'));
        page.className = 'rank-page';
        this.page = page;
        page.addEventListener('click', (event) => this.clicked(event), { signal });
        page.addEventListener('keydown', (event) => this.pressed(event), { signal });
        dragRows(page, (idea, to) => this.change(moved(this.now(), idea, to)), signal);
        const detail = (/** @type {Event} */ event) => /** @type {CustomEvent} */ (event).detail;
        this.addEventListener('done', (event) => this.arrived(detail(event)), { signal });
        this.addEventListener('refused', (event) => this.refused(detail(event)), { signal });
        this.addEventListener('elsewhere', (event) => this.reworded(detail(event)), { signal });
        this.change(this.ballot);
    }

    disconnectedCallback() {
        this.gone?.abort();
        document.querySelector('live-room')?.removeAttribute('data-way-on');
    }

    now() {
        return /** @type {import('../ballot.js').Ballot} */ (this.ballot);
    }

    /** @returns {HTMLFormElement | null} */
    form() {
        return this.querySelector('form');
    }

    key() {
        return keyFor(scopeOf(this), `ballot.${this.dataset.vote}`);
    }

    kept() {
        try {
            return JSON.parse(storage().getItem(this.key()) ?? 'null');
        } catch {
            return null;
        }
    }

    /** @param {import('../ballot.js').Ballot} ballot @param {string} [note] what the room said no to */
    change(ballot, note = '') {
        this.ballot = ballot;
        storage().setItem(this.key(), JSON.stringify(ballot));
        if (this.page) {
            draw(this.page, ballot, this.ideas ?? [], (name) => this.word(name), note);
            const title = /** @type {HTMLElement | null} */ (this.page.querySelector('[data-title]'));
            title?.prepend(...pictogramIn(this, title.dataset.title ?? ''));
            this.closest('live-room')?.toggleAttribute('data-way-on', this.page.querySelector('.rank-actions') !== null);
        }
    }

    /** Ideas are taken back, and said in other languages, while the vote is open. @param {Element} now the same ballot */
    reworded(now) {
        const ideas = ideasIn(now);
        const said = (/** @type {typeof ideas} */ all) => all.map((idea) => idea.said.textContent).join('\n');
        if (ideas.length > 0 && said(ideas) !== said(this.ideas ?? [])) {
            this.ideas = this.ideas?.map((old) => ideas.find((idea) => idea.id === old.id) ?? old);
            this.change(this.now());
        }
    }

    /** @param {string} name */
    word(name) {
        return wordIn(this, name, 'word');
    }

    /** @param {Event} event */
    clicked(event) {
        const button = /** @type {HTMLElement} */ (event.target).closest('button');
        const act = button?.dataset.act;
        if (act) {
            this.act(act, button.dataset.of ?? '');
        }
    }

    /** @param {KeyboardEvent} event */
    pressed(event) {
        const row = /** @type {HTMLElement} */ (event.target).closest('li[data-of]');
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (row === event.target && step && row instanceof HTMLElement) {
            event.preventDefault();
            this.move(row.dataset.of ?? '', step);
        }
    }

    /** @param {string} act @param {string} idea */
    act(act, idea) {
        const ballot = this.now();
        switch (act) {
            case 'toggle': return this.toggle(idea);
            case 'order': return this.change(sorting(ballot));
            case 'take': return this.change(taken(ballot, idea));
            case 'again': return this.change(dealt(ballot));
            case 'pick': return this.change(at(ballot, 'pick'));
            case 'change': return this.change(at(ballot, ballot.chosen.length > 0 ? 'order' : 'pick'));
            case 'top': return this.move(idea, -ballot.most);
            case 'up': return this.move(idea, -1);
            case 'down': return this.move(idea, 1);
            case 'off': return this.toggle(idea);
            default: return this.send();
        }
    }

    /** @param {string} idea */
    toggle(idea) {
        const ballot = this.now();
        const next = toggled(ballot, idea);
        this.change(next.stage === 'order' && next.chosen.length === 0 ? at(next, 'pick') : next);
        if (next === ballot && isFull(ballot)) {
            this.tell(filled(this.word('pick-full'), ballot.most));
        }
    }

    /** @param {string} idea @param {number} step */
    move(idea, step) {
        const ballot = this.now();
        this.change(moved(ballot, idea, ballot.chosen.indexOf(idea) + step));
        const letter = this.ideas?.find((one) => one.id === idea)?.letter ?? '';
        this.tell(filled(this.word('moved'), letter, this.now().chosen.indexOf(idea) + 1));
    }

    /** To people who listen to the page. @param {string} text */
    tell(text) {
        /** @type {any} */ (this.closest('live-room')?.querySelector('say-live'))?.say(text);
    }

    send() {
        const ballot = this.now();
        const room = /** @type {any} */ (this.closest('live-room'));
        const form = this.form();
        if (!room || !form) {
            return;
        }
        room.ask({ id: newId(), do: 'cast-ballot', vote: this.dataset.vote ?? '', rev: String(ballot.rev + 1),
            choice: ballot.chosen }, form);
        this.change(sent(ballot));
    }

    /** The ballot that the server has, as its markup says. @param {HTMLElement} markup */
    onServer(markup) {
        const cast = (markup.dataset.cast ?? '').split(',').filter((id) => id);
        const { choices, rev, isIn, by } = markup.dataset;
        return ballotOf(Number(choices), cast, Number(rev), isIn === 'true', by === 'cards' ? 'cards' : 'order');
    }

    /** Whether choices that were sent from this phone still wait for their answer. @returns {boolean} */
    isWaiting() {
        const room = /** @type {any} */ (this.closest('live-room'));
        return Boolean(room?.outbox?.waiting().some((/** @type {import('../outbox.js').Command} */ command) =>
            command.do === 'cast-ballot' && command.vote === this.dataset.vote));
    }

    /** @param {{command?: import('../outbox.js').Command}} answer */
    arrived({ command }) {
        const ballot = arrived(this.now(), Number(command?.rev));
        if (ballot !== this.ballot) {
            this.change(ballot);
            this.tell(this.word('in'));
        }
    }

    /**
     * Newer choices came from another page of this person: show those. Otherwise this page's can be mended.
     * @param {{reason: string, text: string, command?: import('../outbox.js').Command}} answer
     */
    async refused(answer) {
        if (answer.command && Number(answer.command.rev) !== this.now().rev) {
            return;
        }
        this.change(notSent(this.now()), answer.text);
        if (answer.reason === 'BALLOT_OUTDATED') {
            const page = await freshPage().catch(() => null);
            const fresh = page?.getElementById(this.id);
            this.change(fresh ? this.onServer(fresh) : this.now(), answer.text);
        }
    }
}

customElements.define('rank-list', RankList);

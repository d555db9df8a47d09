// <rank-list data-vote data-choices data-cast data-rev data-is-in>: the ballot. First pick, then put in order, by
// buttons and by keyboard; dragging is an extra. It is the person's own: a live update never touches it.
import { at, ballotOf, moved, restored, sent, toggled } from '../ballot.js';
import { draw } from '../ballot-page.js';
import { dragRows } from '../drag-rows.js';
import { keyFor, scopeOf, storage } from '../kept.js';
import { newId } from '../outbox.js';

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
        this.ideas = [...this.querySelectorAll('.ballot-list [data-idea]')].map((row) => ({
            id: /** @type {HTMLElement} */ (row).dataset.idea ?? '',
            letter: row.querySelector('.letter')?.textContent ?? '',
            text: row.querySelector('.idea-text')?.textContent ?? '',
        }));
        this.ballot = restored(this.onServer(this), this.kept());
        this.form()?.setAttribute('hidden', '');
        const page = this.page ?? this.appendChild(Object.assign(document.createElement('div'), { className: 'rank-page' }));
        this.page = page;
        page.addEventListener('click', (event) => this.clicked(event), { signal });
        page.addEventListener('keydown', (event) => this.pressed(event), { signal });
        dragRows(page, (idea, to) => this.change(moved(this.now(), idea, to)), signal);
        this.addEventListener('refused', (event) => this.refused(/** @type {CustomEvent} */ (event).detail), { signal });
        this.change(this.ballot);
    }

    disconnectedCallback() {
        this.gone?.abort();
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
        }
    }

    /** @param {string} name */
    word(name) {
        const template = /** @type {HTMLTemplateElement | null} */ (this.querySelector(`template[data-word="${name}"]`));
        return template?.content.textContent?.trim() ?? '';
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
            case 'toggle': return this.change(toggled(ballot, idea));
            case 'order': return this.change(at(ballot, 'order'));
            case 'pick': return this.change(at(ballot, 'pick'));
            case 'change': return this.change(at(ballot, ballot.chosen.length > 0 ? 'order' : 'pick'));
            case 'top': return this.move(idea, -ballot.most);
            case 'up': return this.move(idea, -1);
            case 'down': return this.move(idea, 1);
            case 'off': return this.change(toggled(ballot, idea));
            default: return this.send();
        }
    }

    /** @param {string} idea @param {number} step */
    move(idea, step) {
        const ballot = this.now();
        this.change(moved(ballot, idea, ballot.chosen.indexOf(idea) + step));
        const row = this.page?.querySelector(`li[data-of="${CSS.escape(idea)}"]`);
        /** @type {HTMLElement | null | undefined} */ (row)?.focus();
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
        return ballotOf(Number(markup.dataset.choices), cast, Number(markup.dataset.rev), markup.dataset.isIn === 'true');
    }

    /**
     * Newer choices came from another page of this person: show those. Otherwise this page's can be mended.
     * @param {{reason: string, text: string}} answer
     */
    async refused(answer) {
        const ballot = this.now();
        this.change(at({ ...ballot, rev: ballot.rev - 1 }, ballot.chosen.length > 0 ? 'order' : 'pick'), answer.text);
        if (answer.reason === 'BALLOT_OUTDATED') {
            const room = /** @type {any} */ (this.closest('live-room'));
            const fresh = (await room.freshPage()).getElementById(this.id);
            this.change(fresh ? this.onServer(fresh) : this.now(), answer.text);
        }
    }
}

customElements.define('rank-list', RankList);

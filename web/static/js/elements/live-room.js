// <live-room data-socket data-post data-token data-scope data-epoch data-version data-now>: the room on this page.
// It keeps the parts as they are now, sends commands from the outbox until they are answered, and says how the line is.
import { setServerNow } from '../clock.js';
import { commandFrom, done, kept, refused } from '../command-form.js';
import { bodyOf } from '../command.js';
import { forget, keyFor, storage } from '../kept.js';
import { Line } from '../line.js';
import { morph } from '../morph.js';
import { Outbox } from '../outbox.js';
import { wordIn } from '../words.js';

const AGAIN_LATER = new Set(['BUSY', 'NOT_SAVED', 'TOO_FAST']);
const RETRY_MS = 3_000;
const POLL_MS = 5_000;
const FAILURES_BEFORE_POLLING = 2;

class LiveRoom extends HTMLElement {
    /** @type {string | undefined} */
    epoch = undefined;
    version = 0;

    connectedCallback() {
        this.version = Number(this.dataset.version);
        this.epoch = this.dataset.epoch;
        setServerNow(Number(this.dataset.now));
        this.outbox = new Outbox(storage(), keyFor(this.dataset.scope ?? '', 'outbox'));
        /** @type {Map<string, HTMLFormElement>} */
        this.forms = new Map();
        this.gone = new AbortController();
        this.listen(this.gone.signal);
        this.line = new Line(this.address(), this);
        this.line.open();
    }

    disconnectedCallback() {
        this.gone?.abort();
        this.line?.drop();
        window.clearInterval(this.polling);
    }

    address() {
        const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
        return `${scheme}//${window.location.host}${this.dataset.socket}`;
    }

    /** @param {AbortSignal} signal */
    listen(signal) {
        this.addEventListener('submit', (event) => this.submitted(event), { signal });
        const wake = () => this.line?.wake();
        window.addEventListener('pageshow', wake, { signal });
        window.addEventListener('online', wake, { signal });
        document.addEventListener('visibilitychange', wake, { signal });
    }

    /** @param {SubmitEvent} event */
    submitted(event) {
        const form = event.target;
        if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-command')) {
            return;
        }
        event.preventDefault();
        this.ask(commandFrom(form, event.submitter), form);
    }

    /** Keeps a command and sends it. @param {import('../outbox.js').Command} command @param {HTMLFormElement} form */
    ask(command, form) {
        if (!this.outbox?.put(command)) {
            refused(form, command, wordIn(this, 'not-sent'), this);
            return;
        }
        this.forms?.set(command.id, form);
        kept(form, this);
        this.send(command);
    }

    /** @param {import('../outbox.js').Command} command */
    send(command) {
        if (!this.line?.send(command) && this.polling) {
            this.post(command);
        }
    }

    /** @param {import('../outbox.js').Command} command */
    async post(command) {
        try {
            const answer = await fetch(this.dataset.post ?? '', {
                method: 'POST',
                headers: { Accept: 'application/json' },
                body: bodyOf(command, this.dataset.token ?? ''),
            });
            this.said(await answer.json());
            await this.refresh();
        } catch {
            this.show('offline');
        }
    }

    opened() {
        window.clearInterval(this.polling);
        this.polling = undefined;
        this.show('');
        this.outbox?.waiting().forEach((command) => this.line?.send(command));
    }

    /** @param {number} failures */
    lost(failures) {
        this.show('offline');
        if (failures >= FAILURES_BEFORE_POLLING && !this.polling) {
            this.polling = window.setInterval(() => this.poll(), POLL_MS);
        }
    }

    ended() {
        this.show('closed');
    }

    async poll() {
        await this.refresh();
        this.outbox?.waiting().forEach((command) => this.post(command));
    }

    /** @param {any} message */
    said(message) {
        if (message.parts) {
            this.take(message);
        } else if (message.ack) {
            this.settle(message.ack, (form) => done(form, this));
        } else if (message.nack) {
            this.refusedBy(message);
        }
    }

    /** @param {{v: number, epoch: string, now: number, parts: Record<string, string>}} frame */
    take(frame) {
        if (frame.epoch === this.epoch && frame.v < this.version) {
            return;
        }
        this.epoch = frame.epoch;
        this.version = frame.v;
        setServerNow(frame.now);
        Object.entries(frame.parts).forEach(([id, html]) => this.place(id, html));
    }

    /** @param {string} id @param {string} html */
    place(id, html) {
        const part = document.getElementById(id);
        if (part) {
            morph(part, html);
            this.dispatchEvent(new CustomEvent('part', { detail: id, bubbles: true }));
        }
    }

    /** @param {{nack: string, reason: string, text: string}} message */
    refusedBy(message) {
        if (AGAIN_LATER.has(message.reason)) {
            this.show('not-sent');
            window.setTimeout(() => this.outbox?.waiting().forEach((command) => this.send(command)), RETRY_MS);
            return;
        }
        this.settle(message.nack, (form, command) => {
            refused(form, command, message.text, this);
            form?.dispatchEvent(new CustomEvent('refused', { detail: message, bubbles: true }));
        });
    }

    /**
     * @param {string} id
     * @param {(form: HTMLFormElement | null, command?: import('../outbox.js').Command) => void} tell
     */
    settle(id, tell) {
        const command = this.outbox?.answered(id);
        const form = this.forms?.get(id) ?? this.formFor(command);
        this.forms?.delete(id);
        tell(form, command);
        form?.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
        this.show('');
        if (command?.do === 'leave-seat') {
            forget(this.dataset.scope ?? '');
        }
    }

    /** After a reload the form that asked is a new one: the first with the same command. @param {import('../outbox.js').Command | undefined} command */
    formFor(command) {
        const field = command && this.querySelector(`input[name="do"][value="${CSS.escape(command.do)}"]`);
        return field ? field.closest('form') : null;
    }

    /** The page as a reload would show it now. @returns {Promise<Document>} */
    async freshPage() {
        const answer = await fetch(window.location.href);
        return new DOMParser().parseFromString(await answer.text(), 'text/html');
    }

    /** Fetches the page as it is now and takes over its parts. */
    async refresh() {
        try {
            (await this.freshPage()).querySelectorAll('section[id^="part-"]').forEach((part) => this.place(part.id, part.outerHTML));
            this.show('');
        } catch {
            this.show('offline');
        }
    }

    /** @param {string} word */
    show(word) {
        const place = /** @type {HTMLElement | null} */ (this.querySelector('[data-link-state]'));
        if (place) {
            place.textContent = word ? wordIn(this, word) : '';
            place.toggleAttribute('data-offline', word === 'offline' || word === 'closed');
        }
    }
}

customElements.define('live-room', LiveRoom);

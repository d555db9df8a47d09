// <live-room data-socket data-post data-token data-scope data-epoch data-version data-now data-has [data-of-the-few]>: the room on this page.
// It keeps the parts as they are now, sends commands from the outbox until they are answered, and says how the line is.
import { setServerNow } from '../clock.js';
import { ByPost } from '../by-post.js';
import { commandFrom, done, formLike, kept, pressedOn } from '../command-form.js';
import { isSmallEnough } from '../command.js';
import { Courier } from '../courier.js';
import { keepingPlace } from '../focus.js';
import { Held } from '../held.js';
import { forget, keyFor, storage } from '../kept.js';
import { arrivedAfterAll } from '../late.js';
import { forgetWhatIsOver } from '../leave.js';
import { Line } from '../line.js';
import { LinkState } from '../link-state.js';
import { Outbox } from '../outbox.js';
import { putInPlace } from '../parts.js';
import { Press } from '../press.js';
import { refused } from '../refusal.js';
import { isSecondTap } from '../second-tap.js';
import { rememberPresses, submitterOf } from '../submitting.js';
import { twinOf } from '../twin.js';
import { Waits } from '../waits.js';
import { onWaking } from '../waking.js';
import { wordIn } from '../words.js';

const AGAIN_LATER = new Set(['BUSY', 'NOT_SAVED', 'TOO_FAST']);
const FAILURES_BEFORE_POLLING = 2;

/** @typedef {{v: number, epoch: string, now: number} & import('../parts.js').Changes} Frame */

class LiveRoom extends HTMLElement {
    /** @type {string | undefined} */
    epoch = undefined;
    version = 0;

    connectedCallback() {
        this.version = Number(this.dataset.version);
        this.epoch = this.dataset.epoch;
        setServerNow(Number(this.dataset.now));
        this.outbox = new Outbox(storage(), keyFor(this.dataset.scope ?? '', 'outbox'));
        this.courier = new Courier(this.outbox, (command) => this.carry(command));
        this.waits = new Waits(this, this.outbox);
        /** @type {Map<string, HTMLFormElement>} */
        this.forms = new Map();
        this.gone = new AbortController();
        this.press = new Press(document, this.gone.signal);
        this.listen(this.gone.signal);
        this.link = new LinkState(this);
        this.link.arrived();
        this.byPost = new ByPost(this, this.courier, this.link);
        this.held = new Held(this.dataset.has ?? '');
        this.line = new Line(this.address(), this, this.hasAttribute('data-of-the-few'));
        this.line.open();
    }

    disconnectedCallback() {
        this.gone?.abort();
        this.line?.drop();
        this.byPost?.stop();
    }

    address() {
        const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
        return `${scheme}//${window.location.host}${this.dataset.socket}`;
    }

    /** @param {AbortSignal} signal */
    listen(signal) {
        rememberPresses(this, signal);
        this.addEventListener('submit', (event) => this.submitted(event), { signal });
        onWaking((isSeen) => this.line?.wake(isSeen), signal);
    }

    /** @param {SubmitEvent} event */
    submitted(event) {
        const form = event.target;
        if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-command')) {
            return;
        }
        event.preventDefault();
        if (!isSecondTap(this, form)) {
            const button = submitterOf(event);
            this.ask(commandFrom(form, button), form, pressedOn(form, button));
        }
    }

    /**
     * Keeps a command and sends it.
     * @param {import('../outbox.js').Command} command @param {HTMLFormElement} form
     * @param {string[]} pressed what it was pressed on
     */
    ask(command, form, pressed = pressedOn(form, null)) {
        if (!isSmallEnough(command)) {
            refused(form, command, { reason: 'TEXT_TOO_LONG', text: wordIn(this, 'too-long') }, this);
            return;
        }
        const twin = twinOf(this.outbox?.waiting() ?? [], command, form);
        if (twin) {
            this.waits?.pressedAgain(twin.id);
            return;
        }
        if (!this.outbox?.put(command, pressed)) {
            refused(form, command, { reason: 'OUTBOX_FULL', text: wordIn(this, 'not-sent') }, this);
            return;
        }
        this.forms?.set(command.id, form);
        this.waits?.begins(command.id);
        kept(form, this);
        this.courier?.go();
    }

    /** By the line, or by post where no line can be had, or one on which nothing was heard yet. */
    carry(/** @type {import('../outbox.js').Command} */ command) {
        if (this.byPost?.isOn()) {
            this.byPost.carry(command);
            return true;
        }
        return Boolean(this.line?.send(command));
    }

    /**
     * Some networks let a socket open and nothing through: it counts once something was heard on it. What came by the
     * one before is put in place first, since the server is told how the page reads.
     */
    opened() {
        this.unheard = true;
        this.press?.goOn();
        this.line?.put({ has: this.held?.told() ?? [] });
        if (!this.byPost?.isOn()) {
            this.courier?.startAgain();
        }
    }

    /** What the line brings. What a new one says first is all that differs, and what follows builds on it. @param {any} message */
    heard(message) {
        if (this.unheard) {
            this.unheard = false;
            this.version = 0;
            this.link?.back();
            if (this.byPost?.stop()) {
                this.courier?.startAgain();
            }
        }
        this.said(message);
    }

    /**
     * A network that swallows sockets will go on doing so; one that refuses them may be a house that starts again.
     * @param {number} failures @param {boolean} silently
     */
    lost(failures, silently) {
        if (this.byPost?.isOn()) {
            return;
        }
        if (!silently) {
            this.link?.show('offline');
        }
        if (silently || failures >= FAILURES_BEFORE_POLLING) {
            this.byPost?.start();
        }
    }

    /** Somebody who has been told on this page that it is over is told nothing else. */
    ended() {
        this.byPost?.stop();
        this.link?.show('closed');
        if (!document.querySelector('.goodbye, [data-left="true"]')) {
            this.byPost?.lookIfGone();
        }
    }

    /** Of the room, by whatever way it came. @param {any} message */
    said(message) {
        this.press?.whenOver(() => this.follows(message));
    }

    /** @param {any} message */
    follows(message) {
        if (message.parts) {
            this.take(message);
        } else if (message.ack) {
            this.settle(message.ack, (form, command) => done(form, command, this));
            arrivedAfterAll(message.ack);
        } else if (message.nack) {
            this.refusedBy(message);
        }
    }

    /** @param {Frame} frame */
    take(frame) {
        if (frame.epoch === this.epoch && frame.v < this.version) {
            return;
        }
        this.epoch = frame.epoch;
        this.version = frame.v;
        setServerNow(frame.now);
        this.held?.takes(frame);
        keepingPlace(() => putInPlace(frame).forEach((id) =>
            this.dispatchEvent(new CustomEvent('part', { detail: id, bubbles: true }))));
        this.waits?.look();
        forgetWhatIsOver(document);
        this.link?.again();
    }

    /** @param {{nack: string, reason: string, text: string}} message */
    refusedBy(message) {
        if (AGAIN_LATER.has(message.reason)) {
            this.link?.show('not-sent');
            this.courier?.rest(message.nack);
            return;
        }
        this.settle(message.nack, (form, command) => refused(form, command, message, this));
    }

    /**
     * What waits here no more has been told of, with its words: an answer may come twice, by two ways or to two tabs.
     * @param {string} id
     * @param {(form: HTMLFormElement | null, command?: import('../outbox.js').Command) => void} tell
     */
    settle(id, tell) {
        const command = this.outbox?.answered(id);
        const asked = this.forms?.get(id);
        this.forms?.delete(id);
        const form = asked?.isConnected ? asked : formLike(command, this);
        if (form || command) {
            tell(form, command);
        }
        this.waits?.look();
        this.link?.show('');
        this.courier?.answered(id);
        if (command?.do === 'leave-seat') {
            forget(this.dataset.scope ?? '');
        }
    }
}

customElements.define('live-room', LiveRoom);

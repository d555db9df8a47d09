// <meeting-end data-say data-late data-since data-due data-rest data-planned data-counted>: when the meeting will end, by
// the clock of whoever reads it, and quietly how much later that is than it was planned.
import { serverNow } from '../clock.js';
import { endOf, lateMinutes } from '../times.js';
import { filled } from '../words.js';
import { Ticking } from './ticking.js';

// The person's own way of writing a time, whatever language the page has.
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

class MeetingEnd extends Ticking {
    static observedAttributes = ['data-due', 'data-rest', 'data-planned'];

    /** @returns {import('../times.js').Times} */
    times() {
        const { since = '', due = '', rest = '', planned = '', counted = '' } = this.dataset;
        return {
            since: Number(since),
            due: Number(due),
            rest: Number(rest),
            planned: planned === '' ? Infinity : Number(planned),
            counted: counted === 'true',
        };
    }

    reading() {
        const now = serverNow();
        const end = filled(this.dataset.say ?? '', clock.format(endOf(this.times(), now)));
        const late = lateMinutes(this.times(), now);
        return late > 0 ? `${end} ${filled(this.dataset.late ?? '', late)}` : end;
    }
}

customElements.define('meeting-end', MeetingEnd);

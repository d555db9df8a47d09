// <step-time data-since data-say>: how many minutes the step has gone on.
import { serverNow } from '../clock.js';
import { minutesSince } from '../times.js';
import { filled } from '../words.js';
import { Ticking } from './ticking.js';

class StepTime extends Ticking {
    static observedAttributes = ['data-since'];

    reading() {
        return filled(this.dataset.say ?? '', minutesSince(Number(this.dataset.since), serverNow()));
    }
}

customElements.define('step-time', StepTime);

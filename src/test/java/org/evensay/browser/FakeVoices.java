package org.evensay.browser;

/** What a phone has and the browser of the tests has not: a voice, and an ear, which keep what they were asked. */
final class FakeVoices {
    private FakeVoices() {
    }

    /** A voice of English that speaks on the device, or one that would ask somebody else. */
    static String voice(boolean onTheDevice) {
        return """
                window.said = [];
                window.SpeechSynthesisUtterance = class extends EventTarget {
                    constructor(text) { super(); this.text = text; }
                };
                Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
                    getVoices: () => [{ lang: 'en-GB', localService: %s, default: true }],
                    speak: (one) => window.said.push(one),
                    cancel: () => { window.said = []; },
                }) });
                """.formatted(onTheDevice);
    }

    /** It hears, on the device or not, what a test says by {@code hear(words)}. */
    static String ear(boolean onTheDevice) {
        return """
                window.SpeechRecognition = class extends EventTarget {
                    static available = async (wish) => wish.processLocally && %s ? 'available' : 'unavailable';
                    get processLocally() { return this.here; }
                    set processLocally(here) { this.here = here; }
                    start() { window.ear = this; }
                    stop() { this.dispatchEvent(new Event('end')); }
                    abort() { this.stop(); }
                };
                window.hear = (words) => window.ear.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0,
                    results: [Object.assign([{ transcript: words }], { isFinal: true })] }));
                """.formatted(onTheDevice);
    }
}

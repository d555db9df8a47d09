package org.evensay.inquiry;

/** What is decided on, kept and versioned as one whole. {@code key} names it among those of its kind. */
public sealed interface Aggregate permits Inquiry, Group, Theming, Brought {

    /** The word for its kind, in tables and in the log. */
    enum Kind { INQUIRY, GROUP, THEMING, BROUGHT }

    Kind kind();

    String key();
}

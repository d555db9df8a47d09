package org.evensay.workshop;

/** How somebody has their seat. It changes nothing of what they may do, only how they do it. */
public enum Sitting {
    /** A phone or computer of their own. */
    OWN_DEVICE,
    /** One that several people pass on, each with a sign and a code of their own. */
    SHARED_DEVICE,
    /** None: they write on paper or say it, and whoever leads or writes down types it in. */
    ON_PAPER
}

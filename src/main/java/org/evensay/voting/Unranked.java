package org.evensay.voting;

/**
 * What a ballot says of the ideas that it leaves out, for rules that compare ideas two by two (method.md 2.4). It can
 * change who comes first, so both readings are always told.
 */
public enum Unranked {
    /** Below every idea that it names. */
    LAST,
    /** Nothing: it is not asked about them. */
    NO_OPINION
}

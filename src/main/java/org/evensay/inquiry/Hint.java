package org.evensay.inquiry;

/**
 * What whoever writes a question could think about: the parts of method.md 5.2 that can be computed. Guidance only: no
 * hint stops anybody, and a good question may have one.
 */
public enum Hint {
    /** Nothing in it brings a moment to mind: "a time when", "remember". */
    REAL_MOMENT,
    /** It asks two things. */
    ONE_THING,
    /** Yes or no would answer it. */
    OPEN,
    /** It asks for views, not for what people did, felt or had around them, which can be done again. */
    WHAT_PEOPLE_DID,
    /** It looks at what is missing or at who is to blame. */
    NO_BLAME,
    /** It is too long to keep in mind. */
    SHORT,
    /** Its sentences hold many long words. */
    EASY_TO_READ,
    /** It talks about people instead of with them. */
    WE_AND_YOU,
    /** Words of offices and services. */
    EVERYDAY_WORDS
}

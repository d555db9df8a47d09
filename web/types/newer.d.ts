// What scripts may ask for although browsers five years old do not have it: each use has a way without it.
interface Element {
    /** By how much its box is zoomed; without it nothing is. */
    readonly currentCSSZoom?: number;
}

/**
 * Many groups side by side: each group's ballots and the themes of its ideas in, figures by theme out (method.md 2.6).
 * {@link SideBySide} is the way in; its parts can be had alone. Pure: no clock, no words for the screen. {@code I} is
 * whatever stands for an idea, {@code T} for a theme; both need a sound {@code equals}.
 */
package org.evensay.synthesis;

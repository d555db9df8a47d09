/**
 * The arithmetic of a vote: ballots in, points, people and ranks out. Pure: no clock, no words for the screen, no
 * other package of ours. {@code I} is whatever stands for an idea; it needs a sound {@code equals}.
 */
package org.evensay.voting;

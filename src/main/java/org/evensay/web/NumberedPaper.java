package org.evensay.web;

/** A ballot on paper with its number, and the square that brings the number to whoever types it in. */
public record NumberedPaper(int number, QrCode code) {
}

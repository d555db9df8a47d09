package org.evensay.web;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What this house has counted, as Prometheus reads it, for programs on the computer itself and at the addresses
 * {@code from}. There is nothing of people in it; how busy a house is, is still nobody else's business.
 */
public record MetricsDoor(Supplier<byte[]> text, Set<String> from) {
}

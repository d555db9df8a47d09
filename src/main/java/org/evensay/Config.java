package org.evensay;

import java.nio.file.Path;
import java.util.List;

/**
 * How one start of the program was asked for. Bounds are no settings: they stand in {@code workshop.Limit}.
 * {@code hostNames} are names that people may use for this server besides its own addresses; links show the
 * first.
 */
public record Config(Path data, String host, int port, boolean demo, List<String> hostNames) {
}

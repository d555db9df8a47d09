package org.evensay.export;

import java.util.List;

/**
 * Lines under named columns, for every kind of file that holds a table. Each line is as long as {@code columns}, each
 * cell a String that somebody may have typed, a Number, or {@link #NOTHING}.
 */
public record Table(String name, List<String> columns, List<List<Object>> lines) {
    static final String NOTHING = "";
}

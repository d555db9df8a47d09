package org.evensay.hostile;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** The memory of this process, in which the server runs as well. */
final class Heap {
    private Heap() {
    }

    static long usedMegabytes() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }

    /** How many objects of a class are still reached from somewhere. */
    static int living(String type) throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {null}, new String[] {String[].class.getName()});
        Matcher row = Pattern.compile("(\\d+)\\s+\\d+\\s+" + Pattern.quote(type) + "[\\s(]").matcher(histogram);
        return row.find() ? Integer.parseInt(row.group(1)) : 0;
    }
}

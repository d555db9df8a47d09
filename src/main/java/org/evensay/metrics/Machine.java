package org.evensay.metrics;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.function.DoubleSupplier;

/**
 * What Java and the system say of this program, under the names that dashboards know. They are asked when Prometheus
 * asks, and not before.
 */
final class Machine {
    private static final double NS_A_SECOND = 1e9;
    private static final double MS_A_SECOND = 1e3;

    private Machine() {
    }

    static void tellTo(PrometheusRegistry all) {
        memory("jvm_memory_used_bytes", "Memory in use.", all, MemoryUsage::getUsed);
        memory("jvm_memory_committed_bytes", "Memory taken from the system.", all, MemoryUsage::getCommitted);
        GaugeWithCallback.builder().name("jvm_memory_max_bytes").unit(Unit.BYTES).labelNames("area")
                .help("Memory that may be taken.").callback(told -> told.call(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax(), "heap")).register(all);
        gauge("jvm_threads_current", "Threads.", all, () -> ManagementFactory.getThreadMXBean().getThreadCount());
        counter("jvm_gc_seconds", "Time spent collecting garbage.", all, () -> ManagementFactory
                .getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum()
                / MS_A_SECOND);
        counter("process_cpu_seconds", "Processor time used.", all, Machine::cpuSeconds);
        gauge("process_start_time_seconds", "Start, in seconds since 1970.", all,
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / MS_A_SECOND);
        gauge("process_open_fds", "Open file descriptors, sockets among them.", all, Machine::openFiles);
        gauge("process_max_fds", "File descriptors that may be open.", all, Machine::mostOpenFiles);
    }

    private interface Part {
        long of(MemoryUsage usage);
    }

    private static void memory(String name, String help, PrometheusRegistry all, Part part) {
        GaugeWithCallback.builder().name(name).unit(Unit.BYTES).labelNames("area").help(help).callback(told -> {
            told.call(part.of(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage()), "heap");
            told.call(part.of(ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage()), "nonheap");
        }).register(all);
    }

    private static void gauge(String name, String help, PrometheusRegistry all, DoubleSupplier value) {
        GaugeWithCallback.builder().name(name).help(help).callback(told -> told.call(value.getAsDouble()))
                .register(all);
    }

    private static void counter(String name, String help, PrometheusRegistry all, DoubleSupplier value) {
        CounterWithCallback.builder().name(name).help(help).callback(told -> told.call(value.getAsDouble()))
                .register(all);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime()) / NS_A_SECOND : 0;
    }

    /** Windows has none. */
    private static double openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount() : 0;
    }

    private static double mostOpenFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount() : 0;
    }
}

package org.evensay.rig.cluster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests of networks that a process has for itself. Where they are not allowed, they say that they were not run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.evensay.rig.cluster.Bridge#isAllowed", disabledReason = "No network namespaces here: they need "
        + "root, a system that allows them, and ip; on Debian or Ubuntu: sudo apt-get install iproute2")
@interface NeedsNamespaces {
}

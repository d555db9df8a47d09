package org.evensay.rig.cluster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests over a whole cluster. Where its programs are not installed, they say that they were not run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.evensay.rig.cluster.Part#allAreInstalled", disabledReason = "PostgreSQL, Redis or Valkey, or "
        + "nginx is not installed here; on Debian or Ubuntu: sudo apt-get install postgresql redis-server nginx")
@interface NeedsCluster {
}

package org.evensay.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests over a {@link Postgres}. Where none can be started and none is given, they say that they were not run. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf(value = "org.evensay.support.Postgres#canBeHad", disabledReason = Postgres.CANNOT_BE_HAD)
public @interface NeedsPostgres {
}

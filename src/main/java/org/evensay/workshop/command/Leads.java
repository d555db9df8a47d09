package org.evensay.workshop.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Role;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/** Who leads: one link at any time. Whoever led before helps from then on, and can be asked again. */
final class Leads {
    private Leads() {
    }

    /** The facilitation goes to the holder of this link, and is counted as a turn of their seat. */
    static Workshop passedTo(Pass next, Workshop workshop) {
        return by(next, workshop).with(workshop.leading().passedTo(next.seat()));
    }

    /** Somebody leads by another link, and no turn is counted. */
    static Workshop by(Pass next, Workshop workshop) {
        Map<SecretHash, Pass> passes = new LinkedHashMap<>(workshop.passes().asMap());
        passes.replaceAll((secret, pass) -> pass.opens(Role.FACILITATOR) ? pass.as(Role.CO_FACILITATOR) : pass);
        passes.put(next.secret(), next.as(Role.FACILITATOR));
        return workshop.withPasses(Keyed.of(passes));
    }
}

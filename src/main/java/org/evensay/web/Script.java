package org.evensay.web;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All modules of the front end as one, each once and behind those that it imports, which is the order in which a
 * browser runs them. What stands at the top of one module is then in sight of all: no name may be there twice, and no
 * import may rename what it brings ({@code ScriptTest}).
 */
final class Script {
    static final String PATH = "/static/js/evensay.js";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:\\{[^}]*} from )?'([^']+)';\\R");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:\\{\\w+};)?");

    /**
     * On lines of their own, and types in a line. They are for whoever reads the modules, and a weak link carries them
     * a second time. Nothing is tried twice: for that a long comment would need more stack than a thread has.
     */
    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^[ \\t]*+(?://.*+|/\\*(?:[^*]++|\\*(?!/))*+\\*/[ \\t]*+)\\R|/\\*\\* @[^*]++\\*/ ?");

    private final Set<URI> seen = new HashSet<>();
    private final StringBuilder whole = new StringBuilder();

    private Script() {
    }

    static String joined() {
        Script script = new Script();
        script.add(URI.create(PATH));
        return COMMENT.matcher(script.whole).replaceAll("");
    }

    private void add(URI module) {
        if (seen.add(module)) {
            String text = ProgramFile.text(module.getPath());
            IMPORT.matcher(text).results().forEach(named -> add(module.resolve(named.group(1))));
            whole.append(EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll(""));
        }
    }
}

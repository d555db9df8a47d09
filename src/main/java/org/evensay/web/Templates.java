package org.evensay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The page and part templates, compiled with the program. Whoever works on them has others, in {@code src/dev}.
 * Thread-safe.
 */
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Templates.class.getClassLoader(), "org.evensay.templates");

    /**
     * Which edition this is of all that pages are made of, of words, styles and scripts too: what was made of another
     * is made anew. A program that was built has one.
     */
    public Object edition() {
        return "built";
    }

    /** The HTML of {@code web/templates/NAME.jte}; values are escaped where they stand. */
    public String render(String name, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        engine.render(name + ".jte", values, html);
        return html.toString();
    }
}

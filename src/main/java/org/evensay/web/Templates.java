package org.evensay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page and part templates, compiled with the program. Thread-safe. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Templates.class.getClassLoader(), "org.evensay.templates");

    /** The HTML of {@code web/templates/NAME.jte}; values are escaped where they stand. */
    public String render(String name, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        engine.render(name + ".jte", values, html);
        return html.toString();
    }
}

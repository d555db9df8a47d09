package org.evensay.dev;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.web.Templates;

/**
 * Templates as they stand in the files by now, compiled when they are first shown, by the same rules as the build's.
 * Thread-safe.
 */
final class FreshTemplates extends Templates {
    private final Path sources;
    private final Path classes;
    private final Editions editions;
    /**
     * An engine for each: it forgets that a piece has changed as soon as one of its templates was compiled with it, and
     * that a template is broken as soon as it has said so.
     */
    private final Map<String, TemplateEngine> engines = new ConcurrentHashMap<>();

    FreshTemplates(Path sources, Path classes, Editions editions) {
        this.sources = sources;
        this.classes = classes;
        this.editions = editions;
    }

    @Override
    public Object edition() {
        return editions.now();
    }

    @Override
    public String render(String name, Map<String, Object> values) {
        String edition = editions.now();
        StringOutput html = new StringOutput();
        try {
            engines.computeIfAbsent(name, this::engine).render(name + ".jte", values, html);
            return Editions.reloading(html.toString(), edition);
        } catch (TemplateException broken) {
            engines.remove(name);
            BrokenTemplate told = BrokenTemplate.of(broken, sources, classes.resolve(name));
            System.err.println(told.lines());
            return name.startsWith("page/") ? Editions.reloading(told.page(), edition) : told.block();
        }
    }

    private TemplateEngine engine(String name) {
        TemplateEngine engine = TemplateEngine.create(new DirectoryCodeResolver(sources), classes.resolve(name),
                ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.setHtmlPolicy(new PreventInlineEventHandlers());
        return engine;
    }
}

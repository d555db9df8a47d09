package org.evensay.dev;

import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a template: the file and the line, how it reads, and what the compiler or the program said. */
record BrokenTemplate(String place, String source, String said) {
    /** Of the Java that a template is made into, which nobody wrote. */
    private static final Pattern MADE = Pattern.compile("(?m)^\\S+\\.java:\\d+: ");

    static BrokenTemplate of(TemplateException broken, Path sources, Path classes) {
        return TemplatePlace.of(broken, classes)
                .map(at -> new BrokenTemplate("web/templates/" + at.name() + ":" + at.line(), line(sources, at),
                        said(broken)))
                .orElseGet(() -> new BrokenTemplate("web/templates", "", said(broken)));
    }

    /** What went wrong in a template that compiles stands in the cause. */
    private static String said(TemplateException broken) {
        return broken.getCause() == null ? MADE.matcher(broken.getMessage()).replaceAll("").strip()
                : broken.getCause().toString();
    }

    private static String line(Path sources, TemplatePlace at) {
        try {
            List<String> lines = Files.readAllLines(sources.resolve(at.name()));
            return at.line() <= lines.size() ? lines.get(at.line() - 1).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }

    /** For the terminal. */
    String lines() {
        return place + "\n" + said.indent(4).stripTrailing();
    }

    /** In place of a part. */
    String block() {
        return "<section class=\"card\" role=\"alert\"><h2>A template is broken: " + safe(place) + "</h2>\n<pre>"
                + safe(source) + "</pre>\n<pre>" + safe(said) + "</pre></section>\n";
    }

    /** In place of a page. */
    String page() {
        return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + safe(place)
                + "</title>\n<link rel=\"stylesheet\" href=\"/static/css/evensay.css\">\n</head>\n"
                + "<body class=\"page message\"><main>\n" + block() + "</main></body>\n</html>\n";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

package org.evensay.dev;

import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a template: the file, the line, how it reads, and what the compiler or the program said. */
record BrokenTemplate(String file, int number, String source, String said) {
    private static final Pattern PLACE = Pattern.compile(
            "at ([\\w/-]+\\.jte):(\\d+)|compile ([\\w/-]+\\.jte), error at line (\\d+)");
    /** Of the Java that a template is made into, which nobody wrote. */
    private static final Pattern MADE = Pattern.compile("(?m)^\\S+\\.java:\\d+: ");

    static BrokenTemplate of(TemplateException broken, Path sources) {
        String message = broken.getMessage();
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return new BrokenTemplate(sources.toString(), 0, "", said(broken));
        }
        String name = place.group(1) == null ? place.group(3) : place.group(1);
        int number = Integer.parseInt(place.group(2) == null ? place.group(4) : place.group(2));
        return new BrokenTemplate(sources.resolve(name).toString(), number, line(sources.resolve(name), number),
                said(broken));
    }

    /** What went wrong in a template that compiles stands in the cause. */
    private static String said(TemplateException broken) {
        return MADE.matcher(broken.getCause() == null ? broken.getMessage()
                : broken.getMessage() + "\n" + broken.getCause()).replaceAll("").strip();
    }

    private static String line(Path file, int number) {
        try {
            List<String> lines = Files.readAllLines(file);
            return number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }

    String place() {
        return number == 0 ? file : file + ":" + number;
    }

    /** For the terminal. */
    String line() {
        return place() + "\n" + said.indent(4).stripTrailing();
    }

    /** In place of a part. */
    String block() {
        return "<section class=\"card\" role=\"alert\"><h2>A template is broken: " + safe(place()) + "</h2>\n<pre>"
                + safe(source) + "</pre>\n<pre>" + safe(said) + "</pre></section>\n";
    }

    /** In place of a page. */
    String page() {
        return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + safe(place())
                + "</title>\n<link rel=\"stylesheet\" href=\"/static/css/evensay.css\">\n</head>\n"
                + "<body class=\"page message\"><main>\n" + block() + "</main></body>\n</html>\n";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

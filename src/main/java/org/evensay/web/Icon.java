package org.evensay.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures that stand beside words, for people who read slowly: never instead of words, and only where they help.
 * Each is a drawing of Lucide, read once; {@code pom.xml} packs these and no others.
 */
public enum Icon {
    NEXT("arrow-right"),
    BACK("arrow-left"),
    TIMER("timer"),
    PEOPLE("users"),
    LANGUAGE("languages"),
    PAUSE("pause"),
    GO_ON("play"),
    CARE("heart-handshake"),
    HELP("circle-question-mark"),
    HIDDEN("eye-off"),
    LOCKED("lock"),
    OPEN("lock-open"),
    COPY("copy"),
    DOWNLOAD("download"),
    SCREEN("monitor"),
    LEAVE("log-out"),
    PAPER("printer"),
    BIRD("bird"),
    CAT("cat"),
    DOG("dog"),
    FISH("fish"),
    RABBIT("rabbit"),
    SNAIL("snail"),
    SQUIRREL("squirrel"),
    TURTLE("turtle"),
    LISTEN("ear"),
    WRITE("pencil"),
    SAY("message-circle"),
    TALK("messages-square"),
    CHOOSE("list-checks"),
    IN_ORDER("list-ordered"),
    LOOK("eye"),
    DOOR("door-open"),
    MY_TURN("hand"),
    AGREE("handshake"),
    NAME("user"),
    LETTERS("a-large-small"),
    ALOUD("volume-2"),
    SPEAK("mic");

    private static final String SHAPE = "<(path|circle|rect|line)( [a-z0-9]+=\"[A-Za-z0-9 .,-]+\")+ />";
    private static final String DRAWING = "<svg\\b[^>]*>((\\s*" + SHAPE + ")+)\\s*</svg>\\s*$";

    private final String drawnAs;
    private final String shapes;

    Icon(String drawnAs) {
        this.drawnAs = drawnAs;
        this.shapes = read("/icons/" + drawnAs + ".svg");
    }

    /** As Lucide calls it. */
    public String drawnAs() {
        return drawnAs;
    }

    /** What is inside the SVG: shapes and nothing else, so that a page may hold it as it is. */
    public String shapes() {
        return shapes;
    }

    /** As style sheets call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String read(String name) {
        return shapesIn(name, ProgramFile.text(name));
    }

    static String shapesIn(String name, String svg) {
        Matcher drawing = Pattern.compile(DRAWING).matcher(svg);
        if (!drawing.find()) {
            throw new IllegalArgumentException(name + " holds more than plain shapes");
        }
        return drawing.group(1).strip().replaceAll(">\\s+<", "><").replace(" />", "/>");
    }
}

package org.evensay;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import org.slf4j.LoggerFactory;

/** How the log is written: as it is set up, for people, or for a program that collects it. */
public enum LogForm {
    PLAIN,
    JSON;

    /** Whoever collects the log also wants to know of the life of the program: {@link Life}. */
    public void use() {
        if (this == JSON) {
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.iteratorForAppenders().forEachRemaining(appender -> {
                if (appender instanceof ConsoleAppender<ILoggingEvent> console) {
                    console.setEncoder(encoder(root));
                }
            });
            ((Logger) LoggerFactory.getLogger(Life.class)).setLevel(Level.INFO);
        }
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(Logger root) {
        LogJson layout = new LogJson();
        layout.setContext(root.getLoggerContext());
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(root.getLoggerContext());
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }
}

package org.evensay.web;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the server cannot listen where it was told to, as one plain sentence for the person who starts the program. */
public final class CannotListen extends Exception {
    private static final long serialVersionUID = 1L;

    private CannotListen(String sentence) {
        super(sentence);
    }

    /** The sentence for a failed start; empty when the machine did not refuse, so that something else is broken. */
    static Optional<CannotListen> because(Throwable failed, String host, int port) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause, host, port).stream()).findFirst().map(CannotListen::new);
    }

    private static Optional<String> sentence(Throwable cause, String host, int port) {
        if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
            return Optional.of("There is no address called " + host + ". Choose another with --host.");
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Permission denied")) {
            return Optional.of("Port " + port + " may not be used by this account. Choose one above 1023 with --port.");
        }
        if (!(cause instanceof BindException)) {
            return Optional.empty();
        }
        return Optional.of(message.contains("assign")
                ? host + " is not an address of this machine. Choose another with --host."
                : "Port " + port + " on " + host + " is in use by another program. "
                        + "Stop that program, or choose another port with --port.");
    }
}

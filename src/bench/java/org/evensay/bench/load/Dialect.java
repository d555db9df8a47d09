package org.evensay.bench.load;

/** What a server's messages mean, told by their first letters, so that the load need not read further. */
enum Dialect {
    /** Evensay itself: parts, answers and heartbeats as JSON. A page is there once it has had its first parts. */
    EVENSAY {
        @Override
        Kind kindOf(String begins) {
            return begins.startsWith("{\"v\"") ? Kind.CHANGE
                    : begins.startsWith("{\"ack\"") ? Kind.ANSWER
                    : begins.startsWith("{\"nack\"") ? Kind.REFUSAL : Kind.OTHER;
        }

        @Override
        boolean isReadyAfter(Kind first) {
            return first == Kind.CHANGE;
        }
    },
    /** Floors and most peers: "ack" to whoever asked, the change to all others. */
    PLAIN {
        @Override
        Kind kindOf(String begins) {
            return begins.startsWith("ack") ? Kind.ANSWER : Kind.CHANGE;
        }
    },
    /** socket.io over engine.io 4, without the long polling before it. */
    SOCKET_IO {
        @Override
        Kind kindOf(String begins) {
            return begins.startsWith("42[\"ack\"") ? Kind.ANSWER
                    : begins.startsWith("42[") ? Kind.CHANGE
                    : begins.startsWith("40") ? Kind.WELCOME
                    : begins.startsWith("2") ? Kind.BEAT
                    : begins.startsWith("0") ? Kind.GREETING : Kind.OTHER;
        }

        @Override
        boolean isReadyAfter(Kind first) {
            return first == Kind.WELCOME;
        }
    };

    enum Kind { CHANGE, ANSWER, REFUSAL, GREETING, WELCOME, BEAT, OTHER, NOTHING }

    abstract Kind kindOf(String begins);

    /** {@link Kind#NOTHING} stands for the upgrade itself. */
    boolean isReadyAfter(Kind first) {
        return first == Kind.NOTHING;
    }

    /** What is to be said back at once; null for nothing. */
    static String replyTo(Kind kind) {
        return switch (kind) {
            case GREETING -> "40";
            case BEAT -> "3";
            default -> null;
        };
    }
}

package org.evensay.workshop;

/** Every bound of the product, each with its unit in its name. Over it there is a clear answer, never a crash. */
public enum Limit {
    IDEA_CHARACTERS(500),
    IDEAS_A_PERSON_AND_QUESTION(30),
    SEATS_A_ROOM(500),
    /** When whoever runs the server has set it. */
    SEATS_A_ROOM_BY_SETTING(10_000),
    LINKS_A_WORKSHOP(30),
    INVITATION_MINUTES(15),
    /** Then who helps may lead: the facilitator's battery is empty, or they had to go. */
    LEADER_GONE_SECONDS(60),
    QUESTIONS_A_WORKSHOP(20),
    QUESTION_CHARACTERS(300),
    LINES_BROUGHT_A_QUESTION(100),
    TRANSLATIONS_A_TEXT(5),
    LANGUAGE_TAG_CHARACTERS(35),
    TABLES_A_ROOM(50),
    GROUP_NAME_CHARACTERS(80),
    PURPOSE_CHARACTERS(500),
    SEAT_NAME_CHARACTERS(40),
    GROUND_RULES_A_WORKSHOP(12),
    GROUND_RULE_CHARACTERS(200),
    HELP_LINES_A_WORKSHOP(6),
    HELP_LINE_CHARACTERS(200),
    CHOICES_A_BALLOT(20),
    VOTES_ON_SHARED_PLACES(5),
    IDEAS_JOINED_AT_ONCE(10),
    PROPOSALS_OPEN_A_QUESTION(20),
    /** Fewer ballots than this and the group talks: no figures are kept. */
    BALLOTS_FOR_FIGURES(3),
    /** With fewer ballots than this no points leave the group, only the order. */
    BALLOTS_FOR_POINTS_OUTSIDE(5),
    TIMER_MINUTES(180),
    COMBINING_MARKS_A_LETTER(4),
    COMMANDS_REMEMBERED_A_ROOM(20_000),
    INBOX_COMMANDS_A_ROOM(4_096),
    ROOMS_LIVE_A_NODE(1_000),
    COMMANDS_A_SEAT_IN_TEN_SECONDS(20),
    /** Whoever goes on after being told to slow down loses the line. */
    MESSAGES_A_SOCKET_IN_TEN_SECONDS(100),
    SOCKETS_A_SEAT(4),
    FRAME_IN_BYTES(16 * 1024),
    FRAME_JSON_DEPTH(8),
    FRAME_STRING_CHARACTERS(8_192),
    ANSWERS_WAITING_A_CONNECTION(64),
    UNSENT_BYTES_A_CONNECTION(128 * 1024),
    UNWRITABLE_SECONDS(10),
    SILENT_SOCKET_SECONDS(60),
    SLOW_REQUEST_SECONDS(15),
    /** When the house stops, over which its open lines are let go: not all at once, for they come back elsewhere. */
    LETTING_GO_SECONDS(2),
    /** Of the lines of a house that stops. */
    LET_GO_AT_ONCE(25),
    /** The same of a node beside which there are others: about as fast as these can take them in. */
    LETTING_GO_TO_OTHERS_SECONDS(20),
    LET_GO_TO_OTHERS_AT_ONCE(1),
    RENDERS_A_SECOND_A_CONNECTION(5),
    HTTP_BODY_BYTES(256 * 1024),
    /** Of a file that somebody takes in. */
    FILE_BYTES(8 * 1024 * 1024),
    /** To print, in one go. */
    SHEETS_AT_ONCE(100),
    PROOFS_OF_WRITING_A_SECOND(1),
    WRONG_CODES_AN_ADDRESS_AT_ONCE(20),
    WRONG_CODES_AN_ADDRESS_A_MINUTE(10),
    WRONG_CODES_ALL_A_MINUTE(100),
    /** From an address of people who are in the room already: there a guesser must not keep the others out. */
    WRONG_CODES_AT_HOME_A_MINUTE(600),
    /** Of one sign on a shared device. */
    WRONG_SIGNS_A_MINUTE(5),
    STARTS_AN_ADDRESS_AN_HOUR(60);

    private final int most;

    Limit(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /** Of one in bytes, as people say it. */
    public int mebibytes() {
        return most / (1024 * 1024);
    }

    public boolean isOver(int count) {
        return count > most;
    }
}

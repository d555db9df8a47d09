package org.evensay.view;

/**
 * Who gets figures. In the room the group looks at its own work, and keeps it as its own record: that is the method.
 * Everybody else is outside, and so is the file that is made to be passed on.
 */
public enum Audience {
    ROOM(false),
    TEAM(true),
    EXPORT(true),
    COMPARISON(true);

    private final boolean outside;

    Audience(boolean outside) {
        this.outside = outside;
    }

    public boolean isOutside() {
        return outside;
    }
}

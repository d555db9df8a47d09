package org.evensay.workshop;

/** 128 random bits as hex that keys are made with. Once it is deleted, no key can be made or checked again. */
public record Salt(String value) {
    @Override
    public String toString() {
        return value;
    }
}

package org.evensay.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody on a shared device picks to be known by: a colour and an animal. One in a room has each. */
public record Sign(Colour colour, Animal animal) {

    public enum Colour {
        RED, ORANGE, GREEN, BLUE, PURPLE, BROWN;

        /** As style sheets call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Animal { BIRD, CAT, DOG, FISH, RABBIT, SNAIL, SQUIRREL, TURTLE }

    /** As tables write it: {@code BLUE-CAT}. */
    public String word() {
        return colour + "-" + animal;
    }

    /** Empty for whatever is not one of them. */
    public static Optional<Sign> of(String colour, String animal) {
        return Stream.of(Colour.values()).filter(each -> each.name().equals(colour))
                .flatMap(each -> Stream.of(Animal.values()).filter(other -> other.name().equals(animal))
                        .map(other -> new Sign(each, other))).findFirst();
    }

    /** Empty for none, which tables write as null. */
    public static Optional<Sign> of(String word) {
        return Optional.ofNullable(word).map(text -> text.split("-")).flatMap(parts -> of(parts[0], parts[1]));
    }
}

package org.evensay.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evensay.voting.Place;

/** Published ways from many groups' votes to one order of themes. They need not agree: that is why all are shown. */
public enum Route {
    MCMILLAN_2014("mcmillan-2014") {
        @Override
        <T> List<Place<RouteLine<T>>> places(Gathered<T> from) {
            return widened(McMillan.places(from));
        }
    },
    CARDONA_2023("cardona-2023") {
        @Override
        <T> List<Place<RouteLine<T>>> places(Gathered<T> from) {
            return widened(Cardona.places(from));
        }
    },
    VAN_BREDA_2005("van-breda-2005") {
        @Override
        <T> List<Place<RouteLine<T>>> places(Gathered<T> from) {
            return widened(VanBreda.places(from));
        }
    },
    JLA_INTERIM("jla-interim") {
        @Override
        <T> List<Place<RouteLine<T>>> places(Gathered<T> from) {
            return widened(Interim.places(from));
        }
    };

    private final String key;

    Route(String key) {
        this.key = key;
    }

    /** The top first, with the numbers that made each place. */
    abstract <T> List<Place<RouteLine<T>>> places(Gathered<T> from);

    /** Its name in files and addresses, which stays. */
    public String key() {
        return key;
    }

    public static Optional<Route> of(String key) {
        return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
    }

    private static <T> List<Place<RouteLine<T>>> widened(List<? extends Place<? extends RouteLine<T>>> places) {
        return places.stream().map(at -> new Place<RouteLine<T>>(at.rank(), at.tied(), at.line())).toList();
    }
}

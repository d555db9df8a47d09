package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.view.LeadingView;

/** How often each seat has led, by its number alone; seat 0 stands for people who led without a seat. */
final class Led {
    private Led() {
    }

    static Table table(List<LeadingView.HeldView> held) {
        return new Table("led", List.of("seat", "times"), held.stream()
                .map(led -> List.<Object>of(led.who().number(), led.times())).toList());
    }

    static List<Map<String, Integer>> of(List<LeadingView.HeldView> held) {
        return held.stream().map(led -> {
            Map<String, Integer> row = new LinkedHashMap<>();
            row.put("seat", led.who().number());
            row.put("times", led.times());
            return row;
        }).toList();
    }
}

package org.evensay.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same numbers in every order, each order once. */
final class Orders {
    private Orders() {
    }

    static List<int[]> of(int[] numbers) {
        int[] rising = numbers.clone();
        Arrays.sort(rising);
        List<int[]> orders = new ArrayList<>();
        do {
            orders.add(rising.clone());
        } while (next(rising));
        return orders;
    }

    /** The next order of the dictionary; false after the last. */
    private static boolean next(int[] numbers) {
        int rise = numbers.length - 2;
        while (rise >= 0 && numbers[rise] >= numbers[rise + 1]) {
            rise--;
        }
        if (rise < 0) {
            return false;
        }
        int larger = numbers.length - 1;
        while (numbers[larger] <= numbers[rise]) {
            larger--;
        }
        swap(numbers, rise, larger);
        for (int left = rise + 1, right = numbers.length - 1; left < right; left++, right--) {
            swap(numbers, left, right);
        }
        return true;
    }

    private static void swap(int[] numbers, int left, int right) {
        int kept = numbers[left];
        numbers[left] = numbers[right];
        numbers[right] = kept;
    }
}

package org.evensay.store;

import java.util.Arrays;
import java.util.Random;

/** What happens to a file that lies about: by a bad stick, a bad disk, a copying that was broken off. */
enum Damage {
    BITS_FLIPPED {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] now = file.clone();
            for (int bits = 1 + chance.nextInt(20); bits > 0; bits--) {
                now[chance.nextInt(now.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            return now;
        }
    },
    CUT {
        @Override
        byte[] done(byte[] file, Random chance) {
            return Arrays.copyOf(file, chance.nextInt(file.length));
        }
    },
    ZEROED {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] now = file.clone();
            int from = chance.nextInt(now.length);
            Arrays.fill(now, from, Math.min(now.length, from + 1 + chance.nextInt(16_384)), (byte) 0);
            return now;
        }
    },
    WRITTEN_OVER {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] now = file.clone();
            byte[] other = new byte[1 + chance.nextInt(8_192)];
            chance.nextBytes(other);
            int from = chance.nextInt(now.length);
            System.arraycopy(other, 0, now, from, Math.min(other.length, now.length - from));
            return now;
        }
    },
    BLOCKS_MIXED_UP {
        @Override
        byte[] done(byte[] file, Random chance) {
            byte[] now = file.clone();
            int blocks = now.length / 4_096;
            System.arraycopy(file, chance.nextInt(blocks) * 4_096, now, chance.nextInt(blocks) * 4_096, 4_096);
            return now;
        }
    };

    abstract byte[] done(byte[] file, Random chance);
}

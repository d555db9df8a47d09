package org.evensay.export;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font as browsers get it (WOFF 1.0, W3C 2012), turned back into the plain font that it was made of: each table is
 * the same, only packed.
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEAD = 44;
    private static final int ENTRY = 20;
    private static final int PLAIN_HEAD = 12;
    private static final int PLAIN_ENTRY = 16;

    private Woff() {
    }

    static byte[] unpacked(byte[] packed) {
        ByteBuffer from = ByteBuffer.wrap(packed);
        if (from.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("not a WOFF font");
        }
        int tables = from.getShort(12);
        byte[] plain = new byte[from.getInt(16)];
        ByteBuffer to = ByteBuffer.wrap(plain);
        head(from.getInt(4), tables, to);
        int place = PLAIN_HEAD + tables * PLAIN_ENTRY;
        for (int table = 0; table < tables; table++) {
            int at = HEAD + table * ENTRY;
            int length = from.getInt(at + 12);
            to.putInt(from.getInt(at)).putInt(from.getInt(at + 16)).putInt(place).putInt(length);
            System.arraycopy(table(packed, from.getInt(at + 4), from.getInt(at + 8), length), 0, plain, place, length);
            place += (length + 3) / 4 * 4;
        }
        return plain;
    }

    private static void head(int flavour, int tables, ByteBuffer to) {
        int power = Integer.highestOneBit(tables);
        to.putInt(flavour).putShort((short) tables).putShort((short) (power * PLAIN_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * PLAIN_ENTRY));
    }

    private static byte[] table(byte[] packed, int from, int packedLength, int length) {
        byte[] part = Arrays.copyOfRange(packed, from, from + packedLength);
        if (packedLength == length) {
            return part;
        }
        byte[] plain = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(part);
            inflater.inflate(plain);
            return plain;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException(broken);
        } finally {
            inflater.end();
        }
    }
}

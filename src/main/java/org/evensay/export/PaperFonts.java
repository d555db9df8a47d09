package org.evensay.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fonts of a PDF, of which it holds the letters that it uses: the one of the screen, and for the letters of other
 * scripts (Greek, Cyrillic, Arabic, Hebrew and more) one that has them.
 */
final class PaperFonts {
    private static final String OURS = "/fonts/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-";
    private static final String OTHERS = "/fonts/dejavu-sans/files/dejavu-sans-";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<Font> ALL = List.of(
            new Font("Hyperlegible", REGULAR, OURS + "latin-400-normal.woff"),
            new Font("Hyperlegible", BOLD, OURS + "latin-700-normal.woff"),
            new Font("Hyperlegible Ext", REGULAR, OURS + "latin-ext-400-normal.woff"),
            new Font("Hyperlegible Ext", BOLD, OURS + "latin-ext-700-normal.woff"),
            new Font("Others", REGULAR, OTHERS + "latin-400-normal.woff"),
            new Font("Others", BOLD, OTHERS + "latin-700-normal.woff"));

    private PaperFonts() {
    }

    private record Font(String family, int weight, byte[] plain) {
        private Font(String family, int weight, String resource) {
            this(family, weight, Woff.unpacked(read(resource)));
        }
    }

    static void addTo(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(() -> new ByteArrayInputStream(font.plain()), font.family(),
                font.weight(), FontStyle.NORMAL, true));
    }

    static byte[] read(String resource) {
        try (InputStream file = PaperFonts.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

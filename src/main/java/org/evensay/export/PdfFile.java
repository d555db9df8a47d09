package org.evensay.export;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;

/**
 * A page of ours as a PDF on A4, tagged for whoever listens to it (PDF/UA), with the title and the language of the
 * page. It is made from that page alone: nothing is fetched, from nowhere (decision 32).
 */
public final class PdfFile {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {
    }

    public static byte[] of(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(PaperPage.of(html)), null);
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Evensay");
        PaperFonts.addTo(builder);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}

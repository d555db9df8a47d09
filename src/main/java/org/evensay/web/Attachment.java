package org.evensay.web;

import io.javalin.http.Context;

/** Answers with a file to keep, which no cache may keep as well. */
final class Attachment {
    static final String CSV = "text/csv; charset=utf-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private Attachment() {
    }

    /** @param name of the file, with its ending; nothing that people have typed can be in it */
    static void answer(Context request, String type, String name, byte[] file) {
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").contentType(type).result(file);
    }
}

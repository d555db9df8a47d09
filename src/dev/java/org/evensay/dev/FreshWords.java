package org.evensay.dev;

import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;

/** Words as they stand in the files by now. A language that comes as a new file is there after another start. */
final class FreshWords extends Languages {
    private final Folder folder;
    private long edition;

    FreshWords(Folder folder) {
        this.folder = folder;
        this.edition = folder.edition();
    }

    @Override
    public synchronized Words in(String tag) {
        if (edition != folder.edition()) {
            edition = folder.edition();
            forget();
        }
        return super.in(tag);
    }
}

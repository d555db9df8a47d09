package org.evensay.browser;

import java.util.List;

/** Ideas as people write them: a sentence or two of 80 to 140 letters, in English and in Arabic. */
final class OrdinaryIdeas {
    static final List<String> TEN = List.of(
            "We ring the people who have been away for a while and tell them that their chair is still there",
            "Somebody makes the tea before the others come, so that the room is warm and nobody has to wait outside",
            "نتصل بمن غاب عنا منذ مدة ونقول له إن مكانه ما زال محفوظا بيننا وإن أحدا لن يسأله أين كان في تلك الأيام",
            "Each of us may say nothing for a whole evening, and nobody asks why: being here is enough for that day",
            "The two of us who open the door swap every month, so that it is never a burden for one person alone",
            "We end on time, because some of us have a long way home and the last bus goes at nine",
            "الشاي جاهز قبل أن يصل أحد، والباب مفتوح للجميع، ولا أحد يسأل لماذا جئت متأخرا أو لماذا لم تأت أمس",
            "On grey days we walk round the pond together, which helps those of us who cannot sit for long, and the "
                    + "dog comes along as well",
            "Whoever is new sits beside somebody who remembers well what it was like to come in for the first time",
            "We write what we decided on the board by the door, so that people who were away can read it next week");

    private OrdinaryIdeas() {
    }

    static List<String> some(int ideas) {
        return TEN.subList(0, ideas);
    }
}

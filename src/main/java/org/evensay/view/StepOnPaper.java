package org.evensay.view;

import java.util.List;

/**
 * A step on the sheet of paper that somebody who leads keeps beside them: the sentence that names it, what to say and
 * to do in it, and the topic under which it says what helps if something goes wrong.
 */
public record StepOnPaper(String title, List<Cue> cues, String topic) {

    /** In the order of a usual workshop. A pause may come at any time, so it stands before the end. */
    public static List<StepOnPaper> all() {
        return List.of(
                new StepOnPaper("step.WELCOME", List.of(Cue.WELCOME), "WELCOME"),
                new StepOnPaper("step.SILENT", List.of(Cue.SILENT), "SILENT"),
                new StepOnPaper("step.SHARING", List.of(Cue.SHARING_ORDER), "SHARING"),
                new StepOnPaper("step.DISCUSSION", List.of(Cue.DISCUSSION), "DISCUSSION"),
                new StepOnPaper("step.VOTING", List.of(Cue.VOTING_TOP_K), "VOTING"),
                new StepOnPaper("step.REVIEW", List.of(Cue.REVIEW), "REVIEW"),
                new StepOnPaper("step.RESULTS", List.of(Cue.RESULTS_FIRST, Cue.RESULTS_SHOWN), "RESULTS"),
                new StepOnPaper("pause.title", List.of(Cue.PAUSED), "PAUSED"),
                new StepOnPaper("screen.now.CLOSED", List.of(Cue.CLOSED), "CLOSED"));
    }
}

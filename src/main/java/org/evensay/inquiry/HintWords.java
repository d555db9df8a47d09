package org.evensay.inquiry;

/**
 * What one language's questions are searched for.
 *
 * @param yesOrNo   begin a question that yes or no answers: "do", "is"
 * @param asking    begin a question that asks for more: "what", "how"
 * @param joining   stand between two questions in one sentence: "and"
 * @param followUps begin a second question that only asks more about the first: "what helped"
 * @param moments   bring one moment to mind: "a time", "remember"
 * @param doing     what people did, felt or had around them: "helped", "made"
 * @param blame     look at what is missing or at who is to blame: "problem", "why don't"
 * @param labels    call people by what an office calls them: "service users"
 * @param near      talk with people: "we", "you", "here"
 * @param jargon    words of offices and services: "stakeholder"
 * @param measured  whether the number of long words says how hard a question is: that was found out for English
 */
public record HintWords(Phrases yesOrNo, Phrases asking, Phrases joining, Phrases followUps, Phrases moments,
                        Phrases doing, Phrases blame, Phrases labels, Phrases near, Phrases jargon,
                        boolean measured) {
}

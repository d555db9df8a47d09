package org.evensay.workshop;

import java.util.Random;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.PauseTimer;
import org.evensay.workshop.command.PlanTimes;
import org.evensay.workshop.command.RestScreen;
import org.evensay.workshop.command.ResumeTimer;
import org.evensay.workshop.command.StartTimer;
import org.evensay.workshop.command.StopTimer;
import org.evensay.workshop.command.TellStories;
import org.evensay.workshop.command.TurnPage;

/**
 * What a crowd asks of the times, the timer, the screen and the pause. A pause is seldom, or nothing else would
 * happen.
 */
final class CrowdAtTheClock {
    private CrowdAtTheClock() {
    }

    static Command command(Action action, Random chance) {
        return switch (action) {
            case TELL_STORIES -> new TellStories(chance.nextBoolean());
            case REST_SCREEN -> new RestScreen(chance.nextBoolean());
            case TURN_PAGE -> new TurnPage();
            case PAUSE_ROOM -> new PauseRoom(chance.nextInt(4) == 0);
            case PLAN_TIMES -> new PlanTimes(Step.open().stream().filter(step -> chance.nextBoolean())
                    .map(step -> new Agenda.Slot(step, chance.nextInt(200) - 1)).limit(3).toList());
            case BEGIN_TIMES -> new BeginTimes();
            case START_TIMER -> new StartTimer(chance.nextInt(200) - 5);
            case PAUSE_TIMER -> new PauseTimer();
            case RESUME_TIMER -> new ResumeTimer();
            case EXTEND_TIMER -> new ExtendTimer(chance.nextInt(200) - 5);
            case STOP_TIMER -> new StopTimer();
            default -> throw new IllegalArgumentException(action.word());
        };
    }
}

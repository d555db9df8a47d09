-- The day on which somebody said that a first step is done: the next room is told what was done since the last. Of those
-- that were done before this was kept it is empty, and the day on which they were noted stands for it.
alter table first_step add column done_on date;

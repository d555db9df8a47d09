-- Somebody has said that they need more time in this step. Only how many did is shown to anybody.
alter table seat add column more_time boolean default false not null;

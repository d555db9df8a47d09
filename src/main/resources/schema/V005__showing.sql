-- Whether the screen rests, and whether the whole room pauses, perhaps until another day.

alter table workshop add column resting boolean default false not null;
alter table workshop add column paused boolean default false not null;

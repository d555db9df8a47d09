-- How many minutes each step is meant to take; a step without a row has no time.

create table agenda_slot (
    workshop varchar(32) not null,
    step varchar(12) not null,
    minutes int not null,
    primary key (workshop, step)
);

-- One row while the meeting goes on, and none once the workshop is closed: when it began, when its present step did,
-- minutes added to that step, and since when the room pauses. It is never beside an idea or a ballot.
create table step_clock (
    workshop varchar(32) not null,
    begun_ns bigint not null,
    since_ns bigint not null,
    more_minutes int not null,
    stopped_ns bigint,
    primary key (workshop, begun_ns)
);

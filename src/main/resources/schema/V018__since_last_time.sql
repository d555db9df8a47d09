-- What was offered after a group's last workshop, as the next one is told it in its welcome; gone when it closes.
create table since_last_time (
    workshop varchar(32) not null,
    place int not null,
    line varchar(8000) not null,
    primary key (workshop, place)
);

-- Who led a workshop, as the group itself wrote it down.
create table workshop_leader (
    group_id varchar(32) not null,
    workshop varchar(32) not null,
    place int not null,
    name varchar(400) not null,
    primary key (group_id, workshop, place)
);

-- Of two workshops of a group on one day, which came later. Those from before stand in the order of their ids.
alter table held_workshop add column number int default 0 not null;

-- A vote on paper is played once more to be kept: how that went is not how the meeting went.
alter table workshop add column on_paper boolean default false not null;

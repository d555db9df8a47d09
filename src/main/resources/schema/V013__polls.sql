-- How a group sees itself: its own measures, and the polls that it asked. Nothing here is ever read by a team.
create table group_measure (
    group_id varchar(32) not null,
    place int not null,
    statement varchar(2000) not null,
    primary key (group_id, place)
);

-- One that is open has a link; one that is closed has its day and the number of people instead.
create table poll (
    group_id varchar(32) not null,
    id varchar(32) not null,
    asking int not null,
    kind varchar(24) not null,
    opened_on date not null,
    link_hash varchar(64),
    closed_on date,
    people int,
    primary key (group_id, id)
);

-- The words as they were asked then; of ready questions the name.
create table poll_question (
    group_id varchar(32) not null,
    poll varchar(32) not null,
    place int not null,
    asked varchar(2000) not null,
    primary key (group_id, poll, place)
);

-- Only while the poll is open. No step is a pass.
create table poll_answer (
    group_id varchar(32) not null,
    poll varchar(32) not null,
    answer_key varchar(64) not null,
    place int not null,
    step int,
    primary key (group_id, poll, answer_key, place)
);

-- Only once it is closed. Step 0 counts those who passed; without other steps too few had chosen one.
create table poll_count (
    group_id varchar(32) not null,
    poll varchar(32) not null,
    place int not null,
    step int not null,
    people int not null,
    primary key (group_id, poll, place, step)
);

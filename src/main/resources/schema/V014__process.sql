-- How a meeting went: lengths of time and counts for whole steps, in no way beside a person, an idea or a ballot.
-- Workshops from before have none of it.

alter table workshop add column course_kept boolean default false not null;

-- seconds is empty for a welcome of which nobody said when it began.
create table step_stay (
    workshop varchar(32) not null,
    number int not null,
    question int not null,
    step varchar(12) not null,
    seconds bigint,
    people int not null,
    primary key (workshop, number)
);

create table intervention (
    workshop varchar(32) not null,
    question int not null,
    what varchar(32) not null,
    times int not null,
    primary key (workshop, question, what)
);

-- The door (lock, lobby, how many), links that can be ended, and the day on which everything is erased.
-- What was kept before is kept for a year from its day.

alter table workshop add column kept_until date;
update workshop set kept_until = workshop_day + interval '365' day;
alter table workshop alter column kept_until set not null;
create index workshop_by_end on workshop (kept_until);

alter table workshop add column locked boolean default false not null;
alter table workshop add column lobby boolean default false not null;
alter table workshop add column most_seats int default 500 not null;

-- Those who have asked to come in and are not let in yet.
create table waiting_seat (
    workshop varchar(32) not null,
    id varchar(32) not null,
    number int not null,
    secret_hash varchar(64) not null,
    name varchar(400) not null,
    primary key (workshop, id)
);

-- With a time in invites_until_ns (nanoseconds since 1970) it is an invitation, which opens once.
alter table pass add column id varchar(32);
update pass set id = substring(secret_hash from 1 for 32);
alter table pass alter column id set not null;
alter table pass add column last_used date;
update pass set last_used = (select workshop_day from workshop where workshop.id = pass.workshop);
alter table pass alter column last_used set not null;
alter table pass add column invites_until_ns bigint;

-- What an idea on the list of a vote was joined from, in the authors' first words, as it was when the vote opened.
create table listed_origin (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    idea varchar(32) not null,
    origin varchar(32) not null,
    letter int not null,
    text varchar(4000) not null,
    primary key (workshop, question, vote, idea, origin)
);
insert into listed_origin (workshop, question, vote, idea, origin, letter, text)
    select listed_idea.workshop, listed_idea.question, vote, listed_idea.idea, part.id, part.letter, part.text
    from listed_idea join idea part on part.workshop = listed_idea.workshop and part.question = listed_idea.question
        and part.joined_into = listed_idea.idea;

alter table idea add column author_left boolean default false not null;

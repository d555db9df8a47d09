-- Other ways of voting than places and points. A mark is a place, a rating, dots, or 1 yes, 2 no, 3 not sure.

alter table question add column planned_rule varchar(16) default 'TOP_K' not null;
alter table question add column planned_stackable boolean default false not null;
alter table question add column planned_keep int;

-- choices is the number of ideas to choose or of dots, 0 where there is none. among_tied: over the ideas that share a
-- place in the vote before.
alter table vote add column rule varchar(16) default 'TOP_K' not null;
alter table vote add column stackable boolean default false not null;
alter table vote add column among_tied boolean default false not null;

alter table ballot_choice add column mark int;
update ballot_choice set mark = place;
alter table ballot_choice alter column mark set not null;
alter table counted_choice add column mark int;
update counted_choice set mark = place;
alter table counted_choice alter column mark set not null;

-- Points and what is made of them are there for places only.
alter table priority alter column points drop not null;
alter table priority alter column first_places drop not null;
alter table priority alter column points_available drop not null;
alter table priority alter column share_of_available drop not null;

-- What stands beside a priority in the other ways: median, middle_half_from, middle_half_to, in_top_band,
-- disagreement; dots, dots_available; yes, no, not_sure, silent.
create table priority_figure (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    idea varchar(32) not null,
    figure varchar(20) not null,
    number_of numeric(12, 2) not null,
    primary key (workshop, question, vote, idea, figure)
);

-- The order that a later vote gave to ideas which share a place in this one.
create table settled_place (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    idea varchar(32) not null,
    place int not null,
    primary key (workshop, question, vote, idea)
);

-- What groups of another installation let its team see, as a file brought it. No ballot is in it.

create table brought_meeting (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    group_id varchar(32) not null,
    meeting_day date not null,
    primary key (inquiry, workshop)
);

create table brought_answer (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    place int not null,
    wording varchar(2000) not null,
    method varchar(200) not null,
    choices int not null,
    ballots int not null,
    told varchar(12) not null,
    primary key (inquiry, workshop, place)
);

-- A line break, which no idea has, stands between the ideas that were joined into this one.
create table brought_idea (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    answer int not null,
    place int not null,
    letter varchar(40) not null,
    text varchar(4000) not null,
    idea_rank int,
    points int,
    share decimal(9, 2),
    merged_from varchar(300000) not null,
    primary key (inquiry, workshop, idea)
);

-- Totals as they were shown; they stand as long as the mark does. A space stands between the groups that are in them.
create table brought_totals (
    inquiry varchar(32) not null,
    question varchar(32) not null,
    version int not null,
    mark varchar(64) not null,
    joined varchar(20000) not null,
    voted int not null,
    ballots int not null,
    primary key (inquiry, question, version)
);

-- Shares in per cent; people is 0 where few people were not told.
create table brought_total (
    inquiry varchar(32) not null,
    question varchar(32) not null,
    version int not null,
    place int not null,
    theme varchar(32) not null,
    theme_rank int not null,
    points bigint not null,
    pooled decimal(9, 2) not null,
    group_equal decimal(9, 2) not null,
    raised int not null,
    people int not null,
    top_fives int not null,
    best int not null,
    worst int not null,
    best_without int not null,
    worst_without int not null,
    one_alone boolean not null,
    primary key (inquiry, question, version, place)
);

-- The numbers as "POINTS=12 PEOPLE=5".
create table brought_route (
    inquiry varchar(32) not null,
    question varchar(32) not null,
    version int not null,
    route varchar(40) not null,
    place int not null,
    theme varchar(32) not null,
    theme_rank int not null,
    numbers varchar(1000) not null,
    primary key (inquiry, question, version, route, place)
);

-- Whether a group held it on paper, and somebody typed it in afterwards.
alter table held_workshop add column on_paper boolean default false not null;

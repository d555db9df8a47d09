-- Ordinary tables that an analyst can read. Ids are random, lists that came from people have no order of time,
-- and nothing beside an idea or a ballot is finer than the day of the workshop.

create table house (
    name varchar(40) primary key,
    said varchar(200) not null
);

create table workshop (
    id varchar(32) primary key,
    version bigint not null,
    code varchar(8) not null,
    workshop_day date not null,
    group_name varchar(400) not null,
    purpose varchar(2000) not null,
    seats_taken int not null,
    current_question int not null,
    step varchar(12) not null,
    timer_state varchar(8) not null,
    timer_ends_ns bigint not null,
    timer_left_ns bigint not null
);
create index workshop_by_code on workshop (code);

create table pass (
    workshop varchar(32) not null,
    secret_hash varchar(64) not null,
    role varchar(12) not null,
    primary key (workshop, secret_hash)
);

create table ground_rule (
    workshop varchar(32) not null,
    id varchar(32) not null,
    place int not null,
    text varchar(2000) not null,
    primary key (workshop, id)
);

create table seat (
    workshop varchar(32) not null,
    id varchar(32) not null,
    number int not null,
    secret_hash varchar(64) not null,
    name varchar(400) not null,
    agreed boolean not null,
    finished boolean not null,
    away boolean not null,
    primary key (workshop, id)
);

create table question (
    workshop varchar(32) not null,
    id varchar(32) not null,
    place int not null,
    version int not null,
    wording varchar(2000) not null,
    stage varchar(12) not null,
    salt varchar(32),
    letters_given int not null,
    sharing_way varchar(12) not null,
    sharing_round int not null,
    sharing_turn int not null,
    sharing_offered boolean not null,
    sharing_over boolean not null,
    spotlight varchar(32),
    planned_choices int,
    second_vote boolean not null,
    ties varchar(20) not null,
    revealed int not null,
    primary key (workshop, id)
);

create table speaking_order (
    workshop varchar(32) not null,
    question varchar(32) not null,
    place int not null,
    seat varchar(32) not null,
    primary key (workshop, question, place)
);

create table idea (
    workshop varchar(32) not null,
    question varchar(32) not null,
    id varchar(32) not null,
    text varchar(4000) not null,
    author varchar(32),
    place int not null,
    standing varchar(12) not null,
    letter int,
    joined_into varchar(32),
    primary key (workshop, question, id)
);

create table earlier_wording (
    workshop varchar(32) not null,
    question varchar(32) not null,
    idea varchar(32) not null,
    place int not null,
    text varchar(4000) not null,
    primary key (workshop, question, idea, place)
);

create table proposal (
    workshop varchar(32) not null,
    question varchar(32) not null,
    id varchar(32) not null,
    place int not null,
    wording varchar(4000) not null,
    spoken_yes boolean not null,
    stopped boolean not null,
    primary key (workshop, question, id)
);

create table proposal_idea (
    workshop varchar(32) not null,
    question varchar(32) not null,
    proposal varchar(32) not null,
    place int not null,
    idea varchar(32) not null,
    primary key (workshop, question, proposal, place)
);

create table proposal_yes (
    workshop varchar(32) not null,
    question varchar(32) not null,
    proposal varchar(32) not null,
    author varchar(32) not null,
    primary key (workshop, question, proposal, author)
);

-- cast_ballots is empty while the vote is open.
create table vote (
    workshop varchar(32) not null,
    question varchar(32) not null,
    id varchar(32) not null,
    number int not null,
    choices int not null,
    ties varchar(20) not null,
    salt varchar(32),
    cast_ballots int,
    primary key (workshop, question, id)
);

create table listed_idea (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    idea varchar(32) not null,
    letter int not null,
    text varchar(4000) not null,
    primary key (workshop, question, vote, idea)
);

-- Ballots of an open vote, under keys that only the voters' browsers can make.
create table ballot (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    voter varchar(32) not null,
    rev bigint not null,
    primary key (workshop, question, vote, voter)
);

create table ballot_choice (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    voter varchar(32) not null,
    place int not null,
    idea varchar(32) not null,
    primary key (workshop, question, vote, voter, place)
);

-- Ballots of a closed vote: a bag, numbered in the order of what they say.
create table counted_ballot (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    number int not null,
    choices int not null,
    primary key (workshop, question, vote, number)
);

create table counted_choice (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    ballot int not null,
    place int not null,
    idea varchar(32) not null,
    primary key (workshop, question, vote, ballot, place)
);

-- The result of each closed vote that has figures. share_of_available is in per cent.
create table priority (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    idea varchar(32) not null,
    idea_rank int not null,
    letter varchar(4) not null,
    text varchar(4000) not null,
    points int not null,
    people int not null,
    first_places int not null,
    points_available bigint not null,
    share_of_available numeric(6, 2) not null,
    primary key (workshop, question, vote, idea)
);

create table command (
    workshop varchar(32) not null,
    id varchar(32) not null,
    primary key (workshop, id)
);

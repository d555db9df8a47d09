-- How somebody has their seat, and the ballots that others type in for people without a device.
alter table seat add column sitting varchar(20) default 'OWN_DEVICE' not null;
alter table seat add column sign varchar(20);
alter table waiting_seat add column sign varchar(20);
alter table vote add column people_gone int default 0 not null;
alter table vote add column helped_ballots int default 0 not null;

-- A paper with its number, or a spoken one. Nothing says whose it is.
create table slip (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    slip varchar(8) not null,
    read_back boolean not null,
    primary key (workshop, question, vote, slip)
);

create table slip_choice (
    workshop varchar(32) not null,
    question varchar(32) not null,
    vote varchar(32) not null,
    slip varchar(8) not null,
    place int not null,
    idea varchar(32) not null,
    mark int not null,
    primary key (workshop, question, vote, slip, place)
);

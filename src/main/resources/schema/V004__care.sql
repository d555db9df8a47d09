-- The group's own help lines, and who has asked quietly for a break or a talk. A call goes with its seat.

create table help_line (
    workshop varchar(32) not null,
    place int not null,
    text varchar(2000) not null,
    primary key (workshop, place)
);

create table quiet_call (
    workshop varchar(32) not null,
    seat varchar(32) not null,
    wish varchar(8) not null,
    seen boolean not null,
    primary key (workshop, seat)
);

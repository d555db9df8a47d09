-- Who leads now and how often each seat has, by its number (0: somebody without a seat); the part that somebody has been
-- asked to take; whose link is whose; and what the scribe wrote down for the person whose turn it is.

alter table workshop add column leading_seat int default 0 not null;
alter table workshop add column offered_role varchar(16);
alter table workshop add column offered_seat varchar(32);
alter table workshop add column offered_link varchar(32);

create table led (
    workshop varchar(32) not null,
    seat_number int not null,
    times int not null,
    primary key (workshop, seat_number)
);
insert into led (workshop, seat_number, times) select id, 0, 1 from workshop;

-- One link leads; of several that did, the last used goes on and the others help.
alter table pass alter column role varchar(16) not null;
alter table pass add column seat_number int default 0 not null;
update pass set role = 'CO_FACILITATOR' where role = 'FACILITATOR' and (invites_until_ns is not null or open
    and exists (select 1 from pass other where other.workshop = pass.workshop and other.role = 'FACILITATOR'
        and other.open and (other.last_used > pass.last_used
            or other.last_used = pass.last_used and other.id > pass.id)));

alter table question add column said varchar(4000);

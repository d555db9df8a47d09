-- What people may ask each other in pairs before they write, and whether they do so now. No story is ever kept.

alter table question add column for_pairs varchar(2000) default '' not null;
alter table workshop add column in_pairs boolean default false not null;

-- At how many tables people sit; 0 when they sit as they like.
alter table workshop add column seating_tables int default 0 not null;

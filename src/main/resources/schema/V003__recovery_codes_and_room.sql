-- A recovery code on paper opens nothing itself and has no end; and how many people the house allows in a room.

alter table pass add column open boolean default true not null;
update pass set open = false where invites_until_ns is not null;
create index pass_by_secret on pass (secret_hash);

alter table workshop add column seats_allowed int default 500 not null;

-- Whether the part that somebody was asked to take was declined, and which links came by the code on paper.

alter table workshop add column offer_declined boolean default false not null;
alter table pass add column recovered boolean default false not null;

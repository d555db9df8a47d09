-- Whether the facilitator looks at each idea before it shows. A hidden idea is one whose standing says so.

alter table workshop add column looks_first boolean default false not null;

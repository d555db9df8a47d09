-- Whether a group had passed on only the ideas that came first, so that others of its answer stayed with it.
alter table brought_answer add column keeps_some boolean default false not null;

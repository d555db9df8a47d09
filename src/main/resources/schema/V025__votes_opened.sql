-- How many votes were opened on a question, those included that were taken back: each has papers with numbers of its own.
-- Where it is less than the votes there are, it counts as many.
alter table question add column votes_opened int default 0 not null;

-- How often a page of a long list was turned on the screen.

alter table workshop add column pages_turned int default 0 not null;

-- A sum over all rows of a workshop, the shape of the tables that it was made of, and the version of the workshop of which it
-- is. All are empty until the workshop is read for the first time.
alter table workshop add column row_sum bigint;
alter table workshop add column row_shape integer;
alter table workshop add column summed_version bigint;

-- A sum over all rows of a workshop, and the shape of the tables that it was made of. Both are empty until the workshop
-- is read for the first time.
alter table workshop add column row_sum bigint;
alter table workshop add column row_shape integer;

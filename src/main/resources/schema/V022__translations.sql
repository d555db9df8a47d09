-- The same words in other languages, typed by somebody who helps. Without an idea they are the question's.
create table translation (
    workshop varchar(32) not null,
    question varchar(32) not null,
    idea varchar(32) not null,
    language varchar(35) not null,
    text varchar(4000) not null,
    primary key (workshop, question, idea, language)
);

-- Many groups, one inquiry: its plan and its team, the groups and what leaves them, and how ideas come to themes.
-- Days, no finer; nothing here says who wrote an idea or cast a ballot.

-- What is changed as one whole: the row is the lock.
create table aggregate (
    kind varchar(12) not null,
    id varchar(32) not null,
    version bigint not null,
    primary key (kind, id)
);

create table inquiry (
    inquiry varchar(32) primary key,
    begun date not null,
    overall varchar(2000) not null,
    meeting_length varchar(12) not null,
    choices int
);

create table team_member (
    inquiry varchar(32) not null,
    id varchar(32) not null,
    secret_hash varchar(64) not null,
    part varchar(12) not null,
    name varchar(400) not null,
    since date not null,
    invites_until date,
    primary key (inquiry, id)
);

create table planned_question (
    inquiry varchar(32) not null,
    id varchar(32) not null,
    place int not null,
    stage varchar(12) not null,
    follow_up varchar(2000) not null,
    primary key (inquiry, id)
);

create table planned_wording (
    inquiry varchar(32) not null,
    question varchar(32) not null,
    version int not null,
    wording varchar(2000) not null,
    primary key (inquiry, question, version)
);

create table taking_part (
    inquiry varchar(32) not null,
    group_id varchar(32) not null,
    name varchar(400) not null,
    since date not null,
    primary key (inquiry, group_id)
);

create table community_group (
    group_id varchar(32) primary key,
    begun date not null,
    name varchar(400) not null,
    inquiry varchar(32)
);

create table keeper (
    group_id varchar(32) not null,
    id varchar(32) not null,
    secret_hash varchar(64) not null,
    since date not null,
    invites_until date,
    primary key (group_id, id)
);

create table held_workshop (
    group_id varchar(32) not null,
    workshop varchar(32) not null,
    workshop_day date not null,
    leaves varchar(24) not null,
    primary key (group_id, workshop)
);

-- What a group noted after a workshop, in its own words; a name may stand in it.
create table first_step (
    group_id varchar(32) not null,
    id varchar(32) not null,
    workshop varchar(32) not null,
    noted date not null,
    what varchar(2000) not null,
    who varchar(2000) not null,
    until varchar(2000) not null,
    done boolean not null,
    primary key (group_id, id)
);

create table late_comment (
    group_id varchar(32) not null,
    id varchar(32) not null,
    workshop varchar(32) not null,
    comment_day date not null,
    text varchar(2000) not null,
    primary key (group_id, id)
);

create table codebook (
    inquiry varchar(32) primary key,
    version int not null
);

create table theme (
    inquiry varchar(32) not null,
    id varchar(32) not null,
    name varchar(400) not null,
    about varchar(2000) not null,
    since_version int not null,
    retired boolean not null,
    primary key (inquiry, id)
);

create table earlier_theme (
    inquiry varchar(32) not null,
    theme varchar(32) not null,
    place int not null,
    since_version int not null,
    name varchar(400) not null,
    about varchar(2000) not null,
    primary key (inquiry, theme, place)
);

-- Without a main theme the idea fits none.
create table given_code (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    member varchar(32) not null,
    main_theme varchar(32),
    codebook_version int not null,
    primary key (inquiry, workshop, idea, member)
);

create table given_tag (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    member varchar(32) not null,
    theme varchar(32) not null,
    primary key (inquiry, workshop, idea, member, theme)
);

create table compared_idea (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    primary key (inquiry, workshop, idea)
);

create table settled_code (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    main_theme varchar(32),
    codebook_version int not null,
    primary key (inquiry, workshop, idea)
);

create table settled_tag (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    idea varchar(32) not null,
    theme varchar(32) not null,
    primary key (inquiry, workshop, idea, theme)
);

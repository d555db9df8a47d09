-- What comes back to the groups: meetings that voted on the themes, the team's word to each group, the group's reply.

create table network_meeting (
    inquiry varchar(32) not null,
    workshop varchar(32) not null,
    meeting_day date not null,
    primary key (inquiry, workshop)
);

create table word_to_group (
    inquiry varchar(32) not null,
    group_id varchar(32) not null,
    version int not null,
    word_day date not null,
    heard varchar(8000) not null,
    we_do varchar(8000) not null,
    primary key (inquiry, group_id)
);

create table group_reply (
    group_id varchar(32) primary key,
    version int not null,
    kind varchar(12) not null,
    words varchar(8000) not null,
    reply_day date not null
);

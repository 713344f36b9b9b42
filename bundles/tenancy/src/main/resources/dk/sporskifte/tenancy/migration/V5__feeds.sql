-- Messages of partners, and their records waiting for triage. Raw bytes come encrypted with the
-- tenant's key, and the application cannot read them back.

create table feed_message (
  id            uuid         primary key,
  feed          text         not null,
  sender        text         not null,
  message_id    uuid         not null,
  content_hash  text         not null,
  corrects      uuid,
  legal_basis   text         not null,
  purpose       text         not null,
  records       integer      not null,
  quarantined   integer      not null,
  received_at   timestamptz  not null,
  arrived_by    text         not null,
  size          bigint       not null,
  raw           bytea        not null,
  unique (sender, message_id)
);

create index feed_message_corrects on feed_message (sender, corrects) where corrects is not null;

create table feed_rejected (
  id            uuid         primary key,
  feed          text         not null,
  sender        text         not null,
  content_hash  text         not null,
  code          text         not null,
  reason        text         not null,
  received_at   timestamptz  not null,
  arrived_by    text         not null,
  size          bigint       not null,
  raw           bytea        not null,
  seen_by       uuid         references user_account,
  seen_at       timestamptz,
  seen_note     text,
  check (num_nulls(seen_by, seen_at, seen_note) in (0, 3))
);
create index feed_rejected_newest on feed_rejected (received_at desc, id desc);
create index feed_rejected_unseen on feed_rejected (sender) where seen_at is null;

-- The details are json and not jsonb: the feed's own order of fields is kept.
create table inbox_line (
  id                 uuid         primary key,
  message_id         uuid         not null,
  feed               text         not null,
  sender             text         not null,
  record_no          integer      not null,
  cpr                text         collate "C",
  given_name         text,
  family_name        text,
  born               date,
  address_protected  boolean      not null,
  home_municipality  text,
  address            text,
  phone              text,
  details            json         not null,
  urgency            text         not null default 'NORMAL' check (urgency in ('NORMAL', 'ACUTE')),
  restricted_to      text         check (restricted_to in ('RADICALISATION')),
  state              text         not null check (state in ('NEW', 'TRIAGED', 'QUARANTINED', 'SUPERSEDED')),
  matched_person_id  uuid         references person,
  problem_code       text,
  problem_reason     text,
  outcome_code       text,
  outcome_note       text,
  outcome_by         uuid         references user_account,
  outcome_at         timestamptz,
  concern_id         uuid         references concern,
  received_at        timestamptz  not null,
  version            integer      not null,
  check (not (address_protected and address is not null)),
  check ((problem_code is null) = (problem_reason is null)),
  check (problem_code is not null or state <> 'QUARANTINED'),
  check ((outcome_code is not null) = (state = 'TRIAGED')),
  check (num_nulls(outcome_code, outcome_note, outcome_by, outcome_at) in (0, 4))
);
-- Read from its end: the newest message first, its lines in the sender's order. Messages have their
-- ids in the order in which they came.
create index inbox_line_newest on inbox_line (message_id, record_no desc);
create index inbox_line_newest_in_state on inbox_line (state, message_id, record_no desc);

alter table concern add foreign key (inbox_line_id) references inbox_line;

grant insert on feed_message, feed_rejected to ${app};
grant select (id, feed, sender, message_id, content_hash, corrects, legal_basis, purpose, records,
    quarantined, received_at, arrived_by, size) on feed_message to ${app};
grant select (id, feed, sender, content_hash, code, reason, received_at, arrived_by, size, seen_by,
    seen_at, seen_note) on feed_rejected to ${app};
grant update (seen_by, seen_at, seen_note) on feed_rejected to ${app};
grant select on inbox_line to ${app};
grant update (details, state, matched_person_id, problem_code, problem_reason, outcome_code,
    outcome_note, outcome_by, outcome_at, concern_id, version) on inbox_line to ${app};
grant select, insert on inbox_line to ${guard};
grant update (state, problem_code, problem_reason, version) on inbox_line to ${guard};
grant select (id, xmin, feed, sender, message_id, received_at) on feed_message to ${guard};

alter table feed_message  enable row level security, force row level security;
alter table feed_rejected enable row level security, force row level security;
alter table inbox_line    enable row level security, force row level security;

create policy guard on inbox_line   to ${guard} using (true);
create policy guard on feed_message to ${guard} using (true);

create function holds_restricted(message uuid) returns boolean
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select exists (select from inbox_line l
    where l.message_id = message and l.restricted_to is not null and not sees(l.id))
$$;

-- What can be read of either names nobody; and a message that holds a line few may see is not known
-- to others.
create policy known on feed_message for select to ${app}
  using ((select has_role('FEED'))
    or ((select has_role('TRIAGE', 'LEADER', 'ADMINISTRATOR', 'OPERATOR'))
      and not holds_restricted(feed_message.id)));
create policy added on feed_message for insert to ${app}
  with check ((select has_role('FEED')));

create policy known on feed_rejected for select to ${app}
  using ((select has_role('FEED', 'TRIAGE', 'LEADER', 'ADMINISTRATOR', 'OPERATOR')));
create policy seen on feed_rejected for update to ${app}
  using ((select has_role('TRIAGE', 'LEADER', 'ADMINISTRATOR')));
create policy added on feed_rejected for insert to ${app}
  with check ((select has_role('FEED')));

create policy seen on inbox_line for select to ${app}
  using (exists (select from case_access a where a.object_id = inbox_line.id offset 0));
create policy changed on inbox_line for update to ${app}
  using (exists (select from case_access a where a.object_id = inbox_line.id offset 0));

-- How many lines stand where, without showing one. What few may see is not counted for others.
create function inbox_counts() returns table (feed text, state text, lines bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select l.feed, l.state, count(*)
    from inbox_line l
    where has_role('OPERATOR', 'ADMINISTRATOR', 'TRIAGE', 'LEADER')
      and (l.restricted_to is null or sees(l.id))
    group by l.feed, l.state
    order by l.feed, l.state
$$;

-- A sender corrects a message: none of its lines that still wait is to be decided on. Answers how
-- many there were.
create function supersede_lines(of_sender text, corrected uuid, code text, reason text)
  returns bigint
  language sql security definer set search_path = "${schema}", pg_temp as $$
  with superseded as (
    update inbox_line l
      set state = 'SUPERSEDED', problem_code = code, problem_reason = reason,
        version = l.version + 1
      from feed_message m
      where m.sender = of_sender and m.message_id = corrected and l.message_id = m.id
        and l.state in ('NEW', 'QUARANTINED') and has_role('FEED')
      returning l.id)
  select count(*) from superseded
$$;

grant execute on function
  holds_restricted(uuid), inbox_counts(), supersede_lines(text, uuid, text, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function holds_restricted(uuid) owner to ${guard};
alter function inbox_counts() owner to ${guard};
alter function supersede_lines(text, uuid, text, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Concerns, cases, and what hangs on a case. Whom a row is about and who made it never changes: the
-- application may update the other columns alone, and delete nothing.

create table concern (
  id              uuid         primary key,
  person_id       uuid         not null references person,
  channel         text         not null,
  text            text         not null,
  childs_words    text,
  inbox_line_id   uuid,
  state           text         not null check (state in ('OPEN', 'REFERRED', 'CLOSED')),
  referred_as     uuid,
  closing_note    text,
  raised_by       uuid         not null references user_account,
  raised_at       timestamptz  not null,
  version         integer      not null,
  check ((referred_as is not null) = (state = 'REFERRED'))
);
create index concern_newest on concern (raised_at desc, id desc);
create index concern_person on concern (person_id);

create table case_file (
  id                     uuid         primary key,
  number                 text         not null unique,
  person_id              uuid         not null references person,
  programme              text         not null,
  state                  text         not null check (state in ('REFERRED', 'ON_AGENDA',
                           'ENROLLED', 'PLANNED', 'IN_FOLLOW_UP', 'HANDED_OVER', 'CLOSED')),
  channel                text         not null,
  received_on            date         not null,
  referrer_kind          text         not null,
  referrer_name          text         not null,
  referrer_organisation  text,
  referrer_contact       text,
  referrer_user          uuid         references user_account,
  wishes_to_present      boolean      not null,
  target_groups          text[]       not null,
  challenges             text[]       not null,
  text                   text         not null,
  form_received_on       date,
  concern_id             uuid         references concern,
  take_up_due            date         not null,
  closing_reason         text,
  closing_note           text,
  closed_by              uuid         references user_account,
  closed_at              timestamptz,
  created_by             uuid         not null,
  created_by_name        text,
  created_at             timestamptz  not null,
  version                integer      not null,
  check ((closing_reason is not null) = (state = 'CLOSED')),
  check (num_nulls(closing_reason, closing_note, closed_by, closed_at) in (0, 4))
);
create index case_file_newest on case_file (created_at desc, id desc);
create index case_file_newest_in_state on case_file (state, created_at desc, id desc);
create index case_file_person on case_file (person_id);
create index case_file_awaiting on case_file (take_up_due) where state = 'REFERRED';

alter table concern add foreign key (referred_as) references case_file;

-- The last case number given in each year.
create table case_counter (
  year  integer  primary key,
  last  integer  not null
);

create table answer (
  id           uuid         primary key,
  case_id      uuid         not null references case_file,
  question     text         not null,
  value        text         not null check (value in ('YES', 'NO', 'UNKNOWN')),
  answered_on  date         not null,
  answered_by  uuid         not null references user_account,
  evidence     text         not null,
  recorded_at  timestamptz  not null
);
create index answer_case on answer (case_id, recorded_at, id);

create table decision (
  id                  uuid         primary key,
  case_id             uuid         not null references case_file,
  kind                text         not null,
  outcome             text         not null,
  reason              text         not null,
  proposed            text         not null,
  grounds             jsonb        not null check (jsonb_array_length(grounds) > 0),
  model_code          text         not null,
  model_version       text         not null,
  decided_by          uuid         not null references user_account,
  decided_on          date         not null,
  decided_at          timestamptz  not null,
  refused_as          text         check (refused_as in ('ADMINISTRATIVE_DECISION', 'NO_DECISION')),
  complaint_to        text         check (complaint_to in ('ANKESTYRELSEN', 'NO_AUTHORITY')),
  complaint_guidance  text,
  heard_on            date         check (heard_on <= decided_on),
  not_heard_because   text,
  -- Whoever turns somebody away says whether it is an administrative decision (LAW-33).
  check ((kind = 'ELIGIBILITY' and outcome = 'DECLINE') = (refused_as is not null)),
  check (case when refused_as = 'ADMINISTRATIVE_DECISION'
    then num_nulls(complaint_to, complaint_guidance) = 0
      and num_nonnulls(heard_on, not_heard_because) = 1
    else num_nonnulls(complaint_to, complaint_guidance, heard_on, not_heard_because) = 0 end)
);
create index decision_case on decision (case_id, decided_at, id);

create table agreement (
  id              uuid         primary key,
  case_id         uuid         not null references case_file,
  agreed_on       date         not null,
  ready_for_plan  boolean      not null,
  given_by        text         not null,
  heard           text,
  recorded_by     uuid         not null references user_account,
  recorded_at     timestamptz  not null,
  withdrawn_on    date         check (withdrawn_on >= agreed_on),
  version         integer      not null
);
create index agreement_case on agreement (case_id, recorded_at desc, id desc);

create table statutory_notification (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  text           text         not null,
  acute          boolean      not null,
  handed_off_to  text         not null,
  receipt        text,
  notified_by    uuid         not null references user_account,
  notified_at    timestamptz  not null
);
create index statutory_notification_case on statutory_notification (case_id, notified_at, id);

grant select, insert on concern, case_file, answer, decision, agreement, statutory_notification
  to ${app};
grant update (channel, text, childs_words, inbox_line_id, state, referred_as, closing_note, version)
  on concern to ${app};
grant update (programme, state, channel, received_on, referrer_kind, referrer_name,
    referrer_organisation, referrer_contact, referrer_user, wishes_to_present, target_groups,
    challenges, text, form_received_on, concern_id, take_up_due, closing_reason, closing_note,
    closed_by, closed_at, version)
  on case_file to ${app};
grant update (withdrawn_on, version) on agreement to ${app};
grant update (receipt) on statutory_notification to ${app};
grant select on concern, case_file to ${guard};
grant select, insert, update on case_counter to ${guard};

alter table concern                enable row level security, force row level security;
alter table case_file              enable row level security, force row level security;
alter table answer                 enable row level security, force row level security;
alter table decision               enable row level security, force row level security;
alter table agreement              enable row level security, force row level security;
alter table statutory_notification enable row level security, force row level security;

create policy guard on concern   to ${guard} using (true);
create policy guard on case_file to ${guard} using (true);

create policy seen on concern for select to ${app}
  using (exists (select from case_access a where a.object_id = concern.id offset 0));
create policy added on concern for insert to ${app}
  with check ((select has_role('USER')) and raised_by = (select app_actor()));
create policy changed on concern for update to ${app}
  using (exists (select from case_access a where a.object_id = concern.id offset 0));

create policy seen on case_file for select to ${app}
  using (exists (select from case_access a where a.object_id = case_file.id offset 0));
create policy added on case_file for insert to ${app}
  with check ((select has_role('USER')) and created_by = (select app_actor()));
create policy changed on case_file for update to ${app}
  using (exists (select from case_access a where a.object_id = case_file.id offset 0));
-- Deadlines of waiting referrals move when meetings do; a case file names no person but the referrer.
create policy clock on case_file for select to ${app}
  using ((select has_role('CLOCK')));
create policy clock_changed on case_file for update to ${app}
  using ((select has_role('CLOCK')));

create policy seen on answer to ${app}
  using (exists (select from case_access a where a.object_id = answer.case_id offset 0));
create policy seen on decision to ${app}
  using (exists (select from case_access a where a.object_id = decision.case_id offset 0));
create policy seen on agreement to ${app}
  using (exists (select from case_access a where a.object_id = agreement.case_id offset 0));
create policy seen on statutory_notification to ${app}
  using (exists (select from case_access a where a.object_id = statutory_notification.case_id offset 0));

create function next_case_number(in_year integer) returns integer
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  given  integer;
begin
  if not has_role('USER') then
    raise exception 'only users open cases' using errcode = 'insufficient_privilege';
  end if;
  insert into case_counter as c (year, last) values (in_year, 1)
    on conflict (year) do update set last = c.last + 1
    returning last into given;
  return given;
end $$;

grant execute on function next_case_number(integer) to ${app};
grant create on schema "${schema}" to ${guard};
alter function next_case_number(integer) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

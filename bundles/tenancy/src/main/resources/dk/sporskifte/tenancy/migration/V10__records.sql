-- The documents a municipality keeps by its templates. What may be read of one follows from its own
-- row: the roles of its template, and of a record about a case, the case.

create table kept_record (
  id             uuid         primary key,
  template       text         not null,
  case_id        uuid         references case_file,
  forum          text,
  title          text         not null,
  state          text         not null,
  readers        text[]       not null,
  keepers        text[]       not null,
  search_text    text         not null,
  search         tsvector     not null generated always as (to_tsvector('danish', search_text)) stored,
  asked_code     text,
  asked_post     uuid         references post,
  asked_due      date,
  answer         text,
  answered_by    uuid         references user_account,
  answered_at    timestamptz,
  review_on      date,
  closing_note   text,
  closed_by      uuid         references user_account,
  closed_at      timestamptz,
  created_by     uuid         not null references user_account,
  created_at     timestamptz  not null,
  changed_by     uuid         not null references user_account,
  changed_at     timestamptz  not null,
  version        integer      not null,
  check (case_id is null or forum is null),
  check (num_nulls(asked_code, asked_post, asked_due) in (0, 3)),
  check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  check (answer is null or asked_code is not null),
  check (num_nulls(closing_note, closed_by, closed_at) in (0, 3))
);
create index kept_record_newest on kept_record (changed_at desc, id desc) where case_id is null;
create index kept_record_case on kept_record (case_id, changed_at desc, id desc)
  where case_id is not null;

-- What a record held after each act, with the labels of that time; never changed.
create table record_version (
  id             uuid         primary key,
  record_id      uuid         not null references kept_record,
  number         integer      not null,
  act            text         not null,
  state          text         not null,
  note           text         not null,
  made_by        uuid         not null references user_account,
  made_at        timestamptz  not null,
  model_code     text         not null,
  model          text         not null,
  model_version  text         not null,
  form           json         not null,
  content        json         not null,
  unique (record_id, number)
);

-- Special categories apart, so that nobody who may not see them ever reads the row they are in.
create table record_special (
  id         uuid     primary key,
  record_id  uuid     not null references kept_record,
  number     integer  not null,
  content    json     not null,
  unique (record_id, number)
);

create table record_file (
  id         uuid         primary key,
  record_id  uuid         not null references kept_record,
  name       text         not null,
  type       text         not null,
  size       integer      not null,
  digest     text         not null,
  added_by   uuid         not null references user_account,
  added_at   timestamptz  not null
);
create index record_file_record on record_file (record_id, added_at);

create table record_file_content (
  file_id  uuid   primary key references record_file,
  content  bytea  not null
);

create table record_receipt (
  id         uuid         primary key,
  record_id  uuid         not null references kept_record,
  user_id    uuid         not null references user_account,
  number     integer      not null,
  read_at    timestamptz  not null,
  unique (record_id, number, user_id)
);

alter table task add column record_id uuid references kept_record;
create index task_open_of_record on task (record_id) where done_at is null;

grant select, insert on
  kept_record, record_version, record_special, record_file, record_file_content, record_receipt
  to ${app};
grant update (
    title, state, search_text, answer, answered_by, answered_at, review_on,
    closing_note, closed_by, closed_at, changed_by, changed_at, version)
  on kept_record to ${app};

alter table kept_record         enable row level security, force row level security;
alter table record_version      enable row level security, force row level security;
alter table record_special      enable row level security, force row level security;
alter table record_file         enable row level security, force row level security;
alter table record_file_content enable row level security, force row level security;
alter table record_receipt      enable row level security, force row level security;

create policy of_case on kept_record for select to ${app}
  using (case_id is not null and has_role(variadic readers)
    and exists (select from case_access a where a.object_id = kept_record.case_id offset 0));
create policy of_no_case on kept_record for select to ${app}
  using (case_id is null
    and (has_role(variadic readers)
      or created_by = (select app_actor())
      or asked_post = any ((select app_grantees())::uuid[])
      or forum = any ((select app_forums())::text[])));
-- Who keeps it writes and moves it on; its maker takes it out of use; and what it asks is answered
-- by the post it asks or by whoever coordinates. Who reads it besides changes nothing.
create policy of_case_changed on kept_record for update to ${app}
  using (case_id is not null
    and exists (select from case_access a where a.object_id = kept_record.case_id offset 0)
    and (has_role(variadic keepers)
      or created_by = (select app_actor())
      or asked_post = any ((select app_grantees())::uuid[])
      or (asked_post is not null and (select has_role('CASEWORKER', 'LEADER')))));
create policy of_no_case_changed on kept_record for update to ${app}
  using (case_id is null
    and (has_role(variadic keepers)
      or created_by = (select app_actor())
      or asked_post = any ((select app_grantees())::uuid[])
      or (asked_post is not null and (select has_role('CASEWORKER', 'LEADER')))));
create policy added on kept_record for insert to ${app}
  with check ((select has_role('USER')) and created_by = (select app_actor())
    and (case_id is null
      or exists (select from case_access a where a.object_id = kept_record.case_id offset 0)));

-- Who reads the record: its own policy says.
create policy seen on record_version to ${app}
  using (exists (select from kept_record r where r.id = record_version.record_id offset 0));
create policy coordinated on record_special to ${app}
  using ((select has_role('CASEWORKER', 'LEADER'))
    and exists (select from kept_record r where r.id = record_special.record_id offset 0));
create policy seen on record_file to ${app}
  using (exists (select from kept_record r where r.id = record_file.record_id offset 0));
create policy seen on record_file_content to ${app}
  using (exists (select from record_file f where f.id = record_file_content.file_id offset 0));
create policy seen on record_receipt for select to ${app}
  using (exists (select from kept_record r where r.id = record_receipt.record_id offset 0));
create policy own on record_receipt for insert to ${app}
  with check (user_id = (select app_actor())
    and exists (select from kept_record r where r.id = record_receipt.record_id offset 0));

create policy of_read_record on task for select to ${app}
  using (record_id is not null
    and exists (select from kept_record r where r.id = task.record_id offset 0));
create policy of_read_record_changed on task for update to ${app}
  using (record_id is not null
    and exists (select from kept_record r where r.id = task.record_id offset 0));

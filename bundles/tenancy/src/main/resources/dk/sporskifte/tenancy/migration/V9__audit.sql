-- The audit trail, which nobody changes, and the keys of requests that may be repeated.

create table audit_entry (
  id           uuid         primary key,
  at           timestamptz  not null,
  actor        uuid         not null,
  action       text         not null,
  use_case     text         not null,
  purpose      text         not null,
  object_kind  text         not null,
  object_ids   uuid[]       not null,
  subject_ids  uuid[]       not null
);
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_subjects on audit_entry using gin (subject_ids);

create table idempotency_key (
  actor        uuid         not null,
  key          text         not null,
  fingerprint  text         not null,
  object_id    uuid         not null,
  claimed_at   timestamptz  not null,
  primary key (actor, key)
);
create index idempotency_key_age on idempotency_key (claimed_at);

grant select, insert on audit_entry to ${app};
grant select, insert, update (fingerprint, object_id, claimed_at), delete
  on idempotency_key to ${app};

alter table audit_entry     enable row level security, force row level security;
alter table idempotency_key enable row level security, force row level security;

create policy read on audit_entry for select to ${app}
  using ((select has_role('AUDITOR')));
create policy added on audit_entry for insert to ${app}
  with check (actor = (select app_actor()));

create policy own on idempotency_key to ${app}
  using (actor = (select app_actor()));
create policy forgotten on idempotency_key for select to ${app}
  using ((select has_role('CLOCK')));
create policy forgotten_deleted on idempotency_key for delete to ${app}
  using ((select has_role('CLOCK')));

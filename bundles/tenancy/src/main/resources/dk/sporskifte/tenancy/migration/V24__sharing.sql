-- What is told of a case or a concern and on what it stands, and what else runs around the same child.
-- A matter is a case or a concern: whoever sees it sees what hangs on it, by the one table of access.

create table sharing (
  id              uuid         primary key,
  matter_id       uuid         not null,
  recipient_kind  text         not null check (recipient_kind in ('COLLEAGUE', 'AUTHORITY', 'POLICE',
                    'PRISON_SERVICE', 'PRIVATE')),
  recipient_post  uuid         references post,
  recipient       text         not null,
  purpose         text         not null,
  shared          text         not null,
  necessity       text         not null,
  basis           text         not null,
  consent_id      uuid,
  shared_by       uuid         not null references user_account,
  shared_at       timestamptz  not null,
  check ((recipient_post is not null) = (recipient_kind = 'COLLEAGUE')),
  check ((consent_id is not null) = (basis in ('CONSENT', 'CUSTODY_HOLDER_CONSENT')))
);
create index sharing_matter on sharing (matter_id, shared_at desc, id desc);
create index sharing_recipient on sharing (recipient_post, shared_at desc, id desc);

create table disclosure_consent (
  id            uuid         primary key,
  matter_id     uuid         not null,
  given_by      text         not null check (given_by in ('YOUNG_PERSON', 'CUSTODY_HOLDER')),
  recipient     text         not null,
  about         text         not null,
  valid_from    date         not null,
  valid_until   date         not null check (valid_until > valid_from),
  reference     text,
  feed          text,
  withdrawn_on  date         check (withdrawn_on >= valid_from),
  recorded_by   uuid         not null references user_account,
  recorded_at   timestamptz  not null,
  version       integer      not null,
  check (num_nulls(reference, feed) in (0, 2))
);
create index disclosure_consent_matter on disclosure_consent (matter_id, recorded_at, id);
alter table sharing add foreign key (consent_id) references disclosure_consent;

create table effort_link (
  id         uuid         primary key,
  matter_id  uuid         not null,
  kind       text         not null,
  place      text,
  inside     uuid         check (inside <> matter_id),
  contact    text,
  arena      text,
  since      date         not null,
  until      date         check (until > since),
  linked_by  uuid         not null references user_account,
  linked_at  timestamptz  not null,
  ended_at   timestamptz,
  version    integer      not null,
  check (num_nonnulls(place, inside) = 1)
);
create index effort_link_matter on effort_link (matter_id, linked_at, id);
create index effort_link_inside on effort_link (inside) where inside is not null;
create unique index linked_once on effort_link (least(matter_id, inside), greatest(matter_id, inside))
  where inside is not null and ended_at is null;

-- A receipt never changes.
grant select, insert on sharing, disclosure_consent, effort_link to ${app};
grant update (withdrawn_on, version) on disclosure_consent to ${app};
grant update (ended_at, version) on effort_link to ${app};

alter table sharing            enable row level security, force row level security;
alter table disclosure_consent enable row level security, force row level security;
alter table effort_link        enable row level security, force row level security;

create policy seen on sharing for select to ${app}
  using (exists (select from case_access a where a.object_id = sharing.matter_id offset 0));
-- Whoever was told reads what they were told, and by that nothing of the matter.
create policy told on sharing for select to ${app}
  using (recipient_post = any ((select app_grantees())::uuid[]));
create policy added on sharing for insert to ${app}
  with check (shared_by = (select app_actor())
    and exists (select from case_access a where a.object_id = sharing.matter_id offset 0));

create policy seen on disclosure_consent to ${app}
  using (exists (select from case_access a where a.object_id = disclosure_consent.matter_id offset 0));

-- A link to one of ours is for those who see both ends: from one nobody learns of the other.
create policy seen on effort_link to ${app}
  using (exists (select from case_access a where a.object_id = effort_link.matter_id offset 0)
    and (inside is null
      or exists (select from case_access a where a.object_id = effort_link.inside offset 0)));

-- Groups of young people. A group names nobody; whoever is in it hangs on the case or the concern
-- they are known through, and is there for those alone who see that. Nothing of it is for partners,
-- whatever they were granted.

create table youth_group (
  id              uuid         primary key,
  name            text         not null,
  kind            text         not null,
  area            text,
  forum           text         not null,
  responsible     uuid         references post,
  aims            text[]       not null,
  closing_reason  text,
  closing_note    text,
  closed_by       uuid         references user_account,
  closed_at       timestamptz,
  opened_by       uuid         not null references user_account,
  opened_at       timestamptz  not null,
  version         integer      not null,
  check (num_nulls(closing_reason, closing_note, closed_by, closed_at) in (0, 4))
);

-- No tie lasts for more than a year from when it was made or renewed, and no victim has one.
create table group_member (
  id               uuid         primary key,
  group_id         uuid         not null references youth_group,
  role             text         not null check (role in ('CONCERNED', 'SUSPECTED', 'RESOURCE')),
  person_id        uuid         references person,
  case_id          uuid         references case_file,
  concern_id       uuid         references concern,
  called           text         check (called is null or role = 'RESOURCE'),
  moved            text         not null check (moved in ('ADDED', 'FROM_GROUP', 'TO_GROUP')),
  basis            text         not null,
  source           text         not null,
  confidence       text         not null check (confidence in ('CONFIRMED', 'LIKELY', 'UNCERTAIN')),
  lasts_from       date         not null,
  lasts_until      date         not null,
  renewed_because  text,
  added_by         uuid         not null references user_account,
  added_at         timestamptz  not null,
  version          integer      not null,
  check (num_nonnulls(case_id, concern_id, called) = 1),
  check ((person_id is null) = (called is not null)),
  check (lasts_until > lasts_from and lasts_until <= lasts_from + interval '1 year')
);
create index group_member_group on group_member (group_id, added_at, id);
create index group_member_concern on group_member (concern_id) where concern_id is not null;
create index group_member_until on group_member (lasts_until);

create table group_tie (
  id               uuid         primary key,
  group_id         uuid         not null references youth_group,
  one_id           uuid         not null references group_member on delete cascade,
  other_id         uuid         not null references group_member on delete cascade
                                check (other_id <> one_id),
  kind             text         not null,
  basis            text         not null,
  source           text         not null,
  confidence       text         not null check (confidence in ('CONFIRMED', 'LIKELY', 'UNCERTAIN')),
  lasts_from       date         not null,
  lasts_until      date         not null,
  renewed_because  text,
  added_by         uuid         not null references user_account,
  added_at         timestamptz  not null,
  version          integer      not null,
  check (lasts_until > lasts_from and lasts_until <= lasts_from + interval '1 year')
);
create index group_tie_group on group_tie (group_id, added_at, id);
create index group_tie_one on group_tie (one_id);
create index group_tie_other on group_tie (other_id);
create index group_tie_until on group_tie (lasts_until);

create table group_activity (
  id           uuid         primary key,
  group_id     uuid         not null references youth_group,
  happened_on  date         not null,
  aim          text,
  what         text         not null,
  by_whom      text         not null,
  came_of_it   text         not null,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null
);
create index group_activity_group on group_activity (group_id, happened_on desc, id desc);

-- Who is set to do something about a concern.
create table concern_actor (
  id           uuid         primary key,
  concern_id   uuid         not null references concern,
  post_id      uuid         not null references post,
  because      text         not null,
  assigned_by  uuid         not null references user_account,
  assigned_at  timestamptz  not null
);
create index concern_actor_concern on concern_actor (concern_id, assigned_at, id);

alter table task add column group_id uuid references youth_group;
create index task_to_assign_concern on task (concern_id) where done_at is null;
create index task_to_assign_group on task (group_id) where done_at is null;

grant select, insert on youth_group, group_member, group_tie, group_activity, concern_actor
  to ${app};
grant update (responsible, closing_reason, closing_note, closed_by, closed_at, version)
  on youth_group to ${app};
grant update (basis, source, confidence, lasts_from, lasts_until, renewed_because, version), delete
  on group_member, group_tie to ${app};
grant select on youth_group to ${guard};
grant select, delete on group_member, group_tie to ${guard};
grant update (done_at, done_by) on task to ${guard};

alter table youth_group    enable row level security, force row level security;
alter table group_member   enable row level security, force row level security;
alter table group_tie      enable row level security, force row level security;
alter table group_activity enable row level security, force row level security;
alter table concern_actor  enable row level security, force row level security;

create policy guard on youth_group  to ${guard} using (true);
create policy guard on group_member to ${guard} using (true);
create policy guard on group_tie    to ${guard} using (true);

create policy seen on youth_group for select to ${app}
  using ((select has_role('CASEWORKER', 'LEADER'))
    and exists (select from case_access a where a.object_id = youth_group.id offset 0));
create policy added on youth_group for insert to ${app}
  with check ((select has_role('CASEWORKER', 'LEADER')) and opened_by = (select app_actor()));
create policy changed on youth_group for update to ${app}
  using ((select has_role('CASEWORKER', 'LEADER'))
    and exists (select from case_access a where a.object_id = youth_group.id offset 0));

-- Whoever sees the group and the case or concern; from its last day on nobody, removed or not.
create policy seen on group_member to ${app}
  using (lasts_until > ((select app_now()) at time zone 'Europe/Copenhagen')::date
    and exists (select from youth_group g where g.id = group_member.group_id offset 0)
    and (person_id is null
      or exists (select from case_access a
        where a.object_id = coalesce(group_member.case_id, group_member.concern_id)
          and a.person_id = group_member.person_id offset 0)));
-- Whoever sees both ends: the policy of the members says.
create policy seen on group_tie to ${app}
  using (lasts_until > ((select app_now()) at time zone 'Europe/Copenhagen')::date
    and exists (select from group_member m
      where m.id = group_tie.one_id and m.group_id = group_tie.group_id offset 0)
    and exists (select from group_member m
      where m.id = group_tie.other_id and m.group_id = group_tie.group_id offset 0));
create policy seen on group_activity for select to ${app}
  using (exists (select from youth_group g where g.id = group_activity.group_id offset 0));
create policy added on group_activity for insert to ${app}
  with check (recorded_by = (select app_actor())
    and exists (select from youth_group g where g.id = group_activity.group_id offset 0));
create policy seen on concern_actor for select to ${app}
  using (exists (select from case_access a where a.object_id = concern_actor.concern_id offset 0));
create policy added on concern_actor for insert to ${app}
  with check (assigned_by = (select app_actor())
    and exists (select from case_access a
      where a.object_id = concern_actor.concern_id offset 0));

-- The clock sees no more than what is to be forgotten.
create policy forgotten on group_member for select to ${app}
  using ((select has_role('CLOCK'))
    and lasts_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);
create policy forgotten_deleted on group_member for delete to ${app}
  using ((select has_role('CLOCK'))
    and lasts_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);
create policy forgotten on group_tie for select to ${app}
  using ((select has_role('CLOCK'))
    and lasts_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);
create policy forgotten_deleted on group_tie for delete to ${app}
  using ((select has_role('CLOCK'))
    and lasts_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);

alter table case_access drop constraint case_access_object_kind_check;
alter table case_access add constraint case_access_object_kind_check
  check (object_kind in ('CASE', 'CONCERN', 'INBOX_LINE', 'PARTNERSHIP', 'GROUP'));

create or replace function object_of_access(object uuid) returns table (kind text, person_id uuid)
  language sql stable as $$
  select 'CASE', c.person_id from "${schema}".case_file c where c.id = object
  union all
  select 'CONCERN', c.person_id from "${schema}".concern c where c.id = object
  union all
  select 'INBOX_LINE', l.matched_person_id from "${schema}".inbox_line l where l.id = object
  union all
  select 'PARTNERSHIP', null::uuid from "${schema}".case_partner p where p.id = object
  union all
  select 'GROUP', null::uuid from "${schema}".youth_group g where g.id = object
$$;

-- With a group go all ties of it, also those that whoever closes it does not see, and so it does not
-- answer how many there were.
create function end_ties(closing uuid) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('CASEWORKER', 'LEADER') or not sees(closing) then
    raise exception 'the actor does not see %', closing using errcode = 'insufficient_privilege';
  end if;
  delete from group_tie t where t.group_id = closing;
  delete from group_member m where m.group_id = closing;
end $$;

-- Somebody is set to a concern or a group, or it is over: whoever was told of it need not be.
create function end_alert(object uuid, by_user uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not sees(object) then
    raise exception 'the actor does not see %', object using errcode = 'insufficient_privilege';
  end if;
  update task t set done_at = at, done_by = by_user, version = t.version + 1
    where (t.concern_id = object or t.group_id = object)
      and t.kind = 'ASSIGN_ACTOR' and t.done_at is null;
end $$;

-- As show_to_new_post: groups of the forum the post has a seat in, or of one in which nobody has.
create function show_groups_to_new_post(new_post uuid, why text) returns bigint
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  its_role   text;
  its_forum  text;
  shown      bigint;
begin
  select p.role, p.forum into its_role, its_forum
    from post p
    where p.id = new_post and p.xmin = pg_current_xact_id()::xid
      and has_role('ADMINISTRATOR', 'OPERATOR');
  if its_role is null then
    raise exception 'no post of this transaction' using errcode = 'insufficient_privilege';
  end if;
  with granted as (
    insert into case_access (object_id, object_kind, grantee, valid_from, reason, granted_by)
      select g.id, 'GROUP', new_post, app_now(), why, app_actor()
        from youth_group g
        where its_role in ('CASEWORKER', 'LEADER')
          and (its_forum = g.forum or its_forum is null and not exists (
            select from post p
              where p.role = its_role and p.forum = g.forum and p.ended_on is null))
      returning object_id)
  select count(*) into shown from granted;
  return shown;
end $$;

grant execute on function
  end_ties(uuid),
  end_alert(uuid, uuid, timestamptz),
  show_groups_to_new_post(uuid, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function end_ties(uuid) owner to ${guard};
alter function end_alert(uuid, uuid, timestamptz) owner to ${guard};
alter function show_groups_to_new_post(uuid, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

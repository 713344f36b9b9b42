-- The night something happens: an incident with its emergency plan, and the acute network around it.
-- An incident names nobody registered; the young people in it are links to cases.

create table incident (
  id             uuid         primary key,
  kind           text         not null,
  judgement      text,
  happened       text         not null,
  place          text         not null,
  happened_at    timestamptz  not null,
  scope          text         not null check (scope in ('LOCAL', 'CITY_WIDE')),
  area           text,
  concern_id     uuid         references concern,
  owner          uuid         not null references post,
  model_code     text         not null,
  model_version  text         not null,
  opened_by      uuid         not null references user_account,
  opened_at      timestamptz  not null check (opened_at >= happened_at),
  planned_at     timestamptz,
  learnt         text,
  worked         text,
  calm_at        timestamptz,
  closed_by      uuid         references user_account,
  closed_at      timestamptz,
  version        integer      not null,
  check (num_nulls(learnt, worked, calm_at, closed_by, closed_at) in (0, 5))
);
create index incident_newest on incident (opened_at desc, id desc);

create table incident_member (
  id            uuid         primary key,
  incident_id   uuid         not null references incident,
  post_id       uuid         references post,
  name          text         not null,
  organisation  text         not null,
  kind          text         not null,
  phone         text,
  seat          text,
  part          text         not null check (part in ('NETWORK', 'FRONT_LINE')),
  young         uuid[]       not null,
  member_until  date         not null,
  added_by      uuid         not null references user_account,
  added_at      timestamptz  not null,
  ended_at      timestamptz,
  version       integer      not null,
  check (part = 'FRONT_LINE' or young = '{}')
);
create index incident_member_incident on incident_member (incident_id, added_at);
create unique index incident_member_once on incident_member (incident_id, post_id)
  where ended_at is null;

create table incident_young (
  id           uuid         primary key,
  incident_id  uuid         not null references incident,
  case_id      uuid         not null references case_file,
  basis        text         not null,
  necessity    text         not null,
  attached_by  uuid         not null references user_account,
  attached_at  timestamptz  not null,
  unique (incident_id, case_id)
);

-- Never changed.
create table incident_entry (
  id           uuid         primary key,
  incident_id  uuid         not null references incident,
  kind         text         not null check (kind in ('UPDATE', 'CONTACT', 'COURSE')),
  text         text         not null,
  who          text,
  seat         text,
  reached      boolean,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  check ((kind = 'CONTACT') = (who is not null) and (who is null) = (reached is null))
);
create index incident_entry_incident on incident_entry (incident_id, recorded_at, id);

-- Of a council whose notes only those read who attended, and the holders of some seats (X003-15).
create table closed_note (
  id           uuid         primary key,
  forum        text         not null,
  held_on      date         not null,
  attended     uuid[]       not null check (cardinality(attended) > 0),
  others       text,
  actions      text         not null,
  notes        text         not null,
  seats        text[]       not null,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  check (recorded_by = any (attended))
);
create index closed_note_newest on closed_note (held_on desc, id desc);

alter table task add column incident_id uuid references incident;
create index task_of_incident on task (incident_id) where incident_id is not null;

grant select, insert on incident, incident_member, incident_young, incident_entry, closed_note
  to ${app};
grant update (planned_at, learnt, worked, calm_at, closed_by, closed_at, version) on incident
  to ${app};
grant update (ended_at, version) on incident_member to ${app};
grant select on incident, incident_member, incident_young to ${guard};
grant update (owner, version) on incident to ${guard};
grant update (post_id, ended_at, version) on incident_member to ${guard};

alter table incident        enable row level security, force row level security;
alter table incident_member enable row level security, force row level security;
alter table incident_young  enable row level security, force row level security;
alter table incident_entry  enable row level security, force row level security;
alter table closed_note     enable row level security, force row level security;

create policy guard on incident        to ${guard} using (true);
create policy guard on incident_member to ${guard} using (true);
create policy guard on incident_young  to ${guard} using (true);

-- The network is granted the incident; the front line its own membership alone, and with it the
-- incident, the young people named in it, and nothing else (X003-17).
create policy seen on incident_member for select to ${app}
  using (exists (select from case_access a where a.object_id = incident_member.incident_id offset 0));
create policy own on incident_member for select to ${app}
  using (exists (select from case_access a where a.object_id = incident_member.id offset 0));
create policy added on incident_member for insert to ${app}
  with check (exists (select from case_access a
    where a.object_id = incident_member.incident_id offset 0));
create policy ended on incident_member for update to ${app}
  using (exists (select from case_access a where a.object_id = incident_member.incident_id offset 0));

create policy seen on incident for select to ${app}
  using (exists (select from case_access a where a.object_id = incident.id offset 0));
create policy front_line on incident for select to ${app}
  using (exists (select from incident_member m join case_access a on a.object_id = m.id
    where m.incident_id = incident.id offset 0));
create policy opened on incident for insert to ${app}
  with check ((select has_role('CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'PARTNER'))
    and opened_by = (select app_actor()) and closed_at is null);
create policy changed on incident for update to ${app}
  using (exists (select from case_access a where a.object_id = incident.id offset 0));

create policy seen on incident_young for select to ${app}
  using (exists (select from case_access a where a.object_id = incident_young.incident_id offset 0));
create policy front_line on incident_young for select to ${app}
  using (exists (select from incident_member m join case_access a on a.object_id = m.id
    where m.incident_id = incident_young.incident_id and incident_young.id = any (m.young) offset 0));
-- Only who sees the case lets a network know of it.
create policy attached on incident_young for insert to ${app}
  with check (attached_by = (select app_actor())
    and exists (select from case_access a where a.object_id = incident_young.incident_id offset 0)
    and exists (select from case_access a where a.object_id = incident_young.case_id offset 0));

create policy seen on incident_entry for select to ${app}
  using (exists (select from case_access a where a.object_id = incident_entry.incident_id offset 0));
create policy added on incident_entry for insert to ${app}
  with check (recorded_by = (select app_actor())
    and exists (select from case_access a where a.object_id = incident_entry.incident_id offset 0));

create policy of_seen_incident on task for select to ${app}
  using (incident_id is not null
    and exists (select from case_access a where a.object_id = task.incident_id offset 0));
create policy of_seen_incident_changed on task for update to ${app}
  using (incident_id is not null
    and exists (select from case_access a where a.object_id = task.incident_id offset 0));

create policy attended on closed_note for select to ${app}
  using ((select app_actor()) = any (attended));
create policy of_kept_seat on closed_note for select to ${app}
  using (seats && (select array_agg(p.seat) from post p where p.id = any (app_grantees())));
create policy written on closed_note for insert to ${app}
  with check (recorded_by = (select app_actor())
    and (select has_role('CASEWORKER', 'LEADER', 'SECRETARIAT', 'TRIAGE', 'PARTNER')));

alter table case_access drop constraint case_access_object_kind_check;
alter table case_access add constraint case_access_object_kind_check
  check (object_kind in
    ('CASE', 'CONCERN', 'INBOX_LINE', 'PARTNERSHIP', 'GROUP', 'INCIDENT', 'FRONT_LINE'));

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
  union all
  select 'INCIDENT', null::uuid from "${schema}".incident i where i.id = object
  union all
  select 'FRONT_LINE', null::uuid from "${schema}".incident_member m where m.id = object
$$;

-- What the network is told of its young people: the number of the case and the given name.
create function young_of_incident(wanted uuid)
  returns table (young_id uuid, number text, given_name text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select y.id, c.number, s.given_name
    from incident_young y
    join case_file c on c.id = y.case_id
    join person s on s.id = c.person_id
    where y.incident_id = wanted and works_with_cases()
      and exists (select from case_access a
        where a.grantee = any (app_grantees())
          and a.valid_from <= app_now() and a.valid_until > app_now()
          and (a.object_id = y.incident_id
            or a.object_id in (select m.id from incident_member m
              where m.incident_id = y.incident_id and y.id = any (m.young))))
    order by y.attached_at, y.id
$$;

-- By whoever sees the incident; the member sees nothing of it from that instant on.
create function end_membership(member uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not exists (select from incident_member m join case_access a on a.object_id = m.incident_id
      where m.id = member and a.grantee = any (app_grantees())
        and a.valid_from <= app_now() and a.valid_until > app_now()) then
    raise exception 'the actor does not see %', member using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(at, a.valid_from)
    from incident_member m join incident i on i.id = m.incident_id
    where m.id = member and a.valid_until > at
      and (a.object_id = m.id
        or (a.object_id = m.incident_id and a.grantee = m.post_id and a.grantee <> i.owner));
end $$;

-- Of a closed incident: everybody's access and part end, but for the post that keeps it.
create function end_network(ended uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not exists (select from incident i join case_access a on a.object_id = i.id
      where i.id = ended and i.closed_at is not null and a.grantee = any (app_grantees())
        and a.valid_from <= app_now() and a.valid_until > app_now()) then
    raise exception 'no closed incident that the actor sees' using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(at, a.valid_from)
    from incident i
    where i.id = ended and a.valid_until > at
      and ((a.object_id = i.id and a.grantee <> i.owner)
        or a.object_id in (select m.id from incident_member m where m.incident_id = i.id));
  update incident_member m set ended_at = at, version = m.version + 1
    where m.incident_id = ended and m.ended_at is null;
end $$;

-- A post that ends hands on the plans it owns and its place in networks as well.
create or replace function hand_on_with_post(leaving uuid, taking uuid) returns void
  language sql as $$
  update "${schema}".incident i set owner = taking, version = i.version + 1
    where i.owner = leaving;
  update "${schema}".incident_member m set post_id = taking, version = m.version + 1
    where m.post_id = leaving and m.ended_at is null
      and not exists (select from "${schema}".incident_member o
        where o.incident_id = m.incident_id and o.post_id = taking and o.ended_at is null)
$$;

grant execute on function
  young_of_incident(uuid),
  end_membership(uuid, timestamptz),
  end_network(uuid, timestamptz) to ${app};

grant create on schema "${schema}" to ${guard};
alter function young_of_incident(uuid) owner to ${guard};
alter function end_membership(uuid, timestamptz) owner to ${guard};
alter function end_network(uuid, timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- The municipality's units, the one door to sparring of each, and what employees ask it.

-- No person in it: everybody at work here finds their unit, its leader and its door by it.
create table staff_unit (
  id         uuid     primary key,
  name       text     not null,
  type       text     not null,
  area       text     not null,
  district   text,
  parent_id  uuid     references staff_unit check (parent_id <> id),
  from_day   date     not null,
  until_day  date     check (until_day > from_day),
  version    integer  not null
);
create index staff_unit_parent on staff_unit (parent_id);

-- One post for a unit or an area: two doors cannot be stored.
create table sparring_door (
  id       uuid  primary key,
  unit_id  uuid  unique references staff_unit,
  area     text  unique,
  post_id  uuid  not null references post,
  check (num_nonnulls(unit_id, area) = 1)
);
create index sparring_door_post on sparring_door (post_id);

grant select, insert on staff_unit to ${app};
grant update (name, type, area, district, parent_id, until_day, version) on staff_unit to ${app};
grant select, insert, update (post_id) on sparring_door to ${app};
grant update (unit) on post to ${app};
grant select, update (post_id) on sparring_door to ${guard};

alter table staff_unit    enable row level security, force row level security;
alter table sparring_door enable row level security, force row level security;

create policy known on staff_unit for select to ${app}
  using ((select has_role('USER', 'CLOCK', 'FEED', 'OPERATOR')));
create policy added on staff_unit for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR')));
create policy changed on staff_unit for update to ${app}
  using ((select has_role('ADMINISTRATOR', 'OPERATOR')));

create policy known on sparring_door for select to ${app}
  using ((select has_role('USER', 'CLOCK', 'OPERATOR')));
create policy added on sparring_door for insert to ${app}
  with check ((select has_role('LEADER', 'ADMINISTRATOR')));
create policy changed on sparring_door for update to ${app}
  using ((select has_role('LEADER', 'ADMINISTRATOR')));
create policy guard on sparring_door to ${guard} using (true);

-- A unit that is given another name takes its posts along.
create policy carried on post for update to ${app}
  using ((select has_role('ADMINISTRATOR', 'OPERATOR')));

-- A post that ends hands its doors on, as all that it answers for.
create or replace function hand_on_with_post(leaving uuid, taking uuid) returns void
  language sql as $$
  update "${schema}".incident i set owner = taking, version = i.version + 1
    where i.owner = leaving;
  update "${schema}".incident_member m set post_id = taking, version = m.version + 1
    where m.post_id = leaving and m.ended_at is null
      and not exists (select from "${schema}".incident_member o
        where o.incident_id = m.incident_id and o.post_id = taking and o.ended_at is null);
  update "${schema}".sparring_door d set post_id = taking where d.post_id = leaving
$$;

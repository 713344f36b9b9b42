-- The age clock, transitions with their check lists, and placement. No age is kept anywhere: all of
-- it is counted from person.born, and begins anew when that is corrected.

-- When the clock looks at a case next: null for as soon as it can, infinity for never more.
create table age_watch (
  case_id  uuid  primary key references case_file,
  look_on  date,
  model    text  not null
);
create index age_watch_next on age_watch (look_on nulls first, case_id);

-- Each milestone of a case is raised once, whichever node raises it.
create table age_task (
  case_id    uuid  not null references case_file,
  milestone  text  not null,
  task_id    uuid  not null references task,
  primary key (case_id, milestone)
);

create table placement (
  id            uuid         primary key,
  case_id       uuid         not null references case_file,
  placed_from   date         not null,
  placed_until  date         check (placed_until > placed_from),
  recorded_by   uuid         not null references user_account,
  recorded_at   timestamptz  not null,
  version       integer      not null
);
create index placement_case on placement (case_id, placed_from);

-- Without a day where an age brings it.
create table case_transition (
  id          uuid         primary key,
  case_id     uuid         not null references case_file,
  transition  text         not null,
  happens_on  date,
  opened_by   uuid         not null,
  opened_at   timestamptz  not null
);
create index case_transition_case on case_transition (case_id, opened_at);
create unique index one_of_each_age on case_transition (case_id, transition)
  where happens_on is null;

create table transition_need (
  id             uuid         primary key,
  transition_id  uuid         not null references case_transition,
  text           text         not null,
  owner          uuid         references post,
  met_by         uuid         references user_account,
  met_at         timestamptz,
  met_note       text,
  added_at       timestamptz  not null,
  version        integer      not null,
  check (num_nulls(met_by, met_at, met_note) in (0, 3))
);
create index transition_need_transition on transition_need (transition_id, added_at, id);

grant select, update (look_on, model) on age_watch to ${app};
grant select, insert, delete on age_task to ${app};
grant select, insert on placement, case_transition, transition_need to ${app};
grant update (placed_until, version) on placement to ${app};
grant update (owner, met_by, met_at, met_note, version) on transition_need to ${app};
grant select, insert, update on age_watch to ${guard};

alter table age_watch       enable row level security, force row level security;
alter table age_task        enable row level security, force row level security;
alter table placement       enable row level security, force row level security;
alter table case_transition enable row level security, force row level security;
alter table transition_need enable row level security, force row level security;

create policy guard on age_watch to ${guard} using (true);

create policy seen on age_watch to ${app}
  using (exists (select from case_access a where a.object_id = age_watch.case_id offset 0));
create policy clock on age_watch to ${app}
  using ((select has_role('CLOCK')));
create policy seen on age_task to ${app}
  using (exists (select from case_access a where a.object_id = age_task.case_id offset 0));
create policy clock on age_task to ${app}
  using ((select has_role('CLOCK')));
create policy seen on placement to ${app}
  using (exists (select from case_access a where a.object_id = placement.case_id offset 0));
-- The days alone decide what is due; there is nothing else in it.
create policy clock on placement for select to ${app}
  using ((select has_role('CLOCK')));
create policy seen on case_transition to ${app}
  using (exists (select from case_access a where a.object_id = case_transition.case_id offset 0));
create policy clock on case_transition for select to ${app}
  using ((select has_role('CLOCK')));
create policy clock_opens on case_transition for insert to ${app}
  with check ((select has_role('CLOCK')));
-- Who sees the transition: its own policy says.
create policy seen on transition_need to ${app}
  using (exists (select from case_transition t where t.id = transition_need.transition_id offset 0));

-- Of cases the clock looks at it learns whom they are about and when they were born, and no more.
create function births_of(cases uuid[]) returns table (case_id uuid, person_id uuid, born date)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.id, p.id, p.born from case_file c join person p on p.id = c.person_id
    where c.id = any (cases) and has_role('CLOCK')
$$;

-- A new case is looked at, and again when its programme or state changes.
create function watch_case() returns trigger
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  insert into age_watch as w (case_id, look_on, model) values (new.id, null, '')
    on conflict (case_id) do update set look_on = null;
  return null;
end $$;

-- So are the cases of somebody whose birth date is corrected.
create function watch_cases_of_person() returns trigger
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  update age_watch w set look_on = null
    from case_file c where c.id = w.case_id and c.person_id = new.id;
  return null;
end $$;

create trigger watch_new_case after insert on case_file
  for each row execute function watch_case();
create trigger watch_changed_case after update of programme, state on case_file
  for each row when (old.programme is distinct from new.programme
    or old.state is distinct from new.state)
  execute function watch_case();
create trigger watch_corrected_birth after update of born on person
  for each row when (old.born is distinct from new.born)
  execute function watch_cases_of_person();

grant execute on function births_of(uuid[]) to ${app};
grant create on schema "${schema}" to ${guard};
alter function births_of(uuid[]) owner to ${guard};
alter function watch_case() owner to ${guard};
alter function watch_cases_of_person() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- The cases there are; the owner sees no row while row security is forced.
alter table case_file no force row level security;
alter table age_watch no force row level security;
insert into age_watch (case_id, look_on, model) select c.id, null, '' from case_file c;
alter table case_file force row level security;
alter table age_watch force row level security;

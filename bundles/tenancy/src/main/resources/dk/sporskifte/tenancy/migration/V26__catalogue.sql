-- What is done by the municipality's catalogue: by a plan, with a young person, and for many at once.

-- A step of a plan may make use of a measure. Where that measure tells of health or of others, the
-- step is there for those alone who coordinate the case; for all others there is no such step.
alter table plan_action add column entry text;
alter table plan_action add column tight boolean not null default false
  check (not tight or entry is not null);
grant update (entry, tight) on plan_action to ${app};

create policy tight on plan_action as restrictive to ${app}
  using (not tight or (select has_role('CASEWORKER', 'LEADER')));

-- A partner sees the steps of a plan, and of these never a tight one.
create or replace function partnered_plan(partnership uuid)
  returns table (goal text, action text, owner text, due date, status text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select a.goal, a.action, a.owner, a.due, a.status
    from case_partner p
    join case_file c on c.id = p.case_id and c.state not in ('CLOSED', 'HANDED_OVER')
    join action_plan l on l.case_id = p.case_id and l.state = 'APPROVED'
    join plan_action a on a.plan_id = l.id and not a.tight
    where p.id = partnership and p.sees = 'PLAN'
      and exists (select from case_access g
        where g.object_id = p.id and g.grantee = any (app_grantees())
          and g.valid_from <= app_now() and g.valid_until > app_now())
    order by a.position
$$;

-- Who takes part in a measure, and how much came of it: its dose is offered and attended, its
-- completion is ending. Figures count it by entry through a function of the guard; entries that are
-- tight are counted together with others or not at all where fewer than five take part.
create table measure_participation (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  entry          text         not null,
  tight          boolean      not null,
  began_on       date         not null,
  offered        integer      not null check (offered >= 0),
  attended       integer      not null check (attended between 0 and offered),
  ended_on       date         check (ended_on >= began_on),
  ending         text         check (ending in ('COMPLETED', 'LEFT_EARLY')),
  ending_reason  text         check (ending_reason is null or ending is not null),
  recorded_by    uuid         not null references user_account,
  recorded_at    timestamptz  not null,
  version        integer      not null,
  check (num_nulls(ended_on, ending) in (0, 2)),
  check (ending is distinct from 'LEFT_EARLY' or ending_reason is not null)
);
create index measure_participation_case on measure_participation (case_id, began_on, id);
create index measure_participation_entry on measure_participation (entry, began_on, id);

grant select, insert on measure_participation to ${app};
grant update (offered, attended, ended_on, ending, ending_reason, version)
  on measure_participation to ${app};
grant select on measure_participation to ${guard};

alter table measure_participation enable row level security, force row level security;

create policy guard on measure_participation to ${guard} using (true);
create policy seen on measure_participation to ${app}
  using (exists (select from case_access a
    where a.object_id = measure_participation.case_id offset 0));
create policy tight on measure_participation as restrictive to ${app}
  using (not tight or (select has_role('CASEWORKER', 'LEADER')));

-- What is done for many at once by the catalogue: a theme at a school, an activity of the year, an
-- evening of the street team. Nobody is in it.
alter table general_intervention add column entry text;
alter table general_intervention add column year_group integer
  check (year_group between 0 and 10);
alter table general_intervention add column note text;
create index general_intervention_entry on general_intervention (held_on, entry)
  where entry is not null;
grant update (year_group, note) on general_intervention to ${app};

-- The clock asks for a day only where there is none yet.
create policy clock on general_intervention for select to ${app}
  using (entry is not null and (select has_role('CLOCK')));
-- Every employee may have taught a theme; what others wrote down they leave as it is.
create policy of_employees on general_intervention for select to ${app}
  using ((select has_role('EMPLOYEE')));
create policy added_by_employees on general_intervention for insert to ${app}
  with check ((select has_role('EMPLOYEE')) and recorded_by = (select app_actor())
    and entry is not null);
create policy changed_by_employees on general_intervention for update to ${app}
  using ((select has_role('EMPLOYEE')) and recorded_by = (select app_actor()));

-- It leaves alone what the municipality has taken out of use; it reads no document to learn that.
create function values_out_of_use(of_template text, field text) returns setof text
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select v.content -> field ->> 0
    from kept_record r join record_version v on v.record_id = r.id and v.number = r.version
    where has_role('CLOCK') and r.template = of_template and r.case_id is null
      and v.content -> field ->> 0 is not null
    group by 1
    having bool_and(r.closed_at is not null)
$$;
grant execute on function values_out_of_use(text, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function values_out_of_use(text, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

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

-- What an employee asks in a few words, about nobody. Who asked, the post that was asked, and the
-- leader's post it climbed to read it, and nobody else.
create table sparring_question (
  id           uuid         primary key,
  asked_by     uuid         not null references user_account,
  adviser      uuid         not null references post,
  unit         text         not null,
  text         text         not null,
  asked_at     timestamptz  not null,
  due          date         not null,
  climbed_to   uuid         references post,
  reply        text,
  answered_by  uuid         references user_account,
  answered_at  timestamptz,
  version      integer      not null,
  check (num_nulls(reply, answered_by, answered_at) in (0, 3))
);
create index sparring_question_asked on sparring_question (asked_by, asked_at desc);
create index sparring_question_adviser on sparring_question (adviser, asked_at desc);
create index sparring_question_climbed on sparring_question (climbed_to)
  where climbed_to is not null;
create index sparring_question_waiting on sparring_question (due) where answered_at is null;

-- What it is about stands apart: only who sees the concern learns that there is one.
create table sparring_concern (
  question_id  uuid  primary key references sparring_question,
  concern_id   uuid  not null references concern
);
create index sparring_concern_concern on sparring_concern (concern_id);

alter table task add column sparring_id uuid references sparring_question;
create index task_open_of_sparring on task (sparring_id)
  where sparring_id is not null and done_at is null;

grant select, insert on sparring_question, sparring_concern to ${app};
grant update (climbed_to, reply, answered_by, answered_at, version) on sparring_question
  to ${app};
grant select, update (adviser, climbed_to, version) on sparring_question to ${guard};

alter table sparring_question enable row level security, force row level security;
alter table sparring_concern  enable row level security, force row level security;

create policy seen on sparring_question for select to ${app}
  using (asked_by = (select app_actor())
    or adviser = any ((select app_grantees())::uuid[])
    or climbed_to = any ((select app_grantees())::uuid[]));
create policy overdue on sparring_question for select to ${app}
  using ((select has_role('CLOCK')) and answered_at is null
    and due < copenhagen_day((select app_now())));
create policy added on sparring_question for insert to ${app}
  with check (asked_by = (select app_actor()) and answered_at is null and climbed_to is null);
create policy answered on sparring_question for update to ${app}
  using (adviser = any ((select app_grantees())::uuid[])
    or climbed_to = any ((select app_grantees())::uuid[]));
create policy climbed on sparring_question for update to ${app}
  using ((select has_role('CLOCK')) and answered_at is null)
  with check ((select has_role('CLOCK')) and answered_at is null);
create policy guard on sparring_question to ${guard} using (true);

create policy seen on sparring_concern to ${app}
  using (exists (select from sparring_question q
      where q.id = sparring_concern.question_id offset 0)
    and exists (select from case_access a
      where a.object_id = sparring_concern.concern_id offset 0));

-- Whoever is to answer sees every task of the question: an answer ends them all.
create policy of_sparring on task for select to ${app}
  using (sparring_id is not null
    and exists (select from sparring_question q
      where q.id = task.sparring_id
        and (q.adviser = any ((select app_grantees())::uuid[])
          or q.climbed_to = any ((select app_grantees())::uuid[])) offset 0));
create policy of_sparring_changed on task for update to ${app}
  using (sparring_id is not null
    and exists (select from sparring_question q
      where q.id = task.sparring_id
        and (q.adviser = any ((select app_grantees())::uuid[])
          or q.climbed_to = any ((select app_grantees())::uuid[])) offset 0));

-- How soon a door usually answers: four of five of its last fifty. A number, and none below five.
create function usual_answer_minutes(adviser_post uuid) returns bigint
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select case when count(*) >= 5
      then percentile_disc(0.8) within group (order by latest.minutes) end
    from (
      select (extract(epoch from q.answered_at - q.asked_at) / 60)::bigint as minutes
        from sparring_question q
        where q.adviser = adviser_post and q.answered_at is not null
          and has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE')
        order by q.answered_at desc
        limit 50) latest
$$;
grant execute on function usual_answer_minutes(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function usual_answer_minutes(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- A post that ends hands on its doors and what waits there, as all that it answers for.
create or replace function hand_on_with_post(leaving uuid, taking uuid) returns void
  language sql as $$
  update "${schema}".incident i set owner = taking, version = i.version + 1
    where i.owner = leaving;
  update "${schema}".incident_member m set post_id = taking, version = m.version + 1
    where m.post_id = leaving and m.ended_at is null
      and not exists (select from "${schema}".incident_member o
        where o.incident_id = m.incident_id and o.post_id = taking and o.ended_at is null);
  update "${schema}".sparring_door d set post_id = taking where d.post_id = leaving;
  update "${schema}".sparring_question q set adviser = taking, version = q.version + 1
    where q.adviser = leaving and q.answered_at is null;
  update "${schema}".sparring_question q set climbed_to = taking, version = q.version + 1
    where q.climbed_to = leaving and q.answered_at is null
$$;

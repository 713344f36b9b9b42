-- Boards that see figures alone, the figures, and prevention for many at once.

-- Whoever sits in a board or council and holds no other post works with no case. The restriction
-- stands beside every policy that shows one: a grant or an invitation by mistake shows nothing.
create function works_with_cases() returns boolean stable
  return not has_role('BOARD_MEMBER')
    or has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER');
grant execute on function works_with_cases() to ${app}, ${guard};

create policy not_a_board on case_access as restrictive for select to ${app}
  using ((select works_with_cases()));
create policy not_a_board on agenda_item as restrictive to ${app}
  using ((select works_with_cases()));
create policy not_a_board on disclosure_basis as restrictive to ${app}
  using ((select works_with_cases()));
create policy not_a_board on contribution as restrictive to ${app}
  using ((select works_with_cases()));
create policy not_a_board on bid as restrictive to ${app}
  using ((select works_with_cases()));
create policy not_a_board on presentation as restrictive to ${app}
  using ((select works_with_cases()));
create policy not_a_board on task as restrictive for select to ${app}
  using (case_id is null or (select works_with_cases()));

-- No person in it: a theme day is for whoever comes.
create table general_intervention (
  id                 uuid     primary key,
  title              text     not null,
  theme              text     not null,
  ages               text     not null check (ages in ('UNDER_18', 'OVER_18', 'BOTH')),
  place              text,
  held_on            date     not null,
  participants       integer  check (participants >= 0),
  forum              text     not null,
  cancelled_because  text,
  recorded_by        uuid     not null references user_account,
  version            integer  not null
);
create index general_intervention_latest on general_intervention (held_on desc, id desc);

grant select, insert on general_intervention to ${app};
grant update (title, theme, ages, place, held_on, participants, forum, cancelled_because, version)
  on general_intervention to ${app};
grant select on general_intervention, decision, action_plan to ${guard};

alter table general_intervention enable row level security, force row level security;

create policy seen on general_intervention for select to ${app}
  using ((select has_role(
    'CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'BOARD_MEMBER')));
create policy added on general_intervention for insert to ${app}
  with check ((select has_role('CASEWORKER', 'SECRETARIAT', 'LEADER', 'PARTNER'))
    and recorded_by = (select app_actor()));
create policy changed on general_intervention for update to ${app}
  using ((select has_role('CASEWORKER', 'SECRETARIAT', 'LEADER', 'PARTNER')));

create policy figures on general_intervention to ${guard} using (true);
create policy figures on decision             to ${guard} using (true);
create policy figures on action_plan          to ${guard} using (true);

create function copenhagen_day(at timestamptz) returns date immutable
  return (at at time zone 'Europe/Copenhagen')::date;
grant execute on function copenhagen_day(timestamptz) to ${app}, ${guard};

-- Whole years between two days; born on 29 February, somebody turns a year older on 1 March.
create function years_on(born date, day date) returns integer stable
  return (to_char(day, 'YYYYMMDD')::integer - to_char(born, 'YYYYMMDD')::integer) / 10000;
grant execute on function years_on(date, date) to ${app}, ${guard};

-- Numbers of the whole municipality, for boards and leaders: neither an id nor a name comes with
-- them. Small ones are hidden by who shows them. The period ends before until_day.
create function figures(from_day date, until_day date, counted_on date)
  returns table (figure text, code text, n bigint, median_days integer)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with first_decision as (
    select distinct on (d.case_id) d.case_id, d.outcome,
        d.decided_on
      from decision d
      where d.kind = 'ELIGIBILITY'
      order by d.case_id, d.decided_at, d.id),
  first_plan as (
    select a.case_id, min(copenhagen_day(a.approved_at)) as approved_on
      from action_plan a
      where a.approved_at is not null
      group by a.case_id),
  took as (
    select 'TO_DECISION' as code, f.decided_on - c.received_on as days
      from first_decision f join case_file c on c.id = f.case_id
      where f.decided_on >= from_day and f.decided_on < until_day
    union all
    select 'TO_PLAN', p.approved_on - f.decided_on
      from first_plan p join first_decision f on f.case_id = p.case_id
      where p.approved_on >= from_day and p.approved_on < until_day),
  counted as (
    select 'INDIVIDUAL' as figure,
        case when years_on(p.born, counted_on) < 18 then 'UNDER_18' else 'OVER_18' end as code,
        count(distinct p.id) as n, null::integer as median_days
      from case_file c join person p on p.id = c.person_id
      where c.received_on < until_day
        and (c.closed_at is null or copenhagen_day(c.closed_at) >= from_day)
      group by 2
    union all
    select 'CHANNEL', c.channel, count(*), null
      from case_file c
      where c.received_on >= from_day and c.received_on < until_day
      group by 2
    union all
    select 'TARGET_GROUP', g.code, count(*), null
      from case_file c cross join unnest(c.target_groups) g (code)
      where c.received_on >= from_day and c.received_on < until_day
      group by 2
    union all
    select 'LEAD_TIME', t.code, count(*),
        percentile_disc(0.5) within group (order by t.days)
      from took t
      group by 2
    union all
    select m.figure, a.code, sum(case m.figure when 'GENERAL' then 1 else i.participants end),
        null
      from general_intervention i
        join (values ('UNDER_18'), ('OVER_18')) a (code) on i.ages in (a.code, 'BOTH')
        cross join (values ('GENERAL'), ('PARTICIPANTS')) m (figure)
      where i.cancelled_because is null and i.held_on >= from_day and i.held_on < until_day
      group by 1, 2)
  select c.figure, c.code, coalesce(c.n, 0)::bigint, c.median_days
    from counted c
    where has_role('BOARD_MEMBER', 'CASEWORKER', 'LEADER', 'SECRETARIAT')
    order by c.figure, c.code
$$;

grant execute on function figures(date, date, date) to ${app};
grant create on schema "${schema}" to ${guard};
alter function figures(date, date, date) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- What became of forums, from which day. Nothing of it is ever changed: a mistake is followed by
-- another change.
create table forum_change (
  id           uuid         primary key,
  forum        text         not null,
  kind         text         not null check (kind in ('SWITCHED_ON', 'RENAMED', 'ENDED',
                 'AREA_ADDED', 'AREA_RENAMED', 'AREA_ENDED')),
  area         text,
  from_day     date         not null,
  name         text,
  successor    text,
  because      text         not null,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null
);

grant select, insert on forum_change to ${app};
grant update (forum) on meeting to ${app};

alter table forum_change enable row level security, force row level security;

-- Every call asks what the forums are today.
create policy known on forum_change for select to ${app}
  using ((select has_role('USER', 'CLOCK', 'FEED', 'OPERATOR', 'COMPARER')));
create policy added on forum_change for insert to ${app}
  with check ((select has_role('LEADER', 'ADMINISTRATOR'))
    and recorded_by = (select app_actor()));

-- Cases of one family. Only who sees both sees that they are linked; a link opens neither.
create table family_link (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  other_case_id  uuid         not null references case_file check (other_case_id <> case_id),
  because        text         not null,
  linked_by      uuid         not null references user_account,
  linked_at      timestamptz  not null,
  ended_at       timestamptz,
  version        integer      not null
);
create index family_link_case on family_link (case_id);
create index family_link_other on family_link (other_case_id);
create unique index family_linked_once
  on family_link (least(case_id, other_case_id), greatest(case_id, other_case_id))
  where ended_at is null;

grant select, insert on family_link to ${app};
grant update (ended_at, version) on family_link to ${app};

alter table family_link enable row level security, force row level security;

create policy seen on family_link to ${app}
  using (exists (select from case_access a where a.object_id = family_link.case_id offset 0)
    and exists (select from case_access a where a.object_id = family_link.other_case_id offset 0));

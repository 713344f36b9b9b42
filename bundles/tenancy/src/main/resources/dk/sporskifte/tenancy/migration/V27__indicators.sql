-- What each municipality states that it measures, and reports of half-years that are over.

-- As they were published. Nothing of a report is ever changed or removed: no role may.
create table figure_report (
  id             uuid         primary key,
  period         text         not null unique,
  from_day       date         not null,
  until_day      date         not null check (until_day > from_day),
  counted_on     date         not null,
  model_code     text         not null,
  model          text         not null,
  model_version  text         not null,
  published_at   timestamptz  not null
);

-- A line of a table; what was hidden is not kept anywhere.
create table figure_line (
  id           uuid     primary key,
  report_id    uuid     not null references figure_report,
  position     integer  not null,
  measure      text     not null,
  of_table     text     not null,
  table_name   text     not null,
  code         text     not null,
  name         text     not null,
  n            bigint   check (n >= 0),
  of_n         bigint,
  at_least     integer,
  median_days  integer,
  from_days    integer,
  until_days   integer,
  is_total     boolean  not null,
  unique (report_id, position)
);

grant select, insert on figure_report, figure_line to ${app};

alter table figure_report enable row level security, force row level security;
alter table figure_line   enable row level security, force row level security;

create policy published on figure_report for select to ${app}
  using ((select has_role('BOARD_MEMBER', 'CASEWORKER', 'LEADER', 'SECRETARIAT', 'CLOCK')));
create policy publish on figure_report for insert to ${app}
  with check ((select has_role('CLOCK')));
create policy published on figure_line for select to ${app}
  using ((select has_role('BOARD_MEMBER', 'CASEWORKER', 'LEADER', 'SECRETARIAT', 'CLOCK')));
create policy publish on figure_line for insert to ${app}
  with check ((select has_role('CLOCK')));

grant select on contact, record_receipt to ${guard};
create policy figures on contact        to ${guard} using (true);
create policy figures on record_receipt to ${guard} using (true);

-- Whoever may be told a number. The clock publishes them.
create function is_told_figures() returns boolean stable
  return has_role('BOARD_MEMBER', 'CASEWORKER', 'LEADER', 'SECRETARIAT', 'CLOCK');
grant execute on function is_told_figures() to ${guard};

-- Of sorted days the middle, and between what the middle half lies. None is what it took in one
-- case: each is the mean of two or three, and there is none of fewer than five, or of eight.
create function middle_days(d integer[]) returns integer immutable
  return case
    when cardinality(d) < 5 then null
    when cardinality(d) % 2 = 0
      then round((d[cardinality(d) / 2] + d[cardinality(d) / 2 + 1]) / 2.0)
    else round((d[cardinality(d) / 2] + d[cardinality(d) / 2 + 1] + d[cardinality(d) / 2 + 2]) / 3.0)
  end;
create function quarter_days(d integer[]) returns integer immutable
  return case when cardinality(d) >= 8
    then round((d[cardinality(d) / 4] + d[cardinality(d) / 4 + 1]) / 2.0) end;
grant execute on function middle_days(integer[]), quarter_days(integer[]) to ${guard};

-- Numbers of the whole municipality: neither an id nor a name comes with them. Small ones are hidden
-- by who shows them. The period ends before until_day. What is told from one half-year to the next
-- (FLOW, and the part of a lead time that began in the period) is never shown: who shows figures
-- asks what could be worked out of it.
drop function figures(date, date, date);
create function figures(from_day date, until_day date, counted_on date)
  returns table (
    figure text, code text, n bigint, median_days integer, from_days integer, until_days integer)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with first_decision as (
    select distinct on (d.case_id) d.case_id, d.decided_on
      from decision d
      where d.kind = 'ELIGIBILITY'
      order by d.case_id, d.decided_at, d.id),
  first_plan as (
    select a.case_id, min(copenhagen_day(a.approved_at)) as approved_on
      from action_plan a
      where a.approved_at is not null
      group by a.case_id),
  first_contact as (
    select k.case_id, min(k.contact_on) as reached_on
      from contact k join first_decision f on f.case_id = k.case_id
      where k.reached and k.contact_on >= f.decided_on
      group by k.case_id),
  took as (
    select 'TO_DECISION' as code, c.received_on as began_on, f.decided_on as ended_on
      from first_decision f join case_file c on c.id = f.case_id
    union all
    select 'TO_PLAN', f.decided_on, p.approved_on
      from first_plan p join first_decision f on f.case_id = p.case_id
    union all
    select 'TO_ACTION', f.decided_on, least(p.approved_on, k.reached_on)
      from first_decision f
        left join first_plan p on p.case_id = f.case_id
        left join first_contact k on k.case_id = f.case_id),
  heard as (
    select case when c.door is null then 'SEEN' else 'REACHING_OUT' end as kind,
        copenhagen_day(c.raised_at) as raised_on,
        (select min(copenhagen_day(e.at)) from baton_event e
          where e.concern_id = c.id and e.kind = 'REACTED'
            and copenhagen_day(e.at) < until_day) as reacted_on
      from concern c
      where copenhagen_day(c.raised_at) >= from_day and copenhagen_day(c.raised_at) < until_day),
  asked as (
    select copenhagen_day(q.asked_at) as asked_on,
        case when copenhagen_day(q.answered_at) < until_day
          then copenhagen_day(q.answered_at) end as answered_on
      from sparring_question q
      where copenhagen_day(q.asked_at) >= from_day and copenhagen_day(q.asked_at) < until_day),
  waited as (
    select 'REACTION' as code, h.reacted_on - h.raised_on as days
      from heard h where h.reacted_on is not null
    union all
    select 'SPARRING', a.answered_on - a.asked_on from asked a where a.answered_on is not null
  ),
  measured as (
    select t.code, count(*) as n, count(*) filter (where t.began_on >= from_day) as within,
        array_agg(t.ended_on - t.began_on order by t.ended_on - t.began_on) as days,
        array_agg(t.ended_on - t.began_on order by t.ended_on - t.began_on desc) as longest
      from took t
      where t.ended_on >= from_day and t.ended_on < until_day
      group by t.code),
  followed as (
    select p.id, years_on(p.born, from_day - 1) < 18 as was_minor,
        years_on(p.born, counted_on) < 18 as is_minor,
        bool_or(c.received_on < from_day and (c.closed_at is null
          or copenhagen_day(c.closed_at) >= (from_day - interval '6 months')::date)) as was,
        bool_or(c.closed_at is null or copenhagen_day(c.closed_at) >= from_day) as still
      from case_file c join person p on p.id = c.person_id
      where c.received_on < until_day
      group by p.id),
  counted as (
    select 'INDIVIDUAL' as figure, case when f.is_minor then 'UNDER_18' else 'OVER_18' end as code,
        count(*) as n, null::integer as median_days, null::integer as from_days,
        null::integer as until_days
      from followed f
      where f.still
      group by 2
    union all
    select 'FLOW',
        case when not f.still then case when f.was_minor then 'LEFT_UNDER_18' else 'LEFT_OVER_18' end
          when not f.was then case when f.is_minor then 'NEW_UNDER_18' else 'NEW_OVER_18' end
          when f.is_minor then 'STAYED_UNDER_18'
          when f.was_minor then 'TURNED_18'
          else 'STAYED_OVER_18' end,
        count(*), null, null, null
      from followed f
      where f.still or f.was
      group by 2
    union all
    select 'CHANNEL', c.channel, count(*), null, null, null
      from case_file c
      where c.received_on >= from_day and c.received_on < until_day
      group by 2
    union all
    select 'TARGET_GROUP', g.code, count(*), null, null, null
      from case_file c cross join unnest(c.target_groups) g (code)
      where c.received_on >= from_day and c.received_on < until_day
      group by 2
    union all
    select 'LEAD_TIME', m.code, m.n,
        middle_days(m.days), quarter_days(m.days), quarter_days(m.longest)
      from measured m
    union all
    select 'LEAD_TIME', w.code, count(*),
        middle_days(array_agg(w.days order by w.days)),
        quarter_days(array_agg(w.days order by w.days)),
        quarter_days(array_agg(w.days order by w.days desc))
      from waited w
      group by w.code
    union all
    select t.figure, k.code, count(*) filter (where t.figure = 'RAISED' or h.reacted_on is not null),
        null, null, null
      from heard h
        cross join (values ('RAISED'), ('REACTED')) t (figure)
        cross join lateral (values ('ALL'), (h.kind)) k (code)
      group by 1, 2
    union all
    select t.figure, 'SPARRING',
        count(*) filter (where t.figure = 'RAISED' or a.answered_on is not null), null, null, null
      from asked a cross join (values ('RAISED'), ('REACTED')) t (figure)
      group by 1
    union all
    select t.figure, t.code,
        case t.figure || ' ' || t.code
          when 'RAISED ATTENDED' then sum(e.offered)
          when 'REACTED ATTENDED' then sum(e.attended)
          when 'RAISED COMPLETED' then count(*)
          else count(*) filter (where e.ending = 'COMPLETED') end,
        null, null, null
      from measure_participation e
        cross join (values ('RAISED', 'ATTENDED'), ('REACTED', 'ATTENDED'),
          ('RAISED', 'COMPLETED'), ('REACTED', 'COMPLETED')) t (figure, code)
      where e.ended_on >= from_day and e.ended_on < until_day
      group by 1, 2
      -- How often so few were there is about them.
      having count(*) >= 5
    union all
    select 'LEAD_TIME_WITHIN', m.code, m.within, null, null, null
      from measured m
    union all
    select m.figure, a.code, sum(case m.figure when 'GENERAL' then 1 else i.participants end),
        null, null, null
      from general_intervention i
        join (values ('UNDER_18'), ('OVER_18')) a (code) on i.ages in (a.code, 'BOTH')
        cross join (values ('GENERAL'), ('PARTICIPANTS')) m (figure)
      where i.cancelled_because is null and i.held_on >= from_day and i.held_on < until_day
      group by 1, 2)
  select c.figure, c.code, coalesce(c.n, 0)::bigint, c.median_days, c.from_days, c.until_days
    from counted c
    where is_told_figures()
    order by c.figure, c.code
$$;

-- How many records of a template began in the period, and how often one was confirmed as read.
create function figures_of_records(from_day date, until_day date, of_template text)
  returns table (figure text, n bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select counted.figure, counted.n from (
    select 'RECORDS' as figure, count(*) as n
      from kept_record r
      where r.template = of_template
        and copenhagen_day(r.created_at) >= from_day and copenhagen_day(r.created_at) < until_day
    union all
    select 'READ', count(*)
      from record_receipt t join kept_record r on r.id = t.record_id
      where r.template = of_template
        and copenhagen_day(t.read_at) >= from_day and copenhagen_day(t.read_at) < until_day) counted
    where is_told_figures()
$$;

-- What came of it: each record once, in the period in which the field was first filled in, by what
-- it said at the end of that period. What is corrected later is a matter of no report.
create function figures_of_outcomes(
    from_day date, until_day date, of_template text, field text)
  returns table (code text, n bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with said as (
    select v.record_id, v.number, copenhagen_day(v.made_at) as on_day,
        v.content -> field ->> 0 as code
      from kept_record r join record_version v on v.record_id = r.id
      where r.template = of_template and v.content -> field ->> 0 is not null),
  first_said as (
    select s.record_id from said s
      group by s.record_id
      having min(s.on_day) >= from_day and min(s.on_day) < until_day),
  last_said as (
    select distinct on (s.record_id) s.record_id, s.code
      from said s join first_said f on f.record_id = s.record_id
      where s.on_day < until_day
      order by s.record_id, s.number desc)
  select l.code, count(*) from last_said l
    where is_told_figures()
    group by l.code
$$;

-- The same as before, and for the clock that publishes it.
create or replace function answered_yes(
    from_day date, until_day date, counted_on date, asked text, from_years integer,
    until_years integer)
  returns table (n bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select counted.n from (
    select count(distinct p.id) as n
    from case_file c join person p on p.id = c.person_id
    where c.received_on < until_day
      and (c.closed_at is null or copenhagen_day(c.closed_at) >= from_day)
      and years_on(p.born, counted_on) >= from_years and years_on(p.born, counted_on) < until_years
      and 'YES' = (
        select a.value from answer a
          where a.case_id = c.id and a.question = asked
            and copenhagen_day(a.recorded_at) < until_day
          order by a.recorded_at desc, a.id desc limit 1)) counted
    where is_told_figures()
$$;

grant execute on function
  figures(date, date, date),
  figures_of_records(date, date, text),
  figures_of_outcomes(date, date, text, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function figures(date, date, date) owner to ${guard};
alter function figures_of_records(date, date, text) owner to ${guard};
alter function figures_of_outcomes(date, date, text, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

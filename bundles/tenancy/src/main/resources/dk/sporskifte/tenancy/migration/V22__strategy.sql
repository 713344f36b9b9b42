-- One forum owns a case at any time, takes some of them up sooner, and what forums write is in steps.

-- Why a case is lifted, where the way up states grounds.
alter table escalation add column ground text;

-- A case its forum takes up sooner, by somebody's decision.
create table fast_track (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  forum          text         not null,
  criterion      text         not null,
  reason         text         not null,
  due            date         not null,
  begun_by       uuid         not null references user_account,
  begun_at       timestamptz  not null,
  ending_reason  text,
  ended_by       uuid         references user_account,
  ended_at       timestamptz,
  version        integer      not null,
  check (num_nulls(ending_reason, ended_by, ended_at) in (0, 3))
);
create unique index one_fast_track_at_a_time on fast_track (case_id) where ended_at is null;

grant select, insert on fast_track to ${app};
grant update (ending_reason, ended_by, ended_at, version) on fast_track to ${app};

alter table fast_track enable row level security, force row level security;

create policy seen on fast_track to ${app}
  using (exists (select from case_access a where a.object_id = fast_track.case_id offset 0));
-- When meetings move, the clock moves no deadline past a fast track.
create policy clock on fast_track for select to ${app}
  using ((select has_role('CLOCK')));

-- The programme says which forum owns a case. Once somebody is enrolled it changes by a hand-over
-- that was taken, the latest one, and by nothing else: whatever a use case forgets.
grant select on hand_over to ${guard};
create policy guard on hand_over to ${guard} using (true);

create function owned_by_hand_over() returns trigger
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not exists (
      select from (
        select h.from_programme, h.to_programme from hand_over h
          where h.case_id = new.id and h.accepted and h.to_programme is not null
          order by h.replied_at desc, h.id desc limit 1) latest
      where latest.from_programme = old.programme and latest.to_programme = new.programme) then
    raise exception 'case % changes its owner without a hand-over', new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger owned_by_hand_over after update of programme on case_file
  deferrable initially deferred for each row
  when (old.programme <> new.programme and old.state in ('ENROLLED', 'PLANNED', 'IN_FOLLOW_UP'))
  execute function owned_by_hand_over();

grant create on schema "${schema}" to ${guard};
alter function owned_by_hand_over() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Some documents are a seat's alone to read or to change: a role is too wide for them.
alter table kept_record add column reader_seats text[] not null default '{}';
alter table kept_record add column keeper_seats text[] not null default '{}';

create function holds_seat(seats text[]) returns boolean
  language sql stable set search_path = "${schema}", pg_temp as $$
  select exists (
    select from post p where p.id = any (app_grantees()) and p.seat = any (seats))
$$;
grant execute on function holds_seat(text[]) to ${app};

create policy of_seats on kept_record as restrictive for select to ${app}
  using (cardinality(reader_seats) = 0 or holds_seat(reader_seats)
    or created_by = (select app_actor()));
create policy of_seats_changed on kept_record as restrictive for update to ${app}
  using (cardinality(keeper_seats) = 0 or holds_seat(keeper_seats));

-- Once an hour the clock looks which forums have their document of the year; it reads none.
grant select on kept_record, record_version to ${guard};
create policy guard on kept_record    to ${guard} using (true);
create policy guard on record_version to ${guard} using (true);

create function forums_with_record(of_template text, in_state text, field text, held text)
  returns setof text
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select r.forum
    from kept_record r join record_version v on v.record_id = r.id and v.number = r.version
    where has_role('CLOCK') and r.template = of_template and r.state = in_state
      and r.forum is not null and r.closed_at is null and v.content -> field ->> 0 = held
$$;
grant execute on function forums_with_record(text, text, text, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function forums_with_record(text, text, text, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- How many young people a goal of the municipality speaks of: a number, and nothing else.
create function answered_yes(
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
    where has_role('BOARD_MEMBER', 'CASEWORKER', 'LEADER', 'SECRETARIAT')
$$;
grant execute on function
  answered_yes(date, date, date, text, integer, integer) to ${app};
grant create on schema "${schema}" to ${guard};
alter function answered_yes(date, date, date, text, integer, integer) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

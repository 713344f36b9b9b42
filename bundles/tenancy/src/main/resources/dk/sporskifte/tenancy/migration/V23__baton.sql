-- Any employee raises concerns, also about somebody whose name nobody knows; and each concern has one
-- named holder where the municipality says so.

alter table concern alter column person_id drop not null;
alter table concern
  add column called         text,
  add column not_heard      text,
  add column door           text,
  add column door_unit      text,
  add column door_employee  uuid  references user_account,
  add column arena          text,
  add column holder         uuid  references user_account,
  add check (person_id is not null or called is not null),
  add check (door is not null or num_nonnulls(door_unit, door_employee) = 0);

grant update (person_id, called, not_heard, door, door_unit, door_employee, arena, holder)
  on concern to ${app};

-- Who sees a concern sees the person it is about, also when that is found out later.
create function show_person_of_concern() returns trigger
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  update case_access a set person_id = new.person_id where a.object_id = new.id;
  return null;
end $$;

create trigger show_person_of_concern
  after update of person_id on concern
  for each row when (old.person_id is distinct from new.person_id)
  execute function show_person_of_concern();

-- The same as before, and for employees as well.
create or replace function works_with_cases() returns boolean stable
  return not has_role('BOARD_MEMBER')
    or has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE');

alter policy known on contact_card
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE',
    'ADMINISTRATOR', 'AUDITOR')));
alter policy known on absence
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE',
    'ADMINISTRATOR', 'AUDITOR')));

grant create on schema "${schema}" to ${guard};
alter function show_person_of_concern() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- What happens to a concern that somebody holds, one row a step; nothing of it is ever changed. Who
-- agreed to a hand-over, when and how, is a step of its own.
create table baton_event (
  id          uuid         primary key,
  concern_id  uuid         not null references concern,
  kind        text         not null check (kind in (
                'HELD', 'REACTED', 'OFFERED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'EXCEPTION_ASKED',
                'EXCEPTION_REFUSED', 'HANDED_OVER', 'EXCEPTED', 'HANDED_ON', 'CLIMBED', 'LEFT',
                'NOTIFIED', 'NOTIFIED_ACUTELY')),
  by_user     uuid         references user_account,
  at          timestamptz  not null,
  from_user   uuid         references user_account,
  to_user     uuid         references user_account,
  offer_id    uuid,
  party       text         check (party in ('GIVER', 'RECEIVER', 'YOUNG_PERSON')),
  said_on     date,
  text        text,
  who         text,
  took_part   text,
  check (kind <> 'REACTED' or num_nulls(text, who, took_part) = 0),
  check (kind <> 'AGREED' or num_nulls(offer_id, party, said_on, text, who) = 0)
);
create index baton_event_concern on baton_event (concern_id, at, id);
create index baton_event_from on baton_event (from_user, at)
  where kind in ('HANDED_OVER', 'EXCEPTED', 'HANDED_ON');
create index concern_held on concern (holder) where state = 'OPEN';

grant select, insert on baton_event to ${app};
grant select, insert on baton_event to ${guard};

alter table baton_event enable row level security, force row level security;

create policy guard on baton_event to ${guard} using (true);
create policy seen on baton_event for select to ${app}
  using (exists (select from case_access a where a.object_id = baton_event.concern_id offset 0));
-- Whoever handed a concern over sees it no more, and keeps a receipt that names nobody it was about.
create policy receipt on baton_event for select to ${app}
  using (kind in ('HANDED_OVER', 'EXCEPTED', 'HANDED_ON') and from_user = (select app_actor()));
create policy added on baton_event for insert to ${app}
  with check (by_user = (select app_actor())
    and exists (select from case_access a where a.object_id = baton_event.concern_id offset 0));

-- Whoever covers for a colleague sees what was shown to that account alone, such as the concerns it
-- holds. Not where the colleague is a partner: a partnership is one person's.
create or replace function accounts_acted_for(whom uuid, on_day date) returns table (user_id uuid)
  language sql stable as $$
  select a.user_id from "${schema}".absence a
    where a.cover_id = whom
      and a.absent_from <= on_day and (a.back_on is null or a.back_on > on_day)
      and not exists (
        select from "${schema}".post_holding h
          join "${schema}".post p on p.id = h.post_id and p.role = 'PARTNER'
          where h.user_id = a.user_id
            and h.held_from <= on_day and (h.held_until is null or h.held_until > on_day))
$$;

-- Concerns whose holder has not reacted in time, with how often each has climbed since the task was
-- made. For the clock, which sees neither the concern nor whom it is about.
create function unanswered_concerns(today date)
  returns table (concern_id uuid, holder uuid, due date, climbed bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.id, c.holder, t.due,
      (select count(*) from baton_event e
        where e.concern_id = c.id and e.kind = 'CLIMBED' and e.at >= t.created_at)
    from task t join concern c on c.id = t.concern_id
    where t.kind = 'REACT_TO_CONCERN' and t.done_at is null and t.due < today
      and c.state = 'OPEN' and c.holder is not null and has_role('CLOCK')
    order by t.due, c.id
$$;

-- Concerns whose holder's account is closed, or who holds no post any more.
create function orphaned_concerns(today date) returns table (concern_id uuid, holder uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.id, c.holder
    from concern c join user_account u on u.id = c.holder
    where c.state = 'OPEN' and has_role('CLOCK', 'ADMINISTRATOR', 'OPERATOR')
      and (not u.active or not exists (
        select from post_holding h join post p on p.id = h.post_id
          where h.user_id = u.id
            and h.held_from <= today and (h.held_until is null or h.held_until > today)
            and (p.ended_on is null or p.ended_on > today)))
      and not exists (select from baton_event e
        where e.concern_id = c.id and e.kind = 'LEFT' and e.from_user = c.holder
          and e.at >= (select max(x.at) from baton_event x
            where x.concern_id = c.id and x.to_user = c.holder
              and x.kind in ('HELD', 'HANDED_OVER', 'EXCEPTED', 'HANDED_ON')))
    order by c.id
$$;

-- A concern goes to leaders, who see it from then on. Done by the clock, or by whoever closes the
-- account of its holder; neither sees it.
create function climb_concern(
    step uuid, climbing uuid, why text, whose uuid, posts uuid[], reason text) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('CLOCK', 'ADMINISTRATOR', 'OPERATOR') or why not in ('CLIMBED', 'LEFT')
      or exists (select from unnest(posts) l (id) where not exists (
        select from post p where p.id = l.id and p.role = 'LEADER')) then
    raise exception 'concerns climb to leaders, by the clock' using errcode = 'insufficient_privilege';
  end if;
  insert into baton_event (id, concern_id, kind, by_user, at, from_user, text)
    select step, c.id, why, case when has_role('USER') then app_actor() end, app_now(), whose, reason
      from concern c where c.id = climbing and c.state = 'OPEN' and c.holder = whose
      on conflict (id) do nothing;
  insert into case_access
      (object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
    select c.id, 'CONCERN', c.person_id, l.id, app_now(), reason, app_actor()
      from concern c cross join unnest(posts) l (id)
      where c.id = climbing and c.state = 'OPEN' and c.holder = whose
        and not exists (select from case_access a
          where a.object_id = c.id and a.grantee = l.id
            and a.valid_from <= app_now() and a.valid_until = 'infinity');
end $$;

-- What a step has done, whoever owns the task; by whoever sees the concern.
create function end_concern_tasks(of_concern uuid, kinds text[], by_user uuid, at timestamptz)
  returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not sees(of_concern) then
    raise exception 'the actor does not see %', of_concern using errcode = 'insufficient_privilege';
  end if;
  update task t set done_at = at, done_by = by_user, version = t.version + 1
    where t.concern_id = of_concern and t.kind = any (kinds) and t.done_at is null;
end $$;

-- The first day on which such a task is due, whoever owns it; for whoever sees the concern.
create function due_of_concern(of_concern uuid, kind_of_task text) returns date
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select min(t.due) from task t
    where t.concern_id = of_concern and t.kind = kind_of_task and t.done_at is null
      and exists (select from case_access a
        where a.object_id = of_concern and a.grantee = any (app_grantees())
          and a.valid_from <= app_now() and a.valid_until > app_now())
$$;

grant execute on function
  due_of_concern(uuid, text),
  unanswered_concerns(date),
  orphaned_concerns(date),
  climb_concern(uuid, uuid, text, uuid, uuid[], text),
  end_concern_tasks(uuid, text[], uuid, timestamptz) to ${app};
grant create on schema "${schema}" to ${guard};
alter function due_of_concern(uuid, text) owner to ${guard};
alter function unanswered_concerns(date) owner to ${guard};
alter function orphaned_concerns(date) owner to ${guard};
alter function climb_concern(uuid, uuid, text, uuid, uuid[], text) owner to ${guard};
alter function end_concern_tasks(uuid, text[], uuid, timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

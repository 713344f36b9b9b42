-- Colleagues: who is away and who covers, how they are reached, and posts that end.

alter table post add column ended_on date;

-- How whoever holds a post is reached at work.
create table contact_card (
  post_id  uuid  primary key references post,
  phone    text,
  mail     text,
  hours    text
);

-- Why somebody is away is not asked, and so is nowhere.
create table absence (
  id           uuid         primary key,
  user_id      uuid         not null references user_account,
  absent_from  date         not null,
  back_on      date         check (back_on >= absent_from),
  cover_id     uuid         references user_account check (cover_id <> user_id),
  entered_by   uuid         not null references user_account,
  entered_at   timestamptz  not null,
  version      integer      not null
);
create index absence_user on absence (user_id);
create index absence_cover on absence (cover_id);

-- A password that somebody else knows is good for one thing: to choose another.
alter table credential add column must_change boolean not null default false;

grant select, insert, update on contact_card to ${app};
grant select, insert on absence to ${app};
grant update (back_on, cover_id, version) on absence to ${app};
grant select, update (password_hash, must_change, failures) on credential to ${guard};
grant select on absence, task to ${guard};
grant update (owner, version) on task to ${guard};
grant select, update (owner, version) on transition_need to ${guard};
grant update (ended_on) on post to ${guard};
grant update (held_until) on post_holding to ${guard};

alter table contact_card enable row level security, force row level security;
alter table absence      enable row level security, force row level security;

create policy guard on credential to ${guard}
  using (has_role('LOGIN', 'ADMINISTRATOR', 'OPERATOR'));
create policy guard on absence    to ${guard} using (true);
create policy guard on task       to ${guard} using (true);
create policy guard on transition_need to ${guard} using (true);

-- A referrer from outside holds no post and is no colleague.
create policy known on contact_card for select to ${app}
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER',
    'ADMINISTRATOR', 'AUDITOR')));
create policy added on contact_card for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR'))
    or post_id = any ((select app_grantees())::uuid[]));
create policy changed on contact_card for update to ${app}
  using ((select has_role('ADMINISTRATOR', 'OPERATOR'))
    or post_id = any ((select app_grantees())::uuid[]));

create policy known on absence for select to ${app}
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER',
    'ADMINISTRATOR', 'AUDITOR')));
create policy added on absence for insert to ${app}
  with check (entered_by = (select app_actor())
    and (user_id = (select app_actor()) or (select has_role('LEADER'))));
create policy changed on absence for update to ${app}
  using (user_id = (select app_actor()) or (select has_role('LEADER')));

-- The posts somebody acts in on a day: those held, and those of the colleagues who are away that day
-- and covered. Nobody is covered in administering or in reading the audit trail.
create or replace function posts_acted_in(whom uuid, on_day date) returns table (post_id uuid)
  language sql stable as $$
  select h.post_id
    from "${schema}".post_holding h join "${schema}".post p on p.id = h.post_id
    where h.user_id = whom
      and h.held_from <= on_day and (h.held_until is null or h.held_until > on_day)
      and (p.ended_on is null or p.ended_on > on_day)
  union
  select h.post_id
    from "${schema}".absence a
    join "${schema}".post_holding h on h.user_id = a.user_id
    join "${schema}".post p on p.id = h.post_id
    where a.cover_id = whom
      and a.absent_from <= on_day and (a.back_on is null or a.back_on > on_day)
      and h.held_from <= on_day and (h.held_until is null or h.held_until > on_day)
      and (p.ended_on is null or p.ended_on > on_day)
      and p.role not in ('ADMINISTRATOR', 'AUDITOR')
$$;

-- The posts that somebody attends to on a day: an account that is open, whose holder is there or is
-- covered by somebody who is.
create function attended_posts(on_day date) returns setof uuid
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with away as (
    select a.user_id, a.cover_id from absence a
      where a.absent_from <= on_day and (a.back_on is null or a.back_on > on_day))
  select distinct h.post_id
    from post_holding h
    join user_account u on u.id = h.user_id and u.active
    join post p on p.id = h.post_id and (p.ended_on is null or p.ended_on > on_day)
    where h.held_from <= on_day and (h.held_until is null or h.held_until > on_day)
      and (not exists (select from away w where w.user_id = u.id)
        or (p.role not in ('ADMINISTRATOR', 'AUDITOR') and exists (
          select from away w join user_account c on c.id = w.cover_id and c.active
            where w.user_id = u.id
              and not exists (select from away x where x.user_id = c.id))))
      and has_role('USER', 'OPERATOR')
$$;

-- What waits at a post: open tasks, and open cases that no other caseworker's post sees to which
-- somebody attends. Numbers alone, so that nobody need see the cases to learn that they are alone.
create function waiting_at(whose uuid, on_day date)
  returns table (tasks bigint, overdue bigint, cases bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select
      (select count(*) from task t where t.owner = whose and t.done_at is null),
      (select count(*) from task t where t.owner = whose and t.done_at is null and t.due < on_day),
      (select count(*) from case_access mine join case_file c on c.id = mine.object_id
        where mine.grantee = whose and mine.object_kind = 'CASE'
          and mine.valid_from <= app_now() and mine.valid_until > app_now()
          and c.state not in ('CLOSED', 'HANDED_OVER')
          and not exists (select from case_access o
            join post other on other.id = o.grantee and other.role = 'CASEWORKER'
            where o.object_id = mine.object_id and o.grantee <> whose
              and o.valid_from <= app_now() and o.valid_until > app_now()
              and other.id in (select a.id from attended_posts(on_day) a (id))))
    where has_role('LEADER', 'ADMINISTRATOR', 'OPERATOR')
$$;

-- Posts that nobody attends to, with what waits there.
create function left_alone(on_day date)
  returns table (post_id uuid, title text, unit text, tasks bigint, overdue bigint, cases bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select p.id, p.title, p.unit, w.tasks, w.overdue, w.cases
    from post p cross join lateral waiting_at(p.id, on_day) w
    where p.id not in (select a.id from attended_posts(on_day) a (id))
      and (p.ended_on is null or p.ended_on > on_day)
      and p.role in ('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER')
    order by p.title, p.id
$$;

-- What else a post owns goes to the one that takes over: whatever adds such a thing replaces this.
create function hand_on_with_post(leaving uuid, taking uuid) returns void language sql as $$ $$;
grant execute on function hand_on_with_post(uuid, uuid) to ${guard};

-- A post ends: its open tasks and all that it sees go to another. Whoever ends it need see nothing of
-- it. Answers how many tasks and objects that were.
create function end_post(leaving uuid, taking uuid, on_day date, why text)
  returns table (tasks bigint, needs bigint, objects bigint)
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  moved  bigint;
  owned  bigint;
  shown  bigint;
begin
  if not has_role('ADMINISTRATOR', 'OPERATOR') or leaving = taking
      or not exists (select from post p where p.id = leaving and p.ended_on is null)
      or not exists (select from post p where p.id = taking and p.ended_on is null) then
    raise exception 'no post to end, or none to take over' using errcode = 'insufficient_privilege';
  end if;
  update task t set owner = taking, version = t.version + 1
    where t.owner = leaving and t.done_at is null;
  get diagnostics moved = row_count;
  update transition_need n set owner = taking, version = n.version + 1
    where n.owner = leaving and n.met_at is null;
  get diagnostics owned = row_count;
  insert into case_access
      (object_id, object_kind, person_id, grantee, valid_from, valid_until, reason, granted_by)
    select a.object_id, a.object_kind, a.person_id, taking, app_now(), a.valid_until, why, app_actor()
      from case_access a
      where a.grantee = leaving and a.valid_from <= app_now() and a.valid_until > app_now()
        and not exists (select from case_access e
          where e.object_id = a.object_id and e.grantee = taking
            and e.valid_from <= app_now() and e.valid_until >= a.valid_until);
  update case_access a set valid_until = greatest(app_now(), a.valid_from)
    where a.grantee = leaving and a.valid_until > app_now();
  get diagnostics shown = row_count;
  perform hand_on_with_post(leaving, taking);
  update post_holding h set held_until = greatest(on_day, h.held_from + 1)
    where h.post_id = leaving and (h.held_until is null or h.held_until > on_day);
  update post p set ended_on = on_day where p.id = leaving;
  return query select moved, owned, shown;
end $$;

-- One chosen at a log-in is the owner's alone; one given by whoever administers is to be changed.
create function set_password(account uuid, hash text) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('LOGIN', 'ADMINISTRATOR', 'OPERATOR') then
    raise exception 'only a log-in or who administers' using errcode = 'insufficient_privilege';
  end if;
  update credential c set password_hash = hash, must_change = not has_role('LOGIN'), failures = 0
    where c.user_id = account;
end $$;

grant execute on function
  attended_posts(date),
  waiting_at(uuid, date),
  left_alone(date),
  end_post(uuid, uuid, date, text),
  set_password(uuid, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function attended_posts(date) owner to ${guard};
alter function waiting_at(uuid, date) owner to ${guard};
alter function left_alone(date) owner to ${guard};
alter function end_post(uuid, uuid, date, text) owner to ${guard};
alter function set_password(uuid, text) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- What lies with a post that nobody attends to, the leader sees to.
create policy left_alone on task for select to ${app}
  using ((select has_role('LEADER'))
    and owner not in (select a.id from attended_posts((app_now() at time zone 'Europe/Copenhagen')::date) a (id)));
create policy left_alone_changed on task for update to ${app}
  using ((select has_role('LEADER'))
    and owner not in (select a.id from attended_posts((app_now() at time zone 'Europe/Copenhagen')::date) a (id)));

-- The people around a young person: partners from outside, the units a case is placed with, and why
-- there are more than the municipality finds enough.

create table case_partner (
  id                uuid         primary key,
  case_id           uuid         not null references case_file,
  organisation      text         not null,
  kind              text         not null check (kind in ('PUBLIC', 'SELF_GOVERNING', 'PRIVATE')),
  contact           text         not null,
  user_id           uuid         references user_account,
  basis             text         not null,
  necessity         text         not null,
  draw_in           text,
  sees              text         not null check (sees in ('OWN_TASKS', 'SUMMARY', 'PLAN')),
  takes_part_from   date         not null,
  takes_part_until  date         not null check (takes_part_until > takes_part_from),
  added_by          uuid         not null references user_account,
  added_at          timestamptz  not null,
  ended_at          timestamptz,
  version           integer      not null,
  check (kind <> 'SELF_GOVERNING' or draw_in is not null)
);
create index case_partner_case on case_partner (case_id);

create table case_unit (
  id         uuid         primary key,
  case_id    uuid         not null references case_file,
  unit       text         not null,
  part       text         not null check (part in ('OWNER', 'CO_OWNER')),
  post_id    uuid         not null references post,
  because    text         not null,
  placed_by  uuid         not null references user_account,
  placed_at  timestamptz  not null,
  ended_at   timestamptz,
  version    integer      not null
);
create unique index one_unit_a_part on case_unit (case_id, part) where ended_at is null;
create index case_unit_case on case_unit (case_id, placed_at);

create table network_reason (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  what           text         not null check (what in ('MEETING', 'PROFESSIONAL')),
  meetings       integer      not null,
  professionals  integer      not null,
  reason         text         not null,
  given_by       uuid         not null references user_account,
  given_at       timestamptz  not null
);
create index network_reason_case on network_reason (case_id, given_at);

grant select, insert on case_partner, case_unit, network_reason to ${app};
grant update (ended_at, version) on case_partner, case_unit to ${app};
grant select on case_partner, action_plan, plan_action to ${guard};

alter table case_partner   enable row level security, force row level security;
alter table case_unit      enable row level security, force row level security;
alter table network_reason enable row level security, force row level security;

create policy guard on case_partner to ${guard} using (true);
create policy guard on action_plan  to ${guard} using (true);
create policy guard on plan_action  to ${guard} using (true);

create policy seen on case_partner to ${app}
  using (exists (select from case_access a where a.object_id = case_partner.case_id offset 0));
-- A partner is granted the partnership and never the case: nothing that hangs on it opens by that.
create policy own on case_partner for select to ${app}
  using (exists (select from case_access a where a.object_id = case_partner.id offset 0));
create policy seen on case_unit to ${app}
  using (exists (select from case_access a where a.object_id = case_unit.case_id offset 0));
create policy seen on network_reason to ${app}
  using (exists (select from case_access a where a.object_id = network_reason.case_id offset 0));

alter table case_access drop constraint case_access_object_kind_check;
alter table case_access add constraint case_access_object_kind_check
  check (object_kind in ('CASE', 'CONCERN', 'INBOX_LINE', 'PARTNERSHIP'));

create or replace function object_of_access(object uuid) returns table (kind text, person_id uuid)
  language sql stable as $$
  select 'CASE', c.person_id from "${schema}".case_file c where c.id = object
  union all
  select 'CONCERN', c.person_id from "${schema}".concern c where c.id = object
  union all
  select 'INBOX_LINE', l.matched_person_id from "${schema}".inbox_line l where l.id = object
  union all
  select 'PARTNERSHIP', null::uuid from "${schema}".case_partner p where p.id = object
$$;

-- What a partner may see of an open case: the number, and from a summary on the given name, the
-- programme and how far it is.
create function partnered_case(partnership uuid)
  returns table (number text, given_name text, programme text, state text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.number,
      case when p.sees <> 'OWN_TASKS' then s.given_name end,
      case when p.sees <> 'OWN_TASKS' then c.programme end,
      case when p.sees <> 'OWN_TASKS' then c.state end
    from case_partner p
    join case_file c on c.id = p.case_id and c.state not in ('CLOSED', 'HANDED_OVER')
    join person s on s.id = c.person_id
    where p.id = partnership
      and exists (select from case_access a
        where a.object_id = p.id and a.grantee = any (app_grantees())
          and a.valid_from <= app_now() and a.valid_until > app_now())
$$;

-- The steps of the approved plan, for a partner who may see it; not what is said at its reviews.
create function partnered_plan(partnership uuid)
  returns table (goal text, action text, owner text, due date, status text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select a.goal, a.action, a.owner, a.due, a.status
    from case_partner p
    join case_file c on c.id = p.case_id and c.state not in ('CLOSED', 'HANDED_OVER')
    join action_plan l on l.case_id = p.case_id and l.state = 'APPROVED'
    join plan_action a on a.plan_id = l.id
    where p.id = partnership and p.sees = 'PLAN'
      and exists (select from case_access g
        where g.object_id = p.id and g.grantee = any (app_grantees())
          and g.valid_from <= app_now() and g.valid_until > app_now())
    order by a.position
$$;

-- By whoever sees the case; the partner sees nothing from that instant on.
create function end_partnership(partnership uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not exists (select from case_partner p join case_access a on a.object_id = p.case_id
      where p.id = partnership and a.grantee = any (app_grantees())
        and a.valid_from <= app_now() and a.valid_until > app_now()) then
    raise exception 'the actor does not see %', partnership
      using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(at, a.valid_from)
    where a.object_id = partnership and a.valid_until > at;
end $$;

grant execute on function
  partnered_case(uuid), partnered_plan(uuid), end_partnership(uuid, timestamptz) to ${app};
grant create on schema "${schema}" to ${guard};
alter function partnered_case(uuid) owner to ${guard};
alter function partnered_plan(uuid) owner to ${guard};
alter function end_partnership(uuid, timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Outreach: contacts that come before a referral and consent, with as little as there can be, for
-- those alone whose seat does outreach, and for a short time.
create table outreach_contact (
  id           uuid         primary key,
  seats        text[]       not null,
  happened_on  date         not null,
  place        text         not null,
  about        text         not null,
  called       text,
  case_id      uuid         references case_file,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  kept_until   date         not null check (kept_until > happened_on),
  version      integer      not null
);
create index outreach_contact_newest on outreach_contact (happened_on desc, id desc);
create index outreach_contact_kept on outreach_contact (kept_until);

-- Whom a young person who wants help can call, shown to everybody before any log-in.
create table contact_point (
  only_row      boolean      primary key default true check (only_row),
  title         text         not null,
  name          text,
  phone         text,
  mail          text,
  hours         text,
  published_by  uuid         not null references user_account,
  published_at  timestamptz  not null,
  check (num_nonnulls(phone, mail) > 0)
);

grant select, insert, delete on outreach_contact to ${app};
grant update (case_id, version) on outreach_contact to ${app};
grant select, insert, update on contact_point to ${app};

alter table outreach_contact enable row level security, force row level security;
alter table contact_point    enable row level security, force row level security;

create policy of_own_seat on outreach_contact for select to ${app}
  using (seats && (select array_agg(p.seat) from post p where p.id = any (app_grantees())));
create policy noted on outreach_contact for insert to ${app}
  with check (recorded_by = (select app_actor())
    and seats && (select array_agg(p.seat) from post p where p.id = any (app_grantees())));
create policy linked on outreach_contact for update to ${app}
  using (seats && (select array_agg(p.seat) from post p where p.id = any (app_grantees())));
-- The clock sees no more than what is to be forgotten.
create policy forgotten on outreach_contact for select to ${app}
  using ((select has_role('CLOCK'))
    and kept_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);
create policy forgotten_deleted on outreach_contact for delete to ${app}
  using ((select has_role('CLOCK'))
    and kept_until <= ((select app_now()) at time zone 'Europe/Copenhagen')::date);

create policy shown on contact_point for select to ${app}
  using ((select has_role('LOGIN', 'ADMINISTRATOR', 'OPERATOR')));
create policy published on contact_point for insert to ${app}
  with check ((select has_role('ADMINISTRATOR')));
create policy changed on contact_point for update to ${app}
  using ((select has_role('ADMINISTRATOR')));

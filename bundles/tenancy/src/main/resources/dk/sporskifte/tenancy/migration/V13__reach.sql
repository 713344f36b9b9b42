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
grant update (ended_on) on post to ${guard};
grant update (held_until) on post_holding to ${guard};

alter table contact_card enable row level security, force row level security;
alter table absence      enable row level security, force row level security;

create policy guard on credential to ${guard}
  using (has_role('LOGIN', 'ADMINISTRATOR', 'OPERATOR'));
create policy guard on absence    to ${guard} using (true);
create policy guard on task       to ${guard} using (true);

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
create function posts_acted_in(whom uuid, on_day date) returns table (post_id uuid)
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
grant execute on function posts_acted_in(uuid, date) to ${guard};

create or replace function begin_actor(actor uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  today    date   := (at at time zone 'Europe/Copenhagen')::date;
  system   text   := case actor
    when '00000000-0000-8000-8000-000000000001' then 'LOGIN'
    when '00000000-0000-8000-8000-000000000002' then 'FEED'
    when '00000000-0000-8000-8000-000000000003' then 'CLOCK'
    when '00000000-0000-8000-8000-000000000004' then 'OUTBOUND'
    when '00000000-0000-8000-8000-000000000005' then 'OPERATOR'
  end;
  posts    uuid[];
  roles    text[];
  forums   text[];
begin
  if app_now() is not null then
    raise exception 'a transaction has one actor' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.now', at::text, true);
  if system is not null then
    perform set_config('app.actor', actor::text, true),
            set_config('app.grantees', array[actor]::text, true),
            set_config('app.roles', array[system]::text, true);
  elsif exists (select from user_account u where u.id = actor and u.active) then
    select array_agg(p.id), array_agg(p.role), array_agg(p.forum) filter (where p.forum is not null)
      into posts, roles, forums
      from posts_acted_in(actor, today) a join post p on p.id = a.post_id;
    perform set_config('app.actor', actor::text, true),
            set_config('app.grantees', (array[actor] || posts)::text, true),
            set_config('app.roles', (array['USER'] || roles)::text, true),
            set_config('app.forums', coalesce(forums, '{}')::text, true);
  end if;
end $$;

create or replace function actor_of_token(token bytea, at timestamptz, today date)
  returns table (
    user_id uuid, name text,
    post_id uuid, title text, role text, unit text, forum text, seat text)
  language plpgsql stable security definer set search_path = "${schema}", pg_temp as $$
#variable_conflict use_column
begin
  return query
    select u.id, u.name, p.id, p.title, p.role, p.unit, p.forum, p.seat
      from login_token t
      join user_account u on u.id = t.user_id and u.active
      left join lateral posts_acted_in(u.id, today) a on true
      left join post p on p.id = a.post_id
      where t.hash = token and t.valid_from <= at and at < t.valid_until
        and has_role('LOGIN')
      order by p.title, p.id;
end $$;

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

-- A post ends: its open tasks and all that it sees go to another. Whoever ends it need see nothing of
-- it. Answers how many tasks and objects that were.
create function end_post(leaving uuid, taking uuid, on_day date, why text)
  returns table (tasks bigint, objects bigint)
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  moved  bigint;
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
  update post_holding h set held_until = greatest(on_day, h.held_from + 1)
    where h.post_id = leaving and (h.held_until is null or h.held_until > on_day);
  update post p set ended_on = on_day where p.id = leaving;
  return query select moved, shown;
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

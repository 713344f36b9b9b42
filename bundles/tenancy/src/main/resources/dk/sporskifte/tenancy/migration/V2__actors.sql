-- Who acts. Each transaction of the application begins with begin_actor; every policy asks what it
-- left behind. No statement of any migration calls now(): the time comes with the actor.

create function app_actor() returns uuid stable
  return nullif(current_setting('app.actor', true), '')::uuid;

create function app_now() returns timestamptz stable
  return nullif(current_setting('app.now', true), '')::timestamptz;

-- The actor and the posts held that day: to whom access is granted. Empty for an unknown actor.
create function app_grantees() returns uuid[] stable
  return coalesce(nullif(current_setting('app.grantees', true), ''), '{}')::uuid[];

-- The forums in which the actor's posts have a seat.
create function app_forums() returns text[] stable
  return coalesce(nullif(current_setting('app.forums', true), ''), '{}')::text[];

-- Roles are those of the posts held, USER for every active account, or a system actor's own name.
create function has_role(variadic wanted text[]) returns boolean stable
  return coalesce(nullif(current_setting('app.roles', true), ''), '{}')::text[] && wanted;

grant execute on function
  app_actor(), app_now(), app_grantees(), app_forums(), has_role(text[]) to ${app}, ${guard};

create table user_account (
  id            uuid        primary key,
  username      text        not null,
  name          text        not null,
  active        boolean     not null,
  locked_until  timestamptz,
  version       integer     not null
);
create unique index user_account_username on user_account (lower(username));

-- Apart from the account, so that only a log-in ever reads it.
create table credential (
  user_id        uuid     primary key references user_account,
  password_hash  text     not null,
  failures       integer  not null default 0 check (failures >= 0)
);

create table login_token (
  hash         bytea        primary key,
  user_id      uuid         not null references user_account,
  valid_from   timestamptz  not null,
  valid_until  timestamptz  not null check (valid_until > valid_from)
);
create index login_token_user on login_token (user_id);

create table post (
  id     uuid  primary key,
  title  text  not null,
  role   text  not null,
  unit   text  not null,
  forum  text,
  seat   text,
  check ((forum is null) = (seat is null))
);

create table post_holding (
  id          uuid  primary key,
  post_id     uuid  not null references post,
  user_id     uuid  not null references user_account,
  held_from   date  not null,
  held_until  date  check (held_until > held_from),
  unique (post_id, user_id, held_from)
);
create index post_holding_user on post_holding (user_id);

grant select, insert, update on user_account to ${app};
grant select, insert, update (failures) on credential to ${app};
grant select, insert, delete on login_token to ${app};
grant select, insert on post to ${app};
grant select, insert, update (held_until) on post_holding to ${app};

alter table user_account enable row level security, force row level security;
alter table credential   enable row level security, force row level security;
alter table login_token  enable row level security, force row level security;
alter table post         enable row level security, force row level security;
alter table post_holding enable row level security, force row level security;

create policy known on user_account for select to ${app}
  using ((select has_role('USER', 'LOGIN', 'OPERATOR')));
create policy added on user_account for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR')));
create policy changed on user_account for update to ${app}
  using ((select has_role('ADMINISTRATOR', 'OPERATOR', 'LOGIN')));

create policy log_in on credential for select to ${app}
  using ((select has_role('LOGIN')));
create policy counted on credential for update to ${app}
  using ((select has_role('LOGIN')));
create policy added on credential for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR')));

create policy log_in on login_token to ${app}
  using ((select has_role('LOGIN')));

create policy known on post for select to ${app}
  using ((select has_role('USER', 'LOGIN', 'OPERATOR', 'FEED', 'CLOCK')));
create policy added on post for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR')));

create policy known on post_holding for select to ${app}
  using ((select has_role('USER', 'LOGIN', 'OPERATOR', 'FEED', 'CLOCK')));
create policy added on post_holding for insert to ${app}
  with check ((select has_role('ADMINISTRATOR', 'OPERATOR')));
create policy changed on post_holding for update to ${app}
  using ((select has_role('ADMINISTRATOR', 'OPERATOR')));

-- The guard owns the functions that may look past these policies.
grant select on user_account, login_token, post, post_holding to ${guard};
grant delete on login_token to ${guard};
create policy guard on user_account to ${guard} using (true);
create policy guard on login_token  to ${guard} using (true);
create policy guard on post         to ${guard} using (true);
create policy guard on post_holding to ${guard} using (true);

-- The posts somebody acts in on a day.
create function posts_acted_in(whom uuid, on_day date) returns table (post_id uuid)
  language sql stable as $$
  select h.post_id from "${schema}".post_holding h
    where h.user_id = whom
      and h.held_from <= on_day and (h.held_until is null or h.held_until > on_day)
$$;
grant execute on function posts_acted_in(uuid, date) to ${guard};

-- The accounts of others to which something was shown that somebody sees on a day; see V23.
create function accounts_acted_for(whom uuid, on_day date) returns table (user_id uuid)
  language sql stable as $$
  select null::uuid where false
$$;
grant execute on function accounts_acted_for(uuid, date) to ${guard};

-- Once in a transaction. An unknown or inactive account is nobody, and nobody sees anything.
create function begin_actor(actor uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  today    date   := (at at time zone 'Europe/Copenhagen')::date;
  system   text   := case actor
    when '00000000-0000-8000-8000-000000000001' then 'LOGIN'
    when '00000000-0000-8000-8000-000000000002' then 'FEED'
    when '00000000-0000-8000-8000-000000000003' then 'CLOCK'
    when '00000000-0000-8000-8000-000000000004' then 'OUTBOUND'
    when '00000000-0000-8000-8000-000000000005' then 'OPERATOR'
    when '00000000-0000-8000-8000-000000000006' then 'COMPARER'
  end;
  posts    uuid[];
  roles    text[];
  forums   text[];
  covered  uuid[];
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
    select array_agg(c.user_id) into covered from accounts_acted_for(actor, today) c;
    perform set_config('app.actor', actor::text, true),
            set_config('app.grantees', (array[actor] || posts || covered)::text, true),
            set_config('app.roles', (array['USER'] || roles)::text, true),
            set_config('app.forums', coalesce(forums, '{}')::text, true);
  end if;
end $$;

-- The account of a live token with the posts acted in that day, one row a post; nothing once
-- somebody acts. Asked with every request: unlike one in SQL, a function in PL/pgSQL keeps its plan.
create function actor_of_token(token bytea, at timestamptz, today date)
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
        and app_now() is null
      order by p.title, p.id;
end $$;

create function revoke_tokens_of(account uuid) returns void
  language sql security definer set search_path = "${schema}", pg_temp as $$
  delete from login_token t
    where t.user_id = account and has_role('LOGIN', 'ADMINISTRATOR', 'OPERATOR')
$$;

grant execute on function
  begin_actor(uuid, timestamptz),
  actor_of_token(bytea, timestamptz, date),
  revoke_tokens_of(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function begin_actor(uuid, timestamptz) owner to ${guard};
alter function actor_of_token(bytea, timestamptz, date) owner to ${guard};
alter function revoke_tokens_of(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

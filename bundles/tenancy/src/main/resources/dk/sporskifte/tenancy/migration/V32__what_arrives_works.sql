-- What arrives does its work: an outcome has its letter and its task, who is seen once is not kept,
-- and what few may see is seen by them alone.

grant delete on letter to ${guard};
grant select (letter_id), delete on letter_content to ${guard};
create policy guard on letter         to ${guard} using (true);
create policy guard on letter_content to ${guard} using (true);

-- An outcome is taken back: what the actor wrote because of it was never sent.
create function withdraw_letters(line uuid) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not sees(line) then
    raise exception 'the actor does not see %', line using errcode = 'insufficient_privilege';
  end if;
  delete from letter_content c using letter l
    where l.id = c.letter_id and l.line_id = line and l.made_by = app_actor();
  delete from letter l where l.line_id = line and l.made_by = app_actor();
end $$;

-- How many lines were seen once and are not kept, by feed and day: nobody is in it.
create table line_dropped (
  feed    text    not null,
  day     date    not null,
  lines   bigint  not null check (lines > 0),
  primary key (feed, day)
);
grant select, insert, update on line_dropped to ${guard};
alter table line_dropped enable row level security, force row level security;
create policy guard on line_dropped to ${guard} using (true);
create policy nobody on line_dropped to ${app} using (false);

-- Of somebody the work is not about; no other line goes this way.
create function drop_line(line uuid) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  its_feed text;
begin
  select l.feed into its_feed
    from inbox_line l
    where l.id = line and l.state = 'NEW' and sees(line)
      and l.details ->> 'role' in ('VICTIM', 'WITNESS', 'TRAFFIC_PARTY');
  if its_feed is null then
    raise exception 'no line that is not kept' using errcode = 'insufficient_privilege';
  end if;
  delete from case_access a where a.object_id = line;
  delete from inbox_line l where l.id = line;
  insert into line_dropped as d (feed, day, lines)
    values (its_feed, (app_now() at time zone 'Europe/Copenhagen')::date, 1)
    on conflict (feed, day) do update set lines = d.lines + 1;
end $$;

create function dropped_lines() returns setof bigint
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select coalesce(sum(d.lines), 0)::bigint
    from line_dropped d
    having has_role('ADMINISTRATOR', 'TRIAGE', 'LEADER')
$$;

grant execute on function
  withdraw_letters(uuid), drop_line(uuid), dropped_lines() to ${app};
grant create on schema "${schema}" to ${guard};
alter function withdraw_letters(uuid) owner to ${guard};
alter function drop_line(uuid) owner to ${guard};
alter function dropped_lines() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Who alone sees what few may see. No post is one by its role, and none by being made.
create table coordinator (
  what      text         not null check (what in ('RADICALISATION')),
  post_id   uuid         not null references post,
  named_by  uuid         not null references user_account,
  named_at  timestamptz  not null,
  primary key (what, post_id)
);
grant select on coordinator to ${app};
grant select, insert, delete on coordinator to ${guard};
alter table coordinator enable row level security, force row level security;
create policy guard on coordinator to ${guard} using (true);
create policy known on coordinator for select to ${app}
  using ((select has_role('FEED', 'TRIAGE', 'LEADER')));

create index inbox_line_restricted on inbox_line (restricted_to) where restricted_to is not null;

-- The post sees what there is of it; whoever names it sees nothing by that, and is told how many
-- lines wait for an outcome.
create function name_coordinator(of_what text, its_post uuid) returns bigint
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('LEADER') or not exists (select from post p
      where p.id = its_post and p.role = 'TRIAGE') then
    raise exception 'only leaders name a post of triage' using errcode = 'insufficient_privilege';
  end if;
  insert into coordinator (what, post_id, named_by, named_at)
    values (of_what, its_post, app_actor(), app_now())
    on conflict do nothing;
  insert into case_access
      (object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
    select o.id, o.kind, o.person_id, its_post, app_now(), 'Udpeget koordinator', app_actor()
      from (
        select l.id, 'INBOX_LINE' as kind, l.matched_person_id as person_id
          from inbox_line l
          where l.restricted_to = of_what
        union all
        select c.id, 'CONCERN', c.person_id
          from concern c join inbox_line l on l.id = c.inbox_line_id
          where l.restricted_to = of_what) o
      where not exists (select from case_access a
        where a.object_id = o.id and a.grantee = its_post and a.valid_until > app_now());
  return (select count(*) from inbox_line l
    where l.restricted_to = of_what and l.state in ('NEW', 'QUARANTINED'));
end $$;

create function end_coordinator(of_what text, its_post uuid) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('LEADER') then
    raise exception 'only leaders end a coordinator' using errcode = 'insufficient_privilege';
  end if;
  delete from coordinator c where c.what = of_what and c.post_id = its_post;
  update case_access a set valid_until = greatest(app_now(), a.valid_from)
    where a.grantee = its_post and a.valid_until > app_now()
      and (a.object_id in (select l.id from inbox_line l where l.restricted_to = of_what)
        or a.object_id in (
          select c.id from concern c join inbox_line l on l.id = c.inbox_line_id
            where l.restricted_to = of_what));
end $$;

grant execute on function
  name_coordinator(text, uuid), end_coordinator(text, uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function name_coordinator(text, uuid) owner to ${guard};
alter function end_coordinator(text, uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Granting access: case_access is written here and nowhere else.

-- What a grant can be about, and whom it shows.
create function object_of_access(object uuid) returns table (kind text, person_id uuid)
  language sql stable as $$
  select 'CASE', c.person_id from "${schema}".case_file c where c.id = object
  union all
  select 'CONCERN', c.person_id from "${schema}".concern c where c.id = object
  union all
  select 'INBOX_LINE', l.matched_person_id from "${schema}".inbox_line l where l.id = object
$$;
grant execute on function object_of_access(uuid) to ${guard};

-- One grant an element. The objects are there already, and the person shown with one is its own.
-- What was granted before this transaction is granted on by those alone who see it; a feed grants
-- its new lines. Everything is looked up by its key, be it one object or a thousand: a plan for no
-- array in particular does that, and is made once.
create function grant_access(
    objects uuid[], people uuid[], grantees uuid[],
    froms timestamptz[], untils timestamptz[], reasons text[]) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  mine      uuid[]       := app_grantees();
  instant   timestamptz  := app_now();
  feed      boolean      := has_role('FEED');
  this_one  xid          := pg_current_xact_id()::xid;
  shown     boolean;
  kinds     text[];
  subjects  uuid[];
begin
  if not feed and not has_role('USER') then
    raise exception 'only users and feeds grant access' using errcode = 'insufficient_privilege';
  end if;
  -- Of what is new nothing was granted: then there is nothing to ask and nothing to extend.
  shown := exists (
    select from unnest(objects) o (id)
      where exists (select from case_access a where a.object_id = o.id));
  if shown and exists (
    select from unnest(objects) o (id)
      where exists (select from case_access a where a.object_id = o.id and a.xmin <> this_one)
        and not exists (select from case_access a
          where a.object_id = o.id and a.grantee = any (mine)
            and a.valid_from <= instant and a.valid_until > instant)) then
    raise exception 'the actor does not see what access is granted to'
      using errcode = 'insufficient_privilege';
  end if;
  select array_agg(o.kind order by w.place), array_agg(o.person_id order by w.place)
    into kinds, subjects
    from unnest(objects) with ordinality w (object_id, place)
      left join lateral object_of_access(w.object_id) o on true;
  if cardinality(kinds) <> cardinality(objects) or exists (
    select from unnest(people, kinds, subjects) w (person_id, kind, subject)
      where w.kind is null
        or (feed and w.kind <> 'INBOX_LINE')
        or (w.person_id is not null and w.person_id is distinct from w.subject)) then
    raise exception 'no such object, or not about that person'
      using errcode = 'insufficient_privilege';
  end if;
  if shown then
    update case_access a
      set valid_until = greatest(a.valid_until, coalesce(w.valid_until, 'infinity'))
      from unnest(objects, grantees, froms, untils) w (object_id, grantee, valid_from, valid_until)
      where a.object_id = w.object_id and a.grantee = w.grantee
        and a.valid_from <= w.valid_from and a.valid_until > w.valid_from;
  end if;
  insert into case_access as a (
      object_id, object_kind, person_id, grantee, valid_from, valid_until, reason, granted_by)
    select distinct on (w.object_id, w.grantee, w.valid_from)
        w.object_id, w.kind, w.subject, w.grantee, w.valid_from,
        coalesce(w.valid_until, 'infinity'), w.reason, app_actor()
      from unnest(objects, kinds, subjects, grantees, froms, untils, reasons)
        w (object_id, kind, subject, grantee, valid_from, valid_until, reason)
      where not (shown and exists (select from case_access e
        where e.object_id = w.object_id and e.grantee = w.grantee
          and e.valid_from <= w.valid_from and e.valid_until > w.valid_from))
      order by w.object_id, w.grantee, w.valid_from, coalesce(w.valid_until, 'infinity') desc
    on conflict (object_id, grantee, valid_from) do update
      set valid_until = greatest(a.valid_until, excluded.valid_until);
end $$;

-- Lines come with their message, in its transaction, by a feed, and are shown at once to those who
-- triage them: no other way leads a line in. Where all have the same urgency, protection or state, one
-- element says so, and an array of what none of them has is empty.
create function add_lines(
    of_message uuid, grantees uuid[], why text, ids uuid[], numbers integer[], cprs text[],
    given_names text[], family_names text[], birth_dates date[], protections boolean[], homes text[],
    addresses text[], phones text[], told json[], urgencies text[], restrictions text[],
    states text[], people uuid[], codes text[], reasons text[]) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  of_feed    text;
  of_sender  text;
  arrived    timestamptz;
  instant    timestamptz  := app_now();
  actor      uuid         := app_actor();
begin
  select m.feed, m.sender, m.received_at into of_feed, of_sender, arrived
    from feed_message m
    where m.id = of_message and m.xmin = pg_current_xact_id()::xid and has_role('FEED');
  if not found then
    raise exception 'no message of this transaction, or not by a feed'
      using errcode = 'insufficient_privilege';
  end if;
  with line as (
    insert into inbox_line (
        id, message_id, feed, sender, record_no, cpr, given_name, family_name, born,
        address_protected, home_municipality, address, phone, details, urgency, restricted_to,
        state, matched_person_id, problem_code, problem_reason, received_at, version)
      select w.id, of_message, of_feed, of_sender, w.number, w.cpr, w.given_name, w.family_name,
          w.birth_date, coalesce(w.protected, protections[1]), w.home, w.address, w.phone,
          w.told, coalesce(w.urgency, urgencies[1]), w.restriction, coalesce(w.state, states[1]),
          w.person, w.code, w.reason, arrived, 1
        from unnest(
            ids, numbers, cprs, given_names, family_names, birth_dates, protections, homes,
            addresses, phones, told, urgencies, restrictions, states, people, codes, reasons)
          w (id, number, cpr, given_name, family_name, birth_date, protected, home, address, phone,
            told, urgency, restriction, state, person, code, reason)
      returning id, matched_person_id)
  insert into case_access (
      object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
    select l.id, 'INBOX_LINE', l.matched_person_id, g.id, instant, why, actor
      from line l cross join unnest(grantees) g (id);
end $$;

-- A post made later sees what it would see had it been there from the start. Only of a post of this
-- transaction, and no more than its role can see, so nothing that few may see; whoever makes it need
-- see nothing of it. Answers how many objects it was granted.
create function show_to_new_post(
    new_post uuid, not_its_programmes text[], with_concerns boolean, why text) returns bigint
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  its_role  text;
  shown     bigint;
begin
  select p.role into its_role
    from post p
    where p.id = new_post and p.xmin = pg_current_xact_id()::xid
      and has_role('ADMINISTRATOR', 'OPERATOR');
  if its_role is null then
    raise exception 'no post of this transaction' using errcode = 'insufficient_privilege';
  end if;
  with granted as (
    insert into case_access
        (object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
      select o.id, o.kind, o.person_id, new_post, app_now(), why, app_actor()
        from (
          select c.id, 'CASE' as kind, c.person_id from case_file c
            where its_role in ('CASEWORKER', 'LEADER') and c.programme <> all (not_its_programmes)
          union all
          select c.id, 'CONCERN', c.person_id from concern c
            where its_role in ('CASEWORKER', 'LEADER', 'TRIAGE') and with_concerns
              and not exists (select from inbox_line r
                where r.id = c.inbox_line_id and r.restricted_to is not null)
          union all
          select l.id, 'INBOX_LINE', l.matched_person_id from inbox_line l
            where its_role = 'TRIAGE' and l.restricted_to is null) o
      returning object_id)
  select count(*) into shown from granted;
  return shown;
end $$;

-- Who sees a line sees the person it is about, also when that is found out later or corrected.
create function show_matched_person() returns trigger
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  update case_access a set person_id = new.matched_person_id where a.object_id = new.id;
  return null;
end $$;

create trigger show_matched_person
  after update of matched_person_id on inbox_line
  for each row when (old.matched_person_id is distinct from new.matched_person_id)
  execute function show_matched_person();

grant execute on function
  grant_access(uuid[], uuid[], uuid[], timestamptz[], timestamptz[], text[]),
  add_lines(uuid, uuid[], text, uuid[], integer[], text[], text[], text[], date[], boolean[], text[], text[],
    text[], json[], text[], text[], text[], uuid[], text[], text[]),
  show_to_new_post(uuid, text[], boolean, text) to ${app};
grant create on schema "${schema}" to ${guard};
alter function grant_access(uuid[], uuid[], uuid[], timestamptz[], timestamptz[], text[])
  owner to ${guard};
alter function add_lines(
    uuid, uuid[], text, uuid[], integer[], text[], text[], text[], date[], boolean[], text[], text[],
    text[], json[], text[], text[], text[], uuid[], text[], text[])
  owner to ${guard};
alter function show_to_new_post(uuid, text[], boolean, text) owner to ${guard};
alter function show_matched_person() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

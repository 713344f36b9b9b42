-- Whom a line of a feed may mean, and how a wrong match is undone.

-- Words as they sound: other spellings of a name come to the same, Aagaard and Ågård, Christian and
-- Kristian, Sofie and Sophie.
create function sounding_words(said text) returns text[] immutable
  return string_to_array(
    regexp_replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        array_to_string(folded_words(said), ' '),
        'ph', 'f'), 'th', 't'), 'dt', 't'), 'ck', 'k'), 'ch', 'k'), 'c', 'k'), 'q', 'k'),
        'w', 'v'), 'z', 's'), 'x', 'ks'), 'y', 'i'),
      '([^ ])\1+', '\1', 'g'),
    ' ');
create index person_sounding on person
  using gin (sounding_words(given_name || ' ' || family_name));

-- Whom a line may mean, with no more than is needed to choose: an address is compared here, never a
-- protected one, and none leaves. Somebody known here through cases alone that only their named
-- coordinators see is not hinted at to anybody else.
create function people_alike(
    name text, born_on date, phone_number text, place text, tighter_programmes text[])
  returns table (
    id uuid, given_name text, family_name text, born date, address_protected boolean,
    same_birth_date boolean, same_phone boolean, same_address boolean)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.id, c.given_name, c.family_name, c.born, c.address_protected,
      c.same_birth_date, c.same_phone, c.same_address
    from (select p.*,
            coalesce(p.born = born_on, false) as same_birth_date,
            coalesce(p.phone = phone_number, false) as same_phone,
            coalesce(not p.address_protected
              and folded_words(p.address) = folded_words(place), false) as same_address,
            cardinality(array(
              select unnest(sounding_words(p.given_name || ' ' || p.family_name))
              intersect select unnest(sounding_words(name)))) as shared_words
          from person p
          where sounding_words(p.given_name || ' ' || p.family_name) && sounding_words(name)
            or p.born = born_on
            or p.phone = phone_number) c
    where has_role('TRIAGE')
      and (c.shared_words > 1 or c.same_phone
        or (c.same_birth_date and (c.shared_words > 0 or c.same_address))
        or (c.same_address and c.shared_words > 0))
      and (
        exists (select from case_access a
          where a.person_id = c.id and a.grantee = any (app_grantees())
            and a.valid_from <= app_now() and a.valid_until > app_now())
        or exists (select from case_file f
          where f.person_id = c.id and f.programme <> all (tighter_programmes))
        or not exists (select from case_access a where a.person_id = c.id))
    order by c.shared_words + c.same_birth_date::int + c.same_phone::int + c.same_address::int desc,
      c.id
    limit 40
$$;

-- A match that somebody found to be wrong, and of what it was: nothing of it is ever changed.
create table match_undone (
  id            uuid         primary key,
  line_id       uuid         not null references inbox_line on delete cascade,
  person_id     uuid         not null references person,
  concern_id    uuid         references concern,
  outcome_code  text,
  reason        text         not null,
  undone_by     uuid         not null references user_account,
  undone_at     timestamptz  not null
);
create index match_undone_line on match_undone (line_id, undone_at, id);
create index case_file_concern on case_file (concern_id) where concern_id is not null;
create index task_of_concern on task (concern_id) where concern_id is not null;

grant select, insert on match_undone to ${app};
grant select on match_undone, audit_entry, letter, decision, agreement, statutory_notification,
  sharing, kept_record, agenda_item, action_plan, task to ${guard};
grant update (done_at, done_by, version) on task to ${guard};

alter table match_undone enable row level security, force row level security;

create policy seen on match_undone for select to ${app}
  using (exists (select from case_access a where a.object_id = match_undone.line_id offset 0));
create policy added on match_undone for insert to ${app}
  with check (undone_by = (select app_actor())
    and exists (select from case_access a where a.object_id = match_undone.line_id offset 0));
create policy guard on match_undone to ${guard} using (true);
create policy read_by_whom on audit_entry            for select to ${guard}
  using ((select has_role('TRIAGE')));
create policy followed     on letter                 for select to ${guard} using (true);
create policy followed     on decision               for select to ${guard} using (true);
create policy followed     on agreement              for select to ${guard} using (true);
create policy followed     on statutory_notification for select to ${guard} using (true);
create policy followed     on sharing                for select to ${guard} using (true);

-- The line, where an actor of triage sees it.
create function line_in_triage(line uuid) returns table (line_id uuid, concern_id uuid)
  language sql stable as $$
  select l.id, l.concern_id from "${schema}".inbox_line l
    where l.id = line and "${schema}".has_role('TRIAGE') and "${schema}".sees(l.id)
$$;
grant execute on function line_in_triage(uuid) to ${guard};

-- When, how often and for what purpose somebody was read as the person of that line, by how many
-- employees; which ones the audit trail tells those who read it.
create function read_as_person_of_line(line uuid, person uuid, until timestamptz)
  returns table (purpose text, times bigint, employees bigint, last_at timestamptz)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with objects as (
    select array_agg(o.id) as ids from (
      select l.line_id as id from line_in_triage(line) l
      union select l.concern_id from line_in_triage(line) l
      union select u.concern_id from line_in_triage(line) l
        join match_undone u on u.line_id = l.line_id
      union select f.id from line_in_triage(line) l
        left join match_undone u on u.line_id = l.line_id
        join case_file f on f.concern_id in (l.concern_id, u.concern_id)) o
    where o.id is not null)
  select e.purpose, count(*), count(distinct e.actor), max(e.at)
    from audit_entry e, objects o
    where e.subject_ids @> array[person] and e.object_ids && o.ids
      and e.at <= until and e.action <> 'REFUSED'
    group by e.purpose
    order by max(e.at) desc, e.purpose
$$;

-- The open tasks about the concern of a line, once it is closed: whoever closed it need not own them.
create function end_tasks_of_concern_of_line(line uuid) returns bigint
  language sql volatile security definer set search_path = "${schema}", pg_temp as $$
  with ended as (
    update task t
      set done_at = app_now(), done_by = app_actor(), version = t.version + 1
      from line_in_triage(line) l join concern c on c.id = l.concern_id and c.state = 'CLOSED'
      where t.concern_id = c.id and t.case_id is null and t.done_at is null
      returning t.id)
  select count(*) from ended
$$;

grant execute on function sounding_words(text) to ${app}, ${guard};
grant execute on function
  people_alike(text, date, text, text, text[]),
  read_as_person_of_line(uuid, uuid, timestamptz),
  end_tasks_of_concern_of_line(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function people_alike(text, date, text, text, text[]) owner to ${guard};
alter function read_as_person_of_line(uuid, uuid, timestamptz) owner to ${guard};
alter function end_tasks_of_concern_of_line(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- The civil registration: what was looked up and why, and what its events told.

create table register_look_up (
  id                 uuid         primary key,
  line_id            uuid         not null references inbox_line on delete cascade,
  purpose            text         not null,
  number             text,
  given_name         text,
  family_name        text,
  address_protected  boolean      not null,
  municipality       text,
  died_on            date,
  looked_up_by       uuid         not null references user_account,
  looked_up_at       timestamptz  not null,
  check (num_nulls(number, given_name, family_name, municipality) in (0, 4))
);
create index register_look_up_line on register_look_up (line_id, looked_up_at, id);

create table register_standing (
  person_id   uuid  primary key references person,
  died_on     date,
  moved_on    date,
  moved_to    text,
  check ((moved_on is null) = (moved_to is null))
);

-- Events that were taken, so that none is taken twice. Nobody but the guard reads them.
create table register_event (
  id         uuid         primary key,
  person_id  uuid         not null references person,
  kind       text         not null,
  on_day     date         not null,
  taken_at   timestamptz  not null
);
create index inbox_line_matched on inbox_line (matched_person_id) where matched_person_id is not null;
create index inbox_line_cpr on inbox_line using hash (cpr) where cpr is not null;

grant select, insert on register_look_up to ${app};
grant select on register_standing to ${app};
grant select, insert, update on register_standing to ${guard};
grant select, insert on register_event to ${guard};
grant select on disclosure_consent to ${guard};
grant update (cpr, born, address_protected, address, version) on person to ${guard};
grant update (address_protected, address, version) on inbox_line to ${guard};

alter table register_look_up  enable row level security, force row level security;
alter table register_standing enable row level security, force row level security;
alter table register_event    enable row level security, force row level security;

create policy seen on register_look_up for select to ${app}
  using (exists (select from case_access a where a.object_id = register_look_up.line_id offset 0));
create policy added on register_look_up for insert to ${app}
  with check (looked_up_by = (select app_actor())
    and exists (select from case_access a where a.object_id = register_look_up.line_id offset 0));
create policy seen on register_standing for select to ${app}
  using (exists (select from case_access a where a.person_id = register_standing.person_id offset 0));
create policy guard on register_standing  to ${guard} using (true);
create policy nobody on register_event to ${app} using (false);
create policy guard on register_event     to ${guard} using (true);
create policy kept  on disclosure_consent for select to ${guard} using (true);

-- A number somebody had before leads to them, too.
create or replace function person_ids_by_cpr(numbers text[]) returns table (cpr text, id uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select p.cpr, p.id from person p where p.cpr = any (numbers) and has_role('FEED')
  union all
  select f.cpr, f.person_id from former_number f where f.cpr = any (numbers) and has_role('FEED')
$$;

-- What an event changes, once, and whose work it concerns; nothing where nobody has that number.
-- With protection the address goes at once, on the person and on every line that is kept.
create function take_register_event(
    event uuid, event_kind text, number text, day date, municipality text, new_address text,
    new_number text, new_born date)
  returns table (
    person_id uuid, case_id uuid, answers uuid, minor boolean, by_custody_holder boolean)
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
#variable_conflict use_column
declare
  whom     uuid  := person_id_by_cpr(number);
  numbers  text[];
begin
  if whom is null or not has_role('FEED') then
    return;
  end if;
  insert into register_event (id, person_id, kind, on_day, taken_at)
    values (event, whom, event_kind, day, app_now())
    on conflict (id) do nothing;
  if not found then
    return;
  end if;
  case event_kind
    when 'PROTECTED' then
      update person p set address_protected = true, address = null, version = p.version + 1
        where p.id = whom;
      numbers := array(
        select p.cpr from person p where p.id = whom
        union select f.cpr from former_number f where f.person_id = whom);
      update inbox_line l set address_protected = true, address = null, version = l.version + 1
        where (l.matched_person_id = whom or l.cpr = any (numbers))
          and (l.address is not null or not l.address_protected);
    when 'UNPROTECTED' then
      update person p set address_protected = false, version = p.version + 1 where p.id = whom;
    when 'ADDRESS' then
      update person p set address = new_address, version = p.version + 1
        where p.id = whom and not p.address_protected;
    when 'DIED' then
      insert into register_standing as s (person_id, died_on) values (whom, day)
        on conflict (person_id) do update set died_on = excluded.died_on;
    when 'MOVED_AWAY' then
      insert into register_standing as s (person_id, moved_on, moved_to)
        values (whom, day, municipality)
        on conflict (person_id)
        do update set moved_on = excluded.moved_on, moved_to = excluded.moved_to;
    when 'NUMBER' then
      if not exists (select from person p where p.cpr = new_number) then
        insert into former_number (cpr, person_id, until_day)
          select p.cpr, p.id, day from person p where p.id = whom and p.cpr is not null
          on conflict (cpr) do nothing;
        update person p set cpr = new_number, born = new_born, version = p.version + 1
          where p.id = whom;
      end if;
    else null;
  end case;
  return query
    select whom, f.id, (
        select t.owner from task t join post o on o.id = t.owner and o.role = 'CASEWORKER'
          where t.case_id = f.id order by t.created_at desc, t.id desc limit 1),
        p.born > day - interval '18 years',
        exists (select from agreement a
            where a.case_id = f.id and a.given_by = 'CUSTODY_HOLDER' and a.withdrawn_on is null)
          or exists (select from disclosure_consent d
            where d.matter_id = f.id and d.given_by = 'CUSTODY_HOLDER'
              and d.withdrawn_on is null and d.valid_until > day)
      from person p join case_file f on f.person_id = p.id and f.state <> 'CLOSED'
      where p.id = whom
    union all
    select whom, null::uuid, null::uuid, p.born > day - interval '18 years',
        exists (select from disclosure_consent d join concern c on c.id = d.matter_id
          where c.person_id = whom and d.given_by = 'CUSTODY_HOLDER'
            and d.withdrawn_on is null and d.valid_until > day)
      from person p
      where p.id = whom
        and not exists (select from case_file f where f.person_id = whom and f.state <> 'CLOSED')
        and (exists (select from concern c where c.person_id = whom and c.state = 'OPEN')
          or exists (select from inbox_line l
            where l.matched_person_id = whom and l.state in ('NEW', 'QUARANTINED')));
  if not found then
    return query select whom, null::uuid, null::uuid, null::boolean, null::boolean;
  end if;
end $$;

grant execute on function
  take_register_event(uuid, text, text, date, text, text, text, date) to ${app};
grant create on schema "${schema}" to ${guard};
alter function take_register_event(uuid, text, text, date, text, text, text, date) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

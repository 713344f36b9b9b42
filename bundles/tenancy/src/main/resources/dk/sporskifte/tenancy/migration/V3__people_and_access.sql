-- People, and the one table that decides who sees whom and what.

create table person (
  id                 uuid     primary key,
  cpr                text     collate "C" unique check (cpr ~ '^[0-9]{10}$'),
  given_name         text     not null,
  family_name        text     not null,
  born               date     not null,
  address_protected  boolean  not null,
  address            text,
  phone              text,
  version            integer  not null
);
create index person_name on person (lower(family_name), lower(given_name));
create index person_born on person (born);
create index person_phone on person (phone) where phone is not null;

-- Numbers somebody had before. Nobody but the guard reads them.
create table former_number (
  cpr        text  collate "C" primary key,
  person_id  uuid  not null references person,
  until_day  date  not null
);

-- To whom a case, a concern or an inbox line is shown, and with it the person it is about.
create table case_access (
  object_id    uuid         not null,
  object_kind  text         not null check (object_kind in ('CASE', 'CONCERN', 'INBOX_LINE')),
  person_id    uuid         references person,
  grantee      uuid         not null,
  valid_from   timestamptz  not null,
  valid_until  timestamptz  not null default 'infinity' check (valid_until >= valid_from),
  reason       text         not null,
  granted_by   uuid         not null,
  primary key (object_id, grantee, valid_from)
);
create index case_access_grantee on case_access (grantee, object_kind, object_id)
  include (valid_from, valid_until);
create index case_access_person on case_access (person_id, grantee)
  include (valid_from, valid_until) where person_id is not null;

grant select, insert on person to ${app};
grant update (cpr, given_name, family_name, born, address_protected, address, phone, version)
  on person to ${app};
grant select on case_access to ${app};
grant select on person to ${guard};
grant select, insert on former_number to ${guard};
grant select, insert, update on case_access to ${guard};

alter table person        enable row level security, force row level security;
alter table former_number enable row level security, force row level security;
alter table case_access   enable row level security, force row level security;

create policy guard on person        to ${guard} using (true);
create policy guard on former_number to ${guard} using (true);
create policy guard on case_access   to ${guard} using (true);

-- The heart of it: an actor sees the grants that hold for the actor now, and every other policy
-- asks whether there is one. There "offset 0" keeps the question a probe of an index for each row;
-- without it the planner may collect all that the actor sees before it looks at the first row.
create policy own on case_access for select to ${app}
  using (grantee = any ((select app_grantees())::uuid[])
    and valid_from <= (select app_now()) and valid_until > (select app_now()));

create policy nobody on former_number to ${app} using (false);
create policy seen on person for select to ${app}
  using (exists (select from case_access a where a.person_id = person.id offset 0));
create policy added on person for insert to ${app}
  with check ((select has_role('USER', 'FEED')));
create policy changed on person for update to ${app}
  using (exists (select from case_access a where a.person_id = person.id offset 0));

-- The id alone, whether or not the actor may see the person; an account without such a post learns
-- nothing, not even that somebody is registered. A number somebody had before leads to them, too.
create function person_id_by_cpr(number text) returns uuid
  language plpgsql stable security definer set search_path = "${schema}", pg_temp as $$
begin
  return (select coalesce(
      (select p.id from person p where p.cpr = number),
      (select f.person_id from former_number f where f.cpr = number))
    where has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE', 'FEED'));
end $$;

-- The same for the many numbers of a message.
create function person_ids_by_cpr(numbers text[]) returns table (cpr text, id uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select p.cpr, p.id from person p where p.cpr = any (numbers) and has_role('FEED')
$$;

-- Whether the actor sees that object now.
create function sees(object uuid) returns boolean
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select exists (select from case_access a
    where a.object_id = object and a.grantee = any (app_grantees())
      and a.valid_from <= app_now() and a.valid_until > app_now())
$$;

-- Ends one grantee's access from that instant on; whoever sees the object may.
create function end_access(object uuid, whose uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not sees(object) then
    raise exception 'the actor does not see %', object using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(at, a.valid_from)
    where a.object_id = object and a.grantee = whose and a.valid_until > at;
end $$;

-- Every grant there is or was on an object, for whoever sees it.
create function access_to(object uuid)
  returns table (
    person_id uuid, grantee uuid, valid_from timestamptz, valid_until timestamptz, reason text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select a.person_id, a.grantee, a.valid_from, nullif(a.valid_until, 'infinity'), a.reason
    from case_access a
    where a.object_id = object
      and exists (select from case_access mine
        where mine.object_id = object and mine.grantee = any (app_grantees())
          and mine.valid_from <= app_now() and mine.valid_until > app_now())
    order by a.valid_from, a.grantee
$$;

grant execute on function
  person_id_by_cpr(text),
  person_ids_by_cpr(text[]),
  sees(uuid),
  end_access(uuid, uuid, timestamptz),
  access_to(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function person_id_by_cpr(text) owner to ${guard};
alter function person_ids_by_cpr(text[]) owner to ${guard};
alter function sees(uuid) owner to ${guard};
alter function end_access(uuid, uuid, timestamptz) owner to ${guard};
alter function access_to(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- What a municipality moved in from an earlier system, so that nothing is moved in twice. The keys
-- of that system are kept as digests, and so are the columns of a line: the list names nobody.

create table moved_in (
  id           uuid         primary key,
  own_key      text         not null unique check (own_key ~ '^[0-9a-f]{64}$'),
  object_id    uuid         not null,
  content      text[]       not null,
  moved_in_by  uuid         not null references user_account,
  moved_in_at  timestamptz  not null
);

grant select, insert on moved_in to ${app};

alter table moved_in enable row level security, force row level security;

-- For those who may move cases in; what they learn is which lines came before, not who sees them.
create policy known on moved_in for select to ${app}
  using ((select has_role('LEADER')));
create policy added on moved_in for insert to ${app}
  with check ((select has_role('LEADER')) and moved_in_by = (select app_actor()));

-- As person_id_by_cpr, which leaders may ask one by one.
create or replace function person_ids_by_cpr(numbers text[]) returns table (cpr text, id uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select p.cpr, p.id from person p where p.cpr = any (numbers) and has_role('FEED', 'LEADER')
$$;

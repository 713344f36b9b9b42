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

create or replace function person_id_by_cpr(number text) returns uuid
  language plpgsql stable security definer set search_path = "${schema}", pg_temp as $$
begin
  return (select p.id from person p
    where p.cpr = number
      and has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE', 'FEED'));
end $$;

alter policy known on contact_card
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE',
    'ADMINISTRATOR', 'AUDITOR')));
alter policy known on absence
  using ((select has_role('CASEWORKER', 'TRIAGE', 'SECRETARIAT', 'LEADER', 'PARTNER', 'EMPLOYEE',
    'ADMINISTRATOR', 'AUDITOR')));

grant create on schema "${schema}" to ${guard};
alter function show_person_of_concern() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Meetings, their agendas, and what is said at them.

create table meeting (
  id                 uuid         primary key,
  forum              text         not null,
  starts_at          timestamptz  not null,
  place              text         not null,
  extra              boolean      not null,
  state              text         not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  cancelled_because  text,
  version            integer      not null,
  check ((cancelled_because is not null) = (state = 'CANCELLED'))
);
create index meeting_latest on meeting (starts_at desc, id desc);
create index meeting_latest_in_forum on meeting (forum, starts_at desc, id desc);

create table participant (
  id            uuid  primary key,
  meeting_id    uuid  not null references meeting,
  user_id       uuid  references user_account,
  name          text  not null,
  organisation  text  not null,
  kind          text  not null
                  check (kind in ('POLICE', 'PRISON_SERVICE', 'AUTHORITY', 'PRIVATE')),
  seat          text  not null
);
create index participant_meeting on participant (meeting_id);
create index participant_user on participant (user_id, meeting_id);

create table agenda_item (
  id          uuid     primary key,
  meeting_id  uuid     not null references meeting,
  case_id     uuid     not null references case_file,
  position    integer  not null check (position > 0),
  outcome     text,
  version     integer  not null,
  unique (meeting_id, case_id)
);
create index agenda_item_case on agenda_item (case_id);

-- On what one participant may see whom an item is about.
create table disclosure_basis (
  id              uuid         primary key,
  item_id         uuid         not null references agenda_item,
  participant_id  uuid         not null references participant,
  basis           text         not null,
  necessity       text         not null,
  recorded_by     uuid         not null references user_account,
  recorded_at     timestamptz  not null
);
create index disclosure_basis_item on disclosure_basis (item_id);

create table contribution (
  id              uuid         primary key,
  item_id         uuid         not null references agenda_item,
  participant_id  uuid         not null references participant,
  not_disclosed   boolean      not null,
  challenges      text         not null,
  opportunities   text         not null,
  recorded_by     uuid         not null references user_account,
  recorded_at     timestamptz  not null
);
create index contribution_item on contribution (item_id);

create table bid (
  id              uuid         primary key,
  item_id         uuid         not null references agenda_item,
  participant_id  uuid         not null references participant,
  proposal        text         not null,
  capacity        text,
  available_by    date,
  recorded_by     uuid         not null references user_account,
  recorded_at     timestamptz  not null
);
create index bid_item on bid (item_id);

-- A referrer from outside presents own text at one item.
create table presentation (
  id          uuid         primary key,
  item_id     uuid         not null references agenda_item,
  presenter   uuid         not null references user_account,
  text        text         not null,
  open_from   timestamptz  not null,
  open_until  timestamptz  not null check (open_until > open_from),
  left_at     timestamptz,
  version     integer      not null
);
create index presentation_item on presentation (item_id);
create index presentation_presenter on presentation (presenter, open_until);

grant select, insert on
  meeting, participant, agenda_item, disclosure_basis, contribution, bid, presentation to ${app};
grant update (starts_at, place, extra, state, cancelled_because, version) on meeting to ${app};
grant update (user_id) on participant to ${app};
grant update (position, outcome, version) on agenda_item to ${app};
grant update (text, open_until, version) on presentation to ${app};
grant select on agenda_item, case_access, presentation to ${guard};
grant update (left_at, version) on presentation to ${guard};

alter table meeting          enable row level security, force row level security;
alter table participant      enable row level security, force row level security;
alter table agenda_item      enable row level security, force row level security;
alter table disclosure_basis enable row level security, force row level security;
alter table contribution     enable row level security, force row level security;
alter table bid              enable row level security, force row level security;
alter table presentation     enable row level security, force row level security;

create policy guard on agenda_item  to ${guard} using (true);
create policy guard on presentation to ${guard} using (true);

create policy known on meeting for select to ${app}
  using ((select has_role('USER', 'CLOCK')));
create policy added on meeting for insert to ${app}
  with check ((select has_role('USER')));
create policy changed on meeting for update to ${app}
  using ((select has_role('USER')));

create policy known on participant for select to ${app}
  using ((select has_role('USER')));
create policy added on participant for insert to ${app}
  with check ((select has_role('USER')));

create policy linked on participant for update to ${app}
  using ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')));

-- An item holds no name: those who prepare or attend the meeting see the line, and only who sees
-- the case changes it.
create policy seen on agenda_item to ${app}
  using (exists (select from case_access a where a.object_id = agenda_item.case_id offset 0));
create policy prepared on agenda_item for select to ${app}
  using ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER', 'CLOCK')));
-- Who prepares a meeting need not see the cases that are due at it.
create policy due on agenda_item for insert to ${app}
  with check ((select has_role('CLOCK')));
create policy attended on agenda_item for select to ${app}
  using (exists (select from participant p
    where p.meeting_id = agenda_item.meeting_id and p.user_id = (select app_actor()) offset 0));
create policy of_own_forum on agenda_item for select to ${app}
  using (exists (select from meeting m
    where m.id = agenda_item.meeting_id
      and array[m.forum, split_part(m.forum, '@', 1)] && (select app_forums())::text[] offset 0));

create policy seen on disclosure_basis to ${app}
  using (exists (select from agenda_item i join case_access a on a.object_id = i.case_id
    where i.id = disclosure_basis.item_id offset 0));
create policy own on disclosure_basis for select to ${app}
  using (exists (select from participant p
    where p.id = disclosure_basis.participant_id and p.user_id = (select app_actor()) offset 0));

create policy seen on contribution to ${app}
  using (exists (select from agenda_item i join case_access a on a.object_id = i.case_id
    where i.id = contribution.item_id offset 0));
create policy own on contribution to ${app}
  using (exists (select from participant p
    where p.id = contribution.participant_id and p.user_id = (select app_actor()) offset 0));

create policy seen on bid to ${app}
  using (exists (select from agenda_item i join case_access a on a.object_id = i.case_id
    where i.id = bid.item_id offset 0));
create policy own on bid to ${app}
  using (exists (select from participant p
    where p.id = bid.participant_id and p.user_id = (select app_actor()) offset 0));

create policy seen on presentation to ${app}
  using (exists (select from agenda_item i join case_access a on a.object_id = i.case_id
    where i.id = presentation.item_id offset 0));
create policy own_while_open on presentation for select to ${app}
  using (presenter = (select app_actor()) and left_at is null
    and open_from <= (select app_now()) and (select app_now()) < open_until);
create policy own_while_open_changed on presentation for update to ${app}
  using (presenter = (select app_actor()) and left_at is null
    and open_from <= (select app_now()) and (select app_now()) < open_until);

-- Leaving hides the row from the presenter, which an update under the presenter's own policy cannot
-- do. Answers whether the row was there in that version.
create function leave_presentation(presentation_id uuid, at timestamptz, in_version integer)
  returns boolean
  language sql security definer set search_path = "${schema}", pg_temp as $$
  with gone as (
    update presentation p set left_at = at, version = p.version + 1
      where p.id = presentation_id and p.version = in_version and p.left_at is null
        and (p.presenter = app_actor() or exists (
          select from agenda_item i join case_access a on a.object_id = i.case_id
            where i.id = p.item_id and a.grantee = any (app_grantees())
              and a.valid_from <= app_now() and a.valid_until > app_now()))
      returning p.id)
  select exists (select from gone)
$$;

-- A function, because the policies of presentations ask for items.
create function presents(item uuid) returns boolean
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select exists (select from presentation p
    where p.item_id = item and p.presenter = app_actor() and p.left_at is null
      and p.open_from <= app_now() and app_now() < p.open_until)
$$;

create policy presented on agenda_item for select to ${app} using (presents(id));

grant execute on function leave_presentation(uuid, timestamptz, integer), presents(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function leave_presentation(uuid, timestamptz, integer) owner to ${guard};
alter function presents(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

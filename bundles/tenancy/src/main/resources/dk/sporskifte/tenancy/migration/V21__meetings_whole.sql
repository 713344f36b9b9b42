-- Who decides at a meeting and who came, the minutes of each organisation, reminders, letters.

-- Who may fill a seat that belongs to appointed authority persons, from when to when, and by whom.
create table appointment (
  id             uuid         primary key,
  forum          text         not null,
  seat           text         not null,
  user_id        uuid         references user_account,
  name           text         not null,
  from_day       date         not null,
  until_day      date         check (until_day >= from_day),
  appointed_by   text         not null,
  ended_because  text,
  recorded_by    uuid         not null references user_account,
  recorded_at    timestamptz  not null,
  version        integer      not null
);
create index appointment_forum on appointment (forum, from_day);

create table presence (
  participant_id  uuid         primary key references participant,
  kind            text         not null check (kind in ('PRESENT', 'ABSENT', 'SENT_WORD')),
  recorded_by     uuid         not null references user_account,
  recorded_at     timestamptz  not null
);

-- What is written about a line while the meeting goes on.
alter table agenda_item add column minutes text;
grant update (minutes) on agenda_item to ${app};

-- Who was asked for their part of a line; without a user the clock did it.
create table reminder (
  id              uuid         primary key,
  item_id         uuid         not null references agenda_item,
  participant_id  uuid         not null references participant,
  reminded_by     uuid         references user_account,
  reminded_at     timestamptz  not null
);
create index reminder_item on reminder (item_id);
create index reminder_participant on reminder (participant_id);

-- One edition of the minutes for each organisation, fixed when the meeting is held; what is written
-- afterwards makes another edition, and none is ever changed.
create table meeting_minutes (
  id            uuid         primary key,
  meeting_id    uuid         not null references meeting,
  organisation  text         not null,
  edition       integer      not null,
  lines         integer      not null,
  fixed_by      uuid         not null references user_account,
  fixed_at      timestamptz  not null,
  unique (meeting_id, organisation, edition)
);

-- The lines the organisation had a basis for when the meeting was held. All others have a number
-- and no row.
create table minutes_line (
  minutes_id  uuid     not null references meeting_minutes,
  position    integer  not null,
  item_id     uuid     not null references agenda_item,
  case_id     uuid     not null references case_file,
  person      text     not null,
  bases       text     not null,
  outcome     text,
  minutes     text,
  primary key (minutes_id, position)
);
create index minutes_line_case on minutes_line (case_id);

create table minutes_said (
  minutes_id     uuid     not null,
  position       integer  not null,
  place          integer  not null,
  name           text     not null,
  organisation   text     not null,
  kind           text     not null check (kind in ('TOLD', 'NOT_DISCLOSED', 'BID')),
  challenges     text     not null,
  opportunities  text     not null,
  primary key (minutes_id, position, place),
  foreign key (minutes_id, position) references minutes_line
);

-- A letter as it was made; never changed.
create table letter (
  id             uuid         primary key,
  template       text         not null,
  kind           text         not null
    check (kind in ('INVITATION', 'CONCERN', 'INFORMATION', 'REFUSAL', 'MINUTES')),
  title          text         not null,
  recipient      text         not null,
  case_id        uuid         references case_file,
  meeting_id     uuid         references meeting,
  line_id        uuid         references inbox_line,
  model_code     text         not null,
  model_version  text         not null,
  size           integer      not null,
  digest         text         not null,
  made_by        uuid         not null references user_account,
  made_at        timestamptz  not null,
  check (num_nonnulls(case_id, meeting_id, line_id) = 1)
);
create index letter_case on letter (case_id, made_at, id) where case_id is not null;
create index letter_meeting on letter (meeting_id, made_at, id) where meeting_id is not null;
create index letter_line on letter (line_id) where line_id is not null;

create table letter_content (
  letter_id  uuid   primary key references letter,
  content    bytea  not null
);

grant select, insert on appointment, presence, reminder, meeting_minutes, letter, letter_content
  to ${app};
grant select on minutes_line, minutes_said to ${app};
grant update (until_day, ended_because, version) on appointment to ${app};
grant update (kind, recorded_by, recorded_at) on presence to ${app};
grant select on meeting, participant, disclosure_basis, contribution, bid, reminder, meeting_minutes,
  minutes_line, minutes_said to ${guard};
grant insert on minutes_line, minutes_said to ${guard};

alter table appointment     enable row level security, force row level security;
alter table presence        enable row level security, force row level security;
alter table reminder        enable row level security, force row level security;
alter table meeting_minutes enable row level security, force row level security;
alter table minutes_line    enable row level security, force row level security;
alter table minutes_said    enable row level security, force row level security;
alter table letter          enable row level security, force row level security;
alter table letter_content  enable row level security, force row level security;

create policy guard on meeting          to ${guard} using (true);
create policy guard on participant      to ${guard} using (true);
create policy guard on disclosure_basis to ${guard} using (true);
create policy guard on contribution     to ${guard} using (true);
create policy guard on bid              to ${guard} using (true);
create policy guard on reminder         to ${guard} using (true);
create policy guard on meeting_minutes  to ${guard} using (true);
create policy guard on minutes_line     to ${guard} using (true);
create policy guard on minutes_said     to ${guard} using (true);

create policy known on appointment for select to ${app}
  using ((select has_role('USER', 'CLOCK')));
create policy added on appointment for insert to ${app}
  with check ((select has_role('LEADER', 'ADMINISTRATOR')) and recorded_by = (select app_actor()));
create policy changed on appointment for update to ${app}
  using ((select has_role('LEADER', 'ADMINISTRATOR')));

create policy known on presence for select to ${app}
  using ((select has_role('USER', 'CLOCK')));
create policy added on presence for insert to ${app}
  with check ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER'))
    and recorded_by = (select app_actor()));
create policy changed on presence for update to ${app}
  using ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')));

create policy seen on reminder to ${app}
  using (exists (select from agenda_item i join case_access a on a.object_id = i.case_id
    where i.id = reminder.item_id offset 0));
create policy by_clock on reminder for insert to ${app}
  with check ((select has_role('CLOCK')) and reminded_by is null);
create policy not_a_board on reminder as restrictive to ${app}
  using ((select works_with_cases()));

-- That there are minutes, and for whom; what they say is in their lines.
create policy prepared on meeting_minutes for select to ${app}
  using ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')));
create policy own on meeting_minutes for select to ${app}
  using (exists (select from participant p
    where p.meeting_id = meeting_minutes.meeting_id
      and p.organisation = meeting_minutes.organisation
      and p.user_id = (select app_actor()) offset 0));
create policy fixed on meeting_minutes for insert to ${app}
  with check ((select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER'))
    and fixed_by = (select app_actor()));
create policy not_a_board on meeting_minutes as restrictive to ${app}
  using ((select works_with_cases()));

-- Who sees the case; and who came for that organisation and had the basis, as long as the minutes
-- are kept.
create policy seen on minutes_line for select to ${app}
  using (exists (select from case_access a where a.object_id = minutes_line.case_id offset 0));
create policy told on minutes_line for select to ${app}
  using (exists (select from disclosure_basis b join participant p on p.id = b.participant_id
      join meeting_minutes m on m.meeting_id = p.meeting_id and m.organisation = p.organisation
    where m.id = minutes_line.minutes_id and b.item_id = minutes_line.item_id
      and p.user_id = (select app_actor()) offset 0));
create policy not_a_board on minutes_line as restrictive to ${app}
  using ((select works_with_cases()));
create policy seen on minutes_said for select to ${app}
  using (exists (select from minutes_line l
    where l.minutes_id = minutes_said.minutes_id and l.position = minutes_said.position offset 0));

create policy of_case on letter to ${app}
  using (case_id is not null
    and exists (select from case_access a where a.object_id = letter.case_id offset 0))
  with check (case_id is not null and made_by = (select app_actor())
    and exists (select from case_access a where a.object_id = letter.case_id offset 0));
create policy of_meeting on letter to ${app}
  using (meeting_id is not null and (select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')))
  with check (meeting_id is not null and made_by = (select app_actor())
    and (select has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')));
create policy of_line on letter to ${app}
  using (line_id is not null
    and exists (select from case_access a where a.object_id = letter.line_id offset 0))
  with check (line_id is not null and made_by = (select app_actor())
    and exists (select from case_access a where a.object_id = letter.line_id offset 0));
create policy seen on letter_content to ${app}
  using (exists (select from letter l where l.id = letter_content.letter_id offset 0));

-- Writes the lines of an edition that has none yet: those on which one of the participants named
-- had a basis by then. Whoever fixes minutes need not see the cases; what was written, each reader
-- sees by the policies above.
create function fill_minutes(edition_id uuid, entitled uuid[], held_at timestamptz) returns integer
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('SECRETARIAT', 'CASEWORKER', 'LEADER')
      or exists (select from minutes_line l where l.minutes_id = edition_id) then
    raise exception 'minutes are fixed once, by who prepares the meeting'
      using errcode = 'insufficient_privilege';
  end if;
  insert into minutes_line (minutes_id, position, item_id, case_id, person, bases, outcome, minutes)
    select m.id, i.position, i.id, i.case_id, p.given_name || ' ' || p.family_name,
        string_agg(distinct b.basis, ' '), i.outcome, i.minutes
      from meeting_minutes m
        join agenda_item i on i.meeting_id = m.meeting_id
        join disclosure_basis b on b.item_id = i.id and b.recorded_at <= held_at
        join participant q on q.id = b.participant_id and q.organisation = m.organisation
        join case_file c on c.id = i.case_id
        join person p on p.id = c.person_id
      where m.id = edition_id and q.id = any (entitled)
      group by m.id, i.id, p.id;
  insert into minutes_said (
      minutes_id, position, place, name, organisation, kind, challenges, opportunities)
    select l.minutes_id, l.position,
        row_number() over (partition by l.position order by s.at, s.id),
        q.name, q.organisation, s.kind, s.first_text, s.second_text
      from minutes_line l
        join (
          select c.id, c.item_id, c.participant_id, c.recorded_at as at,
              case when c.not_disclosed then 'NOT_DISCLOSED' else 'TOLD' end as kind,
              c.challenges as first_text, c.opportunities as second_text
            from contribution c
          union all
          select b.id, b.item_id, b.participant_id, b.recorded_at, 'BID', b.proposal,
              coalesce(b.capacity, '')
            from bid b) s on s.item_id = l.item_id
        join participant q on q.id = s.participant_id
      where l.minutes_id = edition_id;
  return (select count(*)::integer from minutes_line l where l.minutes_id = edition_id);
end $$;

-- Who may know whom a line is about, has an account or not, and has said nothing yet: ids alone.
create function silent_parties(starts_from timestamptz, starts_until timestamptz)
  returns table (
    item_id uuid, case_id uuid, meeting_id uuid, participant_id uuid, user_id uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select distinct i.id, i.case_id, m.id, p.id, p.user_id
    from meeting m
      join agenda_item i on i.meeting_id = m.id and i.outcome is null
      join disclosure_basis b on b.item_id = i.id
      join participant p on p.id = b.participant_id
    where has_role('CLOCK')
      and m.state = 'PLANNED' and m.starts_at >= starts_from and m.starts_at < starts_until
      and not exists (select from contribution c
        where c.item_id = i.id and c.participant_id = b.participant_id)
      and not exists (select from reminder r
        where r.item_id = i.id and r.participant_id = b.participant_id)
    order by 1, 4
$$;

-- An appointment that ends takes the sight with it that its meetings after that day gave, and no
-- other.
create function end_sight_of_unappointed(
    whom uuid, in_forum text, in_seat text, from_day date, at timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('LEADER', 'ADMINISTRATOR') then
    raise exception 'only who keeps appointments ends them' using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(at, a.valid_from)
    from participant p join meeting m on m.id = p.meeting_id
      join agenda_item i on i.meeting_id = m.id
    where p.user_id = whom and p.seat = in_seat and m.forum = in_forum
      and copenhagen_day(m.starts_at) >= from_day
      and a.object_id = i.case_id and a.grantee = whom and a.valid_until > at
      and a.valid_until
        = ((copenhagen_day(m.starts_at) + 2)::timestamp at time zone 'Europe/Copenhagen');
end $$;

-- Whoever moves a meeting need not see its cases; what its participants see through it alone lasts
-- as long after the new day as after the old one.
create function move_sight(
    of_meeting uuid, participants uuid[], was timestamptz, becomes timestamptz) returns void
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
begin
  if not has_role('SECRETARIAT', 'CASEWORKER', 'LEADER') then
    raise exception 'only who prepares a meeting moves it' using errcode = 'insufficient_privilege';
  end if;
  update case_access a set valid_until = greatest(becomes, a.valid_from)
    from participant p join agenda_item i on i.meeting_id = p.meeting_id
    where p.meeting_id = of_meeting and p.id = any (participants)
      and a.object_id = i.case_id and a.grantee = p.user_id and a.valid_until = was
      and a.valid_until > app_now()
      and exists (select from disclosure_basis b
        where b.item_id = i.id and b.participant_id = p.id);
end $$;

grant execute on function
  move_sight(uuid, uuid[], timestamptz, timestamptz),
  fill_minutes(uuid, uuid[], timestamptz),
  silent_parties(timestamptz, timestamptz),
  end_sight_of_unappointed(uuid, text, text, date, timestamptz) to ${app};
grant create on schema "${schema}" to ${guard};
alter function move_sight(uuid, uuid[], timestamptz, timestamptz) owner to ${guard};
alter function fill_minutes(uuid, uuid[], timestamptz) owner to ${guard};
alter function silent_parties(timestamptz, timestamptz) owner to ${guard};
alter function end_sight_of_unappointed(uuid, text, text, date, timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

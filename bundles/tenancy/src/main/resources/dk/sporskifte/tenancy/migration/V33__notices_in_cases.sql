-- What a partner told of somebody, put into their open case by whoever gave the line its outcome.

create table case_notice (
  id             uuid         primary key,
  case_id        uuid         not null references case_file,
  line_id        uuid         not null references inbox_line,
  feed           text         not null,
  event          text         not null,
  happened_on    date         not null,
  told_on        date         not null,
  told           json         not null,
  taken_by       uuid         not null references user_account,
  taken_at       timestamptz  not null,
  ended_by       uuid         references user_account,
  ended_at       timestamptz,
  ended_because  text,
  version        integer      not null,
  check (num_nulls(ended_by, ended_at, ended_because) in (0, 3))
);
create index disclosure_consent_reference on disclosure_consent (reference)
  where reference is not null;
create index case_notice_case on case_notice (case_id, happened_on, taken_at, id);
create unique index case_notice_line on case_notice (line_id) where ended_at is null;

grant select, insert on case_notice to ${app};
grant update (ended_by, ended_at, ended_because, version) on case_notice to ${app};
grant select on case_notice to ${guard};
grant select (corrects) on feed_message to ${guard};

alter table case_notice enable row level security, force row level security;
create policy guard on case_notice to ${guard} using (true);

-- The line is about the person of the case, the case is open, and the actor sees the line.
create function line_is_of_case(line uuid, its_case uuid) returns boolean
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select exists (select from inbox_line l join case_file f on f.person_id = l.matched_person_id
    where l.id = line and f.id = its_case and f.state not in ('CLOSED', 'HANDED_OVER'))
    and sees(line)
$$;

create policy of_case on case_notice for select to ${app}
  using (exists (select from case_access a where a.object_id = case_notice.case_id offset 0));
create policy of_line on case_notice for select to ${app}
  using (exists (select from case_access a where a.object_id = case_notice.line_id offset 0));
create policy of_case_ended on case_notice for update to ${app}
  using (exists (select from case_access a where a.object_id = case_notice.case_id offset 0));
create policy of_line_ended on case_notice for update to ${app}
  using (exists (select from case_access a where a.object_id = case_notice.line_id offset 0));
create policy taken on case_notice for insert to ${app}
  with check (taken_by = (select app_actor()) and line_is_of_case(line_id, case_id));
-- The clock moves the tasks of a release by its days.
create policy clock on case_notice for select to ${app} using ((select has_role('CLOCK')));
-- It ends what stands on a consent that is over.
create policy clock_ended on case_notice for update to ${app} using ((select has_role('CLOCK')));
create policy clock on release_track for select to ${app} using ((select has_role('CLOCK')));

-- Who answers for a case: the caseworker that has its latest task.
create function answers_for_case(its_case uuid) returns uuid
  language sql stable as $$
  select t.owner from "${schema}".task t
      join "${schema}".post p on p.id = t.owner and p.role = 'CASEWORKER'
    where t.case_id = its_case
    order by t.created_at desc, t.id desc limit 1
$$;
grant execute on function answers_for_case(uuid) to ${guard};

-- The open cases of whom a line is about, by number: whoever gives the line its outcome need not see
-- them. Of what few may see nothing leads into a case that others see, and such a case is named to
-- those alone who see it.
create function open_cases_of_line(line uuid, tighter_programmes text[])
  returns table (id uuid, number text, programme text, answers uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select f.id, f.number, f.programme, answers_for_case(f.id)
    from line_in_triage(line) t join inbox_line l on l.id = t.line_id
      join case_file f on f.person_id = l.matched_person_id
        and f.state not in ('CLOSED', 'HANDED_OVER')
    where case when f.programme = any (tighter_programmes)
        or exists (select from concern c join inbox_line r on r.id = c.inbox_line_id
          where c.id = f.concern_id and r.restricted_to is not null)
      then sees(f.id) else l.restricted_to is null end
    order by f.number, f.id
$$;

-- Notices of a case whose sender has told otherwise since, or has taken back what it told.
create function notices_taken_back(its_case uuid) returns setof uuid
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select n.id from case_notice n
      join inbox_line l on l.id = n.line_id
      join feed_message m on m.id = l.message_id
    where n.case_id = its_case and (sees(its_case) or has_role('CLOCK'))
      and exists (select from feed_message later
        where later.sender = m.sender and later.corrects = m.message_id)
$$;

-- The cases that a message was put into and still counts in; for the feed, which has them looked at.
create function cases_on_message(of_sender text, message uuid)
  returns table (id uuid, number text, programme text, answers uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select distinct f.id, f.number, f.programme, answers_for_case(f.id)
    from feed_message m
      join inbox_line l on l.message_id = m.id
      join case_notice n on n.line_id = l.id and n.ended_at is null
      join case_file f on f.id = n.case_id
    where m.sender = of_sender and m.message_id = message and has_role('FEED')
    order by f.number, f.id
$$;

-- Consents under which partners send, and of whom; the feed judges by them what is sent.
create function consents_on_record()
  returns table (
    reference text, feed text, person_id uuid, numbers text, born date, given_by text, valid_from date,
    valid_until date, withdrawn_on date)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select d.reference, d.feed, p.id, concat_ws(',', p.cpr, (
        select string_agg(f.cpr, ',') from former_number f where f.person_id = p.id)),
      p.born, d.given_by, d.valid_from, d.valid_until, d.withdrawn_on
    from disclosure_consent d
      left join case_file f on f.id = d.matter_id
      left join concern c on c.id = d.matter_id
      join person p on p.id = coalesce(f.person_id, c.person_id)
    where d.reference is not null and has_role('FEED')
$$;

-- Whether whom a line is about has a consent of that reference to that feed that lasts on that day: whoever gives
-- the line its outcome need not see whose case it was recorded in.
create function consent_of_line_lives(line uuid, its_reference text, day date) returns boolean
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select exists (select
    from line_in_triage(line) t join inbox_line l on l.id = t.line_id
      join disclosure_consent d on d.reference = its_reference and d.feed = l.feed
      left join case_file f on f.id = d.matter_id
      left join concern c on c.id = d.matter_id
    where coalesce(f.person_id, c.person_id) = l.matched_person_id
      and d.valid_from <= day and d.valid_until > day and d.withdrawn_on is null)
$$;

-- Notices in force whose consent is over on that day; a later one of the same reference carries on.
create function notices_past_consent(day date)
  returns table (case_id uuid, notice_id uuid, over_on date, recorded_by uuid)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select n.case_id, n.id, last.valid_until, last.recorded_by
    from case_notice n join case_file its on its.id = n.case_id
      cross join lateral (
        select d.valid_until, d.recorded_by
          from disclosure_consent d
            left join case_file f on f.id = d.matter_id
            left join concern c on c.id = d.matter_id
          where d.reference = n.told ->> 'consentRef' and d.feed = n.feed
            and d.withdrawn_on is null
            and coalesce(f.person_id, c.person_id) = its.person_id
          order by d.valid_until desc, d.id limit 1) last
    where n.ended_at is null and last.valid_until <= day and has_role('CLOCK')
    order by n.case_id, n.id
$$;

-- Everything that followed from a line, as kinds and identities and without a word of it: whoever
-- undoes a match is to know of all of it, and need not see the cases.
create function followed_from_line(line uuid)
  returns table (kind text, object_id uuid, case_id uuid, answers uuid, open boolean)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with raised as (
    select c.id, c.state from line_in_triage(line) l join concern c on c.id = l.concern_id),
  grown as (
    select f.id, f.state
      from case_file f
      where f.concern_id in (select r.id from raised r)),
  followed as (
    select 'CONCERN' as kind, r.id, null::uuid as case_id, r.state = 'OPEN' as open
      from raised r
    union all select 'TASK', t.id, t.case_id, t.done_at is null
      from task t where t.concern_id in (select id from raised) and t.case_id is null
    union all select 'SHARING', s.id, null, true
      from sharing s where s.matter_id in (select id from raised)
    union all select 'NOTICE', n.id, n.case_id, n.ended_at is null
      from line_in_triage(line) i join case_notice n on n.line_id = i.line_id
    union all select 'TASK', t.id, t.case_id, t.done_at is null
      from line_in_triage(line) i join task t on t.line_id = i.line_id and t.case_id is not null
    union all select 'CASE', g.id, g.id, g.state <> 'CLOSED' from grown g
    union all select 'TASK', t.id, t.case_id, t.done_at is null
      from task t where t.case_id in (select id from grown)
    union all select 'DECISION', d.id, d.case_id, true
      from decision d where d.case_id in (select id from grown)
    union all select 'AGREEMENT', a.id, a.case_id, a.withdrawn_on is null
      from agreement a where a.case_id in (select id from grown)
    union all select 'PLAN', p.id, p.case_id, p.state <> 'ENDED'
      from action_plan p where p.case_id in (select id from grown)
    union all select 'LETTER', l.id, l.case_id, true
      from letter l where l.case_id in (select id from grown)
    union all select 'LETTER', l.id, null, true
      from line_in_triage(line) i join letter l on l.line_id = i.line_id
      where not exists (select from match_undone u
        where u.line_id = i.line_id and u.undone_at >= l.made_at)
    union all select 'NOTIFICATION', n.id, n.case_id, true
      from statutory_notification n where n.case_id in (select id from grown)
    union all select 'AGENDA_ITEM', i.id, i.case_id, i.outcome is null
      from agenda_item i where i.case_id in (select id from grown)
    union all select 'RECORD', k.id, k.case_id, true
      from kept_record k where k.case_id in (select id from grown)
    union all select 'SHARING', s.id, s.matter_id, true
      from sharing s where s.matter_id in (select id from grown))
  select f.kind, f.id, f.case_id,
      case when f.case_id is not null then answers_for_case(f.case_id) end,
      f.open
    from followed f
$$;

grant execute on function
  line_is_of_case(uuid, uuid),
  open_cases_of_line(uuid, text[]),
  notices_taken_back(uuid),
  cases_on_message(text, uuid),
  consents_on_record(),
  consent_of_line_lives(uuid, text, date),
  notices_past_consent(date),
  followed_from_line(uuid) to ${app};
grant create on schema "${schema}" to ${guard};
alter function line_is_of_case(uuid, uuid) owner to ${guard};
alter function open_cases_of_line(uuid, text[]) owner to ${guard};
alter function notices_taken_back(uuid) owner to ${guard};
alter function cases_on_message(text, uuid) owner to ${guard};
alter function consents_on_record() owner to ${guard};
alter function consent_of_line_lives(uuid, text, date) owner to ${guard};
alter function notices_past_consent(date) owner to ${guard};
alter function followed_from_line(uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- A message is kept as it was sent until its triage is over, and some days longer. Then it goes. What
-- is left is the row that tells a message that comes again, and the lines with their outcomes. Records
-- that there is no ground to keep do not wait for that: people who live elsewhere (E02), who were told
-- of without a legal basis (E03), or who are outside every target group (E05).

alter table feed_message
  alter column raw drop not null,
  add column raw_gone_at timestamptz,
  add check ((raw is null) = (raw_gone_at is not null));
alter table feed_rejected
  alter column raw drop not null,
  add column raw_gone_at timestamptz,
  add check ((raw is null) = (raw_gone_at is not null));

create index feed_message_raw on feed_message (received_at) where raw_gone_at is null;
create index feed_rejected_raw on feed_rejected (seen_at) where raw_gone_at is null;
create index inbox_line_groundless on inbox_line (received_at)
  where state = 'QUARANTINED' and problem_code in ('E02', 'E03', 'E05');
create index task_of_message on task (message_id) where message_id is not null;

-- The guard throws away what it cannot read.
grant select (received_at, raw_gone_at), update (raw, raw_gone_at) on feed_message to ${guard};
grant select (id, seen_at, raw_gone_at), update (raw, raw_gone_at) on feed_rejected to ${guard};
grant delete on inbox_line, case_access to ${guard};
create policy guard on feed_rejected to ${guard} using (true);

-- Messages whose triage was over by then: its tasks are done, and those of its lines, also of lines
-- that few see. A message refused as a whole: somebody has seen to it.
create function settled_messages(before timestamptz) returns setof uuid
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select m.id from feed_message m
    where m.raw_gone_at is null and m.received_at < before and has_role('CLOCK')
      and not exists (select from task t
        where t.message_id = m.id and (t.done_at is null or t.done_at >= before))
      and not exists (select from task t join inbox_line l on l.id = t.line_id
        where l.message_id = m.id and (t.done_at is null or t.done_at >= before))
  union all
  select r.id from feed_rejected r
    where r.raw_gone_at is null and r.seen_at < before and has_role('CLOCK')
$$;

-- Answers how many messages there were.
create function forget_messages(before timestamptz) returns bigint
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  settled uuid[] := array(select settled_messages(before));
begin
  update feed_message m set raw = null, raw_gone_at = app_now() where m.id = any (settled);
  update feed_rejected r set raw = null, raw_gone_at = app_now() where r.id = any (settled);
  return cardinality(settled);
end $$;

create function groundless_records(before timestamptz) returns setof uuid
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select l.id from inbox_line l
    where l.state = 'QUARANTINED' and l.problem_code in ('E02', 'E03', 'E05')
      and l.received_at < before and has_role('CLOCK')
$$;

-- Answers how many records there were.
create function forget_groundless(before timestamptz) returns bigint
  language plpgsql security definer set search_path = "${schema}", pg_temp as $$
declare
  groundless uuid[] := array(select groundless_records(before));
begin
  delete from inbox_line l where l.id = any (groundless);
  delete from case_access a where a.object_id = any (groundless);
  return cardinality(groundless);
end $$;

grant execute on function settled_messages(timestamptz), forget_messages(timestamptz),
  groundless_records(timestamptz), forget_groundless(timestamptz) to ${app};
grant create on schema "${schema}" to ${guard};
alter function settled_messages(timestamptz) owner to ${guard};
alter function forget_messages(timestamptz) owner to ${guard};
alter function groundless_records(timestamptz) owner to ${guard};
alter function forget_groundless(timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

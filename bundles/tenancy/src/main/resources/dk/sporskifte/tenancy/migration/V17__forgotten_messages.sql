-- A message is kept as it was sent until its triage is over, and some days longer. Then it goes, and
-- so do its records about people who are none of the municipality's business. What is left is the
-- row that tells a message that comes again, and the lines with their outcomes.

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
create index inbox_line_not_ours on inbox_line (message_id)
  where state = 'QUARANTINED' and problem_code in ('E02', 'E05');
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
  with not_ours as (
    delete from inbox_line l
      where l.message_id = any (settled) and l.state = 'QUARANTINED'
        and l.problem_code in ('E02', 'E05')
      returning l.id)
  delete from case_access a using not_ours n where a.object_id = n.id;
  update feed_message m set raw = null, raw_gone_at = app_now() where m.id = any (settled);
  update feed_rejected r set raw = null, raw_gone_at = app_now() where r.id = any (settled);
  return cardinality(settled);
end $$;

grant execute on function settled_messages(timestamptz), forget_messages(timestamptz) to ${app};
grant create on schema "${schema}" to ${guard};
alter function settled_messages(timestamptz) owner to ${guard};
alter function forget_messages(timestamptz) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- How far a message got, and its checks run again. No function here shows a line or a person,
-- or counts what few may see: its coordinators release it by hand.

create index feed_message_newest on feed_message (received_at desc, id desc);

grant select (raw_gone_at) on feed_message, feed_rejected to ${app};
-- For the feed actor alone, who runs the checks again on what was sent.
grant select (raw) on feed_message, feed_rejected to ${guard};
grant update (details) on inbox_line to ${guard};

create function lines_of_message(message uuid)
  returns table (state text, code text, matched boolean, lines bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select l.state, l.problem_code, l.matched_person_id is not null, count(*)
    from inbox_line l
    where l.message_id = message and l.restricted_to is null
      and has_role('FEED', 'TRIAGE', 'LEADER', 'ADMINISTRATOR', 'OPERATOR')
    group by 1, 2, 3
    order by 1, 2, 3
$$;

-- Messages that have lines in quarantine, of that code where one is given.
create function messages_set_aside(code text) returns setof uuid
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select distinct l.message_id
    from inbox_line l
    where l.state = 'QUARANTINED' and l.restricted_to is null and (code = '' or l.problem_code = code)
      and has_role('TRIAGE', 'ADMINISTRATOR', 'OPERATOR')
$$;

create function message_as_sent(message uuid) returns bytea
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select m.raw from feed_message m where m.id = message and has_role('FEED')
  union all
  select r.raw from feed_rejected r where r.id = message and has_role('FEED')
$$;

create function lines_set_aside(message uuid)
  returns table (id uuid, record_no integer, code text, reason text, version integer)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select l.id, l.record_no, l.problem_code, l.problem_reason, l.version
    from inbox_line l
    where l.message_id = message and l.state = 'QUARANTINED' and l.restricted_to is null
      and has_role('FEED')
    order by l.record_no
$$;

-- A line that passes now waits for triage; its problem stays as its history. Nothing of what is
-- decided, or was changed meanwhile. Answers how many lines there were.
create function judge_again(
    ids uuid[], versions integer[], kept text[], codes text[], reasons text[]) returns bigint
  language sql security definer set search_path = "${schema}", pg_temp as $$
  with judged as (
    update inbox_line l
      set state = case when w.code is null then 'NEW' else l.state end,
        details = w.kept::json,
        problem_code = coalesce(w.code, l.problem_code),
        problem_reason = coalesce(w.reason, l.problem_reason),
        version = l.version + 1
      from unnest(ids, versions, kept, codes, reasons) w (id, version, kept, code, reason)
      where l.id = w.id and l.version = w.version and l.state = 'QUARANTINED' and has_role('FEED')
      returning l.id)
  select count(*) from judged
$$;

grant execute on function lines_of_message(uuid), messages_set_aside(text), message_as_sent(uuid),
  lines_set_aside(uuid), judge_again(uuid[], integer[], text[], text[], text[]) to ${app};
grant create on schema "${schema}" to ${guard};
alter function lines_of_message(uuid) owner to ${guard};
alter function messages_set_aside(text) owner to ${guard};
alter function message_as_sent(uuid) owner to ${guard};
alter function lines_set_aside(uuid) owner to ${guard};
alter function judge_again(uuid[], integer[], text[], text[], text[]) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

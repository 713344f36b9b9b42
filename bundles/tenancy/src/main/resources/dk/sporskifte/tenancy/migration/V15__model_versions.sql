-- Comparing two versions of a municipality's model: what the actor COMPARER reads.

grant select on answer to ${guard};
create policy guard on answer to ${guard} using (true);

-- Every open case as far as a way of working decides about it: no name, no number, no text. Codes
-- hold neither a comma nor an equals sign.
create function cases_to_compare() returns table (
    id uuid, person_id uuid, number text, state text, programme text, received_on date, born date,
    target_groups text, answers text)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select c.id, c.person_id, c.number, c.state, c.programme, c.received_on, p.born,
      array_to_string(c.target_groups, ','),
      (select string_agg(a.question || '=' || a.value, ',')
        from (
          select distinct on (question) question, value
          from answer where case_id = c.id
          order by question, recorded_at desc, id desc) a)
    from case_file c join person p on p.id = c.person_id
    where c.state not in ('HANDED_OVER', 'CLOSED') and has_role('COMPARER')
    order by c.number
$$;
grant execute on function cases_to_compare() to ${app};
grant create on schema "${schema}" to ${guard};
alter function cases_to_compare() owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- Which meetings come, and which posts answer for a forum's cases.
create policy compared on meeting for select to ${app}
  using ((select has_role('COMPARER')));
create policy compared on post for select to ${app}
  using ((select has_role('COMPARER')));
create policy compared on post_holding for select to ${app}
  using ((select has_role('COMPARER')));

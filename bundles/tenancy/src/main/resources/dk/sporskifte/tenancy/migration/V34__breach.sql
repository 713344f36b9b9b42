-- Whom a breach of data security affected, as the audit trail tells it.

create policy breach on audit_entry for select to ${guard}
  using ((select has_role('AUDITOR')));

-- What was done with somebody's data in that time: by that account, or by anybody's where none is
-- named. What the platform itself did does not count, nor does looking for those affected.
create function acts_of_breach(since timestamptz, until timestamptz, account uuid)
  returns setof audit_entry
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select e.* from audit_entry e
    where has_role('AUDITOR')
      and e.at >= since and e.at < until
      and e.action <> 'REFUSED' and cardinality(e.subject_ids) > 0
      and (e.actor = account
        or (account is null and e.object_kind <> 'breach'
          and e.actor::text not like '00000000-0000-8000-8000-%'))
$$;

-- Their names, without which nobody could tell them; neither number nor address, nor what was read.
create function affected_by_breach(since timestamptz, until timestamptz, account uuid)
  returns table (
    person_id uuid, sorted_by text, called text, born date, address_protected boolean,
    acts text, times bigint, first_at timestamptz, last_at timestamptz)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  select s.subject, coalesce(translate(lower(p.family_name || ', ' || p.given_name), '~', '-'), ''),
      p.given_name || ' ' || p.family_name, p.born, coalesce(p.address_protected, false),
      s.acts, s.times, s.first_at, s.last_at
    from (select t.subject, string_agg(distinct e.action, ' ' order by e.action) as acts,
              count(*) as times, min(e.at) as first_at, max(e.at) as last_at
            from acts_of_breach(since, until, account) e
            cross join lateral (select distinct unnest(e.subject_ids) as subject) t
            group by t.subject) s
    left join person p on p.id = s.subject
$$;

create function extent_of_breach(since timestamptz, until timestamptz, account uuid)
  returns table (people bigint, objects bigint)
  language sql stable security definer set search_path = "${schema}", pg_temp as $$
  with acts as materialized (
    select e.subject_ids, e.object_ids from acts_of_breach(since, until, account) e)
  select (select count(distinct s.id) from acts a cross join unnest(a.subject_ids) as s (id)),
      (select count(distinct o.id) from acts a cross join unnest(a.object_ids) as o (id))
$$;

grant execute on function
  affected_by_breach(timestamptz, timestamptz, uuid),
  extent_of_breach(timestamptz, timestamptz, uuid) to ${app};
grant execute on function acts_of_breach(timestamptz, timestamptz, uuid) to ${guard};
grant create on schema "${schema}" to ${guard};
alter function acts_of_breach(timestamptz, timestamptz, uuid) owner to ${guard};
alter function affected_by_breach(timestamptz, timestamptz, uuid) owner to ${guard};
alter function extent_of_breach(timestamptz, timestamptz, uuid) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

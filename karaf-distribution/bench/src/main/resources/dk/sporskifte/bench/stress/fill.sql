-- One municipality of a thousand employees. Everybody in it is made up; references are right by
-- construction. Whoever reads does so under row level security.
set search_path = :schema;
set session_replication_role = replica;

create temporary table given_name as
  select n, name from unnest(array['Anna', 'Bilal', 'Camille', 'Dina', 'Ece', 'Frida', 'Gustav', 'Hassan', 'Ida', 'Jonas',
    'Karla', 'Laila', 'Malthe', 'Noah', 'Oliver', 'Petra', 'Rasmus', 'Sara', 'Søren', 'Tobias', 'Ursula', 'Villads',
    'Yusuf', 'Zahra', 'Ærlig', 'Øjvind', 'Åse', 'Emil', 'Freja', 'Lærke']) with ordinality g (name, n);
create temporary table family_name as
  select n, name from unnest(array['Andersen', 'Bach', 'Christensen', 'Dahl', 'Eriksen', 'Friis', 'Gram', 'Hansen',
    'Iversen', 'Jensen', 'Kjær', 'Lund', 'Møller', 'Nielsen', 'Olsen', 'Poulsen', 'Rasmussen', 'Sørensen', 'Thomsen',
    'Vestergaard', 'Winther', 'Østergaard', 'Ågård', 'Holm', 'Krogh', 'Bjerre', 'Skov', 'Yildiz', 'Hussein', 'Nguyen'])
    with ordinality f (name, n);

insert into user_account (id, username, name, active, version)
  select gen_random_uuid(), 'ansat' || n,
    (select name from given_name g where g.n = s.n % 30 + 1) || ' '
      || (select name from family_name f where f.n = s.n / 30 % 30 + 1),
    true, 1
  from generate_series(1, :users) s (n);
insert into post (id, title, role, unit)
  select gen_random_uuid(), (array['Lærer', 'Pædagog', 'Sundhedsplejerske', 'Klubmedarbejder'])[n % 4 + 1] || ' ' || n,
    case when n % 50 = 0 then 'LEADER' else 'EMPLOYEE' end, 'Enhed ' || n % 60
  from generate_series(1, :users) s (n);
insert into post_holding (id, post_id, user_id, held_from)
  select gen_random_uuid(), p.id, u.id, '2026-01-01'
  from post p join user_account u on u.username = 'ansat' || substring(p.title from '[0-9]+$')
  where p.unit like 'Enhed %';
insert into contact_card (post_id, phone, mail)
  select p.id, '+45 47 78 40 00', 'enhed@example.dk' from post p where p.unit like 'Enhed %';

create temporary table holder as
  select u.id, row_number() over (order by u.username) - 1 as n
  from user_account u where u.username like 'ansat%' or u.username = ':employee';

create temporary table young as
  select gen_random_uuid() as id, n,
    (select name from given_name g where g.n = s.n % 30 + 1) as given,
    (select name from family_name f where f.n = s.n / 30 % 30 + 1) || case when s.n >= 900 then s.n / 900 || '' else '' end
      as family
  from generate_series(1, :persons) s (n);
insert into person (id, cpr, given_name, family_name, born, address_protected, version)
  select id, null, given, family, date '2008-03-14' + n % 1500, n % 40 = 0, 1 from young;

-- Of the concerns each holder has as many; the employee of the bench is one of them.
insert into concern (id, person_id, channel, text, childs_words, state, raised_by, holder, raised_at, version)
  select gen_random_uuid(), y.id, 'PARTNER', 'Virker trist og trækker sig fra de andre.', 'Jeg gider ikke i skole.',
    'OPEN', h.id, h.id, timestamptz '2026-01-01' + random() * interval '300 days', 1
  from young y join holder h on h.n = y.n % (select count(*) from holder)
  where y.n <= :concerns;
insert into case_file
    (id, number, person_id, programme, state, channel, received_on, referrer_kind, referrer_name, wishes_to_present,
     target_groups, challenges, text, take_up_due, created_by, created_by_name, created_at, version)
  select gen_random_uuid(), '2026-' || lpad(y.n || '', 5, '0'), y.id, ':programme',
    (array['REFERRED', 'ENROLLED', 'PLANNED', 'IN_FOLLOW_UP'])[y.n % 4 + 1], 'MAIL', '2026-02-27', 'CITIZEN', 'Bench',
    false, '{}', '{}', 'Bench', '2026-03-27', (select id from holder limit 1), 'Bench',
    timestamptz '2026-01-01' + random() * interval '300 days', 1
  from young y where y.n <= :cases;
insert into feed_message
    (id, feed, sender, message_id, content_hash, legal_basis, purpose, records, quarantined, received_at, arrived_by,
     size, raw)
  select gen_random_uuid(), 'police-list', 'NSP', gen_random_uuid(), 'hash', 'RPL115_SSP', 'Bench', 100, 0,
    timestamptz '2026-01-01' + n * interval '1 hour', 'folder', 30000, '\x00'
  from generate_series(1, :cases / 100) n;
insert into inbox_line
    (id, message_id, feed, sender, record_no, given_name, family_name, address_protected, details, state, received_at,
     version)
  select gen_random_uuid(), m.id, m.feed, m.sender, r.no, y.given, y.family, false, '{}', 'NEW', m.received_at, 1
  from (select *, row_number() over (order by received_at) as k from feed_message) m
    cross join generate_series(1, 100) r (no)
    join young y on y.n = (m.k * 100 + r.no) % :persons + 1;

insert into case_access (object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
  select c.id, 'CONCERN', c.person_id, g.id, timestamptz '2026-01-01', 'Bench', c.raised_by
    from concern c cross join lateral (
      select c.holder as id union all
      select p.id from post p where p.unit = 'Bench' and p.role in ('CASEWORKER', 'TRIAGE', 'LEADER')) g
  union all
  select c.id, 'CASE', c.person_id, p.id, timestamptz '2026-01-01', 'Bench', c.created_by
    from case_file c join post p on p.unit = 'Bench' and (p.role = 'LEADER'
      or p.role = 'CASEWORKER' and right(c.number, 1) = '7')
  union all
  select l.id, 'INBOX_LINE', null, p.id, timestamptz '2026-01-01', 'Bench', p.id
    from inbox_line l join post p on p.unit = 'Bench' and p.role = 'TRIAGE';

insert into task
    (id, kind, case_id, concern_id, text, owner, due, because, source_requirement, source_quote, source_document,
     created_at, version)
  select gen_random_uuid(), 'TAKE_UP_REFERRAL', c.id, null, 'Tag sagen op', p.id, date '2026-10-01' + (n % 200)::integer,
    'Bench', 'HAL-01', 'Bench', '004', c.created_at, 1
    from (select *, row_number() over (order by id) as n from case_file) c
      join post p on p.unit = 'Bench' and p.role = 'CASEWORKER'
  union all
  select gen_random_uuid(), 'INFORM_PERSON', null, c.id, 'Fortæl den unge om registreringen', h.post_id,
    date '2026-10-01' + (n % 200)::integer, 'Bench', 'HAL-01', 'Bench', '004', c.raised_at, 1
    from (select *, row_number() over (order by id) as n from concern) c
      join post_holding h on h.user_id = c.holder
    where n <= :cases;
insert into meeting (id, forum, starts_at, place, extra, state, version)
  select gen_random_uuid(), ':forum', timestamptz '2026-01-01' + n * interval '2 days', 'Rådhuset', false,
    case when n < 160 then 'HELD' else 'PLANNED' end, 1
  from generate_series(1, 250) n;
insert into general_intervention (id, title, theme, ages, held_on, participants, forum, recorded_by, version)
  select gen_random_uuid(), 'Temadag ' || n, 'RISK', 'UNDER_18', date '2026-01-01' + (n % 300)::integer, 25, ':forum',
    (select id from holder limit 1), 1
  from generate_series(1, 500) n;
insert into kept_record
    (id, template, title, state, readers, keepers, search_text, created_by, created_at, changed_by, changed_at, version)
  select gen_random_uuid(), ':template', 'Vejledning om ' || y.family || ' ' || y.n, 'DRAFT',
    '{EMPLOYEE,CASEWORKER,LEADER,TRIAGE,PARTNER}', '{LEADER}', 'Hvad gør jeg, når et barn fortæller mig noget ' || y.n,
    h.id, timestamptz '2026-01-01' + y.n * interval '1 minute', h.id, timestamptz '2026-01-01' + y.n * interval '1 minute', 1
  from young y cross join (select id from holder limit 1) h where y.n <= :cases / 2;
insert into audit_entry (id, at, actor, action, use_case, purpose, object_kind, object_ids, subject_ids)
  select gen_random_uuid(), timestamptz '2026-01-01' + c.n * interval '1 minute', (select id from holder limit 1), 'READ',
    'SHOW_CONCERN', 'Bench', 'concern', array[c.id], array[c.person_id]
  from (select *, row_number() over (order by id) as n from concern) c;

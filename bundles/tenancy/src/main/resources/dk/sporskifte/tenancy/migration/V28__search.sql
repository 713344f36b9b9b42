-- Searching by the words of a name, a title or a number. No extension is needed, and no locale: the
-- same words are found in every database.

-- The words as they are compared: in small letters, without accents, and the Danish letters as they
-- are written where there are none, so that Aagaard is found as Ågård and Søren as Soeren. Most
-- names have Danish letters alone: then nobody looks each of them up among all others.
create function folded_words(said text) returns text[] immutable
  return array_remove(
    string_to_array(
      replace(replace(replace(
        case when said collate "C" ~ '[^A-Za-z0-9 ÆØÅæøå]' then
          translate(
            lower(said collate "C"),
            'ÆØÅÄäÖöÜüÉéÈèÊêËëÁáÀàÂâÃãÍíÌìÎîÏïÓóÒòÔôÕõÚúÙùÛûÑñÇçÐðÝýŠšŽžŁłŞşĞğİıĆćŃńŚśŹźŻżĄąĘę'
              || '!"#%&''()*+,-./:;<=>?@[\]^_`{|}~$',
            'æøåææøøuueeeeeeeeaaaaaaaaiiiiiiiioooooooouuuuuunnccddyysszzllssggiiccnnsszzzzaaee'
              || repeat(' ', 32))
        else
          translate(lower(said collate "C"), 'ÆØÅ', 'æøå')
        end,
        'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'),
      ' '),
    '');

create function search_words(said text) returns tsvector immutable
  return array_to_tsvector(folded_words(said));

-- Every word somebody types begins a word of what is found. Null where there is none, which finds
-- nothing.
create function words_sought(typed text) returns tsquery immutable
  return (select string_agg('''' || w.word || ''':*', ' & ')::tsquery
    from unnest(folded_words(typed)) w (word));

create function person_words(given text, family text) returns tsvector immutable
  return search_words(coalesce(given, '') || ' ' || coalesce(family, ''));

-- Names alone: an address or a telephone number, protected or not, is not to be found.
create index person_words on person using gin (person_words(given_name, family_name));
create index case_file_words on case_file using gin (search_words(number));
create index concern_words on concern using gin (search_words(called)) where called is not null;
create index inbox_line_words on inbox_line using gin (person_words(given_name, family_name));

-- Of posts and users all are read, so their words are kept: folding a thousand of them takes longer
-- than all the rest of a search.
alter table post add column words tsvector
  generated always as (search_words(title || ' ' || unit)) stored;
alter table user_account
  add column name_words tsvector generated always as (search_words(name)) stored,
  add column words tsvector generated always as (search_words(name || ' ' || username)) stored;

-- The objects of a kind that the actor sees and that have those words, in no order; null where there
-- are more than that many. Who sees few is asked about each of them; else the words tell which. Their
-- index is of use to the guard alone: before the conditions of the application PostgreSQL asks the
-- policies of each row.
create function found_in_sight(kind text, typed text, few integer) returns uuid[]
  language plpgsql stable security definer set search_path = "${schema}", pg_temp as $$
declare
  mine     uuid[]       := app_grantees();
  instant  timestamptz  := app_now();
  sought   tsquery      := words_sought(typed);
  seen     uuid[];
  found    uuid[];
begin
  seen := array(
    select a.object_id
      from unnest(mine) g (id) cross join lateral (
        select object_id from case_access
          where grantee = g.id and object_kind = kind
            and valid_from <= instant and valid_until > instant
          limit few + 1) a
      limit few + 1);
  if cardinality(seen) <= few then
    return case kind
      when 'CASE' then array(
        select c.id from case_file c join person p on p.id = c.person_id
          where c.id = any (seen)
            and (person_words(p.given_name, p.family_name) @@ sought
              or search_words(c.number) @@ sought))
      when 'CONCERN' then array(
        select c.id from concern c left join person p on p.id = c.person_id
          where c.id = any (seen)
            and (person_words(p.given_name, p.family_name) @@ sought
              or search_words(c.called) @@ sought))
      when 'INBOX_LINE' then array(
        select l.id from inbox_line l
          where l.id = any (seen) and person_words(l.given_name, l.family_name) @@ sought)
    end;
  end if;
  -- Each begins with the words: a plan for no word in particular would rather go through all that is
  -- seen until there are enough, and of a rare word there never are.
  if kind = 'INBOX_LINE' then
    return (
      with named as materialized (
        select l.id from inbox_line l
          where person_words(l.given_name, l.family_name) @@ sought)
      select case when count(*) <= few then coalesce(array_agg(f.object_id), '{}') end
        from (
          select a.object_id from named n join case_access a on a.object_id = n.id
            where a.grantee = any (mine) and a.valid_from <= instant and a.valid_until > instant
            limit few + 1) f);
  end if;
  found := array(
    with named as materialized (
      select p.id from person p where person_words(p.given_name, p.family_name) @@ sought)
    select a.object_id from named n join case_access a on a.person_id = n.id
      where a.object_kind = kind
        and a.grantee = any (mine) and a.valid_from <= instant and a.valid_until > instant
      limit few + 1);
  if kind = 'CASE' then
    found := found || array(
      with numbered as materialized (
        select c.id from case_file c where search_words(c.number) @@ sought)
      select a.object_id from numbered n join case_access a on a.object_id = n.id
        where a.grantee = any (mine) and a.valid_from <= instant and a.valid_until > instant
        limit few + 1);
  elsif kind = 'CONCERN' then
    found := found || array(
      with called as materialized (
        select c.id from concern c where c.called is not null and search_words(c.called) @@ sought)
      select a.object_id from called n join case_access a on a.object_id = n.id
        where a.grantee = any (mine) and a.valid_from <= instant and a.valid_until > instant
        limit few + 1);
  end if;
  return case when cardinality(found) <= few then found end;
end $$;

grant execute on function
  folded_words(text), search_words(text), words_sought(text), person_words(text, text)
  to ${app}, ${guard};
grant execute on function found_in_sight(text, text, integer) to ${app};
grant create on schema "${schema}" to ${guard};
alter function found_in_sight(text, text, integer) owner to ${guard};
revoke create on schema "${schema}" from ${guard};

-- What opening a tenant leaves behind; no personal data, so no row security.

-- The rulebook of each version as it was when that version first opened here.
create table way_of_working (
  code        text        not null,
  version     text        not null,
  opened_at   timestamptz not null,
  rulebook    jsonb       not null,
  primary key (code, version)
);
grant select, insert on way_of_working to ${app};

-- At most one row: on which day example data began, and whether all of it is there.
create table example_data (
  only_row    boolean     primary key default true check (only_row),
  started_on  date        not null,
  complete    boolean     not null default false
);
grant select, insert, update on example_data to ${app};

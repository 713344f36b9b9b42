-- The way out of a gang environment, stage by stage; the course is the consent that began it.

create table exit_step (
  id           uuid         primary key,
  course       uuid         not null references exit_step,
  case_id      uuid         not null references case_file,
  stage        text         not null check (stage in ('CONSENT', 'SCREENING', 'AGREEMENT', 'PLAN',
                 'ENDED')),
  step_on      date         not null,
  given_by     text         check ((given_by is not null) = (stage = 'CONSENT')),
  text         text         not null,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  unique (course, stage),
  check ((id = course) = (stage = 'CONSENT'))
);
create index exit_step_case on exit_step (case_id, recorded_at, id);

grant select, insert on exit_step to ${app};

alter table exit_step enable row level security, force row level security;

create policy seen on exit_step to ${app}
  using (exists (select from case_access a where a.object_id = exit_step.case_id offset 0));

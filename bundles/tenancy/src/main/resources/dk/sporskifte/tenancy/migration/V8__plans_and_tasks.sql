-- Action plans with their reviews, and tasks.

create table action_plan (
  id           uuid         primary key,
  case_id      uuid         not null references case_file,
  purpose      text         not null,
  own_wishes   text         not null,
  state        text         not null check (state in ('DRAFT', 'APPROVED', 'ENDED')),
  approved_by  uuid         references user_account,
  approved_at  timestamptz,
  created_at   timestamptz  not null,
  version      integer      not null,
  check (num_nulls(approved_by, approved_at) in (0, 2)),
  check (approved_by is null or state <> 'DRAFT'),
  check (approved_by is not null or state <> 'APPROVED')
);
create index action_plan_case on action_plan (case_id);
create unique index one_plan_at_a_time on action_plan (case_id) where state <> 'ENDED';

create table plan_action (
  id        uuid     primary key,
  plan_id   uuid     not null references action_plan,
  position  integer  not null,
  domain    text     not null,
  goal      text     not null,
  action    text     not null,
  owner     text     not null,
  due       date     not null,
  status    text     not null
);
create index plan_action_plan on plan_action (plan_id, position);

create table review (
  id                   uuid         primary key,
  plan_id              uuid         not null references action_plan,
  reviewed_on          date         not null,
  progress             text         not null,
  note                 text         not null,
  young_persons_words  text,
  next_on              date         not null check (next_on > reviewed_on),
  reviewed_by          uuid         not null references user_account,
  recorded_at          timestamptz  not null
);
create index review_plan on review (plan_id, reviewed_on, recorded_at);

-- A task names no person.
create table task (
  id                  uuid         primary key,
  kind                text         not null,
  case_id             uuid         references case_file,
  message_id          uuid         references feed_message,
  line_id             uuid         references inbox_line,
  concern_id          uuid         references concern,
  text                text         not null,
  owner               uuid         not null references post,
  due                 date         not null,
  because             text         not null,
  source_requirement  text         not null,
  source_quote        text         not null,
  source_document     text         not null,
  done_at             timestamptz,
  done_by             uuid         references user_account,
  created_at          timestamptz  not null,
  version             integer      not null,
  check ((done_at is null) = (done_by is null))
);
create index task_case on task (case_id, created_at, id);
create index task_open_of_message on task (message_id) where done_at is null;
create index task_of_line on task (line_id) where line_id is not null;
create index task_open on task (due, id) where done_at is null;
create index task_open_of_owner on task (owner, due, id) where done_at is null;

grant select, insert on action_plan, plan_action, review, task to ${app};
grant update (purpose, own_wishes, state, approved_by, approved_at, version)
  on action_plan to ${app};
grant update (position, domain, goal, action, owner, due, status), delete on plan_action to ${app};
grant update (due, because, done_at, done_by, version) on task to ${app};

alter table action_plan enable row level security, force row level security;
alter table plan_action enable row level security, force row level security;
alter table review      enable row level security, force row level security;
alter table task        enable row level security, force row level security;

create policy seen on action_plan to ${app}
  using (exists (select from case_access a where a.object_id = action_plan.case_id offset 0));
-- Who sees the plan: its own policy says.
create policy seen on plan_action to ${app}
  using (exists (select from action_plan p where p.id = plan_action.plan_id offset 0));
create policy seen on review to ${app}
  using (exists (select from action_plan p where p.id = review.plan_id offset 0));

create policy of_own_post on task for select to ${app}
  using (owner = any ((select app_grantees())::uuid[]));
create policy of_own_post_changed on task for update to ${app}
  using (owner = any ((select app_grantees())::uuid[]));
create policy of_seen_case on task for select to ${app}
  using (exists (select from case_access a where a.object_id = task.case_id offset 0));
create policy of_seen_case_changed on task for update to ${app}
  using (exists (select from case_access a where a.object_id = task.case_id offset 0));
-- Whoever sees the line sees what follows from it.
create policy of_line on task for select to ${app}
  using (exists (select from case_access a where a.object_id = task.line_id offset 0));
create policy of_line_changed on task for update to ${app}
  using (exists (select from case_access a where a.object_id = task.line_id offset 0));
create policy of_triage on task for select to ${app}
  using (message_id is not null and (select has_role('TRIAGE')));
create policy of_triage_changed on task for update to ${app}
  using (message_id is not null and (select has_role('TRIAGE')));
create policy clock on task to ${app}
  using ((select has_role('CLOCK')));
create policy added on task for insert to ${app}
  with check ((select has_role('USER', 'FEED')));

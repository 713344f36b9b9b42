-- What happens to a case on its way: contact, escalation, hand-over, the Youth Crime Board, release.

-- What was had or tried stands.
create table contact (
  id            uuid         primary key,
  case_id       uuid         not null references case_file,
  contact_on    date         not null,
  way           text         not null,
  reached       boolean      not null,
  note          text         not null,
  recorded_by   uuid         not null references user_account,
  recorded_at   timestamptz  not null
);
create index contact_case on contact (case_id, contact_on, recorded_at);

create table escalation (
  id               uuid         primary key,
  case_id          uuid         not null references case_file,
  path             text         not null,
  chief            uuid         not null references post,
  returns_to       uuid         not null references post,
  reason           text         not null,
  requested_by     uuid         not null references user_account,
  requested_at     timestamptz  not null,
  decision         text,
  decision_reason  text,
  decided_by       uuid         references user_account,
  decided_at       timestamptz,
  return_note      text,
  returned_by      uuid         references user_account,
  returned_at      timestamptz,
  version          integer      not null,
  check (num_nulls(decision, decision_reason, decided_by, decided_at) in (0, 4)),
  check (num_nulls(return_note, returned_by, returned_at) in (0, 3))
);
create index escalation_case on escalation (case_id, requested_at, id);
create unique index one_escalation_at_a_time on escalation (case_id) where returned_at is null;

create table hand_over (
  id              uuid         primary key,
  case_id         uuid         not null references case_file,
  from_programme  text         not null,
  to_programme    text         check (to_programme <> from_programme),
  to_party        text,
  receiver        uuid         references post,
  reason          text         not null,
  offered_by      uuid         not null references user_account,
  offered_at      timestamptz  not null,
  accepted        boolean,
  reply_note      text,
  replied_by      uuid         references user_account,
  replied_at      timestamptz,
  version         integer      not null,
  check (num_nonnulls(to_programme, to_party) = 1),
  check (to_party is not null or receiver is not null),
  check (num_nulls(accepted, reply_note, replied_by, replied_at) in (0, 4))
);
create index hand_over_case on hand_over (case_id, offered_at, id);
create unique index one_hand_over_at_a_time on hand_over (case_id) where replied_at is null;

-- Each stage of a course once; the course is the step that began it.
create table youth_board_step (
  id           uuid         primary key,
  course       uuid         not null references youth_board_step,
  case_id      uuid         not null references case_file,
  stage        text         not null check (stage in ('REFERRED', 'STUDY', 'DECISION',
                 'SUPERVISION', 'ENDED')),
  step_on      date         not null,
  reaction     text         check ((reaction is not null) = (stage = 'DECISION')),
  text         text         not null,
  link         text,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  unique (course, stage),
  check ((id = course) = (stage = 'REFERRED'))
);
create index youth_board_step_case on youth_board_step (case_id, recorded_at, id);

create table board_acknowledgement (
  id            uuid         primary key,
  case_id       uuid         not null references case_file,
  decision      uuid         not null references youth_board_step,
  plan_id       uuid         not null references action_plan,
  plan_version  integer      not null,
  note          text         not null,
  recorded_by   uuid         not null references user_account,
  recorded_at   timestamptz  not null
);
create index board_acknowledgement_case on board_acknowledgement (case_id, recorded_at, id);

create table youth_contract (
  id           uuid         primary key,
  case_id      uuid         not null references case_file,
  valid_from   date         not null,
  valid_until  date         not null check (valid_until > valid_from),
  conditions   text         not null,
  recorded_by  uuid         not null references user_account,
  recorded_at  timestamptz  not null,
  ended_on     date,
  kept         boolean,
  ending_note  text,
  version      integer      not null,
  check (num_nulls(ended_on, kept, ending_note) in (0, 3))
);
create index youth_contract_case on youth_contract (case_id, valid_from, id);

create table release_track (
  id                   uuid         primary key,
  case_id              uuid         not null unique references case_file,
  judged_on            date,
  imprisoned_on        date,
  imprisonment_notice  date,
  parole_on            date,
  release_on           date,
  release_notice       date,
  checks               json         not null,
  recorded_by          uuid         not null references user_account,
  recorded_at          timestamptz  not null,
  version              integer      not null
);

grant select, insert on contact, escalation, hand_over, youth_board_step,
  board_acknowledgement, youth_contract, release_track to ${app};
grant update (decision, decision_reason, decided_by, decided_at, return_note, returned_by,
    returned_at, version) on escalation to ${app};
grant update (accepted, reply_note, replied_by, replied_at, version) on hand_over to ${app};
grant update (ended_on, kept, ending_note, version) on youth_contract to ${app};
grant update (judged_on, imprisoned_on, imprisonment_notice, parole_on, release_on, release_notice,
    checks, recorded_by, recorded_at, version) on release_track to ${app};

alter table contact               enable row level security, force row level security;
alter table escalation            enable row level security, force row level security;
alter table hand_over             enable row level security, force row level security;
alter table youth_board_step      enable row level security, force row level security;
alter table board_acknowledgement enable row level security, force row level security;
alter table youth_contract        enable row level security, force row level security;
alter table release_track         enable row level security, force row level security;

create policy seen on contact to ${app}
  using (exists (select from case_access a where a.object_id = contact.case_id offset 0));
create policy seen on escalation to ${app}
  using (exists (select from case_access a where a.object_id = escalation.case_id offset 0));
create policy seen on hand_over to ${app}
  using (exists (select from case_access a where a.object_id = hand_over.case_id offset 0));
create policy seen on youth_board_step to ${app}
  using (exists (select from case_access a where a.object_id = youth_board_step.case_id offset 0));
create policy seen on board_acknowledgement to ${app}
  using (exists (select from case_access a
    where a.object_id = board_acknowledgement.case_id offset 0));
create policy seen on youth_contract to ${app}
  using (exists (select from case_access a where a.object_id = youth_contract.case_id offset 0));
create policy seen on release_track to ${app}
  using (exists (select from case_access a where a.object_id = release_track.case_id offset 0));

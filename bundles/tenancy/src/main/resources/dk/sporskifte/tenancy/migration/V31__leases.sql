-- Which node looks into a partner's server, and until when. Names senders and nodes, and no person.
create table poller_lease (
  name       text primary key,
  holder     uuid not null,
  token      bigint not null check (token > 0),
  held_until timestamptz not null
);
grant select, insert, update (holder, token, held_until) on poller_lease to ${app};

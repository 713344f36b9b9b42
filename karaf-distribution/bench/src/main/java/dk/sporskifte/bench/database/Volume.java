package dk.sporskifte.bench.database;

import java.util.List;

/**
 * Fills tenants past the use cases, by sets and as the server's administrator; row security stays
 * as it is for everyone who reads.
 */
public record Volume(Server server) {
  private static final List<String> STAFF =
      List.of("user_account", "credential", "post", "post_holding");

  /** The same people and posts as in the first tenant. */
  public void copyStaff(String from, String to) {
    for (String table : STAFF) {
      server.execute(
          "insert into %2$s.%3$s (%4$s) select %4$s from %1$s.%3$s"
              .formatted(from, to, table, written(from, table)));
    }
  }

  /** Its columns without those the database reckons by itself. */
  private String written(String schema, String table) {
    return server.value(
        """
        select string_agg(attname, ', ' order by attnum) from pg_attribute
        where attrelid = '%s.%s'::regclass and attnum > 0
          and not attisdropped and attgenerated = ''
        """
            .formatted(schema, table));
  }

  /** Each seen by the tenant's caseworkers. References are right by construction. */
  public void openCases(String tenant, int cases) {
    server.execute(
        """
        set search_path = %s;
        set session_replication_role = replica;
        insert into person
            (id, cpr, given_name, family_name, born, address_protected, version)
          select gen_random_uuid(), null, 'Ung' || n, 'Bench' || n %% 997,
            date '2008-03-14' + n %% 1500, false, 1
          from generate_series(1, %d) n;
        insert into case_file
            (id, number, person_id, programme, state, channel, received_on, referrer_kind,
             referrer_name, wishes_to_present, target_groups, challenges, text, take_up_due,
             created_by, created_by_name, created_at, version)
          select gen_random_uuid(), 'B-' || row_number() over (), p.id, 'ssp-plus', 'REFERRED',
            'MAIL', '2026-02-27', 'CITIZEN', 'Bench', false, '{}', '{}', 'Bench', '2026-03-27',
            (select id from user_account limit 1), 'Bench',
            timestamptz '2026-01-01' + random() * interval '60 days', 1
          from person p;
        insert into case_access
            (object_id, object_kind, person_id, grantee, valid_from, reason, granted_by)
          select c.id, 'CASE', c.person_id, p.id, '2026-01-01', 'Bench', c.created_by
          from case_file c, post p where p.role = 'CASEWORKER';
        """
            .formatted(tenant, cases));
  }

  public void analyze() {
    server.execute("vacuum analyze", "checkpoint");
  }
}

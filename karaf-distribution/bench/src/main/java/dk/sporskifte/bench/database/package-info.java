/** The same server as bare SQL: pgbench, batches by JDBC, and volume put in by sets. */
package dk.sporskifte.bench.database;
